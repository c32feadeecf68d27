import type { Version } from '../model/catalog.ts'
import type { WorkEntry } from '../model/entry.ts'
import { partsOf } from '../model/partial-date.ts'

/**
 * The year that pages or corrections give to a version beside its venue: `In GROVE, 2024`. What was learnt elsewhere
 * does not count: services tell when the proceedings were printed, which may be a year later.
 */
export function yearOnPage(
  { issued, origins }: Pick<Version, 'issued' | 'origins'>,
  entries: readonly WorkEntry[],
): number | undefined {
  const ofVersion = origins['issued']?.rule === 'metadata' ? undefined : issued
  const date = ofVersion ?? entries.find((entry) => entry.issued !== undefined)?.issued
  return date === undefined ? undefined : partsOf(date).year
}
