import { describe, expect, it } from 'vitest'
import { merge } from '../../src/merge/index.ts'
import type { Reading } from '../../src/merge/index.ts'
import { asOf, later, news, reading } from './said.ts'

const items = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    news(
      'ada',
      index + 1,
      `2025-01-${String(28 - index).padStart(2, '0')}`,
      `Thing number ${index} happened in town ${index}.`,
    ),
  )
const before = (count: number) => merge({ readings: [reading('ada', items(count))], asOf })

function again(first: ReturnType<typeof merge>, readings: readonly Reading[], allowShrink = false) {
  return merge({
    readings,
    ledger: first.ledger,
    catalog: { ...first.catalog, diagnostics: [] },
    asOf: later,
    allowShrink,
  })
}

describe('a source that cannot be read', () => {
  it('keeps its entries as they were published', () => {
    const first = before(3)
    const second = again(first, [reading('ada', [], ['profiles/ada.md'])])
    expect(second.catalog.news).toEqual(first.catalog.news)
  })
})

describe('a person without a source', () => {
  it('stays as last published, with a note', () => {
    const first = before(3)
    const second = again(first, [])
    expect(second.catalog.people).toEqual(first.catalog.people)
    expect(second.catalog.news).toEqual(first.catalog.news)
    expect(second.diagnostics).toMatchObject([{ code: 'person-kept', severity: 'note' }])
  })
})

describe('a page that yields less', () => {
  it.each([
    [4, 0, 0, false], // fewer than five are lost
    [5, 0, 5, true],
    [25, 20, 20, false], // five of twenty-five are 20 %, not more
    [24, 19, 24, true],
    [24, 20, 20, false],
  ])('of %i entries has %i: %i stay, error: %s', (had, has, stay, error) => {
    const second = again(before(had), [reading('ada', items(had).slice(0, has))])
    expect(second.catalog.news).toHaveLength(stay)
    expect(
      second.diagnostics.some(({ code, severity }) => code === 'entries-kept' && severity === 'error'),
    ).toBe(error)
  })
  it('is believed with --allow-shrink', () => {
    expect(again(before(10), [reading('ada', [])], true).catalog.news).toEqual([])
  })
})

it('an entry that its owner removed leaves the catalog and keeps its line in the ledger', () => {
  const first = before(3)
  const second = again(first, [reading('ada', items(2))])
  expect(second.catalog.news).toHaveLength(2)
  expect(second.ledger.lines.map(({ id }) => id)).toEqual(first.ledger.lines.map(({ id }) => id))
})
