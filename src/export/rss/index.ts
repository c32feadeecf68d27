import { Feed } from 'feed'
import type { Extension, Item } from 'feed'
import { encodeCdata, encodeText, finishXml } from '../encode-feed-text.ts'
import type { Exporter } from '../exporter.ts'
import type { FeedItem } from '../feed-item.ts'
import type { FeedDocument, FeedWriter } from '../write-feeds.ts'
import { feedHead, withHistory, writeFeeds } from '../write-feeds.ts'

/** RSS 2.0 as the RSS Advisory Board's profile wants it: names in `dc:creator`, the whole item in `description`. */
export const rss: Exporter = {
  name: 'rss',
  title: 'RSS 2.0',
  standard: 'https://www.rssboard.org/rss-profile',
  mediaType: 'application/rss+xml',
  scope: 'each',
  files: 'feed.xml, N.xml',
  write: (view) => writeFeeds(writer, view),
}

const writer: FeedWriter = {
  form: 'rss',
  serialize,
  opening: '\n        <item>',
  between: '',
  closing: '\n    </channel>',
}

const dublinCore = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'

function serialize(feed: FeedDocument, items: readonly FeedItem[]): string {
  const document = new Feed(feedHead(writer, feed, encodeText))
  for (const item of items) document.addItem(rssItem(item))
  const xml = document.rss2().replace('<rss ', `<rss ${dublinCore} `)
  return finishXml(withHistory(xml, 'atom:link', feed))
}

/** The package takes a title for CDATA; as plain text, so that a reader shows `<` and `&` as they are. */
function rssItem({ id, title, link, html, published, updated, authors, categories }: FeedItem): Item {
  return {
    id,
    title: encodeCdata(title),
    link,
    description: encodeCdata(html),
    date: new Date(updated),
    published: new Date(published),
    category: categories.map((category) => ({ name: encodeText(category) })),
    extensions: [creators(authors.map(({ name }) => name))],
  }
}

/** `<author>` has to be an e-mail address (RSS 2.0), a `dc:creator` is a name. */
function creators(names: readonly string[]): Extension {
  const elements: unknown = names.map((name) => ({ _text: encodeText(name) }))
  return { name: 'dc:creator', objects: elements as Extension['objects'] }
}
