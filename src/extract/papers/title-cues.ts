import type { Mark, RichText, Span } from '../../model/rich-text.ts'
import { isAuthors } from './author-list.ts'
import { authorsBefore, isAtHead } from './authors-before-title.ts'
import { authorsAfter } from './authors-behind-title.ts'
import { headEnd } from './entry-head.ts'
import { firstSentence } from './first-sentence.ts'
import type { KnownPeople } from './known-people.ts'
import type { LabelledText } from './labels.ts'
import { labelled } from './labels.ts'
import { isPaper } from './paper-link.ts'
import { isPlaceByName } from './place-behind-title.ts'
import { plainTitle } from './plain-title.ts'
import { quotedIn } from './quotes.ts'
import { linesOf, trimmed } from './sentences.ts'
import { shortTitle } from './short-title.ts'
import { titleAboveAuthors } from './title-above-authors.ts'
import { titleBeforePeople } from './title-before-people.ts'
import { titleBehindAuthors } from './title-behind-authors.ts'
import { isLongEnough, isTitle } from './title-shape.ts'
import { trimmedAroundQuotes } from './whole-quotes.ts'

/** One way in which pages set off a title. */
export interface TitleCue {
  readonly name: string
  /** The page itself sets the title off; otherwise only where it stands says so. */
  readonly isExplicit: boolean
  find(entry: LabelledText, isKnown: KnownPeople): Span | undefined
}

/** Tried in order, the surer first; a line adds one. */
export const titleCues: readonly TitleCue[] = [
  // `class="papertitle"`, `<papertitle>`, a column "Title": the page calls it so.
  { name: 'labelled', isExplicit: true, find: (entry) => labelledTitle(entry) },
  // Authors, “title”, venue: in quotes, at the head or behind the authors.
  { name: 'quoted', isExplicit: true, find: ({ content }) => quotes(content.text).find(({ start }) => isAtHead(content, start)) },
  // Quiet Fern Forests, a line break or a full stop, authors, venue: they are people, or surely so.
  { name: 'before people', isExplicit: false, find: ({ content }, isKnown) => titleBeforePeople(content, isKnown) },
  // Authors. *Slow tech*. Venue, year: short, but between authors and venue.
  { name: 'short', isExplicit: false, find: ({ content }, isKnown) => shortTitle(content, isKnown) },
  // **Whispering Hinges**, a line break or a full stop, authors: set off and above them, though it could be people.
  { name: 'above authors', isExplicit: true, find: ({ content }) => titleAboveAuthors(content) },
  // [Title](…), **title**, *title*: at the head or behind the authors.
  { name: 'marked', isExplicit: true, find: ({ content }) => markedTitle(content) },
  // Authors. Title. Venue: the sentence behind the authors.
  { name: 'behind authors', isExplicit: false, find: ({ content }, isKnown) => titleBehindAuthors(content, isKnown) },
  // [Title](no address, only words): brackets that were to be a link.
  { name: 'bracketed', isExplicit: false, find: ({ content }) => bracketed(content) },
  // Authors whom nobody can read, [Title](…/leaves.pdf).
  { name: 'linked anywhere', isExplicit: true, find: ({ content }) => linkedPaper(content) },
  // Ada Moss, Ben Alder, [Counting Quiet Leaves](…).
  { name: 'linked last', isExplicit: true, find: ({ content }) => linkedLast(content) },
  // Title, a line break, authors.
  { name: 'line before authors', isExplicit: false, find: ({ content }) => lineBeforeAuthors(content) },
  // Authors whom nobody can read, “title”.
  { name: 'quoted anywhere', isExplicit: false, find: ({ content }) => quotes(content.text)[0] },
  // Title (with A. Moss). Submitted.
  { name: 'first sentence', isExplicit: false, find: ({ content }) => firstSentence(content) },
] // prettier-ignore

/** A column of titles may hold the authors, too, each in a line of its own. */
function labelledTitle(entry: LabelledText): Span | undefined {
  const span = labelled(entry, 'title')
  if (span === undefined) return undefined
  const { text } = entry.content
  const [first = '', second] = text.slice(span.start, span.end).split('\n')
  const start = span.start + first.length + 1
  const isFollowed =
    second !== undefined && isAuthors(text, trimmed(text, { start, end: start + second.length }))
  return isFollowed ? { start: span.start, end: span.start + first.length } : span
}

/** Quoted text of a title's length. */
function quotes(text: string): readonly Span[] {
  return quotedIn(text).filter(({ start, end }) => isLongEnough(text.slice(start, end)))
}

function markedTitle(content: RichText): Span | undefined {
  const { text, marks } = content
  const mark = marks.find(
    (one) =>
      isTitle(text, one) &&
      !isPlaceBehind(text, one) &&
      (isAtHead(content, wordStart(text, one)) || isSecondLine(text, one)),
  )
  if (mark === undefined) return undefined
  return trimmedAroundQuotes(text, { start: wordStart(text, mark), end: mark.end }, /[\s,;"“”]/)
}

/** `*Leaves*, 12(3):4–9`, `*Leaves* 12, 4–9`, `Rents and Rivers, *Journal of Leaves*`: what has a volume and pages, or is called so behind something else, is where it appeared. */
function isPlaceBehind(text: string, { start, end }: Mark): boolean {
  if (start > 3 && isPlaceByName(text, { start, end })) return true
  return /^,?\s(?!(?:19|20)\d\d\D)\d{1,4}(?:\s?\(\d{1,4}\)[:,]\s?\d|,\s\d{1,5}[-–]\d)/.test(
    text.slice(end, end + 24),
  )
}

/** A link of many words that leads to a paper. */
function linkedPaper({ text, marks }: RichText): Span | undefined {
  const mark = marks.find(
    (one) => one.type === 'link' && isPaper(one.href) && isTitle(text, one) && isLong(text, one),
  )
  return mark === undefined ? undefined : trimmedAroundQuotes(text, mark, /[\s,;"“”]/)
}

/** Three words in capitals may be one more author, but those stand before what else there is to say. */
function linkedLast(content: RichText): Span | undefined {
  const { text, marks } = content
  const mark = marks.find(
    (one) =>
      one.type === 'link' &&
      /^\S+(?:\s\S+){2,}$/.test(text.slice(one.start, one.end).trim()) &&
      /^[\s”"]{0,2}(?:$|\.(?:\s|$)|\s?[[(])/.test(text.slice(one.end, one.end + 4)) &&
      (authorsBefore(content, one.start)?.end ?? 0) > 0,
  )
  return mark === undefined ? undefined : trimmedAroundQuotes(text, mark, /[\s,;"“”]/)
}

/** Fewer words may be the name of a system, or what the link leads to. */
function isLong(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).split(/\s/).length >= 4
}

function bracketed({ text }: RichText): Span | undefined {
  const inside = /^\s?\[(?<title>[^[\]\n]{12,300})\]\(/u.exec(text)?.groups?.['title']
  const start = text.indexOf('[') + 1
  return inside !== undefined && isLongEnough(inside) ? { start, end: start + inside.length } : undefined
}

/** `P[renatal …](…)`: a link that begins within a word. */
function wordStart(text: string, { type, start }: Mark): number {
  const before =
    type === 'link' ? /(?<!\p{L})\p{L}+$/u.exec(text.slice(Math.max(0, start - 20), start)) : null
  return start - (before?.[0].length ?? 0)
}

/** Below a short first line, which is a badge or a number. */
function isSecondLine(text: string, { start }: Mark): boolean {
  const line = text.indexOf('\n')
  return line >= 0 && line < 24 && start === line + 1
}

function lineBeforeAuthors(content: RichText): Span | undefined {
  const [first, second] = linesOf(content)
  if (first === undefined || second === undefined) return undefined
  const title = trimmed(content.text, first)
  const isFollowed = !isAuthors(content.text, title) && authorsAfter(content, second.start).length > 0
  return isFollowed ? plainTitle(content, headEnd(content.text, title)) : undefined
}
