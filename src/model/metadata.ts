import type { Identifiers } from './identifier.ts'
import type { PartialDate } from './partial-date.ts'
import type { Name } from './person.ts'
import type { Place } from './place.ts'
import type { Publication } from './publication.ts'
import type { Track } from './venue.ts'
import type { VersionKind } from './version-kind.ts'

/** `profiles/metadata.json`: facts about works that their homepages do not say. */
export interface Metadata {
  readonly version: 1
  readonly works: readonly WorkFacts[]
  /** Whether all homepages that it may be about are read; no key of the file. */
  readonly isOfAll?: boolean
}

/** A row of `metadata.json`: what is known of a work besides its page. */
export interface WorkFacts extends Publication {
  readonly title: string
  /** Titles of earlier versions. */
  readonly titleHistory?: readonly PastTitle[]
  readonly authors?: readonly Name[]
  /** What it was published as. */
  readonly kind?: VersionKind
  readonly issued?: PartialDate
  /** The id of a series in the registry, with the year of the edition. */
  readonly venue?: { readonly series: string; readonly year: number; readonly track?: Track }
  /** The class that arXiv lists the preprint in first: `cs.LG`, `math.GT`, `hep-th`. */
  readonly primaryClass?: string
  readonly identifiers: Identifiers
  readonly code?: string
  /** Where each fact was seen: the name of a field (`identifiers.doi` for a single identifier), then the source. */
  readonly sources: Readonly<Record<string, FactSource>>
  /** Where it is noted; no key of the file. */
  readonly place?: Place
}

/** In words where a person wrote the fact, which no service then replaces. */
export type FactSource = string | Sighting

/** Where `offprint fetch works` learnt a fact, and the day on which the service first said it. */
export interface Sighting {
  readonly service: string
  readonly url: string
  readonly seen: PartialDate
}

/** The source in words. */
export function sourceText(source: FactSource): string {
  return typeof source === 'string' ? source : `${source.service}, ${source.url}, seen ${source.seen}`
}

/** A title that a work had in an earlier version. */
export interface PastTitle {
  readonly version: string
  readonly date?: PartialDate
  readonly title: string
}
