import type { Version } from '../model/catalog.ts'
import type { VersionLine } from '../model/ledger.ts'
import { preprintServerIn } from '../model/preprint-servers.ts'
import { inAscii } from './citation-key.ts'
import { toKeep } from './to-keep.ts'

/**
 * The versions of a work, each with the key by which a bibliography of all versions lists it, for good.
 *
 * A new one has the key of the work and a suffix made from where it appeared; a version that the ledger knows, by its
 * identifiers, else by its place, kind and year, keeps its key whatever is learnt of it. A work that never had but one
 * version needs no such key.
 */
export function withVersionKeys(
  work: string,
  versions: readonly Version[],
  known: readonly VersionLine[] = [],
): readonly Version[] {
  if (versions.length < 2 && known.length === 0) return versions
  const kept = matched(versions, known)
  const taken = new Set(known.map(({ key }) => key))
  return versions.map((version, index) => {
    const key = kept.get(index) ?? freeKey(`${work}-${suffixOf(version)}`, taken)
    taken.add(key)
    return { ...version, key }
  })
}

/** What the ledger remembers of the versions: those of now, and those that were there before. */
export function versionLines(
  versions: readonly Version[],
  known: readonly VersionLine[] = [],
): readonly VersionLine[] {
  const lines = versions.flatMap((version) =>
    version.key === undefined ? [] : [{ key: version.key, evidence: evidenceOf(version) }],
  )
  const current = new Set(lines.map(({ key }) => key))
  const all = [...lines, ...known.filter(({ key }) => !current.has(key))]
  return all.toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

/** The keys of the ledger by the index of the version that they belong to, one to one, the best match first. */
function matched(versions: readonly Version[], known: readonly VersionLine[]): ReadonlyMap<number, string> {
  if (known.length === 0) return new Map()
  const pairs = versions.flatMap((version, index) => {
    const evidence = evidenceOf(version)
    return known.map(({ key, evidence: before }) => ({ index, key, score: likeness(evidence, before) }))
  })
  const keys = new Map<number, string>()
  for (const { index, key } of pairs.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score))
    if (!keys.has(index) && ![...keys.values()].includes(key)) keys.set(index, key)
  return keys
}

/** One identifier counts more than all else; two places are two versions. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((text) => b.includes(text))
  const isShared = (name: string) => shared.some((text) => text.startsWith(name))
  const identified = shared.filter((text) => !/^(?:kind|place|year):/.test(text)).length
  const bothPlaced = [a, b].every((texts) => texts.some((text) => text.startsWith('place:')))
  if (identified === 0 && bothPlaced && !isShared('place:')) return 0
  // Two versions may have one identifier: a page that gives a DOI may place it elsewhere than another.
  const described = (isShared('place:') ? 4 : 0) + (isShared('kind:') ? 2 : 0) + (isShared('year:') ? 1 : 0)
  return 8 * identified + described
}

function evidenceOf(version: Version): readonly string[] {
  const place = placeOf(version)
  const year = yearOf(version)
  return toKeep([
    `kind:${version.kind}`,
    ...(place === '' ? [] : [`place:${place}`]),
    ...(year === undefined ? [] : [`year:${year}`]),
    ...Object.entries(version.identifiers)
      .map(([scheme, value]) => `${scheme}:${value}`)
      .toSorted(),
  ])
}

function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  for (let number = 2; ; number += 1) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`
}

/** `emnlp2025`, `preprint`, `biorxiv-preprint`; never like the suffixes that tell works apart. */
function suffixOf(version: Version): string {
  const { kind } = version
  const [place, year] = [placeOf(version), yearOf(version)]
  if (place === '') return kind
  return kind === 'preprint' || year === undefined ? `${place}-${kind}` : `${place}${year}`
}

/** Nothing for arXiv, where a preprint is unless something else is said. */
function placeOf({ kind, venue }: Version): string {
  if (kind === 'preprint' && (venue === undefined || preprintServerIn(venue.name)?.name === 'arXiv'))
    return ''
  return slug(venue?.series ?? venue?.name ?? '')
}

function yearOf({ venue, issued }: Version): string | undefined {
  return venue?.year === undefined ? issued?.slice(0, 4) : String(venue.year)
}

function slug(text: string): string {
  return inAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
    .slice(0, 40)
}
