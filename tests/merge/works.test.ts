import { describe, expect, it } from 'vitest'
import { merge } from '../../src/merge/index.ts'
import type { Metadata } from '../../src/model/metadata.ts'
import type { PartialDate } from '../../src/model/partial-date.ts'
import { asOf, later, reading, work } from './said.ts'

const icml = { name: 'ICML', year: 2025, series: 'icml', kind: 'conference' as const }
const date = (text: string): PartialDate => text as PartialDate

function works(...readings: Parameters<typeof merge>[0]['readings']) {
  return merge({ readings, asOf }).catalog.works
}

describe('one work', () => {
  it('is what shares an identifier, whatever its title', () => {
    const [only, ...others] = works(
      reading('ada', [work('ada', 1, 'GLOW: Fast Graph Layouts', { identifiers: { arxiv: '2503.01234' } })]),
      reading('bob', [work('bob', 1, 'GLOW: Graph Layouts, Fast', { identifiers: { arxiv: '2503.01234' } })]),
    )
    expect(others).toEqual([])
    expect(only).toMatchObject({
      title: 'GLOW: Fast Graph Layouts',
      titleVariants: ['GLOW: Graph Layouts, Fast'],
      people: ['ada', 'bob'],
    })
  })

  it('is not two of which one has the link of the other by mistake', () => {
    const shared = { identifiers: { acl: '2024.exampleconf-1.7' } }
    const [one, other, ...more] = works(
      reading('ada', [
        work('ada', 1, 'Counting Ferns in the Dark', { ...shared, issued: date('2024') }),
        work('ada', 2, 'A Survey of Sleeping Mosses', { ...shared, issued: date('2023') }),
      ]),
    )
    expect([one?.title, other?.title, more]).toEqual([
      'Counting Ferns in the Dark',
      'A Survey of Sleeping Mosses',
      [],
    ])
  })

  it('is what has the same title, without regard to case, accents and punctuation', () => {
    expect(
      works(
        reading('ada', [work('ada', 1, 'Été: A Study of Graphs')]),
        reading('bob', [work('bob', 1, 'Ete – a study of graphs')]),
      ),
    ).toHaveLength(1)
  })

  it.each([
    ['a differing digit', work('ada', 1, 'Graph Challenge 2023'), work('ada', 2, 'Graph Challenge 2024')],
    ['another part', work('ada', 1, 'On Graphs, Part I'), work('ada', 2, 'On Graphs, Part II')],
    [
      'other authors',
      work('ada', 1, 'Editorial Preface', { authors: [{ family: 'Moreau' }] }),
      work('ada', 2, 'Editorial Preface', { authors: [{ family: 'Li' }] }),
    ],
    [
      'years far apart',
      work('ada', 1, 'Preface to the Volume', { issued: date('2015') }),
      work('ada', 2, 'Preface to the Volume', { issued: date('2024') }),
    ],
  ])('is not two with %s', (_, one, other) => {
    expect(works(reading('ada', [one, other]))).toHaveLength(2)
  })

  it('is what differs only in the spelling of a word', () => {
    expect(
      works(
        reading('ada', [work('ada', 1, 'Leaves: Toward Quiet'), work('ada', 2, 'Leaves: Towards quiet')]),
      ),
    ).toHaveLength(1)
  })

  it('is not two titles in the list of one page, though both link to one preprint', () => {
    const listed = (line: number, title: string) => {
      const { announcedAt: _, ...entry } = work('ada', line, title, { identifiers: { arxiv: '2503.01234' } })
      return entry
    }
    expect(
      works(
        reading('ada', [listed(1, 'A research agenda for quiet woods'), listed(2, 'Descriptions of leaves')]),
      ),
    ).toHaveLength(2)
  })

  it('has its versions linked, each whole, the published one first', () => {
    const [only] = works(
      reading('ada', [
        work('ada', 1, 'GLOW: Fast Graph Layouts', {
          venue: { name: 'TINY', year: 2024, kind: 'workshop' },
          identifiers: {},
        }),
        work('ada', 2, 'GLOW: Fast Graph Layouts', { venue: icml, identifiers: { arxiv: '2503.01234' } }),
      ]),
    )
    expect(only?.versions.map(({ kind, issued, identifiers }) => ({ kind, issued, identifiers }))).toEqual([
      { kind: 'conference', issued: '2025', identifiers: {} },
      { kind: 'workshop', issued: '2024', identifiers: {} },
      { kind: 'preprint', issued: '2025-03', identifiers: { arxiv: '2503.01234' } },
    ])
  })

  it('invents no authors', () => {
    const [only] = works(reading('ada', [work('ada', 1, 'GLOW: Fast Graph Layouts', { venue: icml })]))
    expect(only?.versions.some((version) => 'authors' in version)).toBe(false)
  })
})

describe('the title history of metadata.json', () => {
  const metadata: Metadata = {
    version: 1,
    works: [
      {
        title: 'GLOW: Fast Graph Layouts',
        titleHistory: [{ version: 'arXiv v1', title: 'Fast Layouts of Graphs' }],
        authors: [{ family: 'Moreau', given: 'Ada' }],
        venue: { series: 'icml', year: 2025, track: 'main' },
        pages: '1-9',
        identifiers: { arxiv: '2503.01234', doi: '10.9999/glow' },
        sources: { authors: 'arXiv', pages: 'proceedings' },
      },
    ],
  }
  it('makes an earlier title a version of the same work, with authors, pages and identifiers on the right one', () => {
    const { catalog } = merge({
      readings: [
        reading('ada', [
          work('ada', 1, 'Fast Layouts of Graphs', { venue: { name: 'TINY', year: 2024, kind: 'workshop' } }),
        ]),
      ],
      metadata,
      asOf,
    })
    expect(catalog.works).toHaveLength(1)
    expect(catalog.works[0]).toMatchObject({
      key: 'moreau2025glow',
      title: 'GLOW: Fast Graph Layouts',
      titleVariants: ['Fast Layouts of Graphs'],
    })
    expect(
      catalog.works[0]?.versions.map(({ kind, title, pages, identifiers }) => ({
        kind,
        title,
        pages,
        identifiers,
      })),
    ).toEqual([
      {
        kind: 'conference',
        title: 'GLOW: Fast Graph Layouts',
        pages: '1-9',
        identifiers: { doi: '10.9999/glow' },
      },
      { kind: 'workshop', title: 'Fast Layouts of Graphs', pages: undefined, identifiers: {} },
      {
        kind: 'preprint',
        title: 'GLOW: Fast Graph Layouts',
        pages: undefined,
        identifiers: { arxiv: '2503.01234' },
      },
    ])
  })
})

describe('citation keys', () => {
  const glow = work('ada', 1, 'GLOW: Fast Graph Layouts', {
    venue: icml,
    identifiers: { arxiv: '2503.01234' },
  })
  const signed = { ...glow, authors: [{ family: 'Moreau', given: 'Ada' }] }

  it('are word and year without authors, and stay when the authors become known', () => {
    const first = merge({ readings: [reading('ada', [glow])], asOf })
    const second = merge({ readings: [reading('ada', [signed])], ledger: first.ledger, asOf: later })
    expect([first.catalog.works[0]?.key, second.catalog.works[0]?.key]).toEqual(['glow2025', 'glow2025'])
  })
  it('are family, year and word, in ASCII', () => {
    expect(works(reading('ada', [{ ...glow, authors: [{ family: 'Müller-Łukasz' }] }]))[0]?.key).toBe(
      'mullerlukasz2025glow',
    )
  })
  it('that two new works want get a suffix each; the older keeps the bare key', () => {
    const other = work('ada', 2, 'Glow Worms', { issued: date('2025') })
    const both = works(reading('ada', [glow, other])).map(({ key }) => key)
    expect(both.every((key) => /^glow2025-[0-9a-f]{4}$/.test(key))).toBe(true)
    const first = merge({ readings: [reading('ada', [glow])], asOf })
    const second = merge({ readings: [reading('ada', [glow, other])], ledger: first.ledger, asOf: later })
    const keys = Object.fromEntries(second.catalog.works.map(({ title, key }) => [title, key]))
    expect(keys['GLOW: Fast Graph Layouts']).toBe('glow2025')
    expect(keys['Glow Worms']).toMatch(/^glow2025-[0-9a-f]{4}$/)
  })
  it('of a work that turns out to be another live on as its alias', () => {
    const early = work('ada', 2, 'Fast Layouts of Graphs')
    const first = merge({ readings: [reading('ada', [glow, early])], asOf })
    const joined = merge({
      readings: [reading('ada', [glow, { ...early, identifiers: { arxiv: '2503.01234' } }])],
      ledger: first.ledger,
      asOf: later,
    })
    expect(joined.catalog.works.map(({ key, aliases }) => ({ key, aliases }))).toEqual([
      { key: 'glow2025', aliases: ['fast'] },
    ])
  })
})
