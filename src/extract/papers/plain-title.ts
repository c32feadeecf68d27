import type { Mark, RichText, Span } from '../../model/rich-text.ts'
import { isInitials, readNames } from '../../model/written-names.ts'
import { isAuthors, leadingAuthors } from './author-spans.ts'
import { sentenceEnd, trimmed } from './sentences.ts'
import { isLongEnough } from './title-shape.ts'
import { undated } from './undated.ts'

/** What may follow a title in its own sentence: its other authors, its state, its links. */
const asides =
  /\s\((?:joint|with|avec|mit|under|submitted|accepted|in )|\s[[(]\s?(?:pdf|arxiv|paper|code|link|doi|slides|html|video)\b|(?<=[?!]["”]?)\s(?=In\s)|\s\|\s/i

/**
 * A title that nothing encloses: from `start` to the end of the sentence, or to what follows it there.
 *
 * An entry in two languages has authors and title twice; the second are those that are cited abroad.
 */
export function plainTitle(content: RichText, start: number): Span | undefined {
  const { text } = content
  const first = sentenceTitle(content, start)
  if (first === undefined || !/\p{Script=Han}/u.test(text.slice(first.start, first.end))) return first
  const next = { start: first.end, end: sentenceEnd(text, first.end + 1) }
  const again = trimmed(text, next, /[\s.,:;。，]/)
  return isAuthors(text, again) ? (sentenceTitle(content, again.end + 1) ?? first) : first
}

/** The year and the signs between authors and title. */
const gap = new RegExp(
  `^[\\s.,:;)*†‡§✉]{0,9}(?:${undated.source}|\\([^()\\n]{0,24}(?:19|20)\\d\\d[^()\\n]{0,24}\\)|(?:19|20)\\d\\d[a-z]?(?=[.,]\\s))?[\\s.,:;–—-]{0,9}(?:\\((?:eds?\\.?|editors?)\\))?[\\s.,:;–—-]{0,9}`,
  'iu',
)

/** `Moss, A. (2024). Title.`, `Ada Moss. 2024. Title.`: the sentence behind the authors who stand at the head. */
export function titleBehindAuthors(content: RichText): Span | undefined {
  const authors = leadingAuthors(content)
  if (authors === undefined) return undefined
  const between = gap.exec(content.text.slice(authors.end, authors.end + 120))?.[0] ?? ''
  const start = authors.end + between.length
  return plainTitle(content, start) ?? titleLikeNames(content, authors, start)
}

/** `Ada Moss, Ben Alder. Tides and Towers. Venue`: behind surer authors it is the title, though it could be people. */
function titleLikeNames(content: RichText, authors: Span, start: number): Span | undefined {
  const { text } = content
  if (!/\.\W{0,3}$/.test(text.slice(authors.end, start))) return undefined
  const title = sentenceSpan(content, start)
  const people = namesIn(text, title)
  const isPair = people.length === 2 && isLongEnough(text.slice(title.start, title.end))
  if (!isPair || !/^\.\s/.test(text.slice(title.end, title.end + 2))) return undefined
  const sure = namesIn(text, authors)
  const areThings = people.every((one) => !/\s/.test(one)) || sure.length > 2 || sure.every(hasInitials)
  const isSetOff = content.marks.some(({ start: from, end }) => from < title.end && end > title.start)
  return areThings && !people.some(hasInitials) && !isSetOff ? title : undefined
}

function namesIn(text: string, { start, end }: Span): readonly string[] {
  return readNames(text.slice(start, end))?.names ?? []
}

function hasInitials(name: string): boolean {
  return name.split(/[\s,]+/).some(isInitials)
}

function sentenceTitle(content: RichText, start: number): Span | undefined {
  const span = sentenceSpan(content, start)
  const written = content.text.slice(span.start, span.end)
  const isPart = /^(?:with|avec)\s/i.test(written) || isAuthors(content.text, span)
  return isLongEnough(written) && !isPart ? span : undefined
}

function sentenceSpan({ text, marks }: RichText, start: number): Span {
  const sentence = sentenceEnd(text, start)
  const aside = asides.exec(text.slice(start, sentence))
  const mark = marks.find((one) => one.start > start + 8 && one.start < sentence && endsBefore(text, one))
  const venue = venueStart(text.slice(start, sentence))
  const end = Math.min(
    start + venue,
    sentence,
    aside === null ? sentence : start + aside.index,
    mark?.start ?? sentence,
  )
  return trimmed(text, { start, end }, /[\s,;:.。"“”|[(]/)
}

/** `Title, Ecology Letters, 12, 3–9`: where a comma leads on to a name in capitals, with a volume, a page or a year behind it. */
function venueStart(sentence: string): number {
  for (const { index, 0: sign } of sentence.matchAll(/[,，]\s?/gu)) {
    const behind = index + sign.length
    if (placed.test(sentence.slice(behind, behind + 120)) && isLongEnough(sentence.slice(0, index)))
      return index
  }
  return sentence.length
}

const placed =
  /^(?:[Ii]n\s)?(?:(?:\p{Lu}[^\s,，]{0,30}|of|and|for|the|in|on|&|de|der|für|et)\s){0,9}\p{Lu}[^\s,，]{0,30}(?:[,，]\s?(?:[Vv]ol|[Nn]o\.|pp|\d)|\s(?:[Vv]ol\.|\d{1,4}\s?[,(:]))|^\p{Lo}{3,20}[,，]\s?(?:[Vv]ol|[Nn]o\.|第|\d)|^(?:in )?proceedings of\s/u

/** Whether a title ends before a mark: an italic word within it goes on in small letters. */
function endsBefore(text: string, { type, start, end }: Mark): boolean {
  if (type === 'sub' || type === 'sup') return false
  return (
    !/^[\s,]{0,2}\p{Ll}/u.test(text.slice(end, end + 4)) || /[.!?]\s?$/.test(text.slice(start - 2, start))
  )
}
