import type { Instant } from '../model/instant.ts'
import { formatInstant, millisecondsOf } from '../model/instant.ts'
import type { Ledger, LedgerLine } from '../model/ledger.ts'
import { amended } from '../model/put-away.ts'
import type { LineContent } from './line-content.ts'

/** An entry of this build, and when it is published. */
export interface Recorded extends Pick<LedgerLine, 'published'> {
  readonly content: LineContent
}

/**
 * The ledger after this build: new lines take their times from their content, changed lines take `asOf`, and
 * nothing else moves. A line whose entry is gone stays, so that the entry is itself when it returns.
 */
export function recordLines(ledger: Ledger, entries: readonly Recorded[], asOf: Instant): Ledger {
  const known = new Map(ledger.lines.map((line) => [line.id, line]))
  const added = entries.filter(({ content }) => !known.has(content.id))
  const generation = added.length > 0 ? ledger.generation + 1 : ledger.generation
  const taken = new Set([
    ...ledger.lines.map(({ updated }) => updated),
    ...added.map(({ published }) => published),
  ])
  const nextFree = instantsBefore(asOf, taken)
  const lineOf = ({ content, published }: Recorded): LedgerLine => {
    const line = known.get(content.id)
    if (line === undefined)
      return amended(content, { published, updated: published, sequence: 0, generation })
    if (content === line) return published === line.published ? line : amended(line, { published })
    const { generation: since, sequence } = line
    return line.fingerprint === content.fingerprint
      ? amended(content, { published, updated: line.updated, sequence, generation: since })
      : amended(content, { published, updated: nextFree(), sequence: sequence + 1, generation: since })
  }
  const current = new Set(entries.map(({ content }) => content.id))
  const gone = ledger.lines.filter(({ id }) => !current.has(id))
  const lines = [...entries.map(lineOf), ...gone]
  return { ...ledger, generation, lines: lines.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }
}

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
