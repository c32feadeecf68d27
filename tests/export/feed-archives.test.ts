import { parseAtomFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { atom } from '../../src/export/atom/index.ts'
import type { View } from '../../src/export/exporter.ts'
import { pagesOf } from '../../src/export/feed-pages.ts'
import { jsonFeed } from '../../src/export/json-feed/index.ts'
import { rss } from '../../src/export/rss/index.ts'
import { fileOf, filesOf, newsOf, viewWith } from './invented-views.ts'
import { all, readXml, texts } from './read-xml.ts'

const idOf = (number: number): string =>
  `urn:uuid:00000000-0000-5000-8000-${String(number).padStart(12, '0')}`

/** Items 1 to `count`, the last the newest, of which some are gone. */
function viewOf(count: number, gone: readonly number[] = []): View {
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  const news = numbers
    .filter((number) => !gone.includes(number))
    .toReversed()
    .map((number) => newsOf({ id: idOf(number) }))
  const history = numbers.map((number) => ({ id: idOf(number), type: 'news' as const }))
  return viewWith({ news }, { feedLength: 3, history })
}

describe('a feed that is longer than one document', () => {
  const view = viewOf(8)

  test('has the newest in the feed and everything that is not there in full archives', () => {
    expect([...filesOf(rss, view).keys()]).toEqual(['feed.xml', 'feed-archive-1.xml', 'feed-archive-2.xml'])
    expect([...filesOf(atom, view).keys()]).toEqual([
      'atom.xml',
      'feed-archive-1.atom.xml',
      'feed-archive-2.atom.xml',
    ])
    expect(texts(readXml(fileOf(rss, view, 'feed.xml')), 'rss/channel/item/guid')).toEqual(
      [8, 7, 6].map(idOf),
    )
    expect(texts(readXml(fileOf(rss, view, 'feed-archive-1.xml')), 'rss/channel/item/guid')).toEqual(
      [3, 2, 1].map(idOf),
    )
  })

  test('links its documents as RFC 5005 has it, in Atom and in RSS', () => {
    const links = (path: string): readonly string[] =>
      all(readXml(fileOf(atom, view, path)), 'feed/link').flatMap(({ attributes: { rel = '', href = '' } }) =>
        /archive|current/.test(rel) ? [`${rel} ${href.split('/').at(-1)}`] : [],
      )
    expect(links('atom.xml')).toEqual(['prev-archive feed-archive-2.atom.xml'])
    expect(links('feed-archive-2.atom.xml')).toEqual([
      'current atom.xml',
      'prev-archive feed-archive-1.atom.xml',
    ])
    expect(links('feed-archive-1.atom.xml')).toEqual([
      'current atom.xml',
      'next-archive feed-archive-2.atom.xml',
    ])
    expect(all(readXml(fileOf(atom, view, 'feed-archive-1.atom.xml')), 'feed/fh:archive')).toHaveLength(1)
    expect(all(readXml(fileOf(atom, view, 'atom.xml')), 'feed/fh:archive')).toEqual([])
    const relations = all(readXml(fileOf(rss, view, 'feed-archive-2.xml')), 'rss/channel/atom:link').map(
      ({ attributes }) => attributes['rel'],
    )
    expect(relations).toEqual(['current', 'prev-archive', 'self'])
    expect(all(readXml(fileOf(rss, view, 'feed-archive-2.xml')), 'rss/channel/fh:archive')).toHaveLength(1)
  })

  test('is one feed by its id, and in JSON a chain of pages', () => {
    const ids = [...filesOf(atom, view).values()].map((text) => parseAtomFeed(text).id)
    expect(new Set(ids).size).toBe(1)
    const next = (path: string): unknown =>
      (JSON.parse(fileOf(jsonFeed, view, path)) as { next_url?: string }).next_url
    expect(next('feed.json')).toMatch(/feed-archive-2\.json$/)
    expect(next('feed-archive-2.json')).toMatch(/feed-archive-1\.json$/)
    expect(next('feed-archive-1.json')).toBeUndefined()
  })

  test.each([
    ['more is published', viewOf(9)],
    ['an entry elsewhere is removed', viewOf(9, [5, 8])],
  ])('never changes a full archive when %s', (_what, later) => {
    expect(fileOf(atom, later, 'feed-archive-1.atom.xml')).toBe(
      fileOf(atom, viewOf(7), 'feed-archive-1.atom.xml'),
    )
  })

  test('has no archive while all entries fit', () => {
    expect(filesOf(rss, viewOf(3)).size).toBe(1)
  })
})

test('every entry is in the feed or in an archive, however many are gone', () => {
  for (let count = 0; count < 25; count += 1) {
    for (let every = 2; every < 5; every += 1) {
      const ids = Array.from({ length: count }, (_, index) => idOf(index))
      const entries = ids.filter((_, index) => index % every > 0).map((id) => ({ id }))
      const { main, archives } = pagesOf(entries, ids, 4)
      expect(new Set([...main, ...archives.flat()])).toEqual(new Set(entries))
    }
  }
})

test('pagesOf takes for the newest what was never published, then the last in the order of publication', () => {
  const entries = ['c', 'new', 'a', 'e', 'b'].map((id) => ({ id }))
  const { main } = pagesOf(entries, ['a', 'b', 'c', 'gone', 'e'], 3)
  expect(main.map(({ id }) => id)).toEqual(['c', 'new', 'e'])
})
