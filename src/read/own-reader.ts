import { diagnostic, type Diagnostic } from '../model/diagnostic.ts'
import type { Page } from '../model/page.ts'
import { hearPromisesIn, refusePromise } from '../model/refuse-promise.ts'
import { thrownText } from '../model/thrown-text.ts'
import { decodeText } from './decode-text.ts'
import { isPage } from './own-page.ts'
import type { MarkupReader, Reader } from './reader.ts'

/** A page as somebody's own reader gives it, or why it gives none. */
export type OwnRead =
  | { readonly page: Page; readonly diagnostics: readonly Diagnostic[] }
  | { readonly diagnostics: readonly Diagnostic[] }

/** Reads a file with the first of these readers that takes it; undefined where none does. It never throws. */
export function readByOwn(
  path: string,
  bytes: Uint8Array,
  readers: readonly Reader[],
  markup: MarkupReader,
): OwnRead | undefined {
  const decoded = decodeText(path, bytes)
  if ('failure' in decoded) return undefined
  const { text } = decoded
  for (const reader of readers) {
    try {
      if (!takes(reader, text, path)) continue
      const page: unknown = refusePromise(reader.read({ source: path, text }, markup))
      hearPromisesIn(page)
      if (!isPage(page)) return { diagnostics: [readerFailed(path, reader.name, 'it gave no page')] }
      return { page: { ...page, source: path, format: reader.name }, diagnostics: page.diagnostics }
    } catch (error) {
      return { diagnostics: [readerFailed(path, reader.name, error)] }
    }
  }
  return undefined
}

/** Says of a source that a plug-in kept it from being read. */
export function readerFailed(source: string, name: string, reason: unknown): Diagnostic {
  return diagnostic(
    'plugin-failed',
    `Cannot read "${source}" with the plug-in "${name}": ${thrownText(reason)}`,
    {
      place: { source, line: 1, column: 1 },
      hint: 'Mend the plug-in, or build without --plugins; until then what was published stays',
    },
  )
}

function takes({ extensions, recognises }: Reader, text: string, path: string): boolean {
  return (
    extensions.some((extension) => path.toLowerCase().endsWith(`.${extension}`)) ||
    refusePromise(recognises(text, path)) === true
  )
}
