import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { atom } from '../../src/export/atom/index.ts'
import { jsonFeed } from '../../src/export/json-feed/index.ts'
import { rss } from '../../src/export/rss/index.ts'
import { fullName } from '../../src/model/person.ts'
import { catalog, fileOf, filesOf, group, newsOf, viewWith } from './invented-views.ts'
import { readXml, texts } from './read-xml.ts'

const [work] = catalog.works

describe('the feed of papers', () => {
  test('has one entry a work, by its id and title', () => {
    const items = parseRssFeed(fileOf(rss, group, 'papers.xml')).items ?? []
    expect(items.map(({ guid }) => guid?.value)).toEqual(catalog.works.map(({ id }) => id))
    expect(items[0]?.title).toBe(work?.title)
    expect(parseAtomFeed(fileOf(atom, group, 'papers.atom.xml')).entries).toHaveLength(catalog.works.length)
  })

  test('names the authors, and leads to the DOI and the bibliography', () => {
    const document = readXml(fileOf(rss, viewWith({ works: catalog.works.slice(0, 1) }), 'papers.xml'))
    const authors = work?.versions[0]?.authors?.map(fullName) ?? []
    expect(texts(document, 'rss/channel/item/dc:creator')).toEqual(authors)
    const doi = work?.versions.flatMap(({ identifiers }) => identifiers.doi ?? [])[0]
    expect(texts(document, 'rss/channel/item/description')[0]).toContain(`>doi:${doi}</a>`)
    expect(texts(document, 'rss/channel/item/description')[0]).toContain(
      `<a href="https://feeds.example/works.bib">BibTeX: ${work?.key}</a>`,
    )
    expect(parseJsonFeed(fileOf(jsonFeed, group, 'papers.json')).items?.[0]?.attachments).toEqual([
      {
        url: 'https://feeds.example/works.bib',
        mime_type: 'application/x-bibtex',
        title: `BibTeX: ${work?.key}`,
      },
    ])
  })
})

describe('a feed of offprint.yaml', () => {
  const items = [
    newsOf({
      id: 'urn:uuid:00000000-0000-5000-8000-000000000001',
      kind: 'award',
      text: 'I won the Golden Graph.',
    }),
    newsOf({ id: 'urn:uuid:00000000-0000-5000-8000-000000000002', kind: 'talk', people: ['li-ming'] }),
    newsOf({
      id: 'urn:uuid:00000000-0000-5000-8000-000000000003',
      kind: 'award',
      published: '2019-01-01T12:00:00Z' as never,
    }),
  ]

  test.each([
    [{ kinds: ['award'] as const }, [1, 3]],
    [{ people: ['li-ming'] }, [2]],
    [{ words: ['golden graph', 'silver'] }, [1]],
    [{ since: '2024' as never }, [1, 2]],
    [{ kinds: ['award'] as const, since: '2024' as never }, [1]],
    [{}, [1, 2, 3]],
    [{ words: ['nothing'] }, []],
  ])('with %j has the news that pass', (filters, expected) => {
    const view = viewWith({ news: items }, { feeds: [{ name: 'prizes', title: 'Prizes', ...filters }] })
    const ids = parseRssFeed(fileOf(rss, view, 'prizes.xml')).items?.map(({ guid }) =>
      Number(guid?.value?.slice(-2)),
    )
    expect(ids ?? []).toEqual(expected)
  })

  test('has the three names that are promised', () => {
    const view = viewWith({ news: items }, { feeds: [{ name: 'prizes' }] })
    expect([rss, atom, jsonFeed].map((exporter) => [...filesOf(exporter, view).keys()].at(-1))).toEqual([
      'prizes.xml', 'prizes.atom.xml', 'prizes.json',
    ]) // prettier-ignore
  })
})
