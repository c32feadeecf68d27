import type { Place } from './place.ts'

/** A conference or workshop that a homepage names and the calendar lacks. */
export interface MissingVenue {
  /** As written, or the acronym that the registry has. */
  readonly name: string
  readonly year?: number
  /** What nobody knows: the series, the year of the edition, or its days. */
  readonly lacks: 'series' | 'year' | 'days'
  /** Where the homepages name it. */
  readonly places: readonly Place[]
}
