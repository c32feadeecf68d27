import { describe, expect, it } from 'vitest'
import { merge, type MergeInput } from '../../src/merge/index.ts'
import type { ListRow } from '../../src/model/edition-facts.ts'
import type { Ledger } from '../../src/model/ledger.ts'
import type { PartialDate } from '../../src/model/partial-date.ts'
import { asOf, later, news, reading, work } from './said.ts'

const place = { source: 'lists/a.yml', line: 3, column: 1 }
const rowWith = (deadline: string): ListRow => ({
  value: { title: 'GROVECONF', year: 2026, date: 'June 3-5, 2026', deadline, timezone: 'AoE', place: 'Vienna, Austria' },
  place,
  list: 'my-list',
}) // prettier-ignore

const venue = { name: 'GroveConf', year: 2026 }
const said = [
  news('ada', 1, '2026-01-02', 'GLOW accepted', { venues: [venue] }),
  work('ada', 1, 'GLOW: Fast Graph Layouts', { venue }),
  work('ada', 9, 'FERN: Counting Leaves', { venue: { name: 'NONECONF', year: 2026 } }),
]
const merged = (venues: MergeInput['venues'], ledger?: Ledger) =>
  merge({ readings: [reading('ada', said)], venues, ledger, asOf: ledger === undefined ? asOf : later })

describe('a series that only the owner knows', () => {
  const added = [
    { acronym: 'GROVECONF', year: 2026, date: '2026-06-03' as PartialDate, source: 'offprint.yaml' },
  ]

  it('is an event with its news, in whatever capitals the page names it', () => {
    const { catalog, missing } = merged({ added })
    expect(catalog.events).toMatchObject([
      { name: 'GROVECONF 2026', series: 'groveconf', date: '2026-06-03', news: [expect.any(String)] },
    ])
    expect(missing).toMatchObject([{ name: 'NONECONF', lacks: 'series', places: [{ line: 9 }] }])
  })

  it('is missed with the places that name it while nobody knows it', () => {
    const { catalog, missing } = merged({})
    expect(catalog.events).toEqual([])
    expect(missing.map(({ name, year, lacks }) => [name, year, lacks])).toEqual([
      ['GroveConf', 2026, 'series'],
      ['NONECONF', 2026, 'series'],
    ])
  })
})

describe('the deadlines of a list', () => {
  const venues = (deadline: string) => ({ rows: [rowWith(deadline)], withDeadlines: true })
  const first = merged(venues('2026-01-12 23:59'))

  it('are those of the series that people publish in, in UTC', () => {
    expect(first.catalog.deadlines).toMatchObject([
      { name: 'GROVECONF 2026', kind: 'paper', at: '2026-01-13T11:59:00Z', people: ['ada'], sequence: 0 },
    ])
  })

  it('are published with the first work of their series, whoever wrote it and however the works are ordered', () => {
    const paper = (line: number, year: number, name: string) =>
      work('ada', line, name, { venue: { name: 'GroveConf', year } })
    const papers = [
      paper(3, 2021, 'Sleeping Mosses'),
      paper(4, 2019, 'On Leaves'),
      paper(5, 2020, 'The Night of the Fern'),
    ]
    const publishedOf = (all: typeof papers) => {
      const { catalog, ledger } = merge({
        readings: [reading('ada', all)],
        venues: venues('2026-01-12 23:59'),
        asOf,
      })
      return ledger.lines.find(({ id }) => id === catalog.deadlines?.[0]?.id)?.published
    }
    expect(publishedOf(papers)).toBe('2019-12-31T23:59:59Z')
    expect(publishedOf(papers.toReversed())).toBe('2019-12-31T23:59:59Z')
  })

  it('are not there until they are asked for', () => {
    expect(merged({ rows: [rowWith('2026-01-12 23:59')] }).catalog).not.toHaveProperty('deadlines')
  })

  it('keep their id and raise their sequence when they move, and rest then', () => {
    const [before] = first.catalog.deadlines ?? []
    const moved = merged(venues('2026-01-19 23:59'), first.ledger)
    expect(moved.catalog.deadlines).toMatchObject([
      { id: before?.id, at: '2026-01-20T11:59:00Z', sequence: 1, updated: later },
    ])
    const again = merged(venues('2026-01-19 23:59'), moved.ledger)
    expect(again.catalog.deadlines).toEqual(moved.catalog.deadlines)
  })
})
