import { Feed } from 'feed'
import type { Author, Item } from 'feed'
import { encodeAttribute, encodeCdata, encodeText, escapeMarkup, finishXml } from '../encode-feed-text.ts'
import type { Exporter } from '../exporter.ts'
import type { FeedItem } from '../feed-item.ts'
import type { FeedAuthor } from '../feeds.ts'
import type { FeedDocument, FeedWriter } from '../write-feeds.ts'
import { feedHead, withHistory, writeFeeds } from '../write-feeds.ts'

/** Atom 1.0 (RFC 4287). */
export const atom: Exporter = {
  name: 'atom',
  title: 'Atom 1.0',
  standard: 'https://www.rfc-editor.org/rfc/rfc4287',
  mediaType: 'application/atom+xml',
  scope: 'each',
  files: 'atom.xml, N.atom.xml',
  write: (view) => writeFeeds(writer, view),
}

const writer: FeedWriter = {
  form: 'atom',
  serialize,
  opening: '\n    <entry>',
  between: '',
  closing: '\n</feed>',
}

/** The package calls every title HTML; most readers show `&amp;` of such a title, so ours are text. */
const htmlTitle = '<title type="html"><![CDATA['
const textTitle = '<title><![CDATA['

function serialize(feed: FeedDocument, items: readonly FeedItem[]): string {
  const document = new Feed(feedHead(writer, feed, encodeText))
  for (const item of items) document.addItem(atomEntry(item))
  const language = `xml:lang="${escapeMarkup(feed.language)}"`
  const xml = document
    .atom1()
    .replace('<feed ', () => `<feed ${language} `)
    .replaceAll(htmlTitle, textTitle)
  return finishXml(withHistory(xml, 'link', feed))
}

function atomEntry({ id, title, link, html, published, updated, authors, categories }: FeedItem): Item {
  return {
    id,
    title: encodeCdata(title),
    link,
    content: encodeCdata(html),
    date: new Date(updated),
    published: new Date(published),
    author: authors.map(atomAuthor),
    category: categories.map((category) => ({ term: encodeAttribute(category) })),
  }
}

function atomAuthor({ name, url }: FeedAuthor): Author {
  return { name: encodeText(name), ...(url === undefined ? {} : { link: url }) }
}
