import { diagnostic, type Diagnostic } from '../model/diagnostic.ts'
import { placeAt } from '../model/page.ts'
import { lineStartsOf } from './line-starts.ts'
import type { Document } from './reader.ts'

/** Another file that a page takes a list from. */
export interface NeededFile {
  /** Where a site keeps it, relative to the site; a folder ends in `/`. */
  readonly path: string
  /** Relative to the page itself, not to the site. */
  readonly beside: boolean
  readonly offset: number
}

/** Ways to take a list from elsewhere; a row a way. */
const ways: readonly { readonly pattern: RegExp; readonly path: (name: string) => string; readonly beside?: true }[] = [
  { pattern: /\{%-?\s*include(?:_cached)?\s+["']?([\w./-]+\.(?:md|html|liquid|markdown))/g, path: (name) => `_includes/${name}` },
  { pattern: /\{%-?\s*include_relative\s+["']?([\w./-]+)/g, path: (name) => name, beside: true },
  { pattern: /\{%-?\s*for\s+\w+\s+in\s+site\.data\.([\w-]+)/g, path: (name) => `_data/${name}.yml` },
  { pattern: /\{%-?\s*(?:for\s+\w+\s+in|assign\s+\w+\s*=)\s+site\.(news|publications|talks|posts)\b/g, path: (name) => `_${name}/` },
  { pattern: /\{%-?\s*bibliography\b()/g, path: () => '_bibliography/' },
  { pattern: /(?:\bfetch|\.getJSON|\.load)\(\s*["'`]([\w./-]+\.(?:json|ya?ml|md|html|bib))["'`]/g, path: (name) => name, beside: true },
] // prettier-ignore

/** The files that a page takes its lists from, in its order, each once. */
export function neededFiles(text: string): readonly NeededFile[] {
  const found = ways.flatMap(({ pattern, path, beside = false }) =>
    [...text.matchAll(pattern)].map((match) => ({ path: path(match[1] ?? ''), beside, offset: match.index })),
  )
  return found
    .toSorted((a, b) => a.offset - b.offset)
    .filter(({ path }, index, all) => all.findIndex((other) => other.path === path) === index)
}

const lists = /news|update|announce|highlight|publication|paper|talk|bibliography/i

/** Says which files to hand over, of those that hold news, papers or talks. */
export function reportNeeded(
  { source, text }: Document,
  needed: readonly NeededFile[],
): readonly Diagnostic[] {
  const lines = { source, lineStarts: lineStartsOf(text) }
  const files = needed
    .filter(({ path }) => lists.test(path) && !/navigation|archive-single/.test(path))
    .map(({ path, offset }) => {
      const what = path.endsWith('/') ? 'the folder' : 'the file'
      const message = `Cannot see the whole list: this page takes it from ${path}`
      const hint = `Hand over the folder of the whole site, or ${what} ${path} of it`
      return diagnostic('needs-file', message, { place: placeAt(lines, offset), hint })
    })
  return [...files, ...reportEmbedded(text).map((offset) => embedded(placeAt(lines, offset)))]
}

function reportEmbedded(text: string): readonly number[] {
  const at = text.search(
    /<iframe[^>]{0,200}\bsrc\s*=\s*["']?https?:\/\/(?:www\.)?(?:linkedin\.com\/embed|researchmap\.jp)/i,
  )
  return at === -1 ? [] : [at]
}

function embedded(place: Diagnostic['place']): Diagnostic {
  return diagnostic('needs-file', 'Cannot see the news: they stand in a frame of another site', {
    place,
    hint: 'Save that page as HTML and hand over the file',
  })
}
