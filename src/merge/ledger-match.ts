import type { LedgerLine } from '../model/ledger.ts'

/** Something of this build that may be what an earlier build published. */
export interface Candidate {
  /** `name:value` texts, as `LedgerLine.evidence`. */
  readonly evidence: readonly string[]
}

/** How surely a candidate is what a line stands for; 0 or less: it is not. */
export type Score = (candidate: Candidate, line: LedgerLine) => number

/**
 * Finds for each candidate the line that it was published under: one to one, the best match first, as git finds
 * renames. Only pairs that share a piece of evidence are compared.
 */
export function matchLines(
  candidates: readonly Candidate[],
  lines: readonly LedgerLine[],
  score: Score,
): readonly (LedgerLine | undefined)[] {
  const linesByEvidence = new Map<string, LedgerLine[]>()
  for (const line of lines) {
    for (const text of line.evidence) {
      const others = linesByEvidence.get(text)
      if (others === undefined) linesByEvidence.set(text, [line])
      else others.push(line)
    }
  }
  const pairs = candidates.flatMap((candidate, index) => {
    const near = new Set(candidate.evidence.flatMap((text) => linesByEvidence.get(text) ?? []))
    return [...near].map((line) => ({ index, line, score: score(candidate, line) }))
  })
  const best = pairs
    .filter((pair) => pair.score > 0)
    .toSorted((a, b) => b.score - a.score || a.index - b.index || compareIds(a.line, b.line))
  return assign(best, candidates.length)
}

function assign(
  pairs: readonly { readonly index: number; readonly line: LedgerLine }[],
  count: number,
): readonly (LedgerLine | undefined)[] {
  const taken = new Set<LedgerLine>()
  const matches = Array.from<LedgerLine | undefined>({ length: count })
  for (const { index, line } of pairs) {
    if (matches[index] !== undefined || taken.has(line)) continue
    matches[index] = line
    taken.add(line)
  }
  return matches
}

function compareIds(a: LedgerLine, b: LedgerLine): number {
  return a.id < b.id ? -1 : 1
}

/** The values of one kind of evidence: `valuesOf(evidence, 'date')`. */
export function valuesOf(evidence: readonly string[], name: string): readonly string[] {
  const prefix = `${name}:`
  return evidence.filter((text) => text.startsWith(prefix)).map((text) => text.slice(prefix.length))
}
