import type { Catalog, Event, News, Work } from '../model/catalog.ts'
import type { ConfiguredFeed } from '../model/configuration.ts'
import type { Instant } from '../model/instant.ts'
import { firstDay } from '../model/partial-date.ts'
import type { Remembered, View } from './exporter.ts'
import { pagesOf } from './feed-pages.ts'
import { homepageOf } from './view-index.ts'

/** What a feed is called, and whose it is. */
export interface FeedHead {
  readonly name: string
  readonly title: string
  readonly description: string
  /** BCP 47. */
  readonly language: string
  /** The page that the feed is about: the person's homepage, else our own. */
  readonly homePage: string
  readonly author: FeedAuthor
}

/** One feed of a view, whatever its form. */
export interface FeedContents extends FeedHead {
  /** That of the newest entry. */
  readonly updated: Instant
  /** Those published last, newest first. */
  readonly entries: readonly FeedEntry[]
  /** Full documents with everything that is not among them, and more, the oldest first (RFC 5005). */
  readonly archives: readonly FeedArchive[]
}

export interface FeedArchive {
  readonly updated: Instant
  readonly entries: readonly FeedEntry[]
}

export interface FeedAuthor {
  readonly name: string
  readonly url?: string
}

/** A file that belongs to an item. */
export interface FeedAttachment {
  readonly url: string
  readonly mediaType: string
  readonly title: string
}

export type FeedEntry = News | Event | Work

export type FeedForm = 'rss' | 'atom' | 'json'

interface FeedDefinition {
  readonly name: string
  readonly describe: string
  readonly optional?: true
  /** What its entries are, as far as the history tells; undefined when only the entries themselves tell. */
  readonly type?: Remembered['type']
  title(of: string): string
  select(catalog: Catalog): readonly FeedEntry[]
}

/** Every feed that a view can have; an optional one is left out while it has no entries. */
const definitions: readonly FeedDefinition[] = [
  { name: 'feed', describe: 'News', type: 'news', title: (of) => of, select: ({ news }) => news },
  { name: 'papers', describe: 'Papers', type: 'work', optional: true, title: (of) => `${of}: papers`, select: ({ works }) => works },
  { name: 'talks', describe: 'Talks', type: 'talk', optional: true, title: (of) => `${of}: talks`, select: ({ events }) => events.filter(isTalk) },
] // prettier-ignore

/** A feed of `offprint.yaml`: the group always has it, a person who has something for it. */
function definitionOf(feed: ConfiguredFeed, view: View): FeedDefinition {
  const { name, title = name } = feed
  return {
    name,
    describe: `News (${title})`,
    ...(view.person === undefined ? {} : { optional: true as const }),
    title: (of) => `${of}: ${title}`,
    select: ({ news }) => news.filter((item) => passes(item, feed)),
  }
}

function passes({ kind, people: announcers, text, published }: News, feed: ConfiguredFeed): boolean {
  const { kinds, people, words, since } = feed
  const lower = text.toLowerCase()
  return (
    (kinds === undefined || kinds.includes(kind)) &&
    (people === undefined || announcers.some((id) => people.includes(id))) &&
    (words === undefined || words.some((word) => lower.includes(word.toLowerCase()))) &&
    (since === undefined || published.slice(0, 10) >= firstDay(since))
  )
}

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
  return selectionsOf(view).map((selection) => feedOf(selection, view))
}

/** The same without what is in them, which takes its time to be parted. */
export function feedHeadsOf(view: View): readonly FeedHead[] {
  return selectionsOf(view).map(({ definition }) => headOf(definition, view))
}

/** What a feed is to hold. */
interface FeedSelection {
  readonly definition: FeedDefinition
  readonly entries: readonly FeedEntry[]
}

function selectionsOf(view: View): readonly FeedSelection[] {
  const configured = (view.feeds ?? []).map((feed) => definitionOf(feed, view))
  return [...definitions, ...configured]
    .map((definition) => ({ definition, entries: definition.select(view.catalog) }))
    .filter(({ definition, entries }) => definition.optional !== true || entries.length > 0)
}

/** The name of a feed's file, relative to its view's folder. */
export function feedFile(form: FeedForm, { name }: Pick<FeedHead, 'name'>): string {
  return fileNames[form](name)
}

/** The name of an archive document's file; the first is number 1. */
export function archiveFile(form: FeedForm, { name }: Pick<FeedHead, 'name'>, number: number): string {
  return fileNames[form](`${name}-archive-${number}`)
}

function headOf({ name, describe, title }: FeedDefinition, view: View): FeedHead {
  const homepage = homepageOf(view.person)
  return {
    name,
    title: title(view.title),
    description: `${describe} from ${sourceOf(view)}`,
    language: view.language,
    homePage: homepage ?? view.url,
    author: { name: view.title, url: homepage ?? view.url },
  }
}

function feedOf({ definition, entries }: FeedSelection, view: View): FeedContents {
  const { main, archives } = pagesOf(
    entries,
    idsOf(definition, entries, view),
    view.feedLength ?? defaultLength,
  )
  return {
    ...headOf(definition, view),
    updated: newest(main),
    entries: main,
    archives: archives.map((page) => ({ updated: newest(page), entries: page })),
  }
}

const defaultLength = 50

/** Everything that was ever in the feed, the first first; of what is gone nobody knows whether a filter let it pass. */
function idsOf(
  { type }: FeedDefinition,
  entries: readonly FeedEntry[],
  { history }: View,
): readonly string[] {
  if (history === undefined) return entries.map(({ id }) => id).toReversed()
  if (type !== undefined) return history.filter((one) => one.type === type).map(({ id }) => id)
  const present = new Set(entries.map(({ id }) => id))
  return history.filter(({ id }) => present.has(id)).map(({ id }) => id)
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
