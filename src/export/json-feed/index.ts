import { Feed } from 'feed'
import type { Extension, Item } from 'feed'
import { cleanText } from '../encode-feed-text.ts'
import type { Exporter } from '../exporter.ts'
import type { FeedItem } from '../feed-item.ts'
import type { FeedAttachment, FeedAuthor } from '../feeds.ts'
import type { FeedDocument, FeedWriter } from '../write-feeds.ts'
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

function serialize(feed: FeedDocument, items: readonly FeedItem[]): string {
  const { author: _author, ...head } = feedHead(writer, feed, cleanText)
  const document = new Feed(head)
  document.addExtension(member('version', 'https://jsonfeed.org/version/1.1'))
  document.addExtension(member('language', cleanText(feed.language)))
  document.addExtension(member('authors', [jsonAuthor(feed.author)]))
  if (feed.older !== undefined) document.addExtension(member('next_url', feed.older))
  for (const item of items) document.addItem(jsonItem(item))
  return document.json1()
}

/** `_offprint` has the date in EDTF as on the page, and whether `date_published` says more than that. */
function jsonItem(item: FeedItem): Item {
  const { id, title, link, html, published, updated, authors, categories, attachments, date, approximate } =
    item
  return {
    id,
    title: cleanText(title),
    link,
    content: cleanText(html),
    date: new Date(updated),
    published: new Date(published),
    category: categories.map((category) => ({ name: cleanText(category) })),
    extensions: [
      member('authors', authors.map(jsonAuthor)),
      ...(attachments.length === 0 ? [] : [member('attachments', attachments.map(jsonAttachment))]),
      member('_offprint', { date, approximate }),
    ],
  }
}

function jsonAttachment({ url, mediaType, title }: FeedAttachment): Readonly<Record<string, string>> {
  return { url, mime_type: mediaType, title: cleanText(title) }
}

function jsonAuthor({ name, url }: FeedAuthor): FeedAuthor {
  return { name: cleanText(name), ...(url === undefined ? {} : { url }) }
}

function member(name: string, value: unknown): Extension {
  return { name, objects: value as Extension['objects'] }
}
