import type { Version, Work } from '../model/catalog.ts'
import type { Ledger, LedgerLine } from '../model/ledger.ts'
import { citationKeyOf, distinctKey } from './citation-key.ts'
import { groupBy } from './group-by.ts'
import type { Identity } from './identify.ts'
import { toKeep } from './to-keep.ts'

/** An identified work, as far as its key depends on it. */
export interface Keyed extends Identity {
  /** Its preferred version: of a work that has a key nobody asks. */
  readonly versionOf: () => Version | undefined
  readonly evidence: readonly string[]
}

/** The key of the ledger, else a new one; the older keeps the bare key, two new ones both get a suffix. */
export function citationKeys(
  works: readonly Keyed[],
  ledger: Ledger,
): readonly Pick<Work, 'key' | 'aliases'>[] {
  const used = new Set(ledger.lines.flatMap(keysOfLine))
  const wanted = works.map(({ versionOf, line }) => (line?.key === undefined ? newKeyOf(versionOf()) : ''))
  const counts = groupBy(
    wanted.filter((_, index) => works[index]?.line?.key === undefined),
    (key) => key,
  )
  const absorbed = absorbedKeys(works, ledger)
  const keys = works.map(({ id, line }, index) => {
    const bare = wanted[index] ?? ''
    const key = line?.key ?? distinctKey(bare, id, used, (counts.get(bare)?.length ?? 0) > 1)
    used.add(key)
    return key
  })
  const owners = aliasOwners(works, absorbed)
  // The other key is a work's own again where a merge is undone.
  const current = new Set(keys)
  return works.map(({ id, line }, index) => {
    const others = [...(line?.aliases ?? []), ...(absorbed.get(id) ?? [])]
    const own = others.filter((alias) => owners.get(alias) === id && !current.has(alias))
    return { key: keys[index] ?? '', aliases: toKeep([...new Set(own)]) }
  })
}

function newKeyOf(version: Version | undefined): string {
  return version === undefined ? 'untitled' : citationKeyOf(version)
}

/** The work that each alias leads to: the one that its own work is part of now, else the last that had it. */
function aliasOwners(
  works: readonly Keyed[],
  absorbed: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, string> {
  const aliased = works.filter(({ line }) => line?.aliases !== undefined)
  const latest = aliased.toSorted((a, b) => compareTimes(a.line, b.line) || (a.id < b.id ? 1 : -1))
  const had = latest.flatMap(({ id, line }) => (line?.aliases ?? []).map((alias) => [alias, id] as const))
  const has = [...absorbed].flatMap(([id, keys]) => keys.map((key) => [key, id] as const))
  return new Map([...had, ...has])
}

function compareTimes(a: LedgerLine | undefined, b: LedgerLine | undefined): number {
  const [left, right] = [a?.updated ?? '', b?.updated ?? '']
  return left === right ? 0 : left < right ? -1 : 1
}

/** By the work's id, the keys of works that were published apart and have turned out to be this one. */
function absorbedKeys(works: readonly Keyed[], ledger: Ledger): ReadonlyMap<string, readonly string[]> {
  const current = new Set(works.map(({ id }) => id))
  const orphans = ledger.lines.filter(({ type, id }) => type === 'work' && !current.has(id))
  if (orphans.length === 0) return new Map()
  const owners = new Map(works.flatMap(({ id, evidence }) => evidence.map((text) => [text, id] as const)))
  const absorbed = groupBy(orphans, ({ evidence }) =>
    evidence.map((text) => owners.get(text)).find((id) => id !== undefined),
  )
  return new Map(
    [...absorbed].flatMap(([id, lines]) =>
      id === undefined ? [] : [[id, lines.flatMap(keysOfLine)] as const],
    ),
  )
}

function keysOfLine({ key, aliases }: LedgerLine): readonly string[] {
  return [...(key === undefined ? [] : [key]), ...(aliases ?? [])]
}
