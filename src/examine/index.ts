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

/** What these checks find, in the order of the places; what is said of one place in the same words is said once. */
export function examine(examined: Examined, selected: readonly Check[] = checks): readonly FoundProblem[] {
  const found = selected.flatMap((check) =>
    check.find(examined).map((problem): FoundProblem => ({ check: check.name, ...problem })),
  )
  return [...new Map(found.map((problem) => [JSON.stringify(problem), problem])).values()].toSorted(byPlace)
}

/** What has no place is about everything, so it comes first. */
function byPlace({ place: a }: FoundProblem, { place: b }: FoundProblem): number {
  if (a === undefined || b === undefined) return (a === undefined ? 0 : 1) - (b === undefined ? 0 : 1)
  if (a.source !== b.source) return a.source < b.source ? -1 : 1
  return a.line - b.line || a.column - b.column
}
