import type { Reading } from './date-readings.ts'

/** The parts of one date, whatever it is the start or the end of. */
export type DateParts = Omit<Reading, 'order' | 'until' | 'open'>

/** The smallest part that is said. */
export function detail({ month, day, season }: DateParts): 'day' | 'month' | 'season' | 'year' {
  return day !== undefined ? 'day' : month !== undefined ? 'month' : season !== undefined ? 'season' : 'year'
}

/** For comparing within one year. */
export function placeInYear({ month, day, season }: DateParts): number {
  const firstMonth = month ?? (season === undefined ? 0 : (season - 20) * 3)
  return firstMonth * 32 + (day ?? 0)
}
