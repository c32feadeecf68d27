import type { Span } from './rich-text.ts'

/** Where a text cites a law review, from the volume to the year. */
export interface LawCitation extends Span {
  readonly volume: string
  /** Where its name stands. */
  readonly review: Span
  /** The first page; none of what is forthcoming. */
  readonly page?: string
}

/** The first `137 Harv. L. Rev. 1201 (2024)` of a text (Bluebook rule 16). */
export function lawCitationIn(text: string): LawCitation | undefined {
  const match = citation.exec(text)
  const { volume = '', review = '', page } = match?.groups ?? {}
  if (match === null || !ofLaw.test(review)) return undefined
  const [start, from] = [match.index, match.index + volume.length + 1]
  const span = { start: from, end: from + review.length }
  return {
    start,
    end: start + match[0].length,
    volume,
    review: span,
    ...(page === undefined ? {} : { page }),
  }
}

/** The one whose name begins at `start`, which may end there without its full stop. */
export function lawCitationAt(text: string, start: number): LawCitation | undefined {
  const from = Math.max(0, start - longestVolume)
  const cited = lawCitationIn(text.slice(from, start + longest))
  if (cited?.review.start !== start - from) return undefined
  const { review } = cited
  return {
    ...cited,
    start: from + cited.start,
    end: from + cited.end,
    review: { start, end: from + review.end },
  }
}

const longestVolume = 6
const longest = 160

const citation =
  /(?<![\p{L}\d.-])(?<volume>(?!(?:19|20)\d\d\s)\d{1,4})\s(?<review>(?:(?:\p{Lu}[\p{L}.’']{0,14}|&|of|on|and|in)\s){0,8}\p{Lu}[\p{L}.’']{0,14}\.?)\s(?:(?<page>\d{1,5})(?:,\s\d{1,5})?\s)?\((?:forthcoming,?\s)?(?:19|20)\d\d\)/u

/** Its words are shortened (Bluebook table 13), and one of them says what kind of serial it is. */
const ofLaw = /(?<!\p{L})(?:(?:\p{Lu}\.)*[LJQ]\.|Rev\.|Law)(?=[\s&]|\p{Lu}\.|$)/u
