import { collectionLead } from '../model/collection-lead.ts'
import type { Published } from '../model/entry.ts'
import type { ListedParts } from '../model/finding.ts'
import type { RichText, Span } from '../model/rich-text.ts'
import type { VenueMention } from '../model/venue.ts'
import { containerAt } from './written-container.ts'

/** A book in which an entry of a list of publications says that its work stands. */
export interface WrittenChapter {
  readonly book: string
  readonly published: Published
}

/**
 * `In: Handbook of Ferns, Springer, 2018`, `In C. Lin (ed.), Ferns and Mosses, …`: the book behind the title.
 *
 * "In" leads to conferences and journals as often, so something must say that it is a book: who edited it, what it is
 * called, the word "chapter", the heading of the list, or one who publishes only books behind a title in small letters.
 */
export function writtenChapter(
  content: RichText,
  title: Span,
  listed: ListedParts,
  venue: VenueMention | undefined,
): WrittenChapter | undefined {
  const { text } = content
  const called = calledChapter(lineAt(text, title.end)) ?? (listed.isOfChapters === true ? {} : undefined)
  const place = bookStart(text, title, listed, called !== undefined)
  if (place === undefined || venue?.series !== undefined) return undefined
  const { start, isBook } = place
  const rest = lineAt(text, start)
  if (meetings.test(rest)) return undefined
  const container = containerAt(content, start, rest)
  if (container === undefined) return undefined
  const { title: book, editors, publisher, extent } = container
  const isSure =
    isBook ||
    editors !== undefined ||
    called !== undefined ||
    handbooks.test(book) ||
    (publisher !== undefined && publisher.printsPapers !== true && isInSmallLetters(book))
  if (!isSure) return undefined
  return {
    book,
    published: {
      kind: 'chapter',
      ...(editors === undefined ? {} : { editors }),
      ...(publisher === undefined ? {} : { publisher: publisher.name }),
      ...(publisher?.town === undefined ? {} : { publisherPlace: publisher.town }),
      ...(called?.number === undefined ? {} : { chapter: called.number }),
      ...extent,
    },
  }
}

function lineAt(text: string, start: number): string {
  return text.slice(start, start + longest).split('\n', 1)[0] ?? ''
}

/** So far behind the title its book may be told. */
const longest = 600

/** `, chapter 3`, `(book chapter)`, `Chapter 3 in`: that the words behind a title call it one, and its number. */
function calledChapter(behind: string): { readonly number?: string } | undefined {
  const number = numbered.exec(behind)?.[1]
  if (number !== undefined) return { number }
  return named.test(behind) ? {} : undefined
}

const numbered =
  /(?:^|[.,;([])\s?(?:[Cc]hapter|[Cc]hap\.?|[Cc]h\.|Kapitel|Kap\.)\s?(\d{1,3})(?!\d|\s(?:of|from|in)\s(?:my|our|the|a|his|her)\s)(?=[\s.,;:)\]]|$)/
const named =
  /(?:^|[.,;([])\s?(?:(?:[Ii]nvited\s)?[Bb]ook\s[Cc]hapter|[Cc]hapter(?=[)\]]|\sin\s)|[Bb]uchkapitel|[Cc]hapitre de livre|[Cc]ap[ií]tulo de livro?)(?!\p{L})/u

/** Behind "In", or what says that a book follows; where it is called a chapter also where the venue stands. */
function bookStart(
  text: string,
  title: Span,
  { authors, venue }: ListedParts,
  isCalled: boolean,
): { readonly start: number; readonly isBook: boolean } | undefined {
  const from = Math.max(title.end, ...authors.map(({ end }) => end))
  const lead = leads.exec(text.slice(from, from + 90))
  if (lead !== null) return { start: from + lead[0].length, isBook: lead.groups?.['book'] !== undefined }
  return isCalled && venue !== undefined && venue.start >= from
    ? { start: venue.start, isBook: false }
    : undefined
}

const leads = new RegExp(
  String.raw`^["”»’')]?[\s.,;:!?"”»’')]{0,4}(?:\((?:19|20)\d\d[a-z]?\)[\s.,:]{0,3})?(?:(?:[([]?(?:[Ii]nvited\s)?(?:[Bb]ook\s)?[Cc]hapter(?:\s\d{1,3})?[)\]]?[\s.,:]{1,3}(?:[Ii]n|of)|\b[Ii]n|Dans|En|Em)\s?:?\s(?=["“„«‘]?[\p{Lu}\d])|(?<book>(?:\/\/\s)?${collectionLead}|\/\/\s(?=[^\/\n]{3,200}\s\/\s(?:[Пп]од|[Оо]тв|[Рр]ед)[.\s])))`,
  'u',
)

/** What says that it is a paper of a meeting or a journal, whoever edited it. */
const meetings =
  /\b(?:proceedings|proc\.|conf(?:erence|\.)|workshops?|symposi(?:um|a)|congress|colloquium|meeting|tagung|tagungsband|journal|transactions|letters|annals|bulletin|quarterly|magazine|zeitschrift|lecture notes|LN(?:CS|AI|BI|ICST)|CCIS|communications in computer|IFIP|CEUR|advances in (?:cryptology|neural))\b|конференци|симпозиум|съезд|семинар|материалы|труды|тезисы|доклады|вестник|журнал/i

const handbooks =
  /\b(?:handbook|handbuch|companion to|encyclop(?:a?e|æ)dia|enzyklopädie|encyclopédie|enciclopedia|dictionary|lexikon|festschrift|wörterbuch)\b/i

/** No journal is written `Elms of the old world`. */
function isInSmallLetters(title: string): boolean {
  return title.split(/\s/).some((word) => /^\p{Ll}{4,}$/u.test(word) && !smallWords.has(word))
}

const smallWords: ReadonlySet<string> = new Set(
  'with from into over under between through toward towards within without across beyond against about after before upon'.split(
    ' ',
  ),
)
