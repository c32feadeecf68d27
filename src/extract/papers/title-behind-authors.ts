import { months } from '../../model/date-words.ts'
import type { RichText, Span } from '../../model/rich-text.ts'
import { hasInitials } from '../../model/name-words.ts'
import { areAuthorsAndTitle, isBeforePlace } from './between-people-and-place.ts'
import type { KnownPeople } from './known-people.ts'
import { nobody } from './known-people.ts'
import { leadingAuthors } from './leading-authors.ts'
import { namesInSpan } from './names-in-span.ts'
import { isPlace, isPlaceAlone } from './place-behind-title.ts'
import { plainTitle } from './plain-title.ts'
import { isBehindYear, titleSentence } from './title-sentence.ts'
import { isLongEnough } from './title-shape.ts'
import { undated } from './undated.ts'

/** `Moss, A. (2024). Title.`, `Ada Moss. 2024. Title.`: the sentence behind the authors who stand at the head. */
export function titleBehindAuthors(content: RichText, isKnown: KnownPeople = nobody): Span | undefined {
  const authors = leadingAuthors(content)
  if (authors === undefined) return undefined
  const start = gapEnd(content, authors)
  const title = plainTitle(content, start)
  return title === undefined ? titleLikeNames(content, authors, start, isKnown) : withSubtitle(content, title)
}

/** Where what follows the leading authors and their year begins. */
export function behindAuthors(content: RichText): number | undefined {
  const authors = leadingAuthors(content)
  return authors === undefined ? undefined : gapEnd(content, authors)
}

/** The year and the signs between authors and title. */
const gap = new RegExp(
  `^(?:\\s(?:19|20)\\d\\d[a-z]?\\s(?=\\p{L})|[\\s.,:;)*†‡§✉]{0,9})(?:${undated.source}|\\([^()\\n]{0,24}(?:19|20)\\d\\d[^()\\n]{0,24}\\)|(?:${months}\\.?\\s)?(?:19|20)\\d\\d[a-z]?(?:,\\s${months}(?:\\s\\d{1,2})?)?(?=[.,:]\\s))?[\\s.,:;–—-]{0,9}(?:\\((?:eds?\\.?|editors?)\\)|(?:eds?|editors?|hrsg)[.,:]\\s)?[\\s.,:;–—-]{0,9}`,
  'iu',
)

function gapEnd({ text }: RichText, { end }: Span): number {
  return end + (gap.exec(text.slice(end, end + 120))?.[0].length ?? 0)
}

/** `Lesen im Dunkeln. Zur Geschichte der Blindenschrift. In: …`: "In:" ends the title, not the first full stop. */
function withSubtitle({ text, marks }: RichText, title: Span): Span {
  const rest = /^\.\s([^.\n]{4,200})[.,]\s[Ii]n:\s/u.exec(text.slice(title.end, title.end + 220))?.[1]
  if (rest === undefined) return title
  const end = title.end + 2 + rest.length
  const isSetOff = marks.some((mark) => mark.start < end && mark.end > title.end)
  const people = namesInSpan(text, { start: title.end + 2, end })
  const arePeople = people.length > 1 || people.some(hasInitials)
  return isSetOff || arePeople ? title : { start: title.start, end }
}

/** `Ada Moss, Ben Alder. Tides and Towers. Venue`: behind surer authors it is the title, though it could be people. */
function titleLikeNames(
  content: RichText,
  authors: Span,
  start: number,
  isKnown: KnownPeople,
): Span | undefined {
  const { text } = content
  const isDated = isBehindYear(text, start)
  const isParted = isDated || /[.:]\W{0,3}$/.test(text.slice(authors.end, start))
  if (!isParted && !text.slice(authors.end, start).includes('\n')) return undefined
  const title = titleSentence(content, start)
  const people = namesInSpan(text, title)
  if (isDated) return isPlacedTitle(text, title) && !people.some(hasInitials) ? title : undefined
  // In the next line a comma may part more authors.
  const mayBeMore = !isParted && /,/.test(text.slice(title.start, title.end))
  const isTold = isBeforePlace(text, title.end) && areAuthorsAndTitle(content, authors, title, isKnown)
  if (isTold && !mayBeMore) return title
  if (!isParted) return undefined
  if (isThing(content, authors, title, people)) return title
  const isPair = people.length === 2 && isLongEnough(text.slice(title.start, title.end))
  if (!isPair || !/^\.\s/.test(text.slice(title.end, title.end + 2))) return undefined
  const sure = namesInSpan(text, authors)
  const areThings = people.every((one) => !/\s/.test(one)) || sure.length > 2 || sure.every(hasInitials)
  const isSetOff = content.marks.some(({ start: from, end }) => from < title.end && end > title.start)
  return areThings && !people.some(hasInitials) && !isSetOff ? title : undefined
}

/** `A. Moss, B. Alder. Stacking Fronds Loosely. Journal of Ferns 12(3), 4–9`: three words in capitals alone between initials and a place. */
function isThing({ text }: RichText, authors: Span, title: Span, people: readonly string[]): boolean {
  const behind = /^\.\s(.{0,200})/u.exec(text.slice(title.end, title.end + 202))?.[1] ?? ''
  return (
    people.length === 1 &&
    /^\p{Lu}\p{Ll}\S*(?:\s\p{Lu}\p{Ll}\S*){2,}$/u.test(text.slice(title.start, title.end)) &&
    namesInSpan(text, authors).every(hasInitials) &&
    (isPlace(behind) || isPlaceAlone(behind))
  )
}

/** `2024, Ferns, Mosses and Lichens, Journal of Ferns 12`: between the year and the venue. */
function isPlacedTitle(text: string, { start, end }: Span): boolean {
  const behind = /^,\s(.{0,200})/u.exec(text.slice(end, end + 202))?.[1] ?? ''
  return isLongEnough(text.slice(start, end)) && (isPlace(behind) || isPlaceAlone(behind))
}
