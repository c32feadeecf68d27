import type { Severity } from './diagnostic.ts'
import type { Place } from './place.ts'

/** Something that a person may want to put right, in a homepage or in what is made of it. */
export interface Problem {
  readonly severity: Severity
  readonly place?: Place
  /** What is wrong, in one sentence. */
  readonly reason: string
  /** What a person can do about it. */
  readonly remedy: string
  /** Where putting it right needs nobody's judgement. */
  readonly replacement?: Replacement
}

/** A text of a source, within one line, and what to write instead: the rest of the file stays as it is. */
export interface Replacement {
  readonly place: Place
  readonly found: string
  readonly text: string
}
