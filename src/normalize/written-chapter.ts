import { collectionLead } from '../model/collection-lead.ts'
import type { Published } from '../model/entry.ts'
import type { ListedParts } from '../model/finding.ts'
import { pageRange } from '../model/page-range.ts'
import { publisherAt } from '../model/publishers.ts'
import type { RichText, Span } from '../model/rich-text.ts'
import type { VenueMention } from '../model/venue.ts'
import { editorsBefore, editorsBehind } from './written-editors.ts'

/** A book in which an entry of a list of publications says that its work stands. */
export interface WrittenChapter {
  readonly book: string
  readonly published: Published
}

/**
 * `In: Handbook of Ferns, Springer, 2018`, `In C. Lin (ed.), Ferns and Mosses, …`: the book behind the title.
 *
 * "In" leads to conferences and journals as often, so something must say that it is a book: who edited it, what it is
 * called, the heading of the list, or a publisher behind a title in small letters.
 */
export function writtenChapter(
  content: RichText,
  title: Span,
  listed: ListedParts,
  venue: VenueMention | undefined,
): WrittenChapter | undefined {
  const place = bookStart(content.text, title, listed)
  if (place === undefined || venue?.series !== undefined) return undefined
  const { start, isBook } = place
  const rest = content.text.slice(start, start + longest).split('\n', 1)[0] ?? ''
  if (meetings.test(rest)) return undefined
  const first = editorsBefore(rest)
  const publisher = publisherIn(rest, first?.end ?? 0)
  const book = bookIn(content, {
    start: start + (first?.end ?? 0),
    end: start + (publisher?.start ?? rest.length),
  })
  if (book === undefined || (publisher === undefined && /,\s/.test(book.title))) return undefined
  const behind = rest.slice(book.end - start)
  const editors =
    first?.editors ?? editorsBehind(behind, (publisher?.start ?? rest.length) - (book.end - start))?.editors
  const isSure =
    isBook ||
    editors !== undefined ||
    listed.isOfChapters === true ||
    handbooks.test(book.title) ||
    (publisher !== undefined && isInSmallLetters(book.title))
  if (!isSure) return undefined
  return {
    book: book.title,
    published: {
      kind: 'chapter',
      ...(editors === undefined ? {} : { editors }),
      ...(publisher === undefined ? {} : { publisher: publisher.name }),
      ...(publisher?.town === undefined ? {} : { publisherPlace: publisher.town }),
      ...extentIn(behind),
    },
  }
}

/** So far behind the title its book may be told. */
const longest = 600

/** Behind "In", or what says that a book follows; under a heading for chapters also where the venue stands. */
function bookStart(
  text: string,
  title: Span,
  { authors, venue, isOfChapters }: ListedParts,
): { readonly start: number; readonly isBook: boolean } | undefined {
  const from = Math.max(title.end, ...authors.map(({ end }) => end))
  const lead = leads.exec(text.slice(from, from + 60))
  if (lead !== null) return { start: from + lead[0].length, isBook: lead.groups?.['book'] !== undefined }
  return isOfChapters === true && venue !== undefined && venue.start >= from
    ? { start: venue.start, isBook: false }
    : undefined
}

const leads = new RegExp(
  String.raw`^["”»’)]?[\s.,;:!?"”»’)]{0,4}(?:\((?:19|20)\d\d[a-z]?\)[\s.,:]{0,3})?(?:\b[Ii]n(?:\s|:\s)(?=["“„«‘]?[\p{Lu}\d])|(?:\/\/\s)?(?<book>${collectionLead}))`,
  'u',
)

/** What says that it is a paper of a meeting or a journal, whoever edited it. */
const meetings =
  /\b(?:proceedings|proc\.|conf(?:erence|\.)|workshops?|symposi(?:um|a)|congress|colloquium|meeting|tagung|tagungsband|journal|transactions|letters|annals|bulletin|quarterly|magazine|zeitschrift|lecture notes|LN(?:CS|AI|BI|ICST)|CCIS|communications in computer|IFIP|CEUR|advances in (?:cryptology|neural))\b|конференци|симпозиум|съезд|семинар|материалы|труды|тезисы|доклады|вестник|журнал/i

const handbooks =
  /\b(?:handbook|handbuch|companion to|encyclop(?:a?e|æ)dia|enzyklopädie|encyclopédie|enciclopedia|dictionary|lexikon|festschrift|wörterbuch)\b/i

interface PlacedPublisher {
  readonly name: string
  readonly town?: string
  readonly start: number
}

/** The first publisher of books that a comma, a full stop or a bracket leads to. */
function publisherIn(text: string, from: number): PlacedPublisher | undefined {
  for (const { index, 0: sign } of text.matchAll(/[.,;)]\s|[.,]?\s\(|:\s/g)) {
    const found = index < from ? undefined : publisherAt(text.slice(index + sign.length))
    if (found !== undefined) return { ...found, start: index }
  }
  return undefined
}

interface Book {
  readonly title: string
  readonly end: number
}

/** The title of the book: what is in italics there, else up to what can be no part of it. */
function bookIn({ text, marks }: RichText, { start, end }: Span): Book | undefined {
  const from = start + (/^["“„«‘]/.exec(text.slice(start, end))?.[0].length ?? 0)
  const mark = marks.find(
    (one) => (one.type === 'em' || one.type === 'strong') && one.start >= from && one.start < from + 2,
  )
  const limit = Math.min(end, mark?.end ?? end)
  const cut = titleEnds.exec(text.slice(from, limit))?.index
  const stop = cut === undefined ? limit : from + cut
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

const titleEnds =
  /\s\/\s(?:под|отв|сост|ред)|["”»]?[.,]?\s\((?:\d|eds?\b|edited|vol|pp?\.|hrsg|series)|[.,]\s(?:edited by|eds?\.|ed\. by|hrsg|herausgegeben|vol\.|volume\s\d|pp?\.|pages|chapter|ch\.|chap\.|S\.|\d)|(?<=\p{L}{4}|\p{Ll}{3}|[)?!"”])\.\s|,\s\p{Lu}[\p{L}-]{2,20}(?:\s\p{Lu}[\p{L}-]{2,20})?:\s|:\s\d|\s\[|,\s(?=\p{Lu}[^,.\n]{3,60}\s\d{1,4}[.,])/u

/** No journal is written `Elms of the old world`. */
function isInSmallLetters(title: string): boolean {
  return title.split(/\s/).some((word) => /^\p{Ll}{4,}$/u.test(word) && !smallWords.has(word))
}

const smallWords: ReadonlySet<string> = new Set(
  'with from into over under between through toward towards within without across beyond against about after before upon'.split(
    ' ',
  ),
)

const dash = String.raw`\s?[-–—−]{1,2}\s?`
const called = new RegExp(
  String.raw`(?<!\p{L})(?:pp?\.|pages|S\.|[Сс]\.)\s?(\d{1,5}${dash}\d{1,5})(?!\d)`,
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
