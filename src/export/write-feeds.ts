import type { FeedOptions } from 'feed'
import type { OutputFile, View } from './exporter.ts'
import type { FeedItem } from './feed-item.ts'
import { feedItem } from './feed-item.ts'
import type { FeedContents, FeedForm } from './feeds.ts'
import { feedFile, feedsOf } from './feeds.ts'
import type { ViewIndex } from './view-index.ts'
import { indexView } from './view-index.ts'

/** A form of feed as package `feed` writes it. */
export interface FeedWriter {
  readonly form: FeedForm
  /** A whole document. */
  serialize(feed: FeedContents, items: readonly FeedItem[], url: string): string
  /** How the first item of a document begins, what stands between two, and how what follows the last begins. */
  readonly opening: string
  readonly between: string
  readonly closing: string
}

/** Items a batch: memory stays the same however long a feed is. */
const batchSize = 200

/** Every feed of a view in one form. */
export function* writeFeeds(writer: FeedWriter, view: View): Iterable<OutputFile> {
  const index = indexView(view)
  for (const feed of feedsOf(view)) {
    yield {
      path: feedFile(writer.form, feed),
      chunks: { [Symbol.iterator]: () => chunksOf(writer, feed, index) },
    }
  }
}

/** The head of a feed; the package would take the clock for a missing `updated`. */
export function feedHead(
  { form }: Pick<FeedWriter, 'form'>,
  feed: FeedContents,
  url: string,
  encode: (text: string) => string,
): FeedOptions & { readonly author: { readonly name: string; readonly link?: string } } {
  const { name, url: link } = feed.author
  return {
    id: url,
    title: encode(feed.title),
    description: encode(feed.description),
    language: encode(feed.language),
    link: feed.homePage,
    feedLinks: { [form]: url },
    updated: new Date(feed.updated),
    author: { name: encode(name), ...(link === undefined ? {} : { link }) },
    generator: 'Offprint',
  }
}

/** A document a batch, of which only the first's head, each one's items and the last's tail are kept. */
function* chunksOf(writer: FeedWriter, feed: FeedContents, index: ViewIndex): Generator<string> {
  const url = new URL(feedFile(writer.form, feed), index.view.url).href
  const { opening, between, closing } = writer
  let rest = ''
  for (let start = 0; start === 0 || start < feed.entries.length; start += batchSize) {
    const items = feed.entries.slice(start, start + batchSize).map((entry) => feedItem(entry, index))
    const document = writer.serialize(feed, items, url)
    const end = items.length === 0 ? document.length : document.lastIndexOf(closing)
    yield start === 0 ? document.slice(0, end) : between + document.slice(document.indexOf(opening), end)
    rest = document.slice(end)
  }
  yield `${rest}\n`
}
