import type { PartialDate } from '../model/partial-date.ts'
import type { Location } from '../model/venue.ts'
import type { places } from './data/places.ts'

/** A conference, workshop or journal through the years. */
export interface Series {
  /** Lower case, for good: `emnlp`. */
  readonly id: string
  readonly acronym: string
  readonly name?: string
  /** Other names that people write, none of them with a year or a track. */
  readonly aliases: readonly string[]
  readonly kind: 'conference' | 'workshop' | 'journal'
  /** The id of the conference that a workshop is held with. */
  readonly partOf?: string
  readonly organisation?: string
  readonly website?: string
  /** Beginnings of addresses, without scheme and `www.`, a year written `#`: `#.emnlp.org`, `recsys.acm.org`. */
  readonly hosts: readonly string[]
}

export interface Edition {
  readonly series: string
  readonly year: number
  /** One day, or an interval; absent when nobody says it. */
  readonly date?: PartialDate
  /** Of a workshop its host's, when it has none of its own. */
  readonly location?: Location
  readonly building?: string
  readonly url?: string
  /** How many independent sources agree on these days. */
  readonly evidence: Evidence
  /** The days and place are those planned before the pandemic; it may have moved or been held online. */
  readonly planned?: true
  readonly online?: true
  readonly partOf?: { readonly series: string; readonly year: number }
  /** Days that other sources give. */
  readonly alternatives: readonly PartialDate[]
  /** Who gives the days: `dblp, ccfddl`. */
  readonly sources?: string
}

export type Evidence = 'two-sources' | 'one-source' | 'none'

/** A series as the data files write it; what is left out is empty, and a `kind` left out is a conference. */
export interface SeriesRow {
  readonly id: string
  readonly acronym: string
  readonly kind?: Series['kind']
  readonly name?: string
  readonly aliases?: readonly string[]
  readonly partOf?: string
  readonly organisation?: string
  readonly website?: string
  readonly hosts?: readonly string[]
  readonly editions?: readonly EditionRow[]
}

/**
 * An edition as the data files write it: year, day or days (`2025-10-07/2025-10-10`), who gives them, town, address
 * and what else there is; an empty text where nothing is known.
 */
export type EditionRow = readonly [
  year: number,
  date: string,
  sources: string,
  place: keyof typeof places | '',
  url: string,
  more?: MoreOfEdition,
]

interface MoreOfEdition {
  /** The year of the host's edition. */
  readonly partOf?: number
  readonly online?: true
  readonly planned?: true
  readonly building?: string
  readonly alternatives?: readonly string[]
}

/** What `data/by-hand.ts` adds: a new series, or more of one that is known. */
export type Addition =
  | SeriesRow
  | (Pick<SeriesRow, 'id' | 'aliases' | 'hosts' | 'editions'> & { readonly acronym?: never })
