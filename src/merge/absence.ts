import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnostic } from '../model/diagnostic.ts'
import type { Entry } from '../model/entry.ts'
import type { Person } from '../model/person.ts'
import type { PreviousCatalog } from '../model/previous-catalog.ts'
import { type Damaged, hiddenByDamage } from './damage.ts'

/** What this run read of one person. */
export interface Reading {
  readonly person: Person
  readonly entries: readonly Entry[]
  /** Sources of this person that could not be read or decoded. */
  readonly unread: readonly string[]
  /** Files of the others. */
  readonly damaged?: readonly Damaged[]
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
  previous: PreviousCatalog | undefined,
  allowShrink: boolean,
): Kept {
  const known = readings.flatMap((reading) => asPublished(reading, previous))
  return previous === undefined
    ? { readings: known, diagnostics: [] }
    : keepKnown(known, previous, allowShrink)
}

/** Of a person none of whose sources can be read only what was published is known; without that, nothing. */
function asPublished(reading: Reading, previous: PreviousCatalog | undefined): readonly Reading[] {
  if (reading.unread.length < reading.person.sources.length) return [reading]
  const people = (previous?.people ?? []).filter(({ id }) => id === reading.person.id)
  return people.map((person) => ({ ...reading, person }))
}

function keepKnown(readings: readonly Reading[], previous: PreviousCatalog, allowShrink: boolean): Kept {
  const ids = new Set(readings.map(({ person }) => person.id))
  const absent = previous.people.filter(({ id }) => !ids.has(id))
  const lacking = new Set(readings.filter((reading) => isLacking(reading, previous)))
  const asked = [...[...lacking].map(({ person }) => person), ...absent]
  const published = previous.entriesOf(new Set(asked.map(({ id }) => id)))
  const people = new Map(previous.people.map((person) => [person.id, person]))
  const present = readings.map((reading) => {
    if (!lacking.has(reading)) return { reading, diagnostics: [] }
    const { id } = reading.person
    const { name, homepage } = people.get(id) ?? reading.person
    const before = { entries: published.get(id) ?? [], name, homepage }
    return completed(reading, before, allowShrink)
  })
  return {
    readings: [
      ...present.map(({ reading }) => reading),
      ...absent.map((person) => ({ person, entries: published.get(person.id) ?? [], unread: [] })),
    ],
    diagnostics: [...present.flatMap(({ diagnostics }) => diagnostics), ...absent.map(reportAbsent)],
  }
}

/** Whether what was published has to be looked at: not where all was read, and enough of it. */
function isLacking({ person, entries, unread, damaged = [] }: Reading, { counts }: PreviousCatalog): boolean {
  if (unread.length > 0 || damaged.length > 0) return true
  const before = countBySource(counts.get(person.id) ?? [], person)
  const now = countBySource(filesOf(entries), person)
  const total = [...before.values()].reduce((sum, count) => sum + count, 0)
  return isTooLittle(total, entries.length) || shrunkPages(before, now).length > 0
} // prettier-ignore

interface Before extends Pick<Reading, 'entries'> {
  readonly name: string
  readonly homepage: string | undefined
}

function completed(
  reading: Reading,
  before: Before,
  allowShrink: boolean,
): { readonly reading: Reading; readonly diagnostics: readonly Diagnostic[] } {
  const isUnread = ({ place }: Entry): boolean => reading.unread.some((source) => isOf(place.source, source))
  const kept = before.entries.filter(isUnread)
  const others = before.entries.filter((entry) => !isUnread(entry))
  const hidden = hiddenByDamage(reading.damaged ?? [], others, reading.entries)
  const entries = [...reading.entries, ...kept, ...hidden]
  const countsOf = (all: readonly Entry[]): Counts => countBySource(filesOf(all), reading.person)
  const shrunk = allowShrink ? [] : shrunkPages(countsOf(before.entries), countsOf(entries))
  const isBelieved = ({ place }: Entry): boolean =>
    shrunk.every(({ source }) => source !== sourceOf(place.source, reading.person))
  const believed = [...entries.filter(isBelieved), ...before.entries.filter((entry) => !isBelieved(entry))]
  // Several pages may lose a little each.
  const isLittle = !allowShrink && isTooLittle(before.entries.length, believed.length)
  const person = asBefore(reading.person, before)
  if (shrunk.length === 0 && !isLittle) {
    const isWhole = reading.damaged?.every(({ text }) => text !== undefined) ?? true
    return { reading: { ...reading, entries, ...(isWhole ? {} : { person }) }, diagnostics: [] }
  }
  return {
    reading: { ...reading, person, entries: isLittle ? before.entries : believed },
    diagnostics: [
      ...shrunk.map((page) => reportPage(page, person)),
      ...(isLittle ? [reportPerson(person, before.entries.length, believed.length)] : []),
    ],
  }
}

/** A page that is not believed does not say who somebody is either: its title may be "Not found", or not be there. */
function asBefore({ homepage: _said, ...person }: Person, { name, homepage }: Before): Person {
  return { ...person, name, ...(homepage === undefined ? {} : { homepage }) }
}

interface ShrunkPage {
  /** Undefined of pages that are not among the sources any more. */
  readonly source: string | undefined
  readonly before: number
  readonly now: number
}

type Counts = ReadonlyMap<string | undefined, number>

/** The pages that yield much less, as far as the other pages of the person do not yield so much more. */
function shrunkPages(old: Counts, now: Counts): readonly ShrunkPage[] {
  const gained = [...now].reduce(
    (sum, [source, count]) => sum + Math.max(0, count - (old.get(source) ?? 0)),
    0,
  )
  return [...old]
    .map(([source, count]) => ({ source, before: count, now: now.get(source) ?? 0 }))
    .filter((page) => isTooLittle(page.before, page.now + gained))
}

function isTooLittle(before: number, now: number): boolean {
  return before - now >= shrinkLimits.entries && before - now > before * shrinkLimits.share
}

/** Of counts by file. */
function countBySource(files: Iterable<readonly [file: string, count: number]>, person: Person): Counts {
  const counts = new Map<string | undefined, number>()
  for (const [file, count] of files) {
    const source = sourceOf(file, person)
    counts.set(source, (counts.get(source) ?? 0) + count)
  }
  return counts
}

function filesOf(entries: readonly Entry[]): readonly (readonly [file: string, count: number])[] {
  return entries.map(({ place }) => [place.source, 1])
}

function sourceOf(path: string, { sources }: Person): string | undefined {
  return sources.find((source) => isOf(path, source))
}

const shrinkHint = 'mend the page, or run again with --allow-shrink if the entries were removed on purpose'

function reportPage({ source, before, now }: ShrunkPage, { name }: Person): Diagnostic {
  const message =
    source === undefined
      ? `Cannot find the page of ${before} entries of ${name} any more, so these stay as published`
      : `Cannot believe ${source}: it yields ${now} entries of ${name} where ${before} were published, so these stay`
  const place = source === undefined ? undefined : { source, line: 1, column: 1 }
  return diagnostic('entries-kept', message, { place, hint: shrinkHint })
}

function reportPerson({ name, sources }: Person, before: number, now: number): Diagnostic {
  const message = `Cannot believe ${sources.join(', ')}: they yield ${now} entries of ${name} where ${before} were published, so these stay`
  return diagnostic('entries-kept', message, { hint: shrinkHint })
}

/** A site's places name the files inside its folder. */
function isOf(path: string, source: string): boolean {
  return path === source || path.startsWith(`${source}/`)
}

function reportAbsent({ name, id }: Person): Diagnostic {
  const message = `Cannot find a source of ${name}: the entries stay as last published`
  return diagnostic('person-kept', message, { hint: `to remove them run: offprint forget ${id}` })
}
