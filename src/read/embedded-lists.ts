import { diagnostic, type Diagnostic } from '../model/diagnostic.ts'
import { placeAt } from '../model/page.ts'
import { withoutComments } from './comments.ts'
import { lineStartsOf } from './line-starts.ts'
import type { Document } from './reader.ts'

/** A list of another site, or one that only a browser makes; a row a kind. */
interface Embedding {
  readonly isFrame?: true
  readonly pattern: RegExp
  readonly what: string
  /** What to do, from what the pattern caught. */
  readonly hint: (caught: string) => string
}

const save = () => 'Open the page in a browser, save it as HTML and hand over that file'
const anyFrame = /<(?:iframe|script|object)\b/i
const frame = (hosts: string): Pick<Embedding, 'isFrame' | 'pattern'> => ({
  isFrame: true,
  pattern: new RegExp(`<(?:iframe|script|object)\\b[^<>]{0,200}?\\b(?:src|data)\\s*=\\s*["']?(?:https?:)?//(?:[\\w-]+\\.)*(?:${hosts})`, 'i'), // prettier-ignore
})

const embeddings: readonly Embedding[] = [
  { ...frame('linkedin\\.com/embed'), what: 'the news: they stand in a frame of LinkedIn', hint: save },
  { ...frame('researchmap\\.jp'), what: 'the list: it stands in a frame of researchmap', hint: save },
  { ...frame('platform\\.twitter\\.com/embed|twitter\\.com|x\\.com/'), what: 'the news: they are posts on Twitter', hint: save },
  { pattern: /<a\b[^<>]{0,200}?\bclass\s*=\s*["'][^"'<>]{0,80}\btwitter-timeline\b/i, what: 'the news: they are posts on Twitter', hint: save },
  { ...frame('facebook\\.com/plugins|mastofeed\\.com|embed\\.bsky\\.app|instagram\\.com/embed'), what: 'the news: they are posts on a network', hint: save },
  { ...frame('docs\\.google\\.com|notion\\.site|airtable\\.com/embed'), what: 'the list: it is a document in a frame', hint: () => 'Save that document as HTML and hand over the file' },
  { ...frame('haltools\\.[\\w.-]+|dblp\\.org|orcid\\.org|inspirehep\\.net|scholar\\.google\\.com'), what: 'the publications: they stand in a frame of a library', hint: () => 'Export them there as BibTeX and hand over that file' },
  { pattern: /bibbase\.org\/show\?bib=([^&"'\s<>]{1,300})/i, what: 'the publications: BibBase makes them', hint: (caught) => `Hand over the file ${decoded(caught)}` },
  { pattern: /\{%-?\s*remote_include\s+["']?([^\s"'%]{1,300})/, what: 'the list: this page takes it from another site', hint: (caught) => `Save ${caught} as a file and hand it over` },
  { pattern: /<script\b[^<>]{0,200}?\bsrc\s{0,9}=\s{0,9}["'](?!https?:|\/\/)(?:\{\{[^{}]{0,40}\}\})?([\w./-]{0,80}(?:news|pubs|publication|papers|talks)[\w.-]{0,40}\.m?js)\b/i, what: 'the list: a script makes it', hint: (caught) => `${save()}; the script is ${caught}` },
  { pattern: /<(?:div|ul|ol|tbody|section)\b[^<>]{0,80}?\bid\s*=\s*["']?(?:news|updates|announcements|publications|pubs|papers|talks)(?:[-_]?(?:list|items|container))?["']?[^<>]{0,80}>\s*<\/(?=div|ul|ol|tbody|section)/i, what: 'the list: a script fills it in', hint: save },
] // prettier-ignore

/** Says which lists are not in the page itself, each kind once. */
export function reportEmbedded({ source, text }: Document): readonly Diagnostic[] {
  const shown = withoutComments(text)
  const isFramed = anyFrame.test(shown)
  return embeddings.flatMap(({ isFrame = false, pattern, what, hint }) => {
    const found = isFrame && !isFramed ? null : pattern.exec(shown)
    if (found === null) return []
    const place = placeAt({ source, lineStarts: lineStartsOf(text) }, found.index)
    return [diagnostic('needs-file', `Cannot see ${what}`, { place, hint: hint(found[1] ?? '') })]
  })
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
