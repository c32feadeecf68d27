import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { atom } from '../../src/export/atom/index.ts'
import { jsonFeed } from '../../src/export/json-feed/index.ts'
import { rss } from '../../src/export/rss/index.ts'
import type { Instant } from '../../src/model/instant.ts'
import { catalog, fileOf, filesOf, group, newsOf, viewOfPerson, viewWith } from './invented-views.ts'
import { all, readXml, texts } from './read-xml.ts'

const ids = catalog.news.map(({ id }) => id)
const ada = viewOfPerson('ada-moreau')
const talks = catalog.events.filter(({ kind }) => kind === 'talk')

describe('the files of a view', () => {
  test.each([
    [rss, ['feed.xml', 'papers.xml', 'talks.xml']],
    [atom, ['atom.xml', 'papers.atom.xml', 'talks.atom.xml']],
    [jsonFeed, ['feed.json', 'papers.json', 'talks.json']],
  ])('%o have the names that are promised', (exporter, names) => {
    expect([...filesOf(exporter, group).keys()]).toEqual(names)
  })

  test.each([rss, atom, jsonFeed])('$name leaves out papers and talks when there are none', (exporter) => {
    expect(filesOf(exporter, viewWith({})).size).toBe(1)
  })

  test.each([rss, atom, jsonFeed])(
    '$name gives the same text however often its chunks are read',
    (exporter) => {
      for (const { chunks } of exporter.write(group)) expect([...chunks]).toEqual([...chunks])
    },
  )
})

describe('all three forms', () => {
  test('have the same ids, those of the catalog as they are', () => {
    expect(parseRssFeed(fileOf(rss, group, 'feed.xml')).items?.map(({ guid }) => guid?.value)).toEqual(ids)
    expect(parseAtomFeed(fileOf(atom, group, 'atom.xml')).entries?.map(({ id }) => id)).toEqual(ids)
    expect(parseJsonFeed(fileOf(jsonFeed, group, 'feed.json')).items?.map(({ id }) => id)).toEqual(ids)
  })

  test('show a title as plain text with its signs', () => {
    const title =
      'Our paper GLOW: Fast & Faithful Graph Layouts for <Web> Scale has been accepted to VISCONF 2025.'
    expect(parseRssFeed(fileOf(rss, group, 'feed.xml')).items?.[0]?.title).toBe(title)
    expect(parseAtomFeed(fileOf(atom, group, 'atom.xml')).entries?.[0]?.title).toEqual({ value: title })
    expect(parseJsonFeed(fileOf(jsonFeed, group, 'feed.json')).items?.[0]?.title).toBe(title)
  })

  test('name everybody who announces an item, by the full name', () => {
    const names = ['Ada Moreau', 'Li Ming (李明)']
    const document = readXml(fileOf(rss, group, 'feed.xml'))
    expect(texts(document, 'rss/channel/item/dc:creator').slice(0, 2)).toEqual(names)
    expect(all(document, 'rss/channel/item/author')).toEqual([])
    expect(parseAtomFeed(fileOf(atom, group, 'atom.xml')).entries?.[0]?.authors).toEqual([
      { name: 'Ada Moreau', uri: 'https://ada.example/' },
      { name: 'Li Ming (李明)' },
    ])
    expect(parseJsonFeed(fileOf(jsonFeed, group, 'feed.json')).items?.[0]?.authors).toEqual([
      { name: 'Ada Moreau', url: 'https://ada.example/' },
      { name: 'Li Ming (李明)' },
    ])
  })

  test('have the kind, the venue with its year and the year as categories', () => {
    const categories = ['paper', 'VISCONF 2025', '2025']
    const { items: rssItems } = parseRssFeed(fileOf(rss, group, 'feed.xml'))
    const { entries } = parseAtomFeed(fileOf(atom, group, 'atom.xml'))
    const { items } = parseJsonFeed(fileOf(jsonFeed, group, 'feed.json'))
    expect(rssItems?.[0]?.categories?.map(({ name }) => name)).toEqual(categories)
    expect(entries?.[0]?.categories?.map(({ term }) => term)).toEqual(categories)
    expect(items?.[0]?.tags).toEqual(categories)
  })

  test('say when an item was news and when it changed', () => {
    expect(parseRssFeed(fileOf(rss, group, 'feed.xml')).items?.[2]?.pubDate).toBe(
      'Sat, 31 May 2025 23:59:58 GMT',
    )
    expect(parseAtomFeed(fileOf(atom, group, 'atom.xml')).entries?.[2]).toMatchObject({
      published: '2025-05-31T23:59:58.000Z',
      updated: '2025-06-02T08:00:00.000Z',
    })
    expect(parseJsonFeed(fileOf(jsonFeed, group, 'feed.json')).items?.[2]).toMatchObject({
      date_published: '2025-05-31T23:59:58.000Z',
      date_modified: '2025-06-02T08:00:00.000Z',
    })
  })

  test('tell where they are, what they are about and in which language', () => {
    const url = 'https://feeds.example/ada-moreau/'
    const document = readXml(fileOf(rss, ada, 'feed.xml'))
    expect(texts(document, 'rss/channel/link')).toEqual(['https://ada.example/'])
    expect(texts(document, 'rss/channel/language')).toEqual(['en'])
    expect(all(document, 'rss/channel/atom:link')[0]?.attributes).toMatchObject({
      rel: 'self',
      href: `${url}feed.xml`,
    })
    const [feed] = all(readXml(fileOf(atom, ada, 'talks.atom.xml')), 'feed')
    expect(feed?.attributes['xml:lang']).toBe('en')
    expect(parseAtomFeed(fileOf(atom, ada, 'talks.atom.xml'))).toMatchObject({
      id: `${url}talks.atom.xml`,
      authors: [{ name: 'Ada Moreau', uri: 'https://ada.example/' }],
      links: [
        { rel: 'alternate', href: 'https://ada.example/' },
        { rel: 'self', href: `${url}talks.atom.xml` },
      ],
    })
    expect(JSON.parse(fileOf(jsonFeed, ada, 'feed.json'))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'en',
      authors: [{ name: 'Ada Moreau', url: 'https://ada.example/' }],
      home_page_url: 'https://ada.example/',
      feed_url: `${url}feed.json`,
    })
  })

  test('hold talks with occasion and date as far as it is known', () => {
    const feed = parseRssFeed(fileOf(rss, group, 'talks.xml'))
    expect(feed.items?.map(({ guid }) => guid?.value)).toEqual(talks.map(({ id }) => id))
    expect(feed.items?.[0]).toMatchObject({
      title: 'Graph layouts, fast & small (Example Labs)',
      description: '<p>Graph layouts, fast &amp; small</p><p>Example Labs, 2025</p>',
    })
  })
})

describe('the date of a feed', () => {
  const [older, newer] = ['2025-01-01T12:00:00Z' as Instant, '2025-09-09T12:00:00Z' as Instant]

  test('is that of the entry that changed last, wherever it stands', () => {
    const news = [
      newsOf({ updated: older }),
      newsOf({ id: 'urn:uuid:00000000-0000-5000-8000-00000000000a', updated: newer }),
    ]
    const view = viewWith({ news })
    expect(parseRssFeed(fileOf(rss, view, 'feed.xml')).lastBuildDate).toBe('Tue, 09 Sep 2025 12:00:00 GMT')
    expect(parseAtomFeed(fileOf(atom, view, 'atom.xml')).updated).toBe('2025-09-09T12:00:00.000Z')
  })

  test('is 1970 when there is no entry, never now', () => {
    expect(texts(readXml(fileOf(rss, viewWith({}), 'feed.xml')), 'rss/channel/lastBuildDate')).toEqual([
      'Thu, 01 Jan 1970 00:00:00 GMT',
    ])
    expect(texts(readXml(fileOf(atom, viewWith({}), 'atom.xml')), 'feed/updated')).toEqual([
      '1970-01-01T00:00:00.000Z',
    ])
    expect(JSON.parse(fileOf(jsonFeed, viewWith({}), 'feed.json'))).toMatchObject({ items: [] })
  })
})

test('an item of nobody that is known stays valid: Atom falls back on the author of the feed', () => {
  const view = viewWith({ news: [newsOf({ people: ['nobody'] })] })
  expect(all(readXml(fileOf(rss, view, 'feed.xml')), 'rss/channel/item/dc:creator')).toEqual([])
  expect(texts(readXml(fileOf(atom, view, 'atom.xml')), 'feed/author/name')).toEqual([group.title])
  expect(JSON.parse(fileOf(jsonFeed, view, 'feed.json'))).toMatchObject({ items: [{ authors: [] }] })
})

describe('a feed that is written in several batches', () => {
  const news = Array.from({ length: 401 }, (_, number) =>
    newsOf({
      id: `urn:uuid:00000000-0000-5000-8000-${String(number).padStart(12, '0')}`,
      text: `</item>\n        <item>\n    <entry>\n    ]\n} ${number}`,
      html: '\n        <item>\n    </channel>\n    <entry>\n</feed>\n        {\n            "id": \n    ]\n}',
    }),
  )
  const view = viewWith({ news }, { feedLength: 1000 })
  const expected = news.map(({ id }) => id)

  test('is one document with every item once and in order', () => {
    expect(texts(readXml(fileOf(rss, view, 'feed.xml')), 'rss/channel/item/guid')).toEqual(expected)
    expect(texts(readXml(fileOf(atom, view, 'atom.xml')), 'feed/entry/id')).toEqual(expected)
    expect(parseJsonFeed(fileOf(jsonFeed, view, 'feed.json')).items?.map(({ id }) => id)).toEqual(expected)
  })

  test('streams', () => {
    for (const exporter of [rss, atom, jsonFeed])
      for (const { chunks } of exporter.write(view)) expect([...chunks].length).toBe(10)
  })
})
