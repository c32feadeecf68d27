import type { PartialDate } from '../model/partial-date.ts'
import { daysInMonth, endOf, formatDate, parseDate, partsOf, startOf } from '../model/partial-date.ts'
import { headStart, readDateAt } from '../model/written-date.ts'

/** The days of an edition, or why what is written cannot be used. */
export type Days = { readonly date: PartialDate } | { readonly reason: string }

/**
 * Reads days as lists write them: `October 7-10, 2025`, `Dec 30, 2024 - Jan 3, 2025`, `14~--18 Oct` without its year,
 * `2025-10-07/2025-10-10`. What contradicts the year of the edition is refused, never repaired.
 */
export function daysWritten(text: string, year: number): Days {
  const plain = plainOf(text)
  const edtf = parseDate(plain)
  if (edtf !== undefined) return plausible(edtf, year)
  const start = headStart(plain)
  const found = readDateAt(plain, start)
  const [reading] = found?.readings ?? []
  if (found === undefined || reading === undefined) return { reason: `"${text}" is no date` }
  if (found.end < plain.length) return { reason: `"${text}" says more than days` }
  const { until } = reading
  const first = dayOf({ ...reading, year: reading.year ?? until?.year ?? year })
  const last = until === undefined ? first : dayOf({ ...until, year: until.year ?? reading.year ?? year })
  if (first === undefined || last === undefined) return { reason: `"${text}" does not say the days` }
  return plausible(spanOf(first, last), year)
}

/** Days that stand in two fields, which a text beside them may contradict. */
export function daysBetween(start: string, end: string, year: number, text: string | undefined): Days {
  const span = parseDate(start === end ? start : `${start}/${end}`)
  if (span === undefined) return { reason: `"${start}" to "${end}" are no days` }
  const days = plausible(span, year)
  const said = text === undefined ? undefined : daysWritten(text, year)
  if (said === undefined || 'reason' in said || 'reason' in days || said.date === days.date) return days
  return { reason: `its fields say ${days.date}, its text ${said.date}` }
}

/** No meeting that a list holds is longer. */
const longest = 31

function plausible(date: PartialDate, year: number): Days {
  const [first, last] = [startOf(date), endOf(date)]
  if (partsOf(first).day === undefined || partsOf(last).day === undefined)
    return { reason: `"${date}" does not say the days` }
  if (last < first) return { reason: `it ends on ${last}, before it begins on ${first}` }
  const length = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1
  if (length > longest) return { reason: `${date} are ${length} days` }
  const years = [partsOf(first).year, partsOf(last).year]
  if (!years.includes(year)) return { reason: `${date} is not in ${year}` }
  return { date }
}

interface Parts {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

function dayOf({ year, month, day }: Parts): PartialDate | undefined {
  if (month === undefined || day === undefined || day > daysInMonth(year, month)) return undefined
  return formatDate({ year, month, day })
}

function spanOf(first: PartialDate, last: PartialDate): PartialDate {
  return first === last ? first : (`${first}/${last}` as PartialDate)
}

const weekdays = /\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b[.,]? ?/gi

/** Without the signs of TeX, the names of days and stray spaces. */
function plainOf(text: string): string {
  return text
    .replace(/[~\u00a0\s]+/gu, ' ')
    .replace(/-{2,3}|[–—]/g, '-')
    .replace(weekdays, '')
    .replace(/ ,/g, ',')
    .replace(/^ | $|[.]$/g, '')
}
