import { diagnostic, type Diagnostic } from '../model/diagnostic.ts'
import { placeAt } from '../model/page.ts'
import { withoutComments } from './comments.ts'
import { reportEmbedded } from './embedded-lists.ts'
import { lineStartsOf } from './line-starts.ts'
import type { Document } from './reader.ts'

/** Another file that a page takes a list from. */
export interface NeededFile {
  /** Where a site keeps it, relative to the site; a folder ends in `/`. */
  readonly path: string
  /** Relative to the page itself, not to the site. */
  readonly beside: boolean
  readonly offset: number
  /** What the page does to get it: *an include*. */
  readonly way: string
}

interface Way {
  readonly name: string
  /** A page without it takes nothing in this way. */
  readonly sign: string
  readonly pattern: RegExp
  readonly path: (name: string) => string
  readonly beside?: true
}

const markup = 'md|markdown|qmd|rmd|html?|liquid|njk'
const fetched = 'json|ya?ml|md|html?|bib|csv|txt'

/** Ways to take a list from elsewhere; a row a way. */
const ways: readonly Way[] = [
  { name: 'an include', sign: '{%', pattern: /\{%-?\s*include\s+news\.liquid\b()/g, path: () => '_news/' }, // al-folio's own
  { name: 'an include', sign: '{%', pattern: /\{%-?\s*include\s+selected_papers\.liquid\b()/g, path: () => '_bibliography/' },
  { name: 'an include', sign: '{%', pattern: /\{%-?\s*include(?:_cached)?\s+["']?([\w./-]+\.(?:md|html|liquid|markdown))/g, path: (name) => `_includes/${name}` },
  { name: 'an include', sign: '{%', pattern: /\{%-?\s*include_relative\s+["']?([\w./-]+)/g, path: (name) => name, beside: true },
  { name: 'an include', sign: '{{<', pattern: new RegExp(`\\{\\{<\\s*include\\s+["']?([\\w./-]+\\.(?:${markup}))`, 'g'), path: (name) => name, beside: true }, // Quarto
  { name: 'an include', sign: '{include}', pattern: new RegExp(`^[ \\t]*(?:\`{3,}|:{3,})\\{include\\}[ \\t]+([\\w./-]+\\.(?:${markup}))`, 'gm'), path: (name) => name, beside: true }, // MyST
  { name: 'a Liquid loop', sign: '{%', pattern: /\{%-?\s*(?:for\s+[\w-]+\s+in|assign\s+[\w-]+\s*=)\s+site\.data\.([\w-]+(?:\.[\w-]+)?)/g, path: (name) => `_data/${name}.yml` },
  { name: 'a Liquid loop', sign: '{%', pattern: /\{%-?\s*(?:for\s+[\w-]+\s+in|assign\s+[\w-]+\s*=)\s+site\.(news|publications|talks|posts)\b/g, path: (name) => `_${name}/` },
  { name: 'its front matter', sign: 'true', pattern: /^(?:news:[ \t]*true|announcements:[ \t]*\n[ \t]+enabled:[ \t]*true)\b()/gm, path: () => '_news/' }, // al-folio
  { name: 'its front matter', sign: 'selected_papers:', pattern: /^selected_papers:[ \t]*true\b()/gm, path: () => '_bibliography/' },
  { name: 'jekyll-scholar', sign: '{%', pattern: /\{%-?\s*bibliography\b(?:[^%\n]*?\s(?:-f|--file)\s+([\w.-]+))?/g, path: (name) => `_bibliography/${name === '' ? '' : name.replace(/(?:\.bib)?$/, '.bib')}` },
  { name: 'a script', sign: '(', pattern: new RegExp(`(?:\\bfetch|\\.(?:getJSON|load|get|json|text|csv))\\(\\s*["'\`]([\\w./-]+\\.(?:${fetched}))["'\`?]`, 'g'), path: (name) => name, beside: true },
  { name: 'a script', sign: '(', pattern: new RegExp(`\\.open\\(\\s*["']GET["']\\s*,\\s*["'\`]([\\w./-]+\\.(?:${fetched}))["'\`?]`, 'gi'), path: (name) => name, beside: true },
  { name: 'a frame', sign: '<', pattern: /<(?:iframe|object|embed)\b[^>]{0,200}?\b(?:src|data)\s*=\s*["']?([\w./-]+\.(?:html?|md))\b/gi, path: (name) => name, beside: true },
] // prettier-ignore

/** The files that a page takes its lists from, in its order, each once; what is commented out takes none. */
export function neededFiles(text: string): readonly NeededFile[] {
  if (!/[{<(]|: *true/.test(text)) return []
  const shown = withoutComments(text)
  const present = ways.filter(({ sign }) => shown.includes(sign))
  const found = present.flatMap(({ name: way, pattern, path, beside = false }) =>
    [...shown.matchAll(pattern)].map((match) => ({
      path: path(match[1] ?? ''),
      beside,
      offset: match.index,
      way,
    })),
  )
  return found
    .toSorted((a, b) => a.offset - b.offset)
    .filter(({ path }, index, all) => all.findIndex((other) => other.path === path) === index)
}

const names = /news|update|announce|highlight|publication|paper|pubs\b|talk|bibliography|\.bib$|posts\/$/i

/** Whether a file is likely to hold news, papers or talks, by its name. */
export function holdsList({ path }: NeededFile): boolean {
  return (
    names.test(path) && !/navigation|archive-single|^_includes\/(?:news|selected_papers)\.liquid$/.test(path)
  )
}

/** Says which files to hand over, of those that hold news, papers or talks. */
export function reportNeeded(
  { source, text }: Document,
  needed: readonly NeededFile[],
): readonly Diagnostic[] {
  const lists = needed.filter(holdsList)
  const lines = { source, lineStarts: lists.length === 0 ? [] : lineStartsOf(text) }
  const files = lists.map((file) => {
    const what = file.path.endsWith('/') ? 'the folder' : 'the file'
    const path = fileOf(file)
    const message = `Cannot see the whole list: this page takes it from ${path}, by ${file.way}`
    const hint = `Hand over the folder of the whole site, or ${what} ${path} of it`
    return diagnostic('needs-file', message, { place: placeAt(lines, file.offset), hint })
  })
  return [...files, ...reportEmbedded({ source, text })]
}

/** `site.data.home.news` is a part of `_data/home.yml`, or all of `_data/home/news.yml`. */
function fileOf({ path }: NeededFile): string {
  const [, folder, part] = /^_data\/([\w-]+)\.([\w-]+)\.yml$/.exec(path) ?? []
  return folder === undefined ? path : `_data/${folder}.yml or _data/${folder}/${part}.yml`
}
