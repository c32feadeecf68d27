import { englishMonths, monthNumbers, seasonNumbers } from './month-names.ts'
import { daysInMonth } from './partial-date.ts'

/** A date as somebody wrote it, not yet decided. */
export interface WrittenDate {
  /** Offsets into the text that it was read from, `end` exclusive. */
  readonly start: number
  readonly end: number
  /** Everything that it can mean, likelier first; more than one when day and month (or month and year) can be swapped. */
  readonly readings: readonly Reading[]
}

/** `year` is missing where the page leaves it to the reader. */
export interface Reading {
  readonly order: 'ymd' | 'mdy' | 'dmy' | 'my' | 'words'
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly season?: number
  /** The end of a range. */
  readonly until?: Omit<Reading, 'order' | 'until'>
}

/**
 * Reads a date that begins exactly at `start`; undefined when none does.
 *
 * Linear: every form is anchored, and no form repeats a part without bound.
 */
export function readDateAt(text: string, start: number): WrittenDate | undefined {
  const first = text.slice(start, start + 1)
  const window = text.slice(start, start + 64)
  for (const { begins, pattern, read } of forms) {
    const match = begins.test(first) ? pattern().exec(window) : null
    const readings = match === null ? [] : read(match.groups ?? {}).filter(isPossible)
    if (match !== null && readings.length > 0) return { start, end: start + match[0].length, readings }
  }
  return undefined
}

/** Every date with a year that a text holds, from left to right. */
export function datesIn(text: string): readonly WrittenDate[] {
  const dates: WrittenDate[] = []
  let at = 0
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    if (index < at) continue
    const written = readDateAt(text, index)
    if (written === undefined || written.readings.every(({ year }) => year === undefined)) continue
    dates.push(written)
    at = written.end
  }
  return dates
}

/** Where a date can begin: behind emoji, brackets, emphasis and the name of a day. */
export function headStart(text: string): number {
  return (
    /^[^\p{L}\p{N}]{0,16}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?/iu.exec(text)?.[0].length ?? 0
  )
}

type Groups = Readonly<Record<string, string | undefined>>

interface Form {
  /** What the first character must be. */
  readonly begins: RegExp
  /** Compiled when it is first needed: most pages write dates in one form. */
  pattern(): RegExp
  read(groups: Groups): readonly Reading[]
}

/** Any word; whether it is a month or a season the tables say. */
const name = `(?<month>\\p{L}{3,10})(?!\\p{L})\\.?`
const nextName = `(?<month2>\\p{L}{3,10})(?!\\p{L})\\.?`
const season = `(?<season>\\p{L}{3,10})(?!\\p{L})`
const year = `(?<year>(?:19|20)\\d\\d)(?!\\d)`
const shortYear = `['’‘](?<shortYear>\\d\\d)(?!\\d)`
const day = `(?<day>\\d{1,2})(?:st|nd|rd|th|er|º)?(?!\\d)`
const day2 = `(?<day2>\\d{1,2})(?:st|nd|rd|th|er|º)?(?!\\d)`
const of = `(?:\\.| of| de| do)?`
const dash = `\\s?(?:[-–—~/&]|to|and|bis|au)\\s?`
const comma = `\\s?,?\\s?(?:de |of )?`

/** A row a form; the first that fits wins, so the longer stands before the shorter. */
const forms: readonly Form[] = [
  form(`(?<year>\\d{4})\\s?年\\s?(?<m>\\d{1,2})\\s?[月월](?:\\s?(?<day>\\d{1,2})\\s?[日일])?`, (g) => [ymd(g)]),
  form(`(?<year>\\d{4})\\s?년\\s?(?<m>\\d{1,2})\\s?월(?:\\s?(?<day>\\d{1,2})\\s?일)?`, (g) => [ymd(g)]),
  form(`(?<m>\\d{1,2})\\s?[月월](?:\\s?(?<day>\\d{1,2})\\s?[日일])?`, (g) => [ymd(g)]),
  form(`${year}(?<s>[-–./])(?<m>\\d{1,2})\\k<s>(?<day>\\d{1,2})(?!\\d)`, (g) => [ymd(g)]),
  form(`${year}\\s?(?:[-–—~/&,]|to|and)\\s?(?<year2>(?:19|20)\\d\\d)(?!\\d)`, (g) => [{ order: 'ymd', ...numbers(g), until: { year: Number(g['year2']) } }]),
  form(`${year}\\s?[-–./]\\s?(?<m>\\d{1,2})\\s?[&–-]\\s?(?<year2>(?:19|20)\\d\\d)[-./](?<m2>\\d{1,2})(?!\\d)`, (g) => [{ order: 'ymd', ...numbers(g), ...present('month', g['m']), until: { year: Number(g['year2']), ...present('month', g['m2']) } }]),
  form(`${year}\\s?[-–./]\\s?(?<m>\\d{1,2})(?![\\d/])`, (g) => [ymd(g)]),
  form(`(?<a>\\d{1,2})(?<s>[-/.])(?<b>\\d{1,2})\\k<s>${year}`, (g) => swapped(g)),
  form(`(?<a>\\d{1,2})(?<s>[-/.])(?<b>\\d{1,2})\\k<s>(?<shortYear>\\d\\d)(?!\\d)`, (g) => swapped(g)),
  form(`(?<m>\\d{1,2})\\s?[-/.]\\s?${year}`, (g) => [ymd(g)]),
  form(`(?<a>\\d{1,2})/(?<b>\\d{1,2})(?![\\d/])`, (g) => monthYearOrDay(g)),
  form(`${name}\\s?${day}${dash}${nextName}\\s?${day2}${comma}${year}`, (g) => words(g, { month: monthOf(g['month2']), day: g['day2'] })),
  form(`${name}\\s?${day}${dash}${day2}${comma}${year}`, (g) => words(g, { month: monthOf(g['month']), day: g['day2'] })),
  form(`${day}${of}\\s?${name}${dash}${day2}${of}\\s?${nextName}${comma}${year}`, (g) => words(g, { month: monthOf(g['month2']), day: g['day2'] })),
  form(`${day}\\.?${dash}${day2}${of}\\s?${name}${comma}${year}`, (g) => words(g, { month: monthOf(g['month']), day: g['day2'] })),
  form(`${name}${dash}${nextName}${comma}${year}`, (g) => words(g, { month: monthOf(g['month2']) })),
  form(`${name}\\s?${day}${comma}(?:${year}|${shortYear})`, (g) => words(g)),
  form(`${day}${of}[\\s-]?${name}[\\s-]?${comma}(?:${year}|${shortYear})`, (g) => words(g)),
  form(`${year},?\\s${name}(?:\\s${day})?`, (g) => words(g)),
  form(`${name}[\\s,/-]{0,3}(?:de |of )?(?:${year}|${shortYear})`, (g) => words(g)),
  form(`${name}-(?<shortYear>\\d\\d)(?!\\d)`, (g) => words(g)),
  form(`${season}[\\s,]{0,2}(?:of |de )?(?:${year}|${shortYear})`, (g) => words(g)),
  form(`${year},?\\s${season}`, (g) => words(g)),
  form(`${year}(?!\\p{L})`, (g) => [ymd(g)]),
  form(`${name}\\s${day}`, (g) => words(g)),
  form(`${day}${of}\\s${name}`, (g) => words(g)),
  form(`${name}(?:/${nextName}){0,1}`, (g) => words(g)),
] // prettier-ignore

function form(source: string, read: Form['read']): Form {
  let compiled: RegExp | undefined
  const begins = source.startsWith(name) || source.startsWith(season) ? /\p{L}/u : /\d/
  return { begins, pattern: () => (compiled ??= new RegExp(`^(?:${source})`, 'iu')), read }
}

function monthOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined
  const name = word.toLowerCase()
  return monthNumbers.get(name) ?? misspeltMonth(name)
}

/** `Novmber`, `Septemember`: the first three letters and the last two of an English name, and nearly as long. */
function misspeltMonth(word: string): number | undefined {
  if (word.length < 6) return undefined
  const near = englishMonths.find(
    (name) =>
      name.slice(0, 3) === word.slice(0, 3) &&
      name.slice(-2) === word.slice(-2) &&
      Math.abs(name.length - word.length) <= 2,
  )
  return near === undefined ? undefined : monthNumbers.get(near)
}

function numbers(groups: Groups): { year?: number; day?: number } {
  const written =
    groups['year'] ?? (groups['shortYear'] === undefined ? undefined : `20${groups['shortYear']}`)
  return { ...present('year', written), ...present('day', groups['day']) }
}

function present<Key extends string>(
  key: Key,
  value: string | number | undefined,
): { [key in Key]?: number } {
  return (value === undefined ? {} : { [key]: Number(value) }) as { [key in Key]?: number }
}

function ymd(groups: Groups): Reading {
  return { order: 'ymd', ...numbers(groups), ...present('month', groups['m']) }
}

/** `07/08/2025`: which is the month, the list decides. `15.07.2024` with full stops is a European form. */
function swapped(groups: Groups): readonly Reading[] {
  const { a, b, s } = groups
  const monthFirst: Reading = {
    order: 'mdy',
    ...numbers(groups),
    ...present('month', a),
    ...present('day', b),
  }
  const dayFirst: Reading = { order: 'dmy', ...numbers(groups), ...present('month', b), ...present('day', a) }
  return s === '.' ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
}

/** `07/23`: July 2023, 23 July, or (`7/6`) 7 June. */
function monthYearOrDay(groups: Groups): readonly Reading[] {
  const { a, b } = groups
  const monthYear: readonly Reading[] =
    b?.length === 2 ? [{ order: 'my', year: Number(`20${b}`), ...present('month', a) }] : []
  return [...monthYear, ...swapped(groups).map(({ year: _, ...reading }) => reading)]
}

/** Nothing where a word is no month and no season. */
function words(
  groups: Groups,
  until?: { month?: number | undefined; day?: string | undefined },
): readonly Reading[] {
  const month = monthOf(groups['month'])
  const seasonNumber = seasonNumbers.get(groups['season']?.toLowerCase() ?? '')
  if (month === undefined && seasonNumber === undefined) return []
  const head: Reading = {
    order: 'words',
    ...numbers(groups),
    ...present('month', month),
    ...present('season', seasonNumber),
  }
  if (until === undefined)
    return groups['month2'] === undefined || monthOf(groups['month2']) !== undefined ? [head] : []
  if (until.month === undefined) return []
  return [
    { ...head, until: { ...present('year', head.year), month: until.month, ...present('day', until.day) } },
  ]
}

function isPossible({ year: y, month, day: d, until }: Omit<Reading, 'order'>): boolean {
  if (y !== undefined && (y < 1900 || y > 2099)) return false
  if (month !== undefined && (month < 1 || month > 12)) return false
  if (d !== undefined && (d < 1 || d > daysInMonth(y ?? 2000, month ?? 1))) return false
  return until === undefined || isPossible(until)
}
