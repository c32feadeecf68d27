import type { Catalog, Event, News, Work } from '../../model/catalog.ts'
import { fullName } from '../../model/person.ts'
import type { Place } from '../../model/place.ts'
import { publicationTexts, type PublicationText } from '../../model/publication.ts'

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
  const keyOfAlias = new Map(after.works.flatMap(({ key, aliases }) => aliases.map((alias) => [alias, key])))
  return [
    ...entries.flatMap((entry) => changeTo(entry, known.get(entry.id))),
    ...[...known.values()].filter(({ id }) => !current.has(id)).map((entry) => goneOf(entry, keyOfAlias)),
  ]
}

function changeTo(entry: Entry, before: Entry | undefined): readonly Change[] {
  if (before === undefined) return [{ what: 'new', ...describe(entry), fields: [] }]
  const fields = fieldChanges(before, entry)
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

function fieldChanges(before: Entry, after: Entry): readonly FieldChange[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)]
  return Object.keys(now).flatMap((field) => {
    const change = { field, before: old[field] ?? '', after: now[field] ?? '' }
    return change.before === change.after ? [] : [change]
  })
}

/** What a reader sees of an entry, each field as one text. */
function fieldsOf(entry: Entry): Readonly<Record<string, string | undefined>> {
  const people = entry.people.join(', ')
  if (entry.type === 'news') {
    const { date, text, kind, links } = entry
    return { date, text, kind, 'link list': links.map(({ href }) => href).join(' '), 'people list': people }
  }
  if (entry.type === 'work') return { ...fieldsOfWork(entry), 'people list': people }
  const { name, date, begins, location, url, tentative } = entry
  const town = [location?.city, location?.country].filter(Boolean).join(', ')
  const state = tentative === true ? 'tentative' : 'confirmed'
  return { name, date, 'time of day': begins, town, address: url, status: state, 'people list': people }
}

function fieldsOfWork({ title, versions }: Work): Readonly<Record<string, string | undefined>> {
  const [preferred] = versions
  const { authors, editors, translators, issued, kind, venue, containerTitle } = preferred ?? {}
  const identifiers = versions.flatMap((version) => Object.entries(version.identifiers))
  return {
    title,
    'author list': authors?.map(fullName).join(', '),
    'editor list': editors?.map(fullName).join(', '),
    'translator list': translators?.map(fullName).join(', '),
    date: issued,
    kind,
    venue: [venue?.name, venue?.year].filter(Boolean).join(' '),
    proceedings: containerTitle,
    ...Object.fromEntries(publicationTexts.map((name) => [textNames[name] ?? name, preferred?.[name]])),
    'identifier list': [...new Set(identifiers.map((pair) => pair.join(':')))].toSorted().join(' '),
    'version list': versions.map((version) => version.kind).join(', '),
  }
}

/** Where the name in the model is no word for a reader. */
const textNames: Readonly<Partial<Record<PublicationText, string>>> = {
  pages: 'page range',
  publisherPlace: 'town of the publisher',
  genre: 'type',
  isbn: 'ISBN',
  issn: 'ISSN',
  release: 'version of it',
  accessed: 'day when its address was looked at',
}

function entriesOf(catalog: Catalog | undefined): readonly Entry[] {
  return catalog === undefined ? [] : [...catalog.news, ...catalog.works, ...catalog.events]
}
