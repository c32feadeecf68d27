import type { LedgerLine } from '../model/ledger.ts'
import { wordsOf } from './likeness.ts'
import { bestPairs, pairsByKeys } from './pair-up.ts'
import { soleSayers } from './sole-sayers.ts'

/** Something of this build that may be what an earlier build published. */
export interface Candidate {
  /** `name:value` texts, as `LedgerLine.evidence`. */
  readonly evidence: readonly string[]
  /** Whose it is: of two that say the same, each stays its own person's. */
  readonly people?: readonly string[] | undefined
  /** The id that it would be given if nothing was published: of two of one person, each stays where it stood. */
  readonly newId?: () => string
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
  const settled = unmistakable(candidates, lines)
  const taken = new Set(settled.values())
  const [open, free] = [
    candidates.filter((candidate) => !settled.has(candidate)),
    lines.filter((line) => !taken.has(line)),
  ]
  const pairs = pairsByKeys(open.map(keysOf), free.map(keysOf))
  const chosen = bestPairs(pairs, ({ newer, older }) => {
    const [candidate, line] = [open[newer], free[older]]
    if (candidate === undefined || line === undefined) return 0
    const sure = score(candidate, line)
    return sure > 0 ? sure + tieBreak(candidate, line) : 0
  })
  const found = new Map(open.map((candidate, index) => [candidate, free[chosen.get(index) ?? -1]]))
  return candidates.map((candidate) => settled.get(candidate) ?? found.get(candidate))
}

/** Decides between those that say the very same, and no others: it is smaller than any difference of scores. */
function tieBreak({ evidence, people = [], newId }: Candidate, line: LedgerLine): number {
  const isSame =
    evidence.length === line.evidence.length && evidence.every((text, index) => text === line.evidence[index])
  if (!isSame) return 0
  return (people.some((id) => line.people.includes(id)) ? 2e-6 : 0) + (line.id === newId?.() ? 1e-6 : 0)
}

/**
 * The candidates that say exactly what one line says and no other candidate does: most of them, on every build but the
 * first. No other pair of theirs can be as good, so they need no comparing.
 */
function unmistakable(
  candidates: readonly Candidate[],
  lines: readonly LedgerLine[],
): ReadonlyMap<Candidate, LedgerLine> {
  const [sayers, published] = [soleSayers(candidates), soleSayers(lines)]
  const found = new Map<Candidate, LedgerLine>()
  for (const candidate of sayers.all()) {
    const line = published.saying(candidate.evidence)
    if (line !== undefined) found.set(candidate, line)
  }
  return found
}

/** Of a title that very many have, one's own is found by one's name beside it. */
function keysOf({ evidence, people = [] }: Candidate): readonly string[] {
  const titles = [...valuesOf(evidence, 'title'), ...valuesOf(evidence, 'text')]
  const own = people.flatMap((person) => evidence.map((text) => `${person} ${text}`))
  return [...own, ...evidence, ...titles.flatMap((title) => wordsOf(title).slice(0, 60))]
}

/** The values of one kind of evidence: `valuesOf(evidence, 'date')`. */
export function valuesOf(evidence: readonly string[], name: string): readonly string[] {
  const prefix = `${name}:`
  return evidence.filter((text) => text.startsWith(prefix)).map((text) => text.slice(prefix.length))
}
