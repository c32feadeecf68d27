import type { Catalog, Event, News } from '../model/catalog.ts'
import type { Instant } from '../model/instant.ts'
import type { View } from './exporter.ts'
import { homepageOf } from './view-index.ts'

/** One feed of a view, whatever its form. */
export interface FeedContents {
  readonly name: string
  readonly title: string
  readonly description: string
  /** BCP 47. */
  readonly language: string
  /** The page that the feed is about: the person's homepage, else our own. */
  readonly homePage: string
  readonly author: FeedAuthor
  /** That of the newest entry. */
  readonly updated: Instant
  /** Newest first. */
  readonly entries: readonly FeedEntry[]
}

export interface FeedAuthor {
  readonly name: string
  readonly url?: string
}

export type FeedEntry = News | Event

export type FeedForm = 'rss' | 'atom' | 'json'

interface FeedDefinition {
  readonly name: string
  readonly describe: string
  readonly optional?: true
  title(of: string): string
  select(catalog: Catalog): readonly FeedEntry[]
}

/** Every feed that a view can have; an optional one is left out while it has no entries. */
const definitions: readonly FeedDefinition[] = [
  { name: 'feed', describe: 'News', title: (of) => of, select: ({ news }) => news },
  { name: 'talks', describe: 'Talks', optional: true, title: (of) => `${of}: talks`, select: ({ events }) => events.filter(isTalk) },
] // prettier-ignore

/** A feed's file by its form. The names are addresses that people subscribe to: they never change. */
const fileNames: Readonly<Record<FeedForm, (name: string) => string>> = {
  rss: (name) => `${name}.xml`,
  atom: (name) => (name === 'feed' ? 'atom.xml' : `${name}.atom.xml`),
  json: (name) => `${name}.json`,
}

/** Without entries there is no date to take, and the clock is no source (RFC 4287 § 4.2.15 demands one). */
const updatedOfEmptyFeed = '1970-01-01T00:00:00Z' as Instant

/** The feeds that a view has. */
export function feedsOf(view: View): readonly FeedContents[] {
  return definitions.flatMap((definition) => {
    const entries = definition.select(view.catalog)
    return definition.optional === true && entries.length === 0 ? [] : [feedOf(definition, entries, view)]
  })
}

/** The name of a feed's file, relative to its view's folder. */
export function feedFile(form: FeedForm, { name }: FeedContents): string {
  return fileNames[form](name)
}

function feedOf(definition: FeedDefinition, entries: readonly FeedEntry[], view: View): FeedContents {
  const { name, describe, title } = definition
  const homepage = homepageOf(view.person)
  return {
    name,
    title: title(view.title),
    description: `${describe} from ${sourceOf(view)}`,
    language: view.language,
    homePage: homepage ?? view.url,
    author: { name: view.title, url: homepage ?? view.url },
    updated: newest(entries),
    entries,
  }
}

function sourceOf({ person, title, catalog: { people } }: View): string {
  if (person !== undefined) return `the homepage of ${title}`
  return people.length === 1 ? 'one homepage' : `${people.length} homepages`
}

function newest(entries: readonly FeedEntry[]): Instant {
  return entries.reduce((latest, { updated }) => (updated > latest ? updated : latest), updatedOfEmptyFeed)
}

function isTalk({ kind }: Event): boolean {
  return kind === 'talk'
}
