import { describe, expect, it } from 'vitest'
import { merge } from '../../src/merge/index.ts'
import type { Reading } from '../../src/merge/index.ts'
import { asOf, later, news, reading, work } from './said.ts'

const dayBefore = (days: number) =>
  new Date(Date.UTC(2025, 0, 28) - days * 86_400_000).toISOString().slice(0, 10)

const items = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    news('ada', index + 1, dayBefore(index), `Thing number ${index} happened in town ${index}.`),
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

  it('tells nothing of somebody: the name is as published, or there is nobody', () => {
    const { person, ...unread } = reading('ada', [], ['profiles/ada.md'])
    const guessed = { ...unread, person: { ...person, name: 'Guessed from the file' } }
    expect(again(before(3), [guessed]).catalog.people).toMatchObject([{ id: 'ada', name: 'ada' }])
    expect(merge({ readings: [guessed], asOf }).catalog.people).toEqual([])
  })
})

/** Entries on other pages than `profiles/ada.md`. */
const onPage = (source: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...work('ada', index + 1, `On the ${source} ferns of region ${index} and their ${index * 7} leaves`),
    place: { source, line: index + 1, column: 1 },
  }))

function readingOf(
  sources: readonly string[],
  entries: Reading['entries'],
  unread: readonly string[] = [],
): Reading {
  const { person } = reading('ada', [])
  return { person: { ...person, sources }, entries, unread }
}

describe('a person with several pages', () => {
  const [page, bib] = ['profiles/ada.md', 'profiles/ada.bib'] as const
  const both = [page, bib] as const
  const first = merge({ readings: [readingOf(both, [...items(6), ...onPage(bib, 40)])], asOf })
  const codes = ({ diagnostics }: ReturnType<typeof merge>) =>
    diagnostics.filter(({ code }) => code === 'entries-kept').map(({ message }) => message)

  it('keeps what a page has lost, though it is little of all, and takes what is new on the others', () => {
    const second = again(first, [readingOf(both, onPage(bib, 41))])
    expect([second.catalog.news.length, second.catalog.works.length]).toEqual([6, 41])
    expect(codes(second)).toEqual(['Cannot believe profiles/ada.md: it yields 0 entries of ada where 6 were published, so these stay']) // prettier-ignore
  })

  it('keeps the entries of a page that is gone', () => {
    const second = again(first, [readingOf([page], items(6))])
    expect([second.catalog.news.length, second.catalog.works.length]).toEqual([6, 40])
    expect(codes(second)).toEqual([
      'Cannot find the page of 40 entries of ada any more, so these stay as published',
    ])
    expect(again(second, [readingOf([page], items(6))]).catalog).toEqual(second.catalog)
  })

  it('lets a page that is gone go when it was told to, and so a page with little', () => {
    expect(again(first, [readingOf([page], items(6))], true).catalog.works).toEqual([])
    const few = merge({ readings: [readingOf(both, [...items(6), ...onPage(bib, 4)])], asOf })
    expect(again(few, [readingOf([page], items(6))]).catalog.works).toEqual([])
  })

  it('may move entries from one page to another, also to one of another name', () => {
    const moved = items(6).map((entry, index) => ({
      ...entry,
      place: { source: bib, line: 100 + index, column: 1 },
    }))
    const second = again(first, [readingOf(both, [...onPage(bib, 40), ...moved])])
    expect([codes(second), second.catalog.news.length]).toEqual([[], 6])
    const renamed = items(6).map((entry) => ({
      ...entry,
      place: { ...entry.place, source: 'profiles/ada.html' },
    }))
    const third = again(first, [readingOf(['profiles/ada.html', bib], [...renamed, ...onPage(bib, 40)])])
    expect([codes(third), third.catalog.news.length]).toEqual([[], 6])
  })

  it('may not lose a little on every page', () => {
    const pages = [0, 1, 2].map((number) => `profiles/ada/page-${number}.md`)
    const all = (count: number) => pages.flatMap((source) => onPage(source, count))
    const full = merge({ readings: [readingOf(pages, all(15))], asOf })
    const second = again(full, [readingOf(pages, all(11))])
    expect(second.catalog.works).toHaveLength(45)
    expect(codes(second)).toEqual([
      expect.stringContaining('they yield 33 entries of ada where 45 were published'),
    ])
  })

  it('keeps of a site that cannot be read what is in its folder, not the page of the same name', () => {
    const [site, inside] = ['profiles/ada', 'profiles/ada/papers.md'] as const
    const start = merge({ readings: [readingOf([page, site], [...items(3), ...onPage(inside, 4)])], asOf })
    const { catalog } = again(start, [readingOf([page, site], items(1), [site])])
    expect([catalog.news.length, catalog.works.length]).toEqual([1, 4])
  })

  it('keeps an unreadable page whole while another one is believed to have shrunk', () => {
    const second = again(first, [readingOf(both, items(1), [bib])], true)
    expect([second.catalog.news.length, second.catalog.works.length]).toEqual([1, 40])
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
  it('stays also where pages may shrink: only forget removes a person', () => {
    const first = before(10)
    expect(again(first, [], true).catalog.news).toEqual(first.catalog.news)
  })
  it('stays beside a person who is new', () => {
    const first = before(10)
    const second = again(first, [
      reading('ben', [news('ben', 1, '2025-03-01', 'I moved to a far away town.')]),
    ])
    expect(second.catalog.people.map(({ id }) => id)).toEqual(['ada', 'ben'])
    expect(second.catalog.news).toHaveLength(11)
  })
})

describe('a page that yields less', () => {
  it.each([
    [0, 0, 0, false],
    [100, 96, 96, false], // four are lost
    [100, 80, 80, false], // 20 %
    [100, 79, 100, true], // just above
    [25, 19, 25, true],
    [6, 1, 6, true],
    [5, 1, 1, false],
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
  it('stays as it was until it is mended, and goes on from there', () => {
    const first = before(10)
    const second = again(first, [reading('ada', [])])
    expect(second.catalog.news).toEqual(first.catalog.news)
    expect(again(second, [reading('ada', [])]).catalog.news).toEqual(first.catalog.news)
    const mended = again(second, [reading('ada', items(10))])
    expect([mended.catalog.news, mended.diagnostics]).toEqual([first.catalog.news, []])
  })
})

it('an entry that its owner removed leaves the catalog and keeps its line in the ledger', () => {
  const first = before(3)
  const second = again(first, [reading('ada', items(2))])
  expect(second.catalog.news).toHaveLength(2)
  expect(second.ledger.lines.map(({ id }) => id)).toEqual(first.ledger.lines.map(({ id }) => id))
})
