import { addDays } from 'date-fns/addDays'
import type { PartialDate } from '../../model/partial-date.ts'
import { endOf, partsOf, startOf } from '../../model/partial-date.ts'

/** Values of type DATE (RFC 5545 § 3.3.4). */
export interface AllDay {
  readonly start: string
  /** The day after the last one, as DTEND wants it (RFC 5545 § 3.6.1). */
  readonly end: string
}

/** The days that a date covers; undefined when it does not say the day. */
export function allDayOf(date: PartialDate): AllDay | undefined {
  const [first, last] = [startOf(date), endOf(date)]
  const known = [first, last].every((day) => partsOf(day).day !== undefined) && first <= last
  return known ? { start: formatDay(first), end: formatDay(dayAfter(last)) } : undefined
}

/**
 * `addDays` counts days of the machine's time zone. Seen from noon UTC that is the next day of the calendar in
 * every zone: an hour of daylight saving, or the day that Samoa left out in 2011, cannot reach across midnight.
 */
function dayAfter(day: string): string {
  return addDays(`${day}T12:00:00Z`, 1).toISOString().slice(0, 10)
}

function formatDay(day: string): string {
  return day.replaceAll('-', '')
}
