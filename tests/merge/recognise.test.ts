import { describe, expect, it } from 'vitest'
import { merge } from '../../src/merge/index.ts'
import type { Reading } from '../../src/merge/index.ts'
import { compareWording, differBySlips } from '../../src/merge/wording.ts'
import { asOf, later, news, reading, work } from './said.ts'

function build(readings: readonly Reading[], before?: ReturnType<typeof merge>) {
  const ledger = before && { ledger: before.ledger, catalog: { ...before.catalog, diagnostics: [] } }
  return merge({ readings, asOf: before === undefined ? asOf : later, allowShrink: true, ...ledger })
}

describe('a new item where an old one was removed in the same build', () => {
  it.each([
    [
      'says another year',
      'I will serve as an area chair for ICML 2024.',
      'I will serve as an area chair for ICML 2025.',
    ],
    [
      'says other names',
      'I received the Fern Award for drawing trees.',
      'I received the Heron Prize for drawing trees.',
    ],
  ])('%s, and has an id of its own', (_what, old, fresh) => {
    const first = build([reading('ada', [news('ada', 1, '2024-01-05', old, { kind: 'service' })])])
    const second = build([reading('ada', [news('ada', 1, '2025-01-07', fresh, { kind: 'service' })])], first)
    expect(second.catalog.news[0]?.id).not.toBe(first.catalog.news[0]?.id)
  })
})

it('two people who were shown one item keep its id when one of them edits it', () => {
  const said = (person: string, date: string) =>
    reading(person, [news(person, 1, date, 'We moved to the new building on the hill.')])
  const first = build([said('ada', '2025-05-15'), said('bob', '2025-05-15')])
  const second = build([said('ada', '2025-05-15'), said('bob', '2025-05-18')], first)
  expect(second.catalog.news.map(({ id }) => id)).toEqual(first.catalog.news.map(({ id }) => id))
})

it('two items that were shown apart stay two when their words become alike', () => {
  const said = (person: string, text: string) => reading(person, [news(person, 1, '2025-05-15', text)])
  const first = build([said('ada', 'We moved to the new building.'), said('bob', 'We moved to a new house.')])
  const second = build(
    [said('ada', 'We moved to the new building.'), said('bob', 'We moved to the new building.')],
    first,
  )
  expect(new Set(second.catalog.news.map(({ id }) => id))).toEqual(
    new Set(first.catalog.news.map(({ id }) => id)),
  )
})

it('a work keeps its id when a slip in its title is mended, and not when a number differs', () => {
  const titled = (title: string) => [reading('ada', [work('ada', 1, title)])]
  const first = build(titled('Counting Laeves from Maps, Part 1'))
  const idAfter = (title: string) => build(titled(title), first).catalog.works[0]?.id
  expect(idAfter('Counting Leaves from Maps, Part 1')).toBe(first.catalog.works[0]?.id)
  expect(idAfter('Counting Laeves from Maps, Part 2')).not.toBe(first.catalog.works[0]?.id)
})

it('works of one item are published and updated at instants of their own', () => {
  const entries = [
    news('ada', 1, '2025-05-15', 'Two papers.'),
    work('ada', 1, 'Counting Leaves'),
    work('ada', 1, 'Folding Maps'),
  ]
  const { works } = build([reading('ada', entries)]).catalog
  expect(new Set(works.map(({ published }) => published)).size).toBe(2)
  expect(new Set(works.map(({ updated }) => updated)).size).toBe(2)
})

it('thousands of items that look alike are recognised, each as itself', () => {
  const page = (word: string) => [
    reading(
      'ada',
      Array.from({ length: 2000 }, (_, index) =>
        news('ada', index + 1, '2025', `We ${word} house number ${index}.`),
      ),
    ),
  ]
  const first = build(page('built'))
  const second = build(page('have built'), first)
  const idsByText = (result: typeof first) =>
    new Map(result.catalog.news.map(({ id, text }) => [text.replace('have ', ''), id]))
  expect(idsByText(second)).toEqual(idsByText(first))
})

it.each([
  ['Counting Leaves', 'Conuting Leaves', true],
  ['Counting Leaves', 'Counting Leafs', false],
  ['Counting 1000 Leaves', 'Counting 1001 Leaves', false],
  ['Maps, Part I', 'Maps, Part II', false],
])('%s and %s differ by slips of the pen: %s', (a, b, expected) => {
  expect(differBySlips(a, b)).toBe(expected)
})

it.each([
  ['I joined Fern Labs.', 'I joined Heron Labs.', { otherNames: true, otherNumbers: false }],
  ['I joined Fern Labs.', 'I joined Fern Labs in Heron.', { otherNames: false }],
  ['We are at ICML 2024.', 'We are at ICML 2025.', { otherNumbers: true, otherNames: false }],
  ['Ich bin da.', '', { alike: 0 }],
])('the wording of %j beside %j', (a, b, expected) => {
  expect(compareWording(a, b)).toMatchObject(expected)
})
