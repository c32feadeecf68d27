import type { Instant } from './instant.ts'
import type { PartialDate } from './partial-date.ts'
import type { Place } from './place.ts'

/** What `offprint.yaml` or a list of deadlines says of one edition of a series. */
export interface EditionFacts {
  /** As written: `EMNLP`. */
  readonly acronym: string
  /** The name in full. */
  readonly name?: string
  readonly year: number
  readonly date?: PartialDate
  readonly city?: string
  readonly country?: string
  readonly building?: string
  readonly url?: string
  /** Who says so: `offprint.yaml`, `ccfddl`. */
  readonly source: string
  readonly deadlines?: readonly DeadlineFacts[]
  /** Where a list says it. */
  readonly place?: Place
}

/** One deadline of an edition. */
export interface DeadlineFacts {
  /** `paper`, `abstract`, `notification`, … */
  readonly kind: string
  readonly at: Instant
  /** With its zone: `2026-03-31 23:59 AoE`. */
  readonly written: string
}

/** With the list that says so. */
export type ListedDeadline = DeadlineFacts & Pick<EditionFacts, 'source'>

/** One row of a list, of whatever shape, and where it stands. */
export interface ListRow {
  readonly value: unknown
  readonly place: Place
  /** The name of the folder or file that was imported. */
  readonly list: string
}
