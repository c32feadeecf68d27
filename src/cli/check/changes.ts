import type { Catalog, Event, News, Work } from '../../model/catalog.ts'
import type { Place } from '../../model/place.ts'
import { fieldsOf } from './entry-fields.ts'
import type { Fields, Titles } from './telling.ts'

/** What a build would change of one entry. */
export interface Change {
  readonly what: 'new' | 'changed' | 'removed' | 'merged'
  readonly type: 'news' | 'work' | 'event'
  readonly id: string
  /** The text of a news item, the title of a work, the name of an event; as it will be. */
  readonly title: string
  readonly date?: string
  readonly people: readonly string[]
  /** Works only: the citation key, which stays what it was. */
  readonly key?: string
  /** The key of the work that it is merged into. */
  readonly into?: string
  readonly fields: readonly FieldChange[]
  /** The line of the homepage that says it. */
  readonly place?: Place
}

export interface FieldChange {
  readonly field: string
  readonly before: string
  readonly after: string
}

type Entry = News | Work | Event

/** What differs between the published catalog and the one that a build would write, in the order of the new one. */
export function changesBetween(before: Catalog | undefined, after: Catalog): readonly Change[] {
  const known = new Map(entriesOf(before).map((entry) => [entry.id, entry]))
  const entries = entriesOf(after)
  const current = new Set(entries.map(({ id }) => id))
  const titles = new Map([...known.values(), ...entries].map((entry) => [entry.id, titleOf(entry)]))
  const keyOfAlias = new Map(after.works.flatMap(({ key, aliases }) => aliases.map((alias) => [alias, key])))
  return [
    ...entries.flatMap((entry) => changeTo(entry, known.get(entry.id), titles)),
    ...[...known.values()].filter(({ id }) => !current.has(id)).map((entry) => goneOf(entry, keyOfAlias)),
  ]
}

function changeTo(entry: Entry, before: Entry | undefined, titles: Titles): readonly Change[] {
  if (before === undefined) return [{ what: 'new', ...describe(entry), fields: [] }]
  const fields = fieldChanges(fieldsOf(before, titles), fieldsOf(entry, titles))
  return fields.length === 0 ? [] : [{ what: 'changed', ...describe(entry), fields }]
}

function goneOf(entry: Entry, keyOfAlias: ReadonlyMap<string, string>): Change {
  const into = entry.type === 'work' ? keyOfAlias.get(entry.key) : undefined
  return into === undefined
    ? { what: 'removed', ...describe(entry), fields: [] }
    : { what: 'merged', ...describe(entry), into, fields: [] }
}

function describe(entry: Entry): Omit<Change, 'what' | 'fields'> {
  const { type, id, people, mentions } = entry
  const date = type === 'work' ? entry.versions[0]?.issued : entry.date
  const place = mentions[0]?.place
  return {
    type,
    id,
    title: titleOf(entry),
    ...(date === undefined ? {} : { date }),
    people,
    ...(type === 'work' ? { key: entry.key } : {}),
    ...(place === undefined ? {} : { place }),
  }
}

function titleOf(entry: Entry): string {
  if (entry.type === 'news') return entry.text
  return entry.type === 'work' ? entry.title : entry.name
}

/** A version that only one of them has is in their lists of versions; its fields are compared with nothing. */
function fieldChanges(before: Fields, after: Fields): readonly FieldChange[] {
  const changes = Object.entries(after).flatMap(([field, now]): readonly FieldChange[] => {
    const old = before[field]
    return old === undefined || old === now ? [] : [{ field, before: old, after: now }]
  })
  return changes.filter((change) => !changes.some((other) => tells(other, change)))
}

/** Whether another version has changed in the same words: `title` tells `title of the preprint` too. */
function tells(one: FieldChange, other: FieldChange): boolean {
  return (
    other.field.startsWith(`${one.field} of `) && one.before === other.before && one.after === other.after
  )
}

function entriesOf(catalog: Catalog | undefined): readonly Entry[] {
  return catalog === undefined ? [] : [...catalog.news, ...catalog.works, ...catalog.events]
}
