import type { Track } from '../model/venue.ts'
import type { Series } from './series.ts'

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
  /** What the words of a name say that no registry knows. */
  readonly kind?: Series['kind']
  /** Longer forms of such a name. */
  readonly aliases?: readonly string[]
  /** The name is also a common word, and nothing beside it says that the venue is meant. */
  readonly doubtful?: true
}
