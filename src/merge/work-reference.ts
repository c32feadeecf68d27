import { identifierTexts } from '../model/identifier.ts'
import type { Ledger } from '../model/ledger.ts'
import { normalizeDoi, targetOf } from '../model/link-target.ts'
import { foldText } from './likeness.ts'
import type { Sayer, WorkGroup } from './work-groups.ts'
import { sayersOf } from './work-groups.ts'
import { namesOfSayer } from './work-names.ts'

/** A work with the names that people have for it. */
export interface NamedGroup extends WorkGroup {
  readonly id: string
  readonly key: string
  readonly aliases: readonly string[]
}

/** Finds what a person means who writes a key, an id, an identifier or a title; nothing where it names nothing. */
export type FindSayers = (reference: string) => readonly Sayer[]

/**
 * Makes what the pages say findable by all names of the works.
 *
 * A key that a merged work had names the part of it that was published under that key, so that it can be parted again.
 */
export function sayersByReference(works: readonly NamedGroup[], ledger: Ledger): FindSayers {
  let find: FindSayers | undefined
  // Made for the first who asks: most builds have no corrections.
  return (reference) => (find ??= finderOf(works, ledger))(reference)
}

function finderOf(works: readonly NamedGroup[], ledger: Ledger): FindSayers {
  const sayers = works.flatMap(sayersOf)
  const byName = indexed(sayers, namesOfSayer)
  const current = new Set(works.map(({ id }) => id))
  const byKey = new Map<string, readonly Sayer[]>()
  for (const work of works) {
    for (const alias of work.aliases) byKey.set(alias, sayersOf(work))
  }
  for (const { id, key, type, evidence } of ledger.lines) {
    if (type !== 'work' || current.has(id)) continue
    const within = new Set(byKey.get(key ?? '') ?? sayers)
    const near = new Set(evidence.flatMap((text) => byName.get(text) ?? []))
    const own = mostlyNamedBy(
      evidence,
      [...near].filter((sayer) => within.has(sayer)),
    )
    if (own.length === 0) continue
    byKey.set(id, own)
    if (key !== undefined) byKey.set(key, own)
  }
  for (const work of works) {
    byKey.set(work.id, sayersOf(work))
    byKey.set(work.key, sayersOf(work))
  }
  return (reference) =>
    byKey.get(reference) ?? [
      ...new Set(identifiersNamed(reference).flatMap((name) => byName.get(name) ?? [])),
    ]
}

/** Those of whom most is known under these names; a link in common by mistake is less. */
function mostlyNamedBy(evidence: readonly string[], sayers: readonly Sayer[]): readonly Sayer[] {
  const known = new Set(evidence)
  const shares = sayers.map((sayer) => {
    const names = namesOfSayer(sayer)
    return names.filter((name) => known.has(name)).length / names.length
  })
  const least = Math.min(0.5, Math.max(0, ...shares) - 0.01)
  return sayers.filter((_, index) => (shares[index] ?? 0) > least)
}

/** `doi:10.…`, a page of arXiv, or else a title, as evidence names them. */
export function identifiersNamed(reference: string): readonly string[] {
  const target = identifierTexts(targetOf(reference)?.identifiers ?? {})
  if (target.length > 0) return target
  const [, scheme = '', value = ''] = /^([a-z0-9]+):\s*(\S+)$/i.exec(reference) ?? []
  const form = scheme.toLowerCase() === 'doi' ? normalizeDoi(value) : value.replace(/(?<=\d)v\d+$/, '')
  const texts = form === undefined ? [] : identifierTexts({ [scheme.toLowerCase()]: form })
  const doi = /^10\.\d{4,9}\/\S+$/.test(reference) ? normalizeDoi(reference) : undefined
  return [...texts, ...(doi === undefined ? [] : [`doi:${doi}`]), `title:${foldText(reference)}`]
}

function indexed(
  sayers: readonly Sayer[],
  namesOf: (sayer: Sayer) => readonly string[],
): ReadonlyMap<string, readonly Sayer[]> {
  const index = new Map<string, Sayer[]>()
  for (const sayer of sayers) {
    for (const name of namesOf(sayer)) {
      const others = index.get(name)
      if (others === undefined) index.set(name, [sayer])
      else others.push(sayer)
    }
  }
  return index
}
