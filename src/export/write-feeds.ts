import type { FeedOptions } from 'feed'
import { escapeMarkup } from './encode-feed-text.ts'
import type { OutputFile, View } from './exporter.ts'
import type { FeedItem } from './feed-item.ts'
import { feedItem } from './feed-item.ts'
import type { FeedContents, FeedForm } from './feeds.ts'
import { archiveFile, feedFile } from './feeds.ts'
import { partedFeeds, type FeedPart } from './feed-parts.ts'
import type { ViewIndex } from './view-index.ts'

/** A form of feed as package `feed` writes it. */
export interface FeedWriter {
  readonly form: FeedForm
  /** A whole document. */
  serialize(document: FeedDocument, items: readonly FeedItem[]): string
  /** How the first item of a document begins, what stands between two, and how what follows the last begins. */
  readonly opening: string
  readonly between: string
  readonly closing: string
}

/** Items a batch: memory stays the same however long a feed is. */
const batchSize = 50

/** One file of a feed, with the addresses of those beside it where the history needs several (RFC 5005 § 4). */
export interface FeedDocument extends Omit<FeedContents, 'archives'> {
  readonly path: string
  readonly url: string
  /** The address of the feed itself, which is its id. */
  readonly current: string
  readonly isArchive: boolean
  /** `prev-archive`: the one that holds what is older. */
  readonly older?: string
  /** `next-archive` */
  readonly newer?: string
}

/** Every feed of a view in one form. */
export function* writeFeeds(writer: FeedWriter, view: View): Iterable<OutputFile> {
  for (const { feed, parts } of partedFeeds(view)) {
    for (const [number, part] of parts.entries()) {
      const chunks = (): Generator<string> =>
        chunksOf(writer, documentOf(writer.form, feed, part, number, view), part.index())
      yield {
        path: fileOf(writer.form, feed, number),
        chunks: { [Symbol.iterator]: chunks },
        ...(part.material === undefined ? {} : { material: () => part.material }),
      }
    }
  }
}

function documentOf(
  form: FeedForm,
  { archives: _, ...feed }: FeedContents,
  { entries, updated, older, newer }: FeedPart,
  number: number,
  view: View,
): FeedDocument {
  const addressOf = (one: number): string => new URL(fileOf(form, feed, one), view.url).href
  return {
    ...feed,
    entries,
    updated,
    path: fileOf(form, feed, number),
    url: addressOf(number),
    current: addressOf(0),
    isArchive: number > 0,
    ...(older === undefined ? {} : { older: addressOf(older) }),
    ...(newer === undefined ? {} : { newer: addressOf(newer) }),
  }
}

/** The feed itself is number 0. */
function fileOf(form: FeedForm, feed: Pick<FeedContents, 'name'>, number: number): string {
  return number === 0 ? feedFile(form, feed) : archiveFile(form, feed, number)
}

/** The head of a feed; the package would take the clock for a missing `updated`. */
export function feedHead(
  { form }: Pick<FeedWriter, 'form'>,
  feed: FeedDocument,
  encode: (text: string) => string,
): FeedOptions & { readonly author: { readonly name: string; readonly link?: string } } {
  const { name, url: link } = feed.author
  return {
    id: feed.current,
    title: encode(feed.title),
    description: encode(feed.description),
    language: encode(feed.language),
    link: feed.homePage,
    feedLinks: { [form]: feed.url },
    updated: new Date(feed.updated),
    author: { name: encode(name), ...(link === undefined ? {} : { link }) },
    generator,
  }
}

const generator = 'Offprint'

/** Writes where the other documents of a feed are; `link` is what a link is called in this form. */
export function withHistory(
  xml: string,
  link: string,
  { isArchive, current, older, newer }: FeedDocument,
): string {
  if (!isArchive && older === undefined) return xml
  const links = [
    ...(isArchive ? [['current', current]] : []),
    ...(older === undefined ? [] : [['prev-archive', older]]),
    ...(newer === undefined ? [] : [['next-archive', newer]]),
  ].map(([relation, href = '']) => `<${link} rel="${relation}" href="${escapeMarkup(href)}"/>`)
  const mark = isArchive ? ['<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>'] : []
  const head = `<generator>${generator}</generator>`
  return xml.replace(head, () => [head, ...links, ...mark].join('\n        '))
}

/** A document a batch, of which only the first's head, each one's items and the last's tail are kept. */
function* chunksOf(writer: FeedWriter, feed: FeedDocument, index: ViewIndex): Generator<string> {
  const { opening, between, closing } = writer
  let rest = ''
  for (let start = 0; start === 0 || start < feed.entries.length; start += batchSize) {
    const items = feed.entries.slice(start, start + batchSize).map((entry) => feedItem(entry, index))
    const document = writer.serialize(feed, items)
    const end = items.length === 0 ? document.length : document.lastIndexOf(closing)
    yield start === 0 ? document.slice(0, end) : between + document.slice(document.indexOf(opening), end)
    rest = document.slice(end)
  }
  yield `${rest}\n`
}
