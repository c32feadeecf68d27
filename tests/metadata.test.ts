import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { schemes } from '../src/model/identifier.ts'
import { type Metadata, sourceText } from '../src/model/metadata.ts'
import { parseDate } from '../src/model/partial-date.ts'
import { fullName } from '../src/model/person.ts'
import { editionOf } from '../src/venues/index.ts'

const text = readFileSync('profiles/metadata.json', 'utf8')
const metadata = JSON.parse(text) as Metadata

test('the file is printed as the program prints it, so that a later fetch changes only what it learns', () => {
  expect(text).toBe(`${JSON.stringify(metadata, null, 2)}\n`)
})

test('it holds the six works of the two homepages, each id once', () => {
  const ids = metadata.works.flatMap(({ identifiers }) =>
    Object.entries(identifiers).map((pair) => pair.join(':')),
  )
  expect(metadata.version).toBe(1)
  expect(metadata.works).toHaveLength(6)
  expect(new Set(ids).size).toBe(ids.length)
})

const order = [
  'title',
  'titleHistory',
  'authors',
  'issued',
  'venue',
  'containerTitle',
  'pages',
  'identifiers',
  'code',
  'sources',
]

test.each(metadata.works.map((work) => [work.title.split(':')[0] ?? '', work] as const))(
  '%s: every fact is of the model, in its order, and says where it was seen',
  (_, work) => {
    const facts = Object.keys(work)
    expect(facts).toEqual(order.filter((field) => facts.includes(field)))
    expect(Object.keys(work.sources)).toEqual(facts.filter((field) => field !== 'sources'))
    expect(Object.values(work.sources).every((source) => sourceText(source).length > 5)).toBe(true)
    expect(Object.keys(work.identifiers)).toEqual(
      schemes.filter((scheme) => work.identifiers[scheme] !== undefined),
    )
  },
)

test.each(metadata.works.map((work) => [work.title.split(':')[0] ?? '', work] as const))(
  '%s: dates, names, venue and identifiers have their normal forms',
  (_, work) => {
    const { issued, titleHistory = [], authors = [], venue, identifiers } = work
    const dates = [issued, ...titleHistory.map(({ date }) => date)].filter((date) => date !== undefined)
    expect(dates.map((date) => parseDate(date))).toEqual(dates)
    expect(authors.length).toBeGreaterThan(2)
    expect(authors.every(({ family, given }) => family !== undefined && given !== undefined)).toBe(true)
    expect(venue && editionOf(venue.series, venue.year)).toBeDefined()
    expect(identifiers.doi ?? '10.0/').toMatch(/^10\.[\d.]+\/[^A-Z]*$/)
    expect(identifiers.arxiv ?? '0000.00000').toMatch(/^\d{4}\.\d{5}$/)
  },
)

test('the workshop papers are found under the first titles of KVPR and MobiZO', () => {
  const past = metadata.works.flatMap(({ titleHistory = [] }) => titleHistory.map(({ title }) => title))
  expect(past).toContain('Efficient LLM Inference with I/O-Aware Partial KV Cache Recomputation')
  expect(past).toContain(
    'Enabling Resource-Efficient On-Device Fine-Tuning of LLMs Using Only Inference Engines',
  )
})

test('a family name of two words stays whole, and no name is inverted', () => {
  const names = new Set(metadata.works.flatMap(({ authors = [] }) => authors.map(fullName)))
  const entezari = metadata.works[0]?.authors?.[0]
  expect(entezari).toEqual({ family: 'Entezari Zarch', given: 'Hossein' })
  expect(names).toEqual(
    new Set([
      'Hossein Entezari Zarch', 'Lei Gao', 'Chaoyi Jiang', 'Murali Annavaram', 'Abdulla Alshabanah',
      'Amir Ziashahabi', 'Yue Niu', 'Salman Avestimehr', 'Tingting Tang',
    ]),
  ) // prettier-ignore
})
