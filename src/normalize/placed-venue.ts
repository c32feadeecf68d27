import type { VenueMention } from '../model/venue.ts'

/** A venue, and where it is named. */
export interface PlacedVenue {
  readonly venue: VenueMention
  readonly start: number
}
