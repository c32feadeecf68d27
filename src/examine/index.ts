import type { Problem } from '../model/problem.ts'
import type { Check, Examined } from './check.ts'
import * as own from './checks.ts'
import { reported } from './reported.ts'

export type { Check, Examined, ExaminedPage } from './check.ts'

/** Every check that there is, in the order of their names. */
export const checks: readonly Check[] = [...Object.values<Check>(own), ...reported].toSorted((a, b) =>
  a.name < b.name ? -1 : 1,
)

/** A problem with the name of the check that found it. */
export interface FoundProblem extends Problem {
  readonly check: string
}

/**
 * What these checks find, in the order of the places. What is said of one page in the same words is said once, at its
 * first place, unless each place is put right by itself.
 */
export function examine(examined: Examined, selected: readonly Check[] = checks): readonly FoundProblem[] {
  const found = selected.flatMap((check) =>
    check.find(examined).map((problem): FoundProblem => ({ check: check.name, ...problem })),
  )
  const sorted = found.toSorted(byPlace)
  const firsts = new Map(sorted.toReversed().map((problem) => [wordsOf(problem), problem]))
  return sorted.filter((problem) => firsts.get(wordsOf(problem)) === problem)
}

function wordsOf({ place, replacement, ...said }: FoundProblem): string {
  return JSON.stringify([said, replacement === undefined ? place?.source : replacement])
}

/** What has no place is about everything, so it comes first. */
function byPlace({ place: a }: FoundProblem, { place: b }: FoundProblem): number {
  if (a === undefined || b === undefined) return (a === undefined ? 0 : 1) - (b === undefined ? 0 : 1)
  if (a.source !== b.source) return a.source < b.source ? -1 : 1
  return a.line - b.line || a.column - b.column
}
