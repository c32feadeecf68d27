import { diagnostic, type Diagnostic } from '../model/diagnostic.ts'
import type { Page } from '../model/page.ts'
import { decodeText } from './decode-text.ts'
import * as formats from './formats.ts'
import type { Reader } from './reader.ts'

/** The page's own diagnostics, or without a page why there is none. */
export interface ReadResult {
  readonly page?: Page
  readonly diagnostics: readonly Diagnostic[]
}

const readers: readonly Reader[] = Object.values(formats)

/** Reads one source, by its extension, else by what stands in it. */
export function readPage(path: string, bytes: Uint8Array): ReadResult {
  const decoded = decodeText(path, bytes)
  if ('failure' in decoded) return { diagnostics: [decoded.failure] }
  const { text } = decoded
  const reader =
    readers.find(({ extensions }) => extensions.includes(extensionOf(path))) ??
    readers.find((candidate) => candidate.recognises(text, path))
  if (reader === undefined) return { diagnostics: [unknownKind(path)] }
  const page = reader.read({ source: path, text })
  return { page, diagnostics: page.diagnostics }
}

function extensionOf(path: string): string {
  return /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}

function unknownKind(source: string): Diagnostic {
  const extensions = readers.flatMap((reader) => reader.extensions.map((extension) => `.${extension}`))
  return diagnostic(
    'source-unknown',
    `Cannot read ${JSON.stringify(source)}: no reader knows this kind of file`,
    {
      place: { source, line: 1, column: 1 },
      hint: `Name it by what it holds: ${extensions.join(', ')}`,
    },
  )
}
