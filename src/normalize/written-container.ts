import { editedBy } from '../model/editor-words.ts'
import type { Published } from '../model/entry.ts'
import { pageRange } from '../model/page-range.ts'
import type { Name } from '../model/person.ts'
import type { WrittenPublisher } from '../model/publishers.ts'
import { publisherOfChapterAt } from '../model/publishers.ts'
import type { RichText, Span } from '../model/rich-text.ts'
import { readNames } from '../model/written-names.ts'
import { editorsBefore, editorsBehind, editorsNamed } from './written-editors.ts'

/** What a line says of the book that something stands in. */
export interface WrittenContainer {
  readonly title: string
  readonly editors?: readonly Name[]
  readonly publisher?: WrittenPublisher
  readonly extent: Pick<Published, 'pages' | 'edition'>
}

/** The book whose title or editors `rest` begins with, which is the text from `start` to the end of its line; undefined where nobody can tell its title. */
export function containerAt(content: RichText, start: number, rest: string): WrittenContainer | undefined {
  const first = editorsBefore(rest)
  const from = first?.end ?? 0
  const publisher = publisherIn(rest, from)
  const end = publisher?.start ?? rest.length
  const italics = italicsAt(content, start + from)
  const named =
    first === undefined
      ? editorsNamed(rest.slice(0, end), italics === undefined ? undefined : italics - start)
      : undefined
  const book = bookIn(content.text, { start: start + from, end: start + (named?.start ?? end) }, italics)
  if (book === undefined || (publisher === undefined && /,\s/.test(book.title))) return undefined
  const behind = rest.slice(book.end - start)
  // `Oak Woods, ed. K. Lin`: it could be Oak Woods who edited it.
  const isDoubtful = /^,\s\(?eds?\.\s(?!by)/i.test(behind) && readNames(book.title) !== undefined
  const last = isDoubtful ? undefined : editorsBehind(behind, end - (book.end - start))
  const editors = (first ?? named ?? last)?.editors
  return {
    title: book.title,
    ...(editors === undefined ? {} : { editors }),
    ...(publisher === undefined ? {} : { publisher }),
    extent: extentIn(behind),
  }
}

interface PlacedPublisher extends WrittenPublisher {
  readonly start: number
}

/** The first publisher that a comma, a full stop or a bracket leads to. */
function publisherIn(text: string, from: number): PlacedPublisher | undefined {
  for (const { index, 0: sign } of text.matchAll(/[.,;)]\s|[.,]?\s\(|:\s/g)) {
    const found = index < from ? undefined : publisherOfChapterAt(text.slice(index + sign.length))
    if (found !== undefined) return { ...found, start: index }
  }
  return undefined
}

interface Book {
  readonly title: string
  readonly end: number
}

/** Where the title ends that is in italics from there on, but for a quote before it. */
function italicsAt({ text, marks }: RichText, start: number): number | undefined {
  const from = start + quoteAt(text, start)
  const isTitle = ({ type, start: at }: (typeof marks)[number]): boolean =>
    (type === 'em' || type === 'strong') && at >= from && at < from + 2
  return marks.find(isTitle)?.end
}

function quoteAt(text: string, start: number): number {
  return /^["“„«‘]/.test(text.slice(start, start + 1)) ? 1 : 0
}

/** The title of the book: what is in italics there, else up to what can be no part of it. */
function bookIn(text: string, { start, end }: Span, italics = end): Book | undefined {
  const from = start + quoteAt(text, start)
  const limit = Math.min(end, italics)
  const written = text.slice(from, limit)
  const stop =
    from +
    Math.min(titleEnds.exec(written)?.index ?? limit - from, editorsLead.exec(written)?.index ?? limit - from)
  const title = text
    .slice(from, stop)
    .replace(/(?<![\s.,;:"”»’])[\s.,;:"”»’]+$/, '')
    .trim()
  const isTitle = title.length < 200 && /^["“]?[\p{Lu}\d]/u.test(title) && words(title).length > 1
  return isTitle && !/(?<!\d)(?:19|20)\d\d(?!\d)/.test(title) ? { title, end: stop } : undefined
}

/** Words in which letters are small: an acronym is none. */
function words(title: string): readonly string[] {
  return title.split(/\s/).filter((word) => /\p{Ll}{2}/u.test(word))
}

const editorsLead = new RegExp(String.raw`["”»]?(?:[.,]?\s\(|[.,]\s|\s\/\s)${editedBy}`, 'iu')
const titleEnds =
  /["”»]?[.,]?\s\((?:\d|eds?\b|edited|vol|pp?\.|hrsg|series)|[.,]\s(?:hrsg|vol\.|volume\s\d|pp?\.|pages|chapter|ch\.|chap\.|S\.|\d)|(?<=\p{L}{4}|\p{Ll}{3}|[)?!"”])\.\s|,\s\p{Lu}[\p{L}-]{2,20}(?:\s\p{Lu}[\p{L}-]{2,20})?:\s|:\s\d|\s\[|,\s(?=\p{Lu}[^,.\n]{3,60}\s\d{1,4}[.,])/u

const dash = String.raw`\s?[-‐‑–—−]{1,2}\s?`
const called = new RegExp(
  String.raw`(?<!\p{L})(?:pp\.?|p\.|pages|S\.|[Сс]\.)\s?(\d{1,5}${dash}\d{1,5})(?!\d)`,
  'u',
)
/** `, 3–9. Oxford: …`, as Chicago has it; two years are none. */
const bare = new RegExp(String.raw`,\s(?!(?:19|20)\d\d\D)(\d{1,4}${dash}\d{1,4})(?=[.,]|$)`, 'u')

function extentIn(text: string): Pick<Published, 'pages' | 'edition'> {
  const pages = (called.exec(text) ?? bare.exec(text))?.[1]
  const edition = /[\s(](\d{1,2}(?:st|nd|rd|th))\sed(?:ition|n)?\b/i.exec(text)?.[1]
  return {
    ...(pages === undefined ? {} : { pages: pageRange(pages) }),
    ...(edition === undefined ? {} : { edition }),
  }
}
