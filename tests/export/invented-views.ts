import { readFileSync } from 'node:fs'
import type { Exporter, View } from '../../src/export/exporter.ts'
import { exporters } from '../../src/export/index.ts'
import { writeView } from '../../src/export/write-view.ts'
import type { Catalog, Event, News } from '../../src/model/catalog.ts'
import type { Instant } from '../../src/model/instant.ts'

/** The invented catalog that goes through every exporter. */
export const catalog = JSON.parse(readFileSync(new URL('catalog.json', import.meta.url), 'utf8')) as Catalog

const url = 'https://feeds.example/'

/** The whole catalog, published at `https://feeds.example/`. */
export const group: View = {
  catalog,
  title: 'Layout Lab <&> Friends',
  language: 'en',
  url,
  folders: catalog.people.map((person) => ({ person, path: `${person.id}/` })),
}

/** What one person's pages say. */
export function viewOfPerson(id: string): View {
  const person = catalog.people.find((each) => each.id === id)
  if (person === undefined) throw new RangeError(`the catalog has no ${id}`)
  const own = <T extends News | Event>(entries: readonly T[]): readonly T[] =>
    entries.filter(({ people }) => people.includes(id)).map((entry) => ({ ...entry, people: [id] }))
  const { news, events } = catalog
  return {
    ...group,
    person,
    title: person.name,
    url: `${url}${id}/`,
    folders: [],
    catalog: { ...catalog, people: [person], news: own(news), events: own(events) },
  }
}

/** A view with other people, news, works or events. */
export function viewWith(contents: Partial<Catalog>, view: Partial<View> = {}): View {
  return {
    ...group,
    catalog: { ...catalog, news: [], works: [], events: [], ...contents },
    folders: [],
    ...view,
  }
}

/** A news item, invented where the argument leaves it open. */
export function newsOf(news: Partial<News> = {}): News {
  const instant = '2025-07-07T12:00:00Z' as Instant
  return {
    type: 'news',
    id: 'urn:uuid:6fa459ea-ee8a-5ca4-894e-db77e160355e',
    kind: 'other',
    text: 'I have moved.',
    html: 'I have moved.',
    links: [],
    works: [],
    events: [],
    venues: [],
    people: ['ada-moreau'],
    published: instant,
    updated: instant,
    mentions: [],
    ...news,
  }
}

/** The files of an exporter: path → text. */
export function filesOf(exporter: Exporter, view: View): ReadonlyMap<string, string> {
  return new Map([...exporter.write(view)].map(({ path, chunks }) => [path, [...chunks].join('')]))
}

/** The files of a view in every format that is written without being asked for. */
export function everyFileOf(view: View): ReadonlyMap<string, string> {
  const usual = exporters.filter(({ onDemand }) => onDemand !== true)
  return new Map(writeView(view, usual).map(({ path, chunks }) => [path, [...chunks].join('')]))
}

/** The text of one file. */
export function fileOf(exporter: Exporter, view: View, path: string): string {
  const text = filesOf(exporter, view).get(path)
  if (text === undefined) throw new RangeError(`${exporter.name} has not written ${path}`)
  return text
}
