import type { LedgerLine } from '../model/ledger.ts'
import { wordsOf } from './likeness.ts'
import { bestPairs, pairsByKeys } from './pair-up.ts'

/** Something of this build that may be what an earlier build published. */
export interface Candidate {
  /** `name:value` texts, as `LedgerLine.evidence`. */
  readonly evidence: readonly string[]
}

/** How surely a candidate is what a line stands for; 0 or less: it is not. */
export type Score = (candidate: Candidate, line: LedgerLine) => number

/**
 * Finds for each candidate the line that it was published under: one to one, the best match first. Only pairs that
 * share a piece of evidence, or a word of a title, are compared.
 */
export function matchLines(
  candidates: readonly Candidate[],
  lines: readonly LedgerLine[],
  score: Score,
): readonly (LedgerLine | undefined)[] {
  const pairs = pairsByKeys(candidates.map(keysOf), lines.map(keysOf))
  const chosen = bestPairs(pairs, ({ newer, older }) => {
    const [candidate, line] = [candidates[newer], lines[older]]
    return candidate === undefined || line === undefined ? 0 : score(candidate, line)
  })
  return candidates.map((_, index) => lines[chosen.get(index) ?? -1])
}

function keysOf({ evidence }: Candidate): readonly string[] {
  const titles = [...valuesOf(evidence, 'title'), ...valuesOf(evidence, 'text')]
  return [...evidence, ...titles.flatMap((title) => wordsOf(title).slice(0, 60))]
}

/** The values of one kind of evidence: `valuesOf(evidence, 'date')`. */
export function valuesOf(evidence: readonly string[], name: string): readonly string[] {
  const prefix = `${name}:`
  return evidence.filter((text) => text.startsWith(prefix)).map((text) => text.slice(prefix.length))
}
