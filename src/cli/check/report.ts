import type { Difference } from '../../io/comparison.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Change } from './changes.ts'

/** What a check found, for every form in which it is told. */
export interface CheckReport {
  /** The folder of the output, as it is named to people. */
  readonly output: string
  /** What writes it anew. */
  readonly update: string
  readonly status: number
  /** Files that are not current are told, and are no failure. */
  readonly allowChanges: boolean
  /** `2 new items, 1 changed date` */
  readonly headline: string
  readonly changes: readonly Change[]
  /** Undefined when the check could not come so far. */
  readonly files: readonly Difference[] | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** A form in which a check is told. */
export type CheckForm = (report: CheckReport, nameOf: NameOf) => string

/** How a path is named to who reads the form. */
export type NameOf = (path: string) => string
