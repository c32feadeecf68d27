import type { Ledger, LedgerLine } from '../model/ledger.ts'
import type { Candidate, Score } from './ledger-match.ts'
import { matchLines } from './ledger-match.ts'
import type { LineContent } from './line-content.ts'
import { urnOf } from './urn.ts'

/** An entry of the catalog on its way: what it is recognised by, and its line when it was published before. */
export interface Identified<Draft> extends Candidate {
  readonly draft: Draft
  readonly line: LedgerLine | undefined
}

/** An entry with what the ledger is to remember of it. */
export interface Entered<Draft> extends Pick<Identified<Draft>, 'draft' | 'line'> {
  readonly content: LineContent
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
  const newIdOf = newIds(type)
  const lines = matchLines(
    entries.map(({ seed, evidence, people }) => ({ evidence, people, newId: newIdOf(seed) })),
    ledger.lines.filter((line) => line.type === type),
    score,
  )
  return nameNew(
    entries.map(({ seed }, index) => ({ seedOf: () => seed, line: lines[index] })),
    type,
    ledger,
  )
}

/** Keeps the id of what has a line, and makes one for everything else. */
export function nameNew(
  entries: readonly { readonly seedOf: () => string; readonly line: LedgerLine | undefined }[],
  type: LedgerLine['type'],
  ledger: Ledger,
): readonly Identity[] {
  const taken = new Set(ledger.lines.map(({ id }) => id))
  const newIdOf = newIds(type)
  return entries.map(({ seedOf, line }) => {
    if (line !== undefined) return { id: line.id, line }
    const seed = seedOf()
    for (;;) {
      const id = newIdOf(seed)()
      if (taken.has(id)) continue
      taken.add(id)
      return { id, line }
    }
  })
}

/**
 * The next id for some content, made when it is asked for. Two entries of the same content, or a new one like a
 * forgotten one, are told apart by a number.
 */
function newIds(type: LedgerLine['type']): (seed: string) => () => string {
  const counts = new Map<string, number>()
  return (seed) => {
    const number = (counts.get(seed) ?? 0) + 1
    counts.set(seed, number)
    let id: string | undefined
    return () => (id ??= urnOf(number === 1 ? `${type} ${seed}` : `${type} ${seed} ${number}`))
  }
}
