import { expect, test } from 'vitest'

import type { Source } from '../../src/index.ts'
import { buildOf } from '../sources.ts'

const people = [
  'ada-moss',
  'ben-alder',
  'cleo-birch',
  'dora-elm',
  'emil-fir',
  'fay-larch',
  'gus-oak',
  'ida-pine',
]

/** Each has written two papers of one title, as everybody else has. */
const sources = people.map((id): Source => {
  const [given = '', family = ''] = id.split('-').map((part) => part[0]?.toUpperCase() + part.slice(1))
  const entry = (year: number, other: string): string =>
    `@article{k${year}, author = {${family}, ${given} and ${other}}, title = {Letter to the Reader}, journal = {Leaves}, year = {${year}}}\n`
  return {
    path: `profiles/${id}.bib`,
    bytes: Buffer.from(entry(2019, 'Yew, Zoe') + entry(2023, 'Thorn, Uma')),
  }
})

test('works of one title keep their ids when they are built again, and when somebody new has one too', () => {
  const first = buildOf(sources)
  expect(first.catalog.works.length).toBeGreaterThan(people.length)
  const { ledger, catalog } = first
  expect(buildOf(sources, { ledger, catalog }).files).toEqual(first.files)

  const more = buildOf([{ ...sources[0], path: 'profiles/aaron-ash.bib' } as Source, ...sources.slice(1)], {
    ledger,
    catalog,
  })
  const owners = new Map(more.catalog.works.map(({ id, people: own }) => [id, own]))
  for (const { id, people: own } of catalog.works)
    expect(owners.get(id)).toEqual(expect.arrayContaining([...own]))
})

test('works that very many have under one title keep their ids and keys when they are built again', () => {
  const initials = [...'abcdefghij']
  const many = initials.flatMap((a) =>
    initials.map((b): Source => {
      const text = `@misc{k, author = {Fern${a}${b}, Quill}, title = {Letter to the Reader}, year = {2019}}\n`
      return { path: `profiles/${a}${b}-fern.bib`, bytes: Buffer.from(text) }
    }),
  )
  const first = buildOf(many)
  expect(first.catalog.works.length).toBeGreaterThan(90)
  const { ledger, catalog } = first
  const news = Buffer.from('# News\n\n- 2025-03-04: I joined the Institute of Ferns.\n')
  const again = buildOf([...many, { path: 'profiles/zoe-yew.md', bytes: news }], { ledger, catalog })
  const keysOf = ({ works }: typeof catalog) =>
    works.map(({ id, key, people: own }) => [id, key, own]).toSorted()
  expect(keysOf(again.catalog)).toEqual(keysOf(catalog))
})

test('works of one title keep their ids when the first of them is gone', () => {
  const page = (id: string, title: string): Source => ({
    path: `profiles/${id}.bib`,
    bytes: Buffer.from(`@misc{k, author = {${id}}, title = {${title}}, year = {2019}}\n`),
  })
  const names = ['ash', 'birch', 'cedar']
  const { ledger, catalog } = buildOf(names.map((id) => page(id, 'Letter to the Reader')))
  const [first = '', ...others] = names
  const later = buildOf(
    [page(first, 'Quite Another Thing'), ...others.map((id) => page(id, 'Letter to the Reader'))],
    { ledger, catalog },
  )
  const idOf = (works: typeof catalog.works, person: string) =>
    works.find(({ people: own }) => own.includes(person))?.id
  for (const person of others) expect(idOf(later.catalog.works, person)).toBe(idOf(catalog.works, person))
})
