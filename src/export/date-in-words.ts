import type { DateParts, PartialDate } from '../model/partial-date.ts'
import { endOf, isOpen, partsOf, startOf } from '../model/partial-date.ts'

const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const // prettier-ignore

const seasons: Readonly<Record<number, string>> = { 21: 'Spring', 22: 'Summer', 23: 'Autumn', 24: 'Winter' }

/** A date as a person writes it, exactly as precise as it is: `2025`, `May 2025`, `31 May 2025`, `7–10 July 2025`, `since 2023`. */
export function dateInWords(date: PartialDate): string {
  const [start, end] = [partsOf(startOf(date)), partsOf(endOf(date))]
  if (isOpen(date)) return `since ${partsInWords(start)}`
  const opening = partsInWords(partsThatDiffer(start, end))
  return opening === '' ? partsInWords(end) : `${opening}${dashBetween(start, end)}${partsInWords(end)}`
}

/** What the start of an interval does not share with its end, so that `2025-07-07/2025-07-10` says July once. */
function partsThatDiffer(start: DateParts, end: DateParts): Partial<DateParts> {
  const { year, ...inYear } = start
  if (year !== end.year || precision(start) !== precision(end)) return start
  if (start.month !== end.month || start.season !== end.season) return inYear
  return start.day === undefined || start.day === end.day ? {} : { day: start.day }
}

function precision(parts: DateParts): number {
  return Object.keys(parts).length
}

function dashBetween(start: DateParts, end: DateParts): string {
  const oneWordEach = start.year === end.year && start.month === end.month && start.day !== undefined
  return oneWordEach ? '–' : ' – '
}

function partsInWords({ year, month, day, season }: Partial<DateParts>): string {
  const monthName = month === undefined ? undefined : months[month - 1]
  const seasonName = season === undefined ? undefined : seasons[season]
  return [day, monthName ?? seasonName, year].filter((part) => part !== undefined).join(' ')
}
