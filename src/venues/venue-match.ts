import type { Track } from '../model/venue.ts'

/** The name of a venue in running text, with what is said of the edition. */
export interface VenueMatch {
  /** From the name, its sponsor or its year to the end of what belongs to it; UTF-16 units, `end` exclusive. */
  readonly start: number
  readonly end: number
  /** As written, without year and track. */
  readonly name: string
  /** Ids; several when the name alone does not tell them apart. */
  readonly series: readonly string[]
  readonly year?: number
  readonly track?: Track
  /** The name is also a common word, and nothing beside it says that the venue is meant. */
  readonly doubtful?: true
}
