import type { WrittenDate } from '../model/written-date.ts'
import { readDateAt } from '../model/written-date.ts'

/** Every date with a year that a text holds, from left to right. */
export function datesIn(text: string): readonly WrittenDate[] {
  const dates: WrittenDate[] = []
  let at = 0
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    if (index < at) continue
    const written = readDateAt(text, index)
    if (written === undefined || written.readings.every(({ year }) => year === undefined)) continue
    dates.push(written)
    at = written.end
  }
  return dates
}
