import type { Instant } from '../model/instant.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { VenueMention } from '../model/venue.ts'
import { feedContent } from './feed-content.ts'
import { paperAuthors, paperDate, worksFile } from './feed-paper.ts'
import { feedTitle } from './feed-title.ts'
import type { FeedAttachment, FeedAuthor, FeedEntry } from './feeds.ts'
import { itemLink } from './item-link.ts'
import { oncePerView } from './once-per-view.ts'
import { singleLine } from './single-line.ts'
import type { ViewIndex } from './view-index.ts'
import { homepageOf } from './view-index.ts'

/** An entry as every form of feed shows it. */
export interface FeedItem {
  readonly id: string
  /** Plain text. */
  readonly title: string
  readonly link: string
  readonly html: string
  readonly published: Instant
  readonly updated: Instant
  /** Everybody who announces it; of a paper, who wrote it. */
  readonly authors: readonly FeedAuthor[]
  /** Its kind, then its venues, then its year: `paper`, `EMNLP 2025`, `2025`. */
  readonly categories: readonly string[]
  readonly attachments: readonly FeedAttachment[]
  readonly date?: PartialDate
  readonly approximate?: true
}

/** An entry as an item, with links that lead to the same place from everywhere; the forms of a feed share it. */
export const feedItem = oncePerView(itemOf)

function itemOf(entry: FeedEntry, index: ViewIndex): FeedItem {
  const { id, published, updated, approximate } = entry
  const date = entry.type === 'work' ? paperDate(entry) : entry.date
  return {
    id,
    title: feedTitle(entry),
    link: itemLink(entry, index),
    html: feedContent(entry, index),
    published,
    updated,
    authors: authorsOf(entry, index),
    categories: categoriesOf(entry, date),
    attachments: entry.type === 'work' ? [worksFile(entry, index)] : [],
    ...(date === undefined ? {} : { date }),
    ...(approximate === undefined ? {} : { approximate }),
  }
}

function authorsOf(entry: FeedEntry, index: ViewIndex): readonly FeedAuthor[] {
  if (entry.type === 'work') return paperAuthors(entry)
  return entry.people
    .flatMap((id) => index.people.get(id) ?? [])
    .map((person) => {
      const url = homepageOf(person)
      return { name: person.name, ...(url === undefined ? {} : { url }) }
    })
}

function categoriesOf(entry: FeedEntry, date: PartialDate | undefined): readonly string[] {
  const venues = venuesOf(entry).map(({ name, year }) => (year === undefined ? name : `${name} ${year}`))
  const kind = entry.type === 'work' ? 'paper' : entry.kind
  // EDTF begins with it.
  const year = date === undefined ? [] : [date.slice(0, 4)]
  return [...new Set([kind, ...venues.map(singleLine), ...year])]
}

function venuesOf(entry: FeedEntry): readonly VenueMention[] {
  if (entry.type === 'news') return entry.venues
  return entry.type === 'work' ? entry.versions.flatMap(({ venue }) => venue ?? []) : []
}
