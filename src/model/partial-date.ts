/**
 * A date as precise as its source, written in EDTF (ISO 8601-2:2019 level 1): `2025`, `2025-07`,
 * `2025-07-07`, a season `2025-21` (spring) to `2025-24` (winter), or an interval `2025-07-07/2025-07-10`,
 * which may have no end yet (`2023/..`).
 *
 * It is plain text, so that it is the same in the model and in every JSON file. Nothing here can add a
 * month or a day that the source did not have.
 */
export type PartialDate = string & { readonly __edtf: true }

/** `season` is 21 to 24 as in EDTF and excludes `month` and `day`. */
export interface DateParts {
  readonly year: number
  readonly month?: number
  readonly day?: number
  readonly season?: number
}

/** How much of a date is known. */
export type Precision = 'year' | 'season' | 'month' | 'day'

const single = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Writes parts as EDTF; the caller has made sure that they are a date of the calendar. */
export function formatDate(start: DateParts, end?: DateParts): PartialDate {
  const text = end === undefined ? formatParts(start) : `${formatParts(start)}/${formatParts(end)}`
  return text as PartialDate
}

/** An interval that has begun and has no end yet: `2023/..`. */
export function openDate(start: DateParts): PartialDate {
  return `${formatParts(start)}/..` as PartialDate
}

/** Whether it is an interval without an end: "2023 – present". */
export function isOpen(date: PartialDate): boolean {
  return date.endsWith('/..')
}

/** Reads EDTF as far as this type holds it; undefined for anything else. */
export function parseDate(text: string): PartialDate | undefined {
  const halves = text.replace(/(?<=\d)\/\.\.$/, '').split('/')
  const valid = halves.length <= 2 && halves.every((half) => parseParts(half) !== undefined)
  return valid ? (text as PartialDate) : undefined
}

/** The parts of a date, of an interval those of its start. */
export function partsOf(date: PartialDate): DateParts {
  return parseParts(startOf(date)) ?? { year: 0 }
}

/** Whether it is a single day and no interval. */
export function isOneDay(date: PartialDate): boolean {
  return !date.includes('/') && precisionOf(date) === 'day'
}

/** The start of an interval, or the date itself. */
export function startOf(date: PartialDate): PartialDate {
  const end = date.indexOf('/')
  return (end < 0 ? date : date.slice(0, end)) as PartialDate
}

/** The end of an interval as far as it is known: its start where it has none yet; else the date itself. */
export function endOf(date: PartialDate): PartialDate {
  return isOpen(date) ? startOf(date) : (date.slice(date.indexOf('/') + 1) as PartialDate)
}

/** How much is known of a date, or of the beginning of an interval. */
export function precisionOf(date: PartialDate): Precision {
  const { month, day, season } = partsOf(date)
  if (day !== undefined) return 'day'
  if (month !== undefined) return 'month'
  return season === undefined ? 'year' : 'season'
}

const precisions: readonly Precision[] = ['year', 'season', 'month', 'day']

/** Positive when `a` says more than `b`. */
export function comparePrecision(a: PartialDate, b: PartialDate): number {
  return precisions.indexOf(precisionOf(a)) - precisions.indexOf(precisionOf(b))
}

/** Orders by the first day that a date can mean, the vaguer date first. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const [left, right] = [startOf(a), startOf(b)]
  if (left === right) return 0
  if (!isSeason(left) && !isSeason(right)) return left < right ? -1 : 1
  const [first, other] = [firstDay(left), firstDay(right)]
  return first === other ? comparePrecision(left, right) : first < other ? -1 : 1
}

/** Months and days are in the order of their texts, the vaguer first; the number of a season is behind all months. */
function isSeason(date: PartialDate): boolean {
  return date.charAt(5) === '2'
}

/** The first day that a date can mean, as `YYYY-MM-DD`: for comparing, never for showing. */
export function firstDay(date: PartialDate): string {
  const start = startOf(date)
  const { year, month, day, season } = partsOf(start)
  if (day !== undefined) return start
  return formatParts({ year, month: month ?? firstMonths.get(season ?? 0) ?? 1, day: 1 })
}

/** The last day that a date can mean, as `YYYY-MM-DD`: for comparing, never for showing. */
export function lastDay(date: PartialDate): string {
  const end = endOf(date)
  const { year, month, day, season } = partsOf(end)
  if (day !== undefined) return end
  const lastMonth = month ?? lastMonths.get(season ?? 0) ?? 12
  return formatParts({ year, month: lastMonth, day: daysInMonth(year, lastMonth) })
}

/** Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Seasons of the northern hemisphere, within the calendar year that they are written with. */
const firstMonths = new Map([[21, 3], [22, 6], [23, 9], [24, 12]]) // prettier-ignore
const lastMonths = new Map([[21, 5], [22, 8], [23, 11], [24, 12]]) // prettier-ignore

function parseParts(text: string): DateParts | undefined {
  const match = single.exec(text)
  if (match === null) return undefined
  const [year, month, day] = [Number(match[1]), numberOf(match[2]), numberOf(match[3])]
  if (month === undefined) return { year }
  if (month >= 21 && month <= 24) return day === undefined ? { year, season: month } : undefined
  if (month < 1 || month > 12) return undefined
  if (day === undefined) return { year, month }
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}

function formatParts({ year, month, day, season }: DateParts): string {
  return [
    pad(year, 4),
    ...[month ?? season, day].flatMap((part) => (part === undefined ? [] : [pad(part, 2)])),
  ].join('-')
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0')
}
