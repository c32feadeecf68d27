import type { Decision } from './same-work.ts'

/** Decisions on sets of sayers, those too that were made in another run. */
export interface DecidedBefore {
  /**
   * Gives what `judge` gives, perhaps without calling it: what it gave where all of `said` was the same, in the same
   * order. It is plain JSON, and depends on nothing else.
   */
  readonly on: (said: readonly object[], judge: () => readonly Decision[]) => readonly Decision[]
  /** Hears that there are no more sets. */
  readonly ended: () => void
}

/** For those who decide on everything anew. */
export const nothingDecided: DecidedBefore = { on: (_said, judge) => judge(), ended: () => {} }
