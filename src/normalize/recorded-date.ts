import type { PartialDate } from '../model/partial-date.ts'
import { compareDates, endOf, precisionOf, startOf } from '../model/partial-date.ts'
import { dateOfField, type ReadingsOf } from './single-date.ts'

/**
 * The date of a field: only the day of `2021-3-2 15::00-0400`, for times and zones are the template's, and both ends
 * of `2025-06-10 at 2025-06-12` or `2024-08-29T10:00:00Z / 2024-09-01T10:30:00Z`.
 */
export function recordedDate(written: string, readingsOf?: ReadingsOf): PartialDate | undefined {
  const halves = written.split(/(?<!\s)\s+(?:at|to|until|bis|[/–—])\s+|(?<=\d{4}(?:-\d\d){0,2})\/(?=\d{4})/)
  const [start, end] = halves.map((half) => dateOfField(half.replace(/[T\s]\d{1,2}:.*$/s, ''), readingsOf))
  if (start === undefined || end === undefined || halves.length !== 2) return start
  const [from, until] = [startOf(start), endOf(end)]
  const isInterval = precisionOf(from) === precisionOf(until) && compareDates(from, until) < 0
  return isInterval ? (`${from}/${until}` as PartialDate) : from
}
