import { describe, expect, it } from 'vitest'
import { merge } from '../../src/merge/index.ts'
import type { Reading } from '../../src/merge/index.ts'
import { asOf, later, news, reading, work } from './said.ts'

const icml = { name: 'ICML', year: 2025, series: 'icml', kind: 'conference' as const }
const glow = { identifiers: { arxiv: '2503.01234' }, venue: icml }

function build(readings: readonly Reading[], before?: ReturnType<typeof merge>) {
  return merge({
    readings,
    asOf: before === undefined ? asOf : later,
    ledger: before?.ledger,
    catalog: before && { ...before.catalog, diagnostics: [] },
  })
}

describe('the same news on two homepages', () => {
  const ada = reading('ada', [
    news('ada', 1, '2025-05', 'Our GLOW is accepted to ICML 2025.', { venues: [icml] }),
    work('ada', 1, 'GLOW: Fast Graph Layouts', glow),
  ])
  const bob = reading('bob', [
    news('bob', 7, '2025-05-15', 'GLOW got into ICML!', { venues: [icml] }),
    work('bob', 7, 'GLOW: Fast Graph Layouts', glow),
  ])

  it('is one item with both announcers, the more precise date and the words of the first', () => {
    const items = build([bob, ada]).catalog.news
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({
      people: ['ada', 'bob'],
      date: '2025-05-15',
      text: 'Our GLOW is accepted to ICML 2025.',
    })
    expect(items[0]?.mentions.map(({ person }) => person)).toEqual(['ada', 'bob'])
  })
  it('is one item by its very words, where very many tell something else of that day in such words', () => {
    const many = Array.from({ length: 80 }, (_, index) => {
      const id = `p${String(index).padStart(2, '0')}`
      return reading(id, [
        news(id, 1, '2025-05-15', `Congratulations to laboratory ${id} on moving upstairs!`),
      ])
    })
    const [left, right] = ['xu', 'yi'].map((id) =>
      reading(id, [news(id, 1, '2025-05-15', 'Congratulations to our laboratory on moving upstairs.')]),
    )
    const items = build([...many, left ?? reading('xu', []), right ?? reading('yi', [])]).catalog.news
    expect(items).toHaveLength(81)
    expect(items.map(({ people }) => people)).toContainEqual(['xu', 'yi'])
  })
  it('is one item without a work, when the day and nearly all words agree', () => {
    const [left, right] = [
      news('ada', 1, '2025-05-15', 'We moved to the new building on the hill.'),
      news('bob', 1, '2025-05-15', 'We moved to the new building on the hill!'),
    ]
    expect(build([reading('ada', [left]), reading('bob', [right])]).catalog.news).toHaveLength(1)
  })
  it.each([
    [2, 'of two things', 'I gave a talk on moss at the University of Fern.', 'I gave a talk on oaks at the University of Fern.'],
    [2, 'of two prizes', 'I received the silver medal of the society of gardeners.', 'I received the golden medal of the society of gardeners.'],
    [1, 'of which one says more', 'We moved to the new building on the hill.', 'We moved to the new building on the hill today.'],
    [1, 'of which one has a slip', 'We moved to the new building on the hill.', 'We moved to the new buidling on the hill.'],
    [1, 'of which one says it of us', 'I moved to the new building on the hill.', 'We moved to the new building on the hill.'],
  ])('is %i where two people say much the same in words %s', (count, _, left, right) => {
    const readings = [left, right].map((text, index) => reading(`p${index}`, [news(`p${index}`, 1, '2025-05-15', text)]))
    expect(build(readings).catalog.news).toHaveLength(count)
  }) // prettier-ignore
  it('is two items when the venue differs, and when one page says both', () => {
    const workshop = { name: 'TINY', year: 2024, kind: 'workshop' as const }
    const other = reading('bob', [
      news('bob', 7, '2025-05-15', 'GLOW got into TINY!', { venues: [workshop] }),
      work('bob', 7, 'GLOW: Fast Graph Layouts', glow),
    ])
    expect(build([ada, other]).catalog.news).toHaveLength(2)
    const twice = reading('ada', [
      news('ada', 1, '2025-05-15', 'Hello world, again.'),
      news('ada', 2, '2025-05-15', 'Hello world, again.'),
    ])
    expect(build([twice]).catalog.news).toHaveLength(2)
  })
})

describe('an item keeps its id', () => {
  const original = news(
    'ada',
    1,
    '2025-05-15',
    'I have moved to the University of Nowhere, in the far north.',
    { kind: 'position', links: [{ href: 'https://nowhere.example/', text: 'Nowhere', role: 'other' }] },
  )
  const other = news('ada', 2, '2025-05-01', 'I have won the golden graph of the year.', { kind: 'award' })
  const first = build([reading('ada', [original, other])])
  const id = first.catalog.news.find(({ text }) => text === original.text)?.id

  it.each([
    ['a fixed typo', { text: 'I have moved to the University of Nowhere, in the farther north.' }],
    [
      'a new link',
      {
        links: [...original.links, { href: 'https://north.example/', text: 'north', role: 'other' as const }],
      },
    ],
    ['another date', { date: news('ada', 1, '2025-05-16', '').date ?? original.date }],
    [
      'https for http',
      { links: [{ href: 'http://nowhere.example', text: 'Nowhere', role: 'other' as const }] },
    ],
    ['another place in the page', { place: { ...original.place, line: 40 } }],
  ])('after %s', (_, edit) => {
    const second = build([reading('ada', [other, { ...original, ...edit } as typeof original])], first)
    expect(second.catalog.news.some((item) => item.id === id)).toBe(true)
    expect(second.catalog.news).toHaveLength(2)
    expect(second.ledger.lines).toHaveLength(2)
  })

  it('and a new item never takes it', () => {
    const fresh = news('ada', 1, '2025-05-15', 'The graph of the year goes to somebody else entirely.', {
      kind: 'award',
    })
    const second = build([reading('ada', [fresh, other])], first)
    expect(second.catalog.news.map((item) => item.id)).not.toContain(id)
  })

  it('when it is gone and returns', () => {
    const without = build([reading('ada', [other])], first)
    expect(without.catalog.news).toHaveLength(1)
    const again = build([reading('ada', [original, other])], without)
    expect(again.catalog.news.map((item) => item.id)).toContain(id)
  })

  it('and moves `updated` only with what a reader sees', () => {
    const moved = build(
      [reading('ada', [other, { ...original, place: { ...original.place, line: 9 } }])],
      first,
    )
    expect(moved.catalog.news.find((item) => item.id === id)?.updated).toBe('2025-05-15T12:00:00Z')
    const edited = build(
      [reading('ada', [{ ...original, text: `${original.text} Come and see.`, html: 'x' }, other])],
      first,
    )
    expect(edited.catalog.news.find((item) => item.id === id)).toMatchObject({
      published: '2025-05-15T12:00:00Z',
      updated: later,
    })
  })
})

describe('building again', () => {
  it('changes nothing: the same catalog and the same ledger', () => {
    const readings = [
      reading('ada', [
        news('ada', 1, '2025-05', 'One'),
        news('ada', 2, '2025-05', 'Two'),
        news('ada', 3, '', 'Three'),
      ]),
    ]
    const first = build(readings)
    const second = build(readings, first)
    expect(second.catalog).toEqual(first.catalog)
    expect(second.ledger).toEqual(first.ledger)
  })
  it('raises the generation only when something is added', () => {
    const one = news('ada', 1, '2025-05-01', 'One thing happened.')
    const first = build([reading('ada', [one])])
    const edited = build([reading('ada', [{ ...one, text: 'One thing has happened.' }])], first)
    const added = build([reading('ada', [one, news('ada', 2, '2025-06-01', 'Another one.')])], first)
    expect([first.ledger.generation, edited.ledger.generation, added.ledger.generation]).toEqual([1, 1, 2])
  })
})
