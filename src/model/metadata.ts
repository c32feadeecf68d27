import type { Identifiers } from './identifier.ts'
import type { PartialDate } from './partial-date.ts'
import type { Name } from './person.ts'
import type { Track } from './venue.ts'

/** `profiles/metadata.json`: facts about works that their homepages do not say. */
export interface Metadata {
  readonly version: 1
  readonly works: readonly WorkFacts[]
}

export interface WorkFacts {
  readonly title: string
  /** Titles of earlier versions. */
  readonly titleHistory?: readonly PastTitle[]
  readonly authors?: readonly Name[]
  readonly issued?: PartialDate
  /** The id of a series in the registry, with the year of the edition. */
  readonly venue?: { readonly series: string; readonly year: number; readonly track?: Track }
  readonly containerTitle?: string
  readonly pages?: string
  readonly identifiers: Identifiers
  readonly code?: string
  /** Where each fact was seen: the name of a field, then the source in words. */
  readonly sources: Readonly<Record<string, string>>
}

export interface PastTitle {
  readonly version: string
  readonly date?: PartialDate
  readonly title: string
}
