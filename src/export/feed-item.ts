import type { Instant } from '../model/instant.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { feedContent } from './feed-content.ts'
import { feedTitle } from './feed-title.ts'
import type { FeedAuthor, FeedEntry } from './feeds.ts'
import { itemLink } from './item-link.ts'
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
  /** Everybody who announces it. */
  readonly authors: readonly FeedAuthor[]
  /** Its kind, then its venues: `paper`, `EMNLP 2025`. */
  readonly categories: readonly string[]
  readonly date?: PartialDate
  readonly approximate?: true
}

export function feedItem(entry: FeedEntry, index: ViewIndex): FeedItem {
  const { id, published, updated, date, approximate } = entry
  return {
    id,
    title: feedTitle(entry),
    link: itemLink(entry, index),
    html: feedContent(entry, index),
    published,
    updated,
    authors: authorsOf(entry, index),
    categories: categoriesOf(entry),
    ...(date === undefined ? {} : { date }),
    ...(approximate === undefined ? {} : { approximate }),
  }
}

function authorsOf({ people }: FeedEntry, index: ViewIndex): readonly FeedAuthor[] {
  return people
    .flatMap((id) => index.people.get(id) ?? [])
    .map((person) => {
      const url = homepageOf(person)
      return { name: person.name, ...(url === undefined ? {} : { url }) }
    })
}

function categoriesOf(entry: FeedEntry): readonly string[] {
  const venues = entry.type === 'news' ? entry.venues : []
  const names = venues.map(({ name, year }) => (year === undefined ? name : `${name} ${year}`))
  return [...new Set([entry.kind, ...names.map(singleLine)])]
}
