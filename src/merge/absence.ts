import type { Catalog } from '../model/catalog.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnostic } from '../model/diagnostic.ts'
import type { Entry } from '../model/entry.ts'
import type { Person } from '../model/person.ts'

/** What this run read of one person. */
export interface Reading {
  readonly person: Person
  readonly entries: readonly Entry[]
  /** Sources of this person that could not be read or decoded. */
  readonly unread: readonly string[]
}

export interface Kept {
  readonly readings: readonly Reading[]
  readonly diagnostics: readonly Diagnostic[]
}

/** From so many lost entries on, and above this share, a page is taken for broken, not for tidied up. */
const shrinkLimits = { entries: 5, share: 0.2 }

/** Completes what was read by what was published before, so that nothing shrinks because a source did (DESIGN: *Absence*). */
export function keepPublished(
  readings: readonly Reading[],
  previous: Catalog | undefined,
  allowShrink: boolean,
): Kept {
  const known = readings.flatMap((reading) => asPublished(reading, previous))
  return previous === undefined
    ? { readings: known, diagnostics: [] }
    : keepKnown(known, previous, allowShrink)
}

/** Of a person none of whose sources can be read only what was published is known; without that, nothing. */
function asPublished(reading: Reading, previous: Catalog | undefined): readonly Reading[] {
  if (reading.unread.length < reading.person.sources.length) return [reading]
  const people = (previous?.people ?? []).filter(({ id }) => id === reading.person.id)
  return people.map((person) => ({ ...reading, person }))
}

function keepKnown(readings: readonly Reading[], previous: Catalog, allowShrink: boolean): Kept {
  const published = entriesByPerson(previous)
  const present = readings.map((reading) =>
    completed(reading, published.get(reading.person.id) ?? [], allowShrink),
  )
  const ids = new Set(readings.map(({ person }) => person.id))
  const absent = previous.people.filter(({ id }) => !ids.has(id))
  return {
    readings: [
      ...present.map(({ reading }) => reading),
      ...absent.map((person) => ({ person, entries: published.get(person.id) ?? [], unread: [] })),
    ],
    diagnostics: [...present.flatMap(({ diagnostics }) => diagnostics), ...absent.map(reportAbsent)],
  }
}

function completed(
  reading: Reading,
  before: readonly Entry[],
  allowShrink: boolean,
): { readonly reading: Reading; readonly diagnostics: readonly Diagnostic[] } {
  const kept = before.filter(({ place }) => reading.unread.some((source) => isOf(place.source, source)))
  const entries = [...reading.entries, ...kept]
  const lost = before.length - entries.length
  const shrunk = lost >= shrinkLimits.entries && lost > before.length * shrinkLimits.share
  if (!shrunk || allowShrink) return { reading: { ...reading, entries }, diagnostics: [] }
  const { name, sources } = reading.person
  const message = `Cannot believe ${sources.join(', ')}: it yields ${entries.length} entries of ${name} where ${before.length} were published, so these stay`
  const hint = 'mend the page, or run again with --allow-shrink if the entries were removed on purpose'
  return {
    reading: { ...reading, entries: before },
    diagnostics: [diagnostic('entries-kept', message, { hint })],
  }
}

/** A site's places name the files inside its folder. */
function isOf(path: string, source: string): boolean {
  return path === source || path.startsWith(`${source}/`)
}

function reportAbsent({ name, id }: Person): Diagnostic {
  const message = `Cannot find a source of ${name}: the entries stay as last published`
  return diagnostic('person-kept', message, { hint: `to remove them run: offprint forget ${id}` })
}

function entriesByPerson({ news, works, events }: Catalog): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>()
  for (const entry of [...news, ...works, ...events].flatMap(({ mentions }): readonly Entry[] => mentions)) {
    entries.set(entry.person, [...(entries.get(entry.person) ?? []), entry])
  }
  return entries
}
