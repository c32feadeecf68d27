import type { Instant } from '../model/instant.ts'
import { formatInstant, millisecondsOf } from '../model/instant.ts'
import type { Ledger, LedgerLine } from '../model/ledger.ts'
import { keepHere, type PutAway } from '../model/put-away.ts'
import { toKeep } from './to-keep.ts'

/** What this build says of an entry; the rest of its line is what the ledger already knows. */
type LineContent = Pick<
  LedgerLine,
  'id' | 'type' | 'key' | 'aliases' | 'versions' | 'evidence' | 'fingerprint' | 'published' | 'people'
>

/** An entry whose content is found when its turn comes: those of all together take much room. */
export interface Recorded extends Pick<LedgerLine, 'id' | 'published'> {
  readonly content: () => LineContent
}

/**
 * The ledger after this build: new lines take their times from their content, changed lines take `asOf`, and
 * nothing else moves. A line whose entry is gone stays, so that the entry is itself when it returns.
 */
export function recordLines(
  ledger: Ledger,
  entries: readonly Recorded[],
  asOf: Instant,
  putAway: PutAway = keepHere,
): Ledger {
  const known = new Map(ledger.lines.map((line) => [line.id, line]))
  const added = entries.filter(({ id }) => !known.has(id))
  const generation = added.length > 0 ? ledger.generation + 1 : ledger.generation
  const taken = new Set([
    ...ledger.lines.map(({ updated }) => updated),
    ...added.map(({ published }) => published),
  ])
  const nextFree = instantsBefore(asOf, taken)
  const lineOf = ({ id, content: contentOf }: Recorded): LedgerLine => {
    const [content, line] = [contentOf(), known.get(id)]
    if (line === undefined) return { ...content, updated: content.published, sequence: 0, generation }
    const { generation: since, sequence } = line
    if (line.fingerprint === content.fingerprint)
      return { ...content, updated: line.updated, sequence, generation: since }
    return { ...content, updated: nextFree(), sequence: sequence + 1, generation: since }
  }
  const kept = (line: LedgerLine): LedgerLine => putAway(inOrder(line), lineAtHand)
  const current = new Set(entries.map(({ id }) => id))
  const gone = ledger.lines.filter(({ id }) => !current.has(id))
  const lines = [...entries.map((entry) => kept(lineOf(entry))), ...gone.map(kept)]
  return { ...ledger, generation, lines: lines.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }
}

/** All but what a later build recognises the entry by. */
const lineAtHand = [
  'id',
  'type',
  'published',
  'updated',
  'generation',
  'people',
] as const satisfies readonly (keyof LedgerLine)[]

/** The wanted instant, then those before it that are free: what changed has not changed in the future. */
function instantsBefore(wanted: Instant, taken: ReadonlySet<Instant>): () => Instant {
  let next = millisecondsOf(wanted)
  return () => {
    while (taken.has(formatInstant(next))) next -= 1000
    const instant = formatInstant(next)
    next -= 1000
    return instant
  }
}

/** The fields of a line in the order in which the ledger prints them. */
function inOrder({
  id,
  type,
  key,
  aliases,
  versions,
  evidence,
  fingerprint,
  published,
  updated,
  sequence,
  generation,
  people,
}: LedgerLine): LedgerLine {
  const keys = {
    ...(key === undefined ? {} : { key }),
    ...(aliases === undefined || aliases.length === 0 ? {} : { aliases }),
    ...(versions === undefined || versions.length === 0 ? {} : { versions }),
  }
  return { id, type, ...keys, evidence: toKeep(evidence), fingerprint, published, updated, sequence, generation, people } // prettier-ignore
}
