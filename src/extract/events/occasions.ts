import type { Span } from '../../model/rich-text.ts'
import { datesIn, readDateAt, type WrittenDate } from '../../model/written-date.ts'

/** Where and when a talk was given, one of several times. */
export interface Occasion {
  readonly name: string
  readonly date: string
  /** All that an entry says of it. */
  readonly span: Span
}

/** How entries list several occasions; a row a way, the first that fits all of the text wins. */
const ways: readonly ((text: string) => readonly Occasion[] | undefined)[] = [
  // `2025: NBER; NEUDC; 2024: LSE`
  underYears,
  // `Fern Institute (2024), Moss Forum (May 2025)`
  (text) => withDateEach(text, /(?<=\d\))(?:[,;]\s(?:and\s)?|\s(?:and|&)\s)/g, /\)[\s.]*$/),
  // `Fern Institute, 3 May 2024; Moss Forum, 4 June 2025`
  (text) => withDateEach(text, /;\s/g, /\d[\s.]*$/),
]

/** The occasions that a text is nothing but; undefined where it may tell of anything else, or of one. */
export function occasionsIn(text: string): readonly Occasion[] | undefined {
  for (const way of ways) {
    const found = way(text)
    if (found !== undefined && found.length > 1) return found
  }
  return undefined
}

/** `Fern Institute 2024, Moss Forum 2025`, as it stands in brackets; `Moss 2019, Alder et al. 2020` cites papers. */
export function occasionsAmongCommas(text: string): readonly Occasion[] | undefined {
  const found = withDateEach(text, /(?<=\d)[,;]\s/g, /\d$/)
  const areCited = found?.some(({ name }) => citedPeople.test(name)) === true
  return found !== undefined && found.length > 1 && !areCited ? found : undefined
}

const citedPeople = /^\p{Lu}[\p{Ll}’'-]+$|\bet al\b|\sand\s|&/u

/** Where a text names the years of occasions: `Title. 2025: …; 2024: …`, `Title. 2025: … (May), … (June)`. */
export function firstYearLabel(text: string): number | undefined {
  const blocks = yearsIn(text)
  const [first] = blocks
  return blocks.length > 1 || (first !== undefined && inMonths(text, first) !== undefined)
    ? first?.label
    : undefined
}

interface Year extends Span {
  readonly year: string
  /** Where its label stands, before what is listed. */
  readonly label: number
}

const labels = /(?:^|(?<=[.;,\n]\s?))(?:19|20)\d\d\s?[:：]\s/gu

function yearsIn(text: string): readonly Year[] {
  const heads = [...text.matchAll(labels)]
  return heads.map(({ index, 0: label }, at) => ({
    year: label.slice(0, 4),
    label: index,
    start: index + label.length,
    end: heads[at + 1]?.index ?? text.length,
  }))
}

function underYears(text: string): readonly Occasion[] | undefined {
  const years = yearsIn(text)
  const [first] = years
  if (first?.label !== 0 || (years.length < 2 && inMonths(text, first) === undefined)) return undefined
  const found = years.flatMap((one) => inMonths(text, one) ?? inYear(text, one))
  const named = found.filter(({ name }) => name !== '')
  return named.every(({ name }) => isName(name) && datesIn(name).length === 0) ? named : undefined
}

/** Semicolons part them; what commas part may be the town. */
function inYear(text: string, { year, start, end }: Year): readonly Occasion[] {
  return piecesOf(text, /;\s/g, { start, end }).map((span) => ({
    name: nameOf(text.slice(span.start, span.end)),
    date: year,
    span,
  }))
}

/** `Fern Institute (May), Moss Forum (June 3)`: a month each, of the year before them. */
function inMonths(text: string, { year, start, end }: Year): readonly Occasion[] | undefined {
  const pieces = piecesOf(text, /(?<=\))[,;]\s/g, { start, end }).filter((span) => span.start < span.end)
  const found = pieces.map((span) => {
    const { name = '', when = '' } = monthly.exec(text.slice(span.start, span.end))?.groups ?? {}
    const written = readDateAt(when, 0)
    const [reading] = written?.readings ?? []
    const isMonth = reading?.month !== undefined && reading.year === undefined
    return isMonth && written?.end === when.length && isName(nameOf(name))
      ? { name: nameOf(name), date: `${when} ${year}`, span }
      : undefined
  })
  return found.every((one) => one !== undefined) ? found : undefined
}

const monthly = /^(?<name>[^()\n]{3,120})\s\((?<when>[\p{L}\d][^()\n]{2,16})\)[\s.,;]{0,4}$/u

/** Pieces that have one date with its year each, where a piece ends. */
function withDateEach(text: string, separator: RegExp, ending: RegExp): readonly Occasion[] | undefined {
  const found = piecesOf(text, separator, { start: 0, end: text.length }).map((span) => {
    const piece = text.slice(span.start, span.end)
    const [date, other] = datesIn(piece)
    if (date === undefined || other !== undefined || !ending.test(piece)) return undefined
    const name = nameOf(withoutDate(piece, date))
    return isName(name) ? { name, date: piece.slice(date.start, date.end), span } : undefined
  })
  return found.every((one) => one !== undefined) ? found : undefined
}

function piecesOf(text: string, separator: RegExp, { start, end }: Span): readonly Span[] {
  const cuts = [...text.slice(start, end).matchAll(separator)]
  const starts = [start, ...cuts.map(({ index, 0: sign }) => start + index + sign.length)]
  const ends = [...cuts.map(({ index }) => start + index), end]
  return starts.map((from, at) => ({ start: from, end: ends[at] ?? end }))
}

function withoutDate(piece: string, { start, end }: WrittenDate): string {
  return `${piece.slice(0, start)}${piece.slice(end)}`.replace(/\(\s?\)/, '')
}

function nameOf(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[\s,.:;|–—-]+/u, '').replace(/(?<![\s,.:;|–—-])[\s,.:;|–—-]+$/u, '') // prettier-ignore
}

/** A name and no sentence. */
function isName(name: string): boolean {
  return name.length < 120 && /^["“]?\p{Lu}/u.test(name) && /\p{L}{2}/u.test(name)
}
