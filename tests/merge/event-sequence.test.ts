import { describe, expect, it } from 'vitest'
import { merge } from '../../src/merge/index.ts'
import type { TalkEntry, WorkEntry } from '../../src/model/entry.ts'
import type { Ledger } from '../../src/model/ledger.ts'
import type { PartialDate } from '../../src/model/partial-date.ts'
import { asOf, later, news, place, reading, talk, work } from './said.ts'

const venue = { name: 'EMNLP', year: 2025, series: 'emnlp' }

interface Page {
  readonly line?: number
  readonly work?: Partial<WorkEntry>
  readonly talk?: Partial<TalkEntry>
  readonly name?: string
  readonly newsDate?: string
}

function built(page: Page, ledger?: Ledger) {
  const { line = 5, newsDate = '2025-08-20', name = 'Ada Moreau' } = page
  const entries = [
    news('ada', line, newsDate, 'GLOW accepted', { venues: [venue] }),
    work('ada', line, 'GLOW: Fast Graph Layouts', { venue, announcedAt: place('ada', line), ...page.work }),
    talk('ada', 40, 'Layouts for everyone', { date: '2025-03-04' as PartialDate, occasion: 'Example Labs', ...page.talk }),
  ] // prettier-ignore
  const said = reading('ada', entries)
  const readings = [{ ...said, person: { ...said.person, name } }]
  return merge({ readings, ledger, asOf: ledger === undefined ? asOf : later })
}

const first = built({})
const sequences = (page: Page) => {
  const { catalog } = built(page, first.ledger)
  return catalog.events.map(({ kind, sequence, updated }) => ({ kind, sequence, moved: updated > asOf }))
}
const still = [
  { kind: 'conference', sequence: 0, moved: false },
  { kind: 'talk', sequence: 0, moved: false },
]

describe('the sequence of an event', () => {
  it.each<[string, Page]>([
    ['nothing changes', {}],
    ['the news moves down the page', { line: 12 }],
    ['the news gets another day', { newsDate: '2025-08-21' }],
    ['the work gets a link', { work: { links: [{ href: 'https://code.example/glow', text: 'code', role: 'code' }] } }],
    ['the talk gets a link to its paper', { talk: { links: [{ href: 'https://a.example/glow.pdf', text: 'paper', role: 'paper' }] } }],
  ])('stays when %s', (_why, page) => {
    expect(sequences(page)).toEqual(still)
  }) // prettier-ignore

  it.each<[string, Page, number, number]>([
    ['a paper gets another title', { work: { title: 'GLOW: Fast Graph Layout' } }, 1, 0],
    ['a person gets another name', { name: 'Ada B. Moreau' }, 1, 1],
    ['a talk gets another occasion', { talk: { occasion: 'Example Laboratories' } }, 0, 1],
    [
      'a talk gets a website',
      { talk: { links: [{ href: 'https://a.example/slides', text: 'slides', role: 'slides' }] } },
      0,
      1,
    ],
    ['a talk gets a time', { talk: { begins: asOf } }, 0, 1],
  ])('rises when %s', (_why, page, conference, talkRises) => {
    expect(sequences(page)).toEqual([
      { kind: 'conference', sequence: conference, moved: conference === 1 },
      { kind: 'talk', sequence: talkRises, moved: talkRises === 1 },
    ])
  })

  it('rises once, and rests then', () => {
    const changed = built({ name: 'Ada B. Moreau' }, first.ledger)
    const again = built({ name: 'Ada B. Moreau' }, changed.ledger)
    expect(again.catalog.events).toEqual(changed.catalog.events)
    expect(again.catalog.events.map(({ id }) => id)).toEqual(first.catalog.events.map(({ id }) => id))
  })
})
