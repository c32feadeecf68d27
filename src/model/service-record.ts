import type { Identifiers } from './identifier.ts'
import type { WorkFacts } from './metadata.ts'
import type { PartialDate } from './partial-date.ts'
import type { Name } from './person.ts'
import type { VersionKind } from './version-kind.ts'

/** What one service says about one paper, or about one version of it. */
export interface ServiceRecord {
  /** Where a person can look it up. */
  readonly url: string
  readonly title?: string
  readonly authors?: readonly Name[]
  readonly kind: VersionKind
  readonly issued?: PartialDate
  readonly venue?: WorkFacts['venue']
  readonly containerTitle?: string
  readonly publisher?: string
  readonly volume?: string
  readonly issue?: string
  readonly pages?: string
  /** The class that arXiv lists the preprint in first: `cs.LG`, `math.GT`, `hep-th`. */
  readonly primaryClass?: string
  readonly identifiers: Identifiers
  /** Of a preprint: which version this is. */
  readonly version?: number
}

/** A record, who gave it, and to which question. */
export interface ServiceFinding {
  /** As people know the service: `Crossref`. */
  readonly service: string
  /** The identifier that was asked about: `doi:10.…`. */
  readonly key: string
  readonly record: ServiceRecord
  /** Earlier versions, the first one first. */
  readonly earlier: readonly ServiceRecord[]
}
