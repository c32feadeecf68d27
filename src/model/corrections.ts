import type { Identifiers } from './identifier.ts'
import type { PartialDate } from './partial-date.ts'
import type { Name } from './person.ts'
import type { Place } from './place.ts'
import type { Publication } from './publication.ts'
import type { VenueMention } from './venue.ts'
import type { VersionKind } from './version-kind.ts'

/**
 * What `offprint.yaml` decides against the pages and the rules.
 *
 * A work is named by its citation key (one that it had is good too), its id, an identifier (`doi:…`, `arxiv:…`) or
 * its title.
 */
export interface Corrections {
  /** Pairs that are one work. */
  readonly same: readonly PairCorrection[]
  /** Pairs that are two. */
  readonly different: readonly PairCorrection[]
  /** Fields of works, which win over every source. */
  readonly set: readonly FieldCorrection[]
  /** What is not to be published: works, and news and events by their id or their text. */
  readonly hide: readonly HiddenEntry[]
}

/** What every correction has. */
interface Correction {
  /** Where `offprint.yaml` says it. */
  readonly place?: Place
}

/** Two works, by key, id, identifier, address or title. */
export interface PairCorrection extends Correction {
  readonly works: readonly [string, string]
}

/** A work, by what it is called, and what is true of it. */
export interface FieldCorrection extends Correction {
  readonly work: string
  /** The version that is meant; else the authors are those of all versions, and the rest is the preferred one's. */
  readonly version?: VersionKind
  readonly fields: CorrectedFields
}

/** The fields that are true; the others stay. */
export interface CorrectedFields extends Omit<Publication, 'isbn'> {
  readonly kind?: VersionKind
  readonly title?: string
  readonly authors?: readonly Name[]
  readonly issued?: PartialDate
  readonly venue?: VenueMention
  readonly identifiers?: Identifiers
}

/** An entry that is not to be published, by what it is called. */
export interface HiddenEntry extends Correction {
  readonly entry: string
}

export const noCorrections: Corrections = { same: [], different: [], set: [], hide: [] }
