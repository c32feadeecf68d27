import { type Element, type Node, type Page, placeAt, textOf } from '../model/page.ts'
import { titleOf } from '../model/page-title.ts'
import type { Recorded } from './data-front-matter.ts'
import type { FrontMatter } from './front-matter.ts'
import { parseHtml } from './html-tree.ts'
import { lineStartsOf } from './line-starts.ts'
import { neededFiles, reportNeeded } from './needed-files.ts'
import { nestedTooDeep } from './nesting-fault.ts'
import type { Document } from './reader.ts'
import { reportedRepairs } from './reported-repairs.ts'
import { silentParts } from './silent-parts.ts'
import type { Edit, MappedHtml } from './source-map.ts'

export interface HtmlOfPage {
  readonly format: string
  readonly document: Document
  readonly frontMatter: FrontMatter
  readonly mapped: MappedHtml
  /** Code for the site's generator, which was taken out. */
  readonly code: readonly Edit[]
  /** Of mojibake. */
  readonly repairs: readonly Edit[]
  /** Where a reader gave up on nesting before HTML was made. */
  readonly tooDeep?: number | undefined
  /** What the front matter lists. */
  readonly recorded: Recorded
}

/** The last step of every reader that makes HTML: one parser, one tree, one place for what a page says of itself. */
export function pageOfHtml({
  format,
  document,
  frontMatter,
  mapped,
  code,
  repairs,
  tooDeep,
  recorded,
}: HtmlOfPage): Page {
  const { source, text } = document
  const lines = { source, lineStarts: lineStartsOf(text) }
  const tree = parseHtml(mapped)
  const { data } = frontMatter
  const repaired = reportedRepairs(document, repairs)
  const facts = {
    title: titleOf([stringIn(data, ['title']) ?? '', ...titlesIn(tree.nodes)]),
    language: stringIn(data, ['lang', 'language', 'locale']) ?? tree.language,
    url: [stringIn(data, ['canonical_url']), ...addressesIn(tree.nodes)].find(isAbsolute),
  }
  return {
    ...lines,
    format,
    frontMatter: data,
    ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
    nodes: [...tree.nodes, ...recorded.nodes],
    ...(recorded.records.length === 0 ? {} : { records: recorded.records }),
    ...(recorded.extents.length === 0 ? {} : { extents: recorded.extents }),
    ...silentIn(document, code),
    ...repaired,
    diagnostics: [
      ...frontMatter.diagnostics,
      ...recorded.diagnostics,
      ...[tooDeep ?? tree.tooDeep].flatMap((offset) =>
        offset === undefined ? [] : [nestedTooDeep(placeAt(lines, offset))],
      ),
      ...reportNeeded(document, neededFiles(text)),
      ...repaired.diagnostics,
    ],
  }
}

function silentIn(document: Document, code: readonly Edit[]): Pick<Page, 'silent'> {
  const silent = silentParts(document, code)
  return silent.length === 0 ? {} : { silent }
}

function stringIn(data: Readonly<Record<string, unknown>>, keys: readonly string[]): string | undefined {
  return keys
    .map((key) => data[key])
    .find((value): value is string => typeof value === 'string' && value.trim() !== '')
}

function titlesIn(nodes: readonly Node[]): readonly string[] {
  return [...elements(headIn(nodes), 'title'), ...elements(nodes, 'h1')].map(({ children }) =>
    textOf(children),
  )
}

/** `<link rel="canonical">`, then `<meta property="og:url">`. */
function addressesIn(nodes: readonly Node[]): readonly (string | undefined)[] {
  const head = headIn(nodes)
  const canonical = elements(head, 'link').filter(
    ({ attributes }) => attributes['rel']?.toLowerCase() === 'canonical',
  )
  const shared = elements(head, 'meta').filter(({ attributes }) => attributes['property'] === 'og:url')
  return [
    ...canonical.map(({ attributes }) => attributes['href']),
    ...shared.map(({ attributes }) => attributes['content']),
  ]
}

function isAbsolute(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url)
}

function headIn(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node) => (node.type === 'element' && node.name === 'head' ? node.children : []))
}

function elements(nodes: readonly Node[], name: string): readonly Element[] {
  return nodes.flatMap((node) =>
    node.type !== 'element' ? [] : node.name === name ? [node] : elements(node.children, name),
  )
}
