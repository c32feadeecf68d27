import { diagnostic } from '../../model/diagnostic.ts'
import { leftOut } from '../../model/left-out.ts'
import { type NewsRecord, type Node, placeAt, type Spanned, textOf } from '../../model/page.ts'
import { isData, scalar, writtenField } from '../data-fields.ts'
import { jsonKindOf } from '../json-kind.ts'
import { lineStartsOf } from '../line-starts.ts'
import { onRepairedText } from '../on-repaired-text.ts'
import type { Document, MarkupReader, Reader } from '../reader.ts'
import { recordPage } from '../record-page.ts'
import { yamlLists } from '../yaml-data.ts'
import { nestedTooDeep } from '../nesting-fault.ts'
import { parseXml, type XmlElement } from './xml.ts'

/** A feed that somebody has already: RSS 0.9 to 2.0, Atom 1.0 (RFC 4287), JSON Feed 1. */
export const feed: Reader = {
  name: 'feed',
  extensions: ['rss', 'atom', 'rdf'],
  recognises: (text) => jsonKindOf(text) === 'feed' || feedRoot.test(text.slice(0, 4096)),
  read: onRepairedText((document, markup) => {
    const { title, url, items, tooDeep } =
      jsonKindOf(document.text) === 'feed' ? readJson(document) : readXml(document)
    const lines = { source: document.source, lineStarts: lineStartsOf(document.text) }
    const [undated, posts] = [items.filter(isWithoutDay), items.filter((item) => !isWithoutDay(item))]
    const records = posts.flatMap((item) => newsOf(item, placeAt(lines, item.start), markup) ?? [])
    const noItem = diagnostic('data-invalid', 'Cannot find an item in the feed', {
      place: placeAt(lines, 0),
      hint: 'Save the feed again; it may have been cut',
    })
    const faults = [
      ...(tooDeep === undefined ? [] : [nestedTooDeep(placeAt(lines, tooDeep))]),
      ...(items.length === 0 ? [noItem] : []),
      ...undated.map(({ title, link, start }) => {
        const name = textOf(titleNodes(title, markup))
        const reason = 'its date is none, as of a page that is no post'
        return leftOut(name === '' ? link : name, reason, placeAt(lines, start))
      }),
    ]
    const extents = items.map(({ start, end }) => ({ start, end }))
    const facts = { extents, ...(title === '' ? {} : { title }), ...(url === '' ? {} : { url }) }
    return recordPage('feed', document, records, faults, facts)
  }),
}

/** Behind comments, processing instructions and a doctype. */
const feedRoot =
  /^\s*(?:(?:<!--(?:[^-]|-(?!->))*-->|<\?[^<>]*>|<!(?!--)[^<>]*>)\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i

interface FeedRead {
  readonly title: string
  /** The page that the feed is of. */
  readonly url: string
  /** Where elements begin to be nested too deep. */
  readonly tooDeep?: number | undefined
  readonly items: readonly FeedItem[]
}

interface FeedItem extends Spanned {
  /** Text or HTML. */
  readonly title: string
  readonly content: string
  readonly link: string
  readonly date: string
}

/** `Mon, 01 Jan 0001`: what Hugo writes of a page without a date, and other programs of a day that was never set. */
function isWithoutDay({ date }: FeedItem): boolean {
  return /^(?:0?1 jan 0001\b|0001-01-01)/i.test(date)
}

/** The title, else the content; the whole of it is the link. */
function newsOf(
  { title, content, link, date }: FeedItem,
  place: NewsRecord['place'],
  markup: MarkupReader,
): NewsRecord | undefined {
  const shown = titleNodes(title, markup)
  const nodes = textOf(shown) === '' ? markup(content) : shown
  if (textOf(nodes) === '') return undefined
  const linked = link === '' || nodes !== shown ? nodes : [anchor(link, nodes)]
  return { type: 'news', place, nodes: linked, ...(date === '' ? {} : { date }) }
}

/** Text or HTML. */
function titleNodes(title: string, markup: MarkupReader): readonly Node[] {
  return /[<&]/.test(title) ? markup(title) : [{ type: 'text', value: title, start: 0, end: title.length }]
}

function anchor(href: string, children: readonly Node[]): Node {
  return { type: 'element', name: 'a', attributes: { href }, children, start: 0, end: 0 }
}

function readXml({ text }: Document): FeedRead {
  const root = parseXml(text)
  const channel = find(root, ['channel', 'feed']) ?? root
  return {
    title: textIn(channel, ['title']),
    url: linkIn(channel),
    tooDeep: root.tooDeep,
    items: all(root, ['item', 'entry']).map((item) => ({
      start: item.start,
      end: item.end,
      title: textIn(item, ['title']),
      content: textIn(item, ['content:encoded', 'description', 'content', 'summary']),
      link: linkIn(item),
      date: textIn(item, ['pubdate', 'published', 'dc:date', 'updated']).replace(/^[a-z]{3},\s*/i, ''),
    })),
  }
}

function all(element: XmlElement, names: readonly string[]): readonly XmlElement[] {
  return element.children.flatMap((child) => (names.includes(child.name) ? [child] : all(child, names)))
}

function find(element: XmlElement, names: readonly string[]): XmlElement | undefined {
  return all(element, names)[0]
}

function textIn(element: XmlElement, names: readonly string[]): string {
  const texts = names.flatMap((name) =>
    element.children.filter((child) => child.name === name).map(({ text }) => text.trim()),
  )
  return texts.find((text) => text !== '') ?? ''
}

/** RSS writes the address as text, Atom as an attribute, where a link without `rel` is the item itself. */
function linkIn(element: XmlElement): string {
  const links = element.children.filter(({ name }) => name === 'link')
  const own = links.find(
    ({ attributes: { rel = 'alternate', href } }) => rel === 'alternate' && href !== undefined,
  )
  return own?.attributes['href'] ?? links.map(({ text }) => text.trim()).find((text) => text !== '') ?? ''
}

function readJson({ text }: Document): FeedRead {
  const read = yamlLists(text)
  const { lists, tooDeep } = 'message' in read ? { lists: [] } : read
  const items = lists.filter(({ key }) => key === 'items').flatMap((list) => list.items)
  const head = text.slice(0, text.indexOf('"items"'))
  const top = (name: string): string => {
    const written = new RegExp(`"${name}"\\s*:\\s*("(?:[^"\\\\]|\\\\.)*")`).exec(head)?.[1]
    return written === undefined ? '' : unquoted(written)
  }
  return {
    title: top('title'),
    url: top('home_page_url'),
    tooDeep,
    items: items.flatMap(({ value, start, end }) =>
      isData(value)
        ? [
            {
              start,
              end,
              title: scalar(value['title']),
              content: writtenField(value, ['content_html', 'content_text', 'summary']) ?? '',
              link: writtenField(value, ['external_url', 'url']) ?? '',
              date: writtenField(value, ['date_published', 'date_modified']) ?? '',
            },
          ]
        : [],
    ),
  }
}

function unquoted(json: string): string {
  try {
    return String(JSON.parse(json))
  } catch {
    return json.slice(1, -1)
  }
}
