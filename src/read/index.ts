import { diagnostic, type Diagnostic } from '../model/diagnostic.ts'
import type { Node, Page } from '../model/page.ts'
import { decodeText } from './decode-text.ts'
import * as formats from './formats.ts'
import type { Reader } from './reader.ts'
import { siteKindOf } from './site-kind.ts'
import type { SiteFiles, SiteReader } from './site-reader.ts'
import * as generators from './sites.ts'

export type { SiteFiles } from './site-reader.ts'

/** The page's own diagnostics, or without a page why there is none. */
export interface ReadResult {
  readonly page?: Page
  readonly diagnostics: readonly Diagnostic[]
}

const readers: readonly Reader[] = Object.values(formats)
const sites: readonly SiteReader[] = Object.values(generators)

/** Reads one source, by its extension, else by what stands in it. */
export function readPage(path: string, bytes: Uint8Array): ReadResult {
  const decoded = decodeText(path, bytes)
  if ('failure' in decoded) return { diagnostics: [decoded.failure] }
  const { text } = decoded
  const reader =
    readers.find(({ extensions }) => extensions.includes(extensionOf(path))) ??
    readers.find((candidate) => candidate.recognises(text, path))
  if (reader === undefined) return { diagnostics: [unknownKind(path)] }
  const page = reader.read({ source: path, text }, readMarkup)
  return { page, diagnostics: page.diagnostics }
}

/** Reads a folder that is a site: each of its files that shows something is a page of its own. */
export function readSite(
  folder: string,
  files: SiteFiles,
): { readonly pages: readonly Page[]; readonly diagnostics: readonly Diagnostic[] } {
  const paths = files.list().toSorted((a, b) => (a < b ? -1 : 1))
  const kind = siteKindOf(paths)
  const reader = sites.find(({ name }) => name === kind)
  if (reader === undefined) return { pages: [], diagnostics: [unknownSite(folder)] }
  const unread: Diagnostic[] = []
  const pages = reader.read({
    folder,
    paths,
    page(path) {
      const bytes = files.read(path)
      if (bytes === undefined) return undefined
      const { page, diagnostics } = readPage(`${folder}/${path}`, bytes)
      if (page === undefined) unread.push(...diagnostics)
      return page
    },
    text(path) {
      const bytes = files.read(path)
      const decoded = bytes === undefined ? undefined : decodeText(`${folder}/${path}`, bytes)
      return decoded !== undefined && 'text' in decoded ? decoded.text : undefined
    },
    markup: readMarkup,
  })
  return { pages, diagnostics: [...unread, ...pages.flatMap(({ diagnostics }) => diagnostics)] }
}

/** Most values are plain text, which needs no parser. */
function readMarkup(text: string): readonly Node[] {
  if (!/[<&*_`[\\~$|#]|^\s*(?:[-+>]|\d+[.)])\s|\n|:\/\//.test(text)) {
    return [{ type: 'text', value: text, start: 0, end: text.length }]
  }
  return formats.markdown.read({ source: '', text: `\n${text}` }, readMarkup).nodes
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

function unknownSite(source: string): Diagnostic {
  const kinds = sites.map(({ name }) => name).join(', ')
  return diagnostic(
    'source-unknown',
    `Cannot read ${JSON.stringify(source)}: it is no site of a known kind`,
    {
      place: { source, line: 1, column: 1 },
      hint: `Give the folder that holds the site's configuration (${kinds}), or single files`,
    },
  )
}
