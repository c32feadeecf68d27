import { Feed } from 'feed'
import type { Extension, Item } from 'feed'
import { cleanText } from '../encode-feed-text.ts'
import type { Exporter } from '../exporter.ts'
import type { FeedItem } from '../feed-item.ts'
import type { FeedAuthor, FeedContents } from '../feeds.ts'
import type { FeedWriter } from '../write-feeds.ts'
import { feedHead, writeFeeds } from '../write-feeds.ts'

/** JSON Feed 1.1. The package writes version 1; its extensions, which may have any name, carry what 1.1 added. */
export const jsonFeed: Exporter = {
  name: 'json-feed',
  title: 'JSON Feed 1.1',
  standard: 'https://www.jsonfeed.org/version/1.1/',
  mediaType: 'application/feed+json',
  scope: 'each',
  files: 'feed.json, N.json',
  write: (view) => writeFeeds(writer, view),
}

const writer: FeedWriter = {
  form: 'json',
  serialize,
  opening: '\n        {\n            "id": ',
  between: ',',
  closing: '\n    ]\n}',
}

function serialize(feed: FeedContents, items: readonly FeedItem[], url: string): string {
  const { author: _author, ...head } = feedHead(writer, feed, url, cleanText)
  const document = new Feed(head)
  document.addExtension(member('version', 'https://jsonfeed.org/version/1.1'))
  document.addExtension(member('language', cleanText(feed.language)))
  document.addExtension(member('authors', [jsonAuthor(feed.author)]))
  for (const item of items) document.addItem(jsonItem(item))
  return document.json1()
}

/** `_offprint` has the date in EDTF as on the page, and whether `date_published` says more than that. */
function jsonItem(item: FeedItem): Item {
  const { id, title, link, html, published, updated, authors, categories, date, approximate } = item
  return {
    id,
    title: cleanText(title),
    link,
    content: cleanText(html),
    date: new Date(updated),
    published: new Date(published),
    category: categories.map((category) => ({ name: cleanText(category) })),
    extensions: [member('authors', authors.map(jsonAuthor)), member('_offprint', { date, approximate })],
  }
}

function jsonAuthor({ name, url }: FeedAuthor): FeedAuthor {
  return { name: cleanText(name), ...(url === undefined ? {} : { url }) }
}

function member(name: string, value: unknown): Extension {
  return { name, objects: value as Extension['objects'] }
}
