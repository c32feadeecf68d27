import { diagnostic, type Diagnostic } from '../model/diagnostic.ts'
import type { Node, Page } from '../model/page.ts'
import { type RecognisedSource, type SourceKind, sourceKinds } from '../model/source-kind.ts'
import { withAbsoluteLinks } from './absolute-links.ts'
import { decodeText } from './decode-text.ts'
import * as formats from './formats.ts'
import { type OwnRead, readByOwn } from './own-reader.ts'
import type { Reader } from './reader.ts'
import { configurationFile, readerOfFolder, siteKindOf } from './site-kind.ts'
import { withShownBibtex } from './shown-bibtex.ts'
import type { SiteFiles, SiteReader } from './site-reader.ts'
import * as generators from './sites.ts'

export { commentAround } from './comment-around.ts'
export { decodeText } from './decode-text.ts'
export { readerFailed } from './own-reader.ts'
export type { Reader } from './reader.ts'
export type { SiteFiles } from './site-reader.ts'

/** The page's own diagnostics, or without a page why there is none. */
export interface ReadResult {
  readonly page?: Page
  readonly diagnostics: readonly Diagnostic[]
}

/** A whole source: a file as one page, a folder as several, none where it cannot be read. */
export interface SourceRead {
  readonly pages: readonly Page[]
  readonly diagnostics: readonly Diagnostic[]
  readonly recognised?: RecognisedSource
}

const readers: readonly Reader[] = Object.values(formats)
const sites: readonly SiteReader[] = Object.values(generators)

/** Reads a file, as the kind that its owner says, else by its extension, else by what stands in it. */
export function readPage(path: string, bytes: Uint8Array, said?: SourceKind): ReadResult {
  if (said !== undefined && sourceKinds[said].of === 'folder')
    return { diagnostics: [misfit(path, said, 'a file')] }
  const decoded = decodeText(path, bytes)
  if ('failure' in decoded) return { diagnostics: [decoded.failure] }
  const { text } = decoded
  const reader =
    readers.find(({ name }) => name === said) ??
    readers.find(({ extensions }) => extensions.includes(extensionOf(path))) ??
    readers.find((candidate) => candidate.recognises(text, path))
  if (reader === undefined) return { diagnostics: [unknownKind(path)] }
  const document = { source: path, text }
  const page = withShownBibtex(reader.read(document, readMarkup), document, formats.bibtex, readMarkup)
  return { page, diagnostics: page.diagnostics }
}

/** Reads a file that is a source by itself; the links of one that was fetched lead where they lead there. */
export function readFile(path: string, bytes: Uint8Array, said?: SourceKind, url?: string): SourceRead {
  const { page, diagnostics } = readPage(path, bytes, said)
  return page === undefined
    ? { pages: [], diagnostics }
    : {
        pages: [url === undefined ? page : withAbsoluteLinks(page, url)],
        diagnostics,
        recognised: { kind: page.format as SourceKind, files: 1 },
      }
}

/** Reads a file with the first of somebody's own readers that takes it; undefined where none does. */
export function readOwn(path: string, bytes: Uint8Array, own: readonly Reader[]): OwnRead | undefined {
  return readByOwn(path, bytes, own, readMarkup)
}

/** Reads a folder that is a site: each of its files that shows something is a page of its own. */
export function readSite(folder: string, files: SiteFiles, said?: SourceKind): SourceRead {
  const paths = files.list().toSorted((a, b) => (a < b ? -1 : 1))
  const kind = said ?? siteKindOf(paths, () => configurationIn(paths, files))
  const reader = sites.find(({ name }) => kind !== undefined && name === readerOfFolder(kind))
  if (kind === undefined || reader === undefined)
    return {
      pages: [],
      diagnostics: [kind === undefined ? unknownSite(folder) : misfit(folder, kind, 'a folder')],
    }
  const unread: Diagnostic[] = []
  const opened = new Set<string>()
  const pages = reader.read({
    folder,
    paths,
    page(path) {
      const bytes = files.read(path)
      if (bytes === undefined) return undefined
      opened.add(path)
      const { page, diagnostics } = readPage(`${folder}/${path}`, bytes)
      if (page === undefined) unread.push(...diagnostics)
      return page
    },
    text(path) {
      const bytes = files.read(path)
      if (bytes !== undefined) opened.add(path)
      const decoded = bytes === undefined ? undefined : decodeText(`${folder}/${path}`, bytes)
      return decoded !== undefined && 'text' in decoded ? decoded.text : undefined
    },
    markup: readMarkup,
  })
  const links = (files.outside ?? []).map((path) => linkOutside(`${folder}/${path}`))
  const diagnostics = [...links, ...unread, ...pages.flatMap((page) => page.diagnostics)]
  return { pages, diagnostics, recognised: { kind, files: opened.size } }
}

/** The theme is often named in a comment only. */
function configurationIn(paths: readonly string[], files: SiteFiles): string {
  const found = paths.filter((path) => configurationFile.test(path))
  return found.map((path) => new TextDecoder().decode(files.read(path))).join('\n')
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
  const kinds = Object.entries(sourceKinds).flatMap(([name, { of }]) => (of === 'folder' ? [name] : []))
  return diagnostic(
    'source-unknown',
    `Cannot read ${JSON.stringify(source)}: it is no site of a known kind`,
    {
      place: { source, line: 1, column: 1 },
      hint: `Give the folder that holds the site's configuration, or say its kind (${kinds.join(', ')})`,
    },
  )
}

function linkOutside(source: string): Diagnostic {
  return diagnostic(
    'file-refused',
    `Refused to read ${JSON.stringify(source)}: it is a link out of the site`,
    {
      place: { source, line: 1, column: 1 },
      hint: 'Copy what it leads to into the folder of the site',
    },
  )
}

function misfit(source: string, kind: SourceKind, what: string): Diagnostic {
  return diagnostic(
    'configuration-invalid',
    `Cannot read ${JSON.stringify(source)} as ${JSON.stringify(kind)}: it is ${what}, and that is the kind of a ${sourceKinds[kind].of}`,
    { place: { source, line: 1, column: 1 }, hint: 'Correct the kind, or leave it out' },
  )
}
