import { type ReadForm, ordinal } from './date-forms.ts'
import { type DateParts, detail, placeInYear } from './date-parts.ts'

/** The end of a range that says only what differs from its beginning: `2022/23`, `13–16`. */
export function shortEnd(
  tail: string,
  between: string,
  { readings, length }: ReadForm,
): ReadForm | undefined {
  const certain = readings.find(({ order }) => order === 'sure' || readings.length === 1)
  if (certain === undefined) return undefined
  const { order: _, until, open: __, ...start } = certain
  const beginning = { start, latest: until ?? start, between, length }
  const end =
    yearEnd(tail, beginning) ??
    monthAndDayEnd(tail, beginning) ??
    dayEnd(tail, beginning) ??
    monthEnd(tail, beginning)
  return end === undefined
    ? undefined
    : { length: end.length, readings: [{ order: 'sure', ...end.start, until: end.until }] }
}

/** What an end that says only what differs is read against. */
interface Beginning {
  readonly start: DateParts
  /** The end so far, where more than one follows. */
  readonly latest: DateParts
  /** The text that stands between. */
  readonly between: string
  readonly length: number
}

interface ShortEnd {
  readonly length: number
  readonly start: DateParts
  readonly until: DateParts
}

/** `2022/23`, `1999/00`: the next year that ends so. */
function yearEnd(tail: string, { start, between }: Beginning): ShortEnd | undefined {
  const found = detail(start) === 'year' && !between.includes(' ') ? shortTail.exec(tail) : null
  if (found === null || start.year === undefined) return undefined
  const sameCentury = start.year - (start.year % 100) + Number(found.groups?.['two'])
  const year = sameCentury > start.year ? sameCentury : sameCentury + 100
  return year <= start.year + 10 ? { length: found[0].length, start, until: { year } } : undefined
}

const shortTail = /^['’]?(?<two>\d\d)(?![\d\p{L}]|[-/.]\d)/u

/** `2024.05.12–06.01`. */
function monthAndDayEnd(tail: string, { start, length }: Beginning): ShortEnd | undefined {
  const found =
    detail(start) === 'day' && start.year !== undefined && length <= 12 ? tailMonthAndDay.exec(tail) : null
  const until = {
    year: start.year ?? 0,
    month: Number(found?.groups?.['month']),
    day: Number(found?.groups?.['day']),
  }
  const fits =
    until.month >= 1 &&
    until.month <= 12 &&
    until.day >= 1 &&
    until.day <= 31 &&
    placeInYear(until) > placeInYear(start)
  return found !== null && fits ? { length: found[0].length, start, until } : undefined
}

const tailMonthAndDay = /^(?<month>\d{1,2})[-./](?<day>\d{1,2})(?![\d\p{L}]|[-./]\d)/u

/** `2018-12-13 ~ 16`, `September 21 – 25, 2020`. */
function dayEnd(tail: string, { start, latest, between }: Beginning): ShortEnd | undefined {
  const found = detail(start) === 'day' ? tailDay.exec(tail) : null
  if (found === null) return undefined
  const { day: written, year: writtenYear } = found.groups ?? {}
  const day = Number(written)
  const isEnd = writtenYear !== undefined || standsAlone(tail.slice(found[0].length), between)
  if (!isEnd || latest.day === undefined || day <= latest.day || day > 31) return undefined
  const from = writtenYear === undefined ? start : { ...start, year: Number(writtenYear.replace(/\D/g, '')) }
  return { length: found[0].length, start: from, until: { ...from, month: latest.month ?? 0, day } }
}

/** `2023.09–12`. */
function monthEnd(tail: string, { start, latest, between, length }: Beginning): ShortEnd | undefined {
  const isNumeric = detail(start) === 'month' && start.year !== undefined && length < 8
  const found = isNumeric ? tailDay.exec(tail) : null
  const month = Number(found?.groups?.['day'])
  const fits = month > (latest.month ?? 12) && month <= 12 && found?.groups?.['year'] === undefined
  if (found === null || !fits || !standsAlone(tail.slice(found[0].length), between)) return undefined
  return { length: found[0].length, start, until: { year: start.year ?? 0, month } }
}

const tailDay = new RegExp(
  `^(?<day>\\d{1,2})${ordinal}(?:日|일|号)?(?![\\d\\p{L}/])(?!\\.\\d|:[0-5]\\d)(?<year>,?\\s?(?:19|20)\\d\\d(?!\\d))?`,
  'iu',
)

/** Whether a bare number is an end: behind a dash with spaces it belongs to the text, as in `May 5 - 3 papers`. */
function standsAlone(rest: string, between: string): boolean {
  return !between.startsWith(' ') || closing.test(rest) || /[~～〜至到]/u.test(between)
}

/** What ends a date. */
export const closing = /^\s?\.?\s?(?:[:：\])】|,]|$)/u
