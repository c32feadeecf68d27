import { partWords, qualifiers } from './date-words.ts'
import { englishMonths, monthNumbers, seasonNumbers } from './month-names.ts'
import { daysInMonth } from './partial-date.ts'

/** `year` is missing where the page leaves it to the reader. */
export interface Reading {
  /** Which order of its parts makes it this date; `sure` where there is no other. */
  readonly order: 'sure' | 'mdy' | 'dmy' | 'yymd' | 'my' | 'ym'
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly season?: number
  /** The end of a range. */
  readonly until?: Omit<Reading, 'order' | 'until' | 'open'>
  /** The range has no end yet. */
  readonly open?: true
}

/** One date at the head of a text, without what it may be the start or the end of. */
export interface ReadForm {
  readonly length: number
  readonly readings: readonly Reading[]
  /** A number or a month alone: in the middle of a text it is something else. */
  readonly bare?: true
}

/**
 * Reads the one date that a text begins with.
 *
 * Linear: every form is anchored, and no form repeats a part without bound.
 */
export function readForm(text: string): ReadForm | undefined {
  const first = text.slice(0, 1)
  for (const { begins, pattern, read, bare } of forms) {
    const match = begins.test(first) ? pattern().exec(text) : null
    const readings = match === null ? [] : read(match.groups ?? {}).flatMap(possible)
    if (match !== null && readings.length > 0)
      return { length: match[0].length, readings, ...(bare === true ? { bare } : {}) }
  }
  return undefined
}

type Groups = Readonly<Record<string, string | undefined>>

interface Form {
  /** What the first character must be. */
  readonly begins: RegExp
  /** Compiled when it is first needed: most pages write dates in one form. */
  pattern(): RegExp
  read(groups: Groups): readonly Reading[]
  readonly bare?: boolean
}

/** Any word; whether it is a month or a season the tables say. */
const name = `(?<name>[\\p{L}\\p{M}]{3,14}|[春夏秋冬봄]|여름|가을|겨울)(?![\\p{L}\\p{M}])\\.?`
const year = `(?<year>(?:19|20)\\d\\d)(?!\\d)`
const shortYear = `['’‘\`´](?<shortYear>\\d\\d)(?!\\d)`
const anyYear = `(?:${year}|${shortYear})`
export const ordinal = `(?:st|nd|rd|th|er|ère|[ºª°])?`
const day = `(?:the )?(?<day>\\d{1,2})${ordinal}(?![\\d\\p{L}])`
const of = `\\.?(?:\\s${partWords}\\s|\\sd[’'])?`
/** What stands between a month, a day and a year: `May 3, 2024`, `03-May-2024`, `May/2024`, `3 de mayo de 2024`. */
const gap = `\\s?[,，./-]?\\s?(?:${partWords}\\s)?`
/** A time, valid or not: `T00:00:00Z`, ` 16::00-0400`, `, 3:00 pm`. Times and zones on homepages are the template's. */
const time = `(?:(?:T|,?\\s(?:at\\s)?)\\d{1,2}:[\\d:.]{0,12}(?:\\s?[ap]\\.?m\\b\\.?)?(?:Z|\\s?[+-]\\d\\d:?\\d\\d)?)?`
/** Nothing but the end of a date: `2024 . 05:` is one, of `2024 - 5 papers` only the year. */
const closed = `(?=\\s?\\.?\\s?(?:[:：\\])】|]|$))`

/** A row a form; the first that fits wins, so the longer stands before the shorter. */
const forms: readonly Form[] = [
  form(`(?<era>令和|平成|昭和)(?<eraYear>\\d{1,2}|元)\\s?年度?(?:\\s?(?<m>\\d{1,2})\\s?月(?:\\s?(?<day>\\d{1,2})\\s?日)?)?`, ymd),
  form(`(?<year>\\d{4})\\s?年\\s?(?<m>\\d{1,2})\\s?月(?:\\s?(?<day>\\d{1,2})\\s?[日号])?[初末底]?`, ymd),
  form(`(?<year>\\d{4})\\s?년\\s?(?<m>\\d{1,2})\\s?월(?:\\s?(?<day>\\d{1,2})\\s?일)?`, ymd),
  form(`(?<year>\\d{4})\\s?[年년]?\\s?(?<half>[上下])半[年期]`, halfYear),
  form(`(?<year>\\d{4})\\s?[年년]?\\s?(?<name>[春夏秋冬봄여가겨][름을울]?)(?![节節])[季天期]?`, named),
  form(`(?<year>\\d{4})\\s?(?:年度?|년)`, ymd),
  form(`(?<m>\\d{1,2})\\s?[月월](?:\\s?(?<day>\\d{1,2})\\s?[日号일])?`, ymd),
  form(`${year}\\s?(?<s>[-–./])\\s?(?<m>\\d{1,2})\\s?\\k<s>\\s?(?<day>\\d{1,2})(?!\\d)\\.?${time}`, ymd),
  form(`${year}[-–./](?<m>\\d{1,2})(?!\\d|/\\d)/?`, ymd),
  form(`${year}\\s?[-–./]\\s?(?<m>\\d{1,2})${closed}`, ymd),
  form(`(?<year>20\\d\\d)(?<m>[01]\\d)(?<day>[0-3]\\d)(?!\\d)`, ymd, 'bare'),
  form(`(?<year>20\\d\\d)(?<m>[01]\\d)(?!\\d)`, ymd, 'bare'),
  form(`(?<a>\\d{1,2})\\s?(?<s>[-/.])\\s?(?<b>\\d{1,2})\\s?\\k<s>\\s?${year}\\.?${time}`, swapped),
  form(`(?<a>\\d{1,2})(?<s>[-/.])(?<b>\\d{1,2})\\k<s>['’]?(?<shortYear>\\d\\d)(?!\\d)`, swapped),
  form(`(?<m>\\d{1,2})\\s?[-–/.]\\s?${year}`, ymd),
  form(`(?<m>\\d{1,2})\\s?[-/.]?\\s?${shortYear}`, ymd),
  form(`(?<a>\\d{1,2})(?<s>/)(?<b>\\d{1,2})(?![\\d/])`, twoParts, 'bare'),
  form(`(?<a>\\d\\d)(?<s>[.-])(?<b>\\d\\d)${closed}`, twoParts, 'bare'),
  form(`(?<day>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.(?!\\d)`, ymd, 'bare'),
  form(`(?:Q(?<quarter>[1-4])|H(?<half>[12]))${gap}${anyYear}`, part),
  form(`${year}[\\s,-]?\\s?(?:Q(?<quarter>[1-4])|H(?<half>[12]))(?![\\p{L}\\d])`, part),
  form(`(?:(?<winter>WS|WiSe)|SS|SoSe)\\s?(?:${anyYear}|(?<two>\\d\\d))(?:/\\d{2,4})?(?!\\d)`, term),
  form(`${qualifiers}[\\s-]{1,2}(?:the\\s)?${year}(?!\\p{L})`, ymd),
  form(`${qualifiers}[\\s-]{1,2}${name}${gap}${anyYear}`, named),
  form(`${name}\\s?${day}${gap}${anyYear}${time}`, named),
  form(`${day}${of}[\\s/-]?${name}${gap}${anyYear}${time}`, named),
  form(`${day}-${name}-(?<shortYear>\\d\\d)(?!\\d)`, named),
  form(`${year}[\\s,，./-]{1,2}${name}[\\s/-]${day}`, named),
  form(`${year}[\\s,，./-]{1,2}${name}`, named),
  form(`${name}${gap}${anyYear}`, named),
  form(`${name}[-/](?<shortYear>\\d\\d)(?!\\d)`, named),
  form(`${year}(?!\\p{Script=Latin})`, ymd),
  form(`${name}\\s(?<two>\\d\\d)(?![\\d\\p{L}])`, dayOrYear),
  form(`${name}\\s?${day}`, named),
  form(`${day}${of}\\s?${name}`, named),
  form(name, named, 'bare'),
] // prettier-ignore

function form(source: string, read: (groups: Groups) => readonly Reading[], bare?: 'bare'): Form {
  let compiled: RegExp | undefined
  return {
    begins: firstOf(source),
    pattern: () => (compiled ??= new RegExp(`^(?:${source})`, 'iu')),
    read,
    ...(bare === undefined ? {} : { bare: true }),
  }
}

function firstOf(source: string): RegExp {
  const isWord = /^\((?:\?<name>|\?<era>|\?:\(\?<winter>|\?:Q|\?:early)/.test(source)
  return isWord ? /\p{L}/u : source.startsWith(day) ? /[\dt]/i : /\d/
}

/** The month or the season of a name. */
function partOfYear(word: string): { readonly month?: number; readonly season?: number } | undefined {
  const lower = word.toLowerCase().normalize('NFC')
  const month = monthNumbers.get(lower) ?? misspeltMonth(lower)
  if (month !== undefined) return { month }
  const season = seasonNumbers.get(lower)
  return season === undefined ? undefined : { season }
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

const erasBegin: ReadonlyMap<string, number> = new Map([['令和', 2019], ['平成', 1989], ['昭和', 1926]]) // prettier-ignore

function yearOf({ year, shortYear, era, eraYear }: Groups): string | number | undefined {
  if (shortYear !== undefined) return `20${shortYear}`
  const first = erasBegin.get(era ?? '')
  return first === undefined ? year : first - 1 + (eraYear === '元' ? 1 : Number(eraYear))
}

function numbers(groups: Groups): { year?: number; day?: number } {
  return { ...present('year', yearOf(groups)), ...present('day', groups['day']) }
}

function present<Key extends string>(
  key: Key,
  value: string | number | undefined,
): { [key in Key]?: number } {
  return (value === undefined ? {} : { [key]: Number(value) }) as { [key in Key]?: number }
}

function ymd(groups: Groups): readonly Reading[] {
  return [{ order: 'sure', ...numbers(groups), ...present('month', groups['m']) }]
}

/** Nothing where a word is no month and no season, or a season has a day. */
function named(groups: Groups): readonly Reading[] {
  const found = partOfYear(groups['name'] ?? '')
  if (found === undefined || (found.season !== undefined && groups['day'] !== undefined)) return []
  return [{ order: 'sure', ...numbers(groups), ...found }]
}

/** `WS 2023/24`, `SoSe 2024`. */
function term({ winter, two, ...groups }: Groups): readonly Reading[] {
  const year = numbers(two === undefined ? groups : { shortYear: two })
  return [{ order: 'sure', ...year, season: winter === undefined ? 22 : 24 }]
}

/** `Q3 2024` is July to September, `H1 2024` January to June: exactly the days that it means. */
function part(groups: Groups): readonly Reading[] {
  const { quarter, half } = groups
  const [count, months] = quarter === undefined ? [Number(half), 6] : [Number(quarter), 3]
  return wholeMonths(groups, (count - 1) * months + 1, count * months)
}

function halfYear(groups: Groups): readonly Reading[] {
  return groups['half'] === '上' ? wholeMonths(groups, 1, 6) : wholeMonths(groups, 7, 12)
}

function wholeMonths(groups: Groups, from: number, to: number): readonly Reading[] {
  const year = numbers(groups)
  return [{ order: 'sure', ...year, month: from, until: { ...year, month: to } }]
}

/** `07/08/2025`: which is the month, the list decides. `15.07.2024` with full stops is a European form. */
function swapped(groups: Groups): readonly Reading[] {
  const { a, b, s, shortYear: last } = groups
  const common = numbers(groups)
  const monthFirst: Reading = { order: 'mdy', ...common, ...present('month', a), ...present('day', b) }
  const dayFirst: Reading = { order: 'dmy', ...common, ...present('month', b), ...present('day', a) }
  const yearFirst: Reading = { order: 'yymd', year: Number(`20${a}`), ...present('month', b), ...present('day', last) } // prettier-ignore
  const both = s === '.' ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
  return last !== undefined && a?.length === 2 ? [...both, yearFirst] : both
}

/** `07/23`: July 2023, 23 July, or (`7/6`) 7 June; `23/07` also July 2023 with the year first. */
function twoParts(groups: Groups): readonly Reading[] {
  const { a, b, s } = groups
  const monthYear: Reading = { order: 'my', year: Number(`20${b}`), ...present('month', a) }
  const yearMonth: Reading = { order: 'ym', year: Number(`20${a}`), ...present('month', b) }
  const days = s === '/' ? swapped({ a, b, s }) : []
  return [
    ...(b?.length === 2 ? [monthYear] : []),
    ...(a?.length === 2 && b?.length === 2 ? [yearMonth] : []),
    ...days,
  ]
}

/** `Nov 24`: the 24th, or November 2024; the list decides. */
function dayOrYear(groups: Groups): readonly Reading[] {
  const { name: word, two } = groups
  return named({ name: word }).flatMap((reading) => [
    ...(reading.month === undefined ? [] : [{ ...reading, ...present('day', two) }]),
    { ...reading, order: 'my' as const, year: Number(`20${two}`) },
  ])
}

/** Nothing where the calendar has no such month; a day that it does not have is left out. */
function possible(reading: Reading): readonly Reading[] {
  const { year: y, month, day: d, until } = reading
  if ((y !== undefined && (y < 1900 || y > 2099)) || (month !== undefined && (month < 1 || month > 12)))
    return []
  if (until !== undefined && possible({ order: 'sure', ...until }).length === 0) return []
  if (d === undefined) return [reading]
  if (d < 1 || d > 31) return []
  const { day: _, ...monthOnly } = reading
  return [d > daysInMonth(y ?? 2000, month ?? 1) ? monthOnly : reading]
}
