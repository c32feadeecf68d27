import type { Reading } from '../model/written-date.ts'
import type { DatePlace } from './date-place.ts'
import { dateOfHeading, detailOf } from './date-place.ts'

/** A day above an item dates it, so that a vaguer date in its text is of something else; a year above leaves only days to `4/5`. */
export function withinContext(place: DatePlace, context: Reading | undefined): DatePlace | undefined {
  if (context?.year === undefined) return place
  const { readings } = place.written
  const own = readings.filter(({ year }) => year === undefined)
  if (own.length > 0)
    return own.length === readings.length ? place : { ...place, written: { ...place.written, readings: own } }
  return detailOf(readings[0]) < detailOf(context) ? undefined : place
}

/** What the headings above say together: `2023`, then `August`. */
export function above(headings: readonly string[]): Reading | undefined {
  return headings.reduce<Reading | undefined>((outer, heading) => {
    const readings = dateOfHeading(heading)?.written.readings ?? []
    const reading =
      (outer === undefined ? undefined : readings.find(({ year }) => year === undefined)) ?? readings[0]
    return reading === undefined ? outer : completed(reading, outer)
  }, undefined)
}

/** A heading of several years does not say which. */
export function completed(reading: Reading, context: Reading | undefined): Reading {
  const year =
    context?.open === true || (context?.until?.year !== undefined && context.until.year !== context.year)
      ? undefined
      : context?.year
  if (reading.year !== undefined || year === undefined) return reading
  const month = reading.month ?? context?.month
  return {
    ...inYear(reading, year),
    ...(month === undefined || reading.season !== undefined ? {} : { month }),
  }
}

/** The end of `Dec–Jan` is in the year after. */
export function inYear(reading: Reading, year: number): Reading {
  const { until, month = 0 } = reading
  const end =
    until === undefined ? undefined : { ...until, year: (until.month ?? 12) < month ? year + 1 : year }
  return { ...reading, year, ...(end === undefined ? {} : { until: end }) }
}
