import type { RichText, Span } from '../../model/rich-text.ts'
import { couldBeName, isInitials, particles, readNames } from '../../model/written-names.ts'
import { venuesIn } from '../../venues/index.ts'
import { linesOf, sentenceEnd, trimmed } from './sentences.ts'
import { undated } from './undated.ts'

/** What may stand before the authors: a tag, a number, a year, a label. */
const heads =
  /^(?:\s|\[[^\]\n]{1,30}\]|\[[^\]\n]{1,30}(?:19|20)\d\d[^\]\n]{0,80}\]|\(\d{1,3}\)|\d{1,3}[.)]\s|(?:19|20)\d\d\s?[-–—:.,]|(?:recommended )?citation\s?[:：]|authors?\s?[:：]|by\s|\((?:19|20)\d\d\)[\s.,:]{0,3}|\p{Extended_Pictographic}|\ufe0f)+/iu

/** `(2026, April).`: what stands between the authors and the title. */
const dates = new RegExp(
  `(?:(?<!\\p{Lu})\\.)?[\\s,:;]{0,4}(?:${undated.source}|\\((?:[^()\\n]{0,20}[\\s,])?(?:19|20)\\d\\d[a-z]?(?:[,\\s][^()\\n]{0,20})?\\)|(?<=[.,]\\s)(?:19|20)\\d\\d[a-z]?)[\\s.,:;]{0,4}$`,
  'iu',
)

const openers = /[\s"“”„‚‘`«»「『([]/

/** The authors who stand directly before `end`; undefined when anything else does. */
export function authorsBefore({ text }: RichText, end: number): Span | undefined {
  const before = trimmed(text, { start: 0, end }, openers)
  const head = headOf(text, { start: 0, end: before.end })
  const date = dates.exec(text.slice(Math.max(head, before.end - 60), before.end))
  const whole = trimmed(text, { start: head, end: before.end - (date?.[0].length ?? 0) }, /[\s,:;]/)
  if (isAuthors(text, whole)) return whole
  const last = lastSentence(text, whole)
  return (last.start !== whole.start || last.end !== whole.end) && isAuthors(text, last) ? last : undefined
}

/** Whether nothing but a tag, a number, a year or authors stand before `end`. */
export function isAtHead(content: RichText, end: number): boolean {
  const before = trimmed(content.text, { start: 0, end }, openers)
  return headOf(content.text, { start: 0, end }) >= before.end || authorsBefore(content, end) !== undefined
}

/** The authors behind a title: in the same line, or in a line of their own. */
export function authorsAfter(content: RichText, titleEnd: number): readonly Span[] {
  const { text } = content
  for (const line of linesOf(content, titleEnd).slice(0, 5)) {
    const address = /^\]\([^()\n]{0,80}\)/.exec(text.slice(line.start, line.end))?.[0].length ?? 0
    const rest = { start: line.start + address, end: line.end }
    const behind = trimmed(text, rest, /[\s"”»).,:;|\\–-]/)
    const bracketed = bracketedAuthors(text, rest)
    if (bracketed !== undefined) return [bracketed]
    const names = cutAtMarks(content, {
      start: headOf(text, { start: behind.start, end: line.end }),
      end: line.end,
    })
    const authors = authorsUpTo(text, names.start, endsWithin(content, names), /[\s,:;|]/)
    if (authors !== undefined) return partedByMarks(content, authors)
  }
  return []
}

/** `Title (Moss, A. and Alder, B.)`: the whole list, where it has initials or several people. */
function bracketedAuthors(text: string, { start, end }: Span): Span | undefined {
  const inside = /^["”]?[.,]?\s?\((?!with\s)([^()\n]{4,400})\)/u.exec(text.slice(start, end))
  if (inside === null) return undefined
  const from = start + inside[0].length - 1 - (inside[1]?.length ?? 0)
  const span = trimmed(text, { start: from, end: start + inside[0].length - 1 }, /[\s,:;]/)
  const isList = /(?<!\p{L})\p{Lu}\.|,\s|\sand\s/u.test(text.slice(span.start, span.end))
  return isList && isAuthors(text, span) ? span : undefined
}

/** Where the names behind a title can end: at what sets something else apart, the full stop, the place, what is in italics. */
function* endsWithin(content: RichText, { start, end }: Span): Iterable<number> {
  const { text } = content
  yield end
  yield sentenceEnd(text, start, end)
  yield start + untilPlaced(text.slice(start, end))
  yield placeApart(content, { start, end })
  yield start + Math.max(0, text.slice(start, end).search(/\s\((?:19|20)\d\d[a-z]?\)/))
}

/** `Ada Moss, Ben Alder, accepted at …`, `Ada Moss, Ben Alder, ICML 2024`: what stands before the place. */
function untilPlaced(text: string): number {
  const state =
    /[,;]\s(?:accepted|to appear|appeared|in|submitted|published|presented|forthcoming|under)\s/i.exec(text)
  const venue = venuesIn(text).find(({ doubtful }) => doubtful !== true)
  return Math.min(text.length, state?.index ?? text.length, venue?.start ?? text.length)
}

/** `A Moss, B Alder; *Invented Botany*, 2024`, `A Moss and B Alder, *LEAF* 2024`: in italics, with a year behind it, and no person. */
function placeApart({ text, marks }: RichText, { start, end }: Span): number {
  const place = marks.find(
    (mark) =>
      mark.type === 'em' &&
      mark.start > start &&
      mark.end <= end &&
      /^[\s,.(]{0,3}(?:19|20)\d\d(?!\d)/.test(text.slice(mark.end, mark.end + 8)) &&
      (/;\s?$/.test(text.slice(mark.start - 2, mark.start)) || !isAuthors(text, mark)),
  )
  return place?.start ?? start
}

/** Authors at the very beginning, up to the full stop, the year or the title behind them. */
export function leadingAuthors({ text }: RichText): Span | undefined {
  const start = headOf(text, { start: 0, end: text.length })
  return authorsUpTo(text, start, endsFrom(text, start), /[\s,:;]/)
}

function* endsFrom(text: string, start: number): Iterable<number> {
  const sentence = sentenceEnd(text, start)
  const year = years.exec(text.slice(start, sentence))
  yield year === null ? sentence : start + year.index
  yield start + Math.max(0, text.slice(start, sentence).search(/,?\s(?:eds?|editors?|hrsg|hg)\.?[\s,:]/i))
  yield* titleBreaks(text, start)
}

/** `Moss, A. (2024)`, `Moss, A. (in press)`, `Ada Moss. 2024.` */
const years = new RegExp(
  `,?\\s?\\((?:[^()\\n]{0,20}\\s)?(?:19|20)\\d\\d|(?<=[.,]\\s)(?:19|20)\\d\\d[a-z]?(?=[.,]\\s|$)|\\s?${undated.source}`,
  'iu',
)

/** The authors from `start` to the first of some ends; the next is looked for where the last was none, and none twice. */
function authorsUpTo(text: string, start: number, ends: Iterable<number>, signs: RegExp): Span | undefined {
  const seen = new Set<number>()
  for (const end of ends) {
    const span = trimmed(text, { start, end }, signs)
    if (!seen.has(span.end) && isAuthors(text, span)) return span
    seen.add(span.end)
  }
  return undefined
}

/** Where a title may begin behind initials, a colon or a comma: `Moss, A. & Alder, B. Title`, `Moss A, Alder B: Title`. */
function titleBreaks(text: string, start: number): readonly number[] {
  const line = text.slice(start, start + longest).split('\n')[0] ?? ''
  return [...line.matchAll(/(?<=[\p{L}\p{M}.*†‡§✉)])(?:[.:,]{1,2}\s|[：，、。．])/gu)]
    .filter(
      ({ index, 0: sign }) =>
        isTitleStart(line.slice(index + sign.length, index + sign.length + 80)) ||
        (sign.includes(':') && isBehindList(line, index)),
    )
    .slice(0, 3)
    .map(({ index }) => start + index)
}

/** Four words up to the next sign, or one that no name has. */
function isTitleStart(text: string): boolean {
  const piece = text.split(/[.,:;?!(，、。：]/u)[0] ?? ''
  const words = piece.split(/\s/).filter((word) => word !== '')
  const isUnparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{6}/u.test(piece)
  const isPlain = words.some(
    (word) => /^\p{Ll}{3,}$/u.test(word) && !particles.has(word) && !conjunctions.has(word),
  )
  return isUnparted || isNamed(text) || (/^[\p{Lu}\d"“]/u.test(piece) && words.length > 1 && isPlain)
}

/** A colon behind several people or initials ends their list; behind `Moss, Ada` only where a German imprint follows: `In: …`, `Berlin: Laub 2018`. */
function isBehindList(line: string, colon: number): boolean {
  const before = line.slice(0, colon)
  const isList = (before.match(/,\s|[;/]/g)?.length ?? 0) > 1 || /(?<!\p{L})\p{Lu}\./u.test(before)
  return isList || (before.includes(', ') && imprint.test(line.slice(colon + 1)))
}

const imprint = /[.,]\s[Ii]n:\s|\p{L}:\s\p{Lu}[\p{L}&\s-]{2,40}[\s,]\s?(?:19|20)\d\d\b/u

/** `LeafNet: An Examination of Woods`, `XY-LEAF: Counting …`: the name of a system before a colon. */
function isNamed(text: string): boolean {
  return /^\p{Lu}[\p{L}\d-]{0,30}(?:\p{Lu}|\d)[\p{L}\d-]{0,30}:\s\p{Lu}/u.test(text)
}

const conjunctions: ReadonlySet<string> = new Set(['and', 'und', 'with', 'avec', 'mit', 'och'])

/** No list of authors is longer. */
const longest = 20_000

/** Two names or more, or one that is more than a word. */
export function isAuthors(text: string, { start, end }: Span): boolean {
  const list = start < end && end - start < longest ? readNames(text.slice(start, end)) : undefined
  if (list === undefined) return false
  return list.names.length > 1 || list.truncated || isPerson(list.names[0] ?? '')
}

/** A lone name is a person's when it could not be a title: two to four words, no more. */
function isPerson(name: string): boolean {
  const words = name.split(/[\s,]+/)
  return (words.length > 1 && words.length <= 4) || words.some(isInitials)
}

/** Where an entry begins behind its tag, its number or its year. */
export function headEnd(text: string): number {
  return headOf(text, { start: 0, end: text.length })
}

function headOf(text: string, { start, end }: Span): number {
  return start + (heads.exec(text.slice(start, end))?.[0].length ?? 0)
}

function lastSentence(text: string, { start, end }: Span): Span {
  let from = start
  for (let stop = sentenceEnd(text, from, end); stop < end - 1; stop = sentenceEnd(text, from, end)) {
    from = stop + 1
  }
  return trimmed(text, { start: from, end }, /[\s,:;.]/)
}

/** What is set apart behind the names, a venue for example, or in brackets, is no name. */
function cutAtMarks({ text, marks }: RichText, { start, end }: Span): Span {
  const mark = marks.find(
    (one) =>
      one.start > start &&
      one.start < end &&
      one.type !== 'sup' &&
      !couldBeName(text.slice(one.start, one.end)),
  )
  const bracket = /[([]\s?(?:\[|\p{Lu}{2}|[a-z]|(?:19|20)\d\d)/u.exec(text.slice(start, end))
  const note = bracket === null || isNote(text.slice(start + bracket.index, end))
  return { start, end: Math.min(end, mark?.start ?? end, note ? end : start + bracket.index) }
}

function isNote(text: string): boolean {
  return (
    /^\([^()]{0,60}\b(?:equal|co-first|corresponding|contribut)/i.test(text) ||
    /^\((?:joint(?:ly)? )?with\s\p{Lu}/u.test(text)
  )
}

/** `<a>Ada Moss</a> <a>Ben Alder</a>`, `**Ada Moss** Ben Alder`: what sets a name apart ends where it does, comma or not. */
function partedByMarks({ text, marks }: RichText, span: Span): readonly Span[] {
  const cuts = marks
    .filter(
      ({ type, start, end }) =>
        (type === 'link' || type === 'strong') && start >= span.start && end <= span.end,
    )
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => isFullName(text.slice(span.start, at)) && /^\s?\p{Lu}/u.test(text.slice(at, span.end)))
  const edges = [span.start, ...new Set(cuts), span.end]
  return edges.slice(1).map((end, index) => ({ start: edges[index] ?? span.start, end }))
}

/** Whether the last piece is a whole name, with nothing behind it that says that another follows. */
function isFullName(text: string): boolean {
  const piece = text.split(/[,;&，、]|\s(?:and|et|und)\s/).at(-1) ?? ''
  return piece.trim().includes(' ')
}
