import type { Ledger, LedgerLine } from '../model/ledger.ts'
import type { Candidate, Score } from './ledger-match.ts'
import { matchLines } from './ledger-match.ts'
import { urnOf } from './urn.ts'

/** An entry of the catalog on its way: what it is recognised by, and its line when it was published before. */
export interface Identified<Draft> extends Candidate {
  readonly draft: Draft
  readonly line: LedgerLine | undefined
}

/** An entry without an id; `seed` is what its id is made from when it is new. */
export interface Unidentified extends Candidate {
  readonly seed: string
}

export interface Identity {
  readonly id: string
  readonly line: LedgerLine | undefined
}

/** Gives each entry the id that it was published under, or a new one made from its content. */
export function identify(
  entries: readonly Unidentified[],
  type: LedgerLine['type'],
  ledger: Ledger,
  score: Score,
): readonly Identity[] {
  const numbers = new Map<string, number>()
  const lines = matchLines(
    entries.map(({ seed, ...entry }) => ({ ...entry, newId: newId(`${type} ${seed}`, nothing, numbers) })),
    ledger.lines.filter((line) => line.type === type),
    score,
  )
  return nameNew(
    entries.map(({ seed }, index) => ({ seed, line: lines[index] })),
    type,
    ledger,
  )
}

const nothing: ReadonlySet<string> = new Set()

/** Keeps the id of what has a line, and makes one for everything else. */
export function nameNew(
  entries: readonly { readonly seed: string; readonly line: LedgerLine | undefined }[],
  type: LedgerLine['type'],
  ledger: Ledger,
): readonly Identity[] {
  const taken = new Set(ledger.lines.map(({ id }) => id))
  const numbers = new Map<string, number>()
  return entries.map(({ seed, line }) => {
    if (line !== undefined) return { id: line.id, line }
    const id = newId(`${type} ${seed}`, taken, numbers)
    taken.add(id)
    return { id, line }
  })
}

/** Two entries of the same content, or a new one like a forgotten one, are told apart by a number. */
function newId(seed: string, taken: ReadonlySet<string>, numbers: Map<string, number>): string {
  for (let number = numbers.get(seed) ?? 1; ; number += 1) {
    const id = urnOf(number === 1 ? seed : `${seed} ${number}`)
    if (taken.has(id)) continue
    numbers.set(seed, number + 1)
    return id
  }
}
