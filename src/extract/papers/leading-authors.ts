import { months } from '../../model/date-words.ts'
import { imprintAt } from '../../model/imprint.ts'
import type { RichText, Span } from '../../model/rich-text.ts'
import { particles } from '../../model/name-words.ts'
import { authorsUpTo, longestList } from './author-list.ts'
import { endBeforeBareYear } from './bare-year.ts'
import { headEnd } from './entry-head.ts'
import { holdsGermanTitle } from './german-title.ts'
import { sentenceEnd } from './sentences.ts'
import { isUnparted } from './title-shape.ts'
import { undated } from './undated.ts'

/** Authors at the very beginning, up to the full stop, the year or the title behind them. */
export function leadingAuthors({ text }: RichText): Span | undefined {
  const start = headEnd(text)
  return authorsUpTo(text, start, endsFrom(text, start), /[\s,:;]/)
}

function* endsFrom(text: string, start: number): Iterable<number> {
  const sentence = sentenceEnd(text, start)
  const year = years.exec(text.slice(start, sentence))
  yield year === null ? sentence : start + year.index
  yield (
    start + Math.max(0, text.slice(start, sentence).search(/,?\s(?:eds?|editors?|hrsg|hg)\.?(?:[\s,:]|$)/i))
  )
  yield endBeforeBareYear(text, start) ?? start
  yield* titleBreaks(text, start)
}

/** `Moss, A. (2024)`, `Moss, A. (in press)`, `Ada Moss. 2024.`, `A. Moss, May 2024,` */
const years = new RegExp(
  `,?\\s?\\((?:[^()\\n]{0,20}\\s)?(?:19|20)\\d\\d|(?<=[.,]\\s)(?:${months}\\.?\\s)?(?:19|20)\\d\\d[a-z]?(?=[.,]\\s|$)|\\s?${undated.source}`,
  'iu',
)

/** Where a title may begin behind initials, a colon or a comma: `Moss, A. & Alder, B. Title`, `Moss A, Alder B: Title`. */
function titleBreaks(text: string, start: number): readonly number[] {
  const line = text.slice(start, start + longestList).split('\n')[0] ?? ''
  return [...line.matchAll(/(?<=[\p{L}\p{M}.*†‡§✉)])(?:[.:,]{1,2}\s|[：，、。．])/gu)]
    .filter(
      ({ index, 0: sign }) =>
        isTitleStart(line.slice(index + sign.length, index + sign.length + 80)) ||
        (sign.includes(':') && isBehindList(line, index + sign.indexOf(':'))),
    )
    .slice(0, 3)
    .map(({ index }) => start + index)
}

/** Four words up to the next sign, or one that no name has. */
function isTitleStart(text: string): boolean {
  const piece = text.split(/[.,:;?!(，、。：]/u)[0] ?? ''
  const words = piece.split(/\s/).filter((word) => word !== '')
  const isPlain = words.some(
    (word) => /^\p{Ll}{3,}$/u.test(word) && !particles.has(word) && !conjunctions.has(word),
  )
  return (
    isUnparted(piece) ||
    isNamed(text) ||
    holdsGermanTitle(piece) ||
    (/^[\p{Lu}\d"“]/u.test(piece) && words.length > 1 && isPlain)
  )
}

/** A colon behind several people or initials ends their list; behind `Moss, Ada` only where a German imprint follows: `In: …`, `Berlin: Laub 2018`, `Laubverlag, Berlin 2018`. */
function isBehindList(line: string, colon: number): boolean {
  const before = line.slice(0, colon)
  const isList = (before.match(/,\s|[;/]/g)?.length ?? 0) > 1 || /(?<!\p{L})\p{Lu}\./u.test(before)
  return isList || (before.includes(', ') && holdsImprint(line.slice(colon + 1)))
}

function holdsImprint(text: string): boolean {
  const sentences = [...text.matchAll(/[.,]\s/g)].map(({ index }) => text.slice(index + 2))
  return imprint.test(text) || sentences.some((sentence) => isBookImprint(sentence))
}

function isBookImprint(text: string): boolean {
  const found = imprintAt(text)
  return found !== undefined && found.printsPapers !== true
}

const imprint = /[.,]\s[Ii]n:\s|\p{L}:\s\p{Lu}[\p{L}&\s-]{2,40}[\s,]\s?(?:19|20)\d\d\b/u

/** `LeafNet: An Examination of Woods`, `XY-LEAF: Counting …`: the name of a system before a colon. */
function isNamed(text: string): boolean {
  return /^\p{Lu}[\p{L}\d-]{0,30}(?:\p{Lu}|\d)[\p{L}\d-]{0,30}:\s\p{Lu}/u.test(text)
}

const conjunctions: ReadonlySet<string> = new Set(['and', 'und', 'with', 'avec', 'mit', 'och'])
