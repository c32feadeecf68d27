import { isExists } from 'date-fns/isExists'
import type { DateParts, PartialDate } from '../model/partial-date.ts'
import { compareDates, formatDate, openDate, parseDate } from '../model/partial-date.ts'
import type { Reading } from '../model/written-date.ts'

/** A reading as a date; undefined without a year. */
export function dateOf(reading: Reading | undefined): PartialDate | undefined {
  const start = reading === undefined ? undefined : existing(reading)
  if (start === undefined) return undefined
  if (reading?.open === true) return openDate(start)
  const end = reading?.until === undefined ? undefined : existing(reading.until)
  if (end === undefined) return formatDate(start)
  const [first, last] = [formatDate(start), formatDate(end)].toSorted(compareDates)
  return parseDate(first === last ? `${first}` : `${first}/${last}`)
}

/** A day that the calendar does not have is cut to its month; without a year there is no date. */
function existing({ year, month, day, season }: Omit<Reading, 'order'>): DateParts | undefined {
  if (year === undefined) return undefined
  if (season !== undefined) return { year, season }
  if (month === undefined) return { year }
  return day === undefined || !isExists(year, month - 1, day) ? { year, month } : { year, month, day }
}

/** The date that all readings agree on, which may be only their year or nothing; none, either, where the likeliest has no year. */
export function agreed(readings: readonly Reading[]): {
  readonly date?: PartialDate
  readonly both?: readonly PartialDate[]
} {
  if (dateOf(readings[0]) === undefined) return {}
  const dates = [...new Set(readings.flatMap((reading) => dateOf(reading) ?? []))]
  const [date, ...others] = dates
  if (date === undefined || others.length === 0) return date === undefined ? {} : { date }
  const year = date.slice(0, 4)
  const isOneYear = others.every((other) => other.startsWith(year))
  return { ...(isOneYear ? { date: formatDate({ year: Number(year) }) } : {}), both: dates }
}
