import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cslJson } from '../../../src/export/csl-json/index.ts'
import type { Catalog, VersionKind } from '../../../src/model/catalog.ts'
import type { PartialDate } from '../../../src/model/partial-date.ts'
import { completeVersions, workOf, written } from '../invented-works.ts'

const schema: object = JSON.parse(readFileSync(new URL('csl-data-1.0.2.json', import.meta.url), 'utf8'))
const validate = new Ajv({ strict: false }).compile(schema)

function items(works: Catalog['works']): readonly Readonly<Record<string, unknown>>[] {
  const value = JSON.parse(written(cslJson, works))
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true)
  return value
}

test.each<[VersionKind, string]>([
  ['journal', 'article-journal'],
  ['conference', 'paper-conference'],
  ['workshop', 'paper-conference'],
  ['book', 'book'],
  ['chapter', 'chapter'],
  ['thesis', 'thesis'],
  ['report', 'report'],
  ['preprint', 'article'],
  ['unknown', 'document'],
])('a %s is %s', (kind, type) => {
  expect(items([workOf({ kind, ...completeVersions[kind] })])).toMatchObject([
    { id: 'moreau2025quiet', type },
  ])
})

test('the invented catalog is valid', () => {
  const catalog: Catalog = JSON.parse(readFileSync(new URL('../catalog.json', import.meta.url), 'utf8'))
  expect(items(catalog.works)).toHaveLength(catalog.works.length)
})

test.each([
  ['2025', { 'date-parts': [[2025]] }],
  ['2025-07', { 'date-parts': [[2025, 7]] }],
  ['2025-07-07', { 'date-parts': [[2025, 7, 7]] }],
  ['2025-21', { 'date-parts': [[2025]], 'season': 1 }],
  ['2025-24', { 'date-parts': [[2025]], 'season': 4 }],
  ['2025-07-07/2025-08-01', { 'date-parts': [[2025, 7, 7], [2025, 8, 1]] }],
])('%s has the parts that are known', (issued, expected) => {
  expect(items([workOf({ issued: issued as PartialDate })])[0]?.['issued']).toEqual(expected)
}) // prettier-ignore

test('particles are written in the family name, where Zotero finds them', () => {
  const authors = [{ family: 'Cruz', given: 'María', 'non-dropping-particle': 'de la', suffix: 'Jr.' }]
  expect(items([workOf({ authors })])[0]?.['author']).toEqual([
    { family: 'de la Cruz', given: 'María', suffix: 'Jr.' },
  ])
})

test('what CSL has no field for is in custom', () => {
  const [preferred] = workOf(completeVersions.conference).versions
  const [preprint] = workOf({ kind: 'preprint', ...completeVersions.preprint }).versions
  const versions = [preferred, preprint].filter((version) => version !== undefined)
  const work = workOf({}, { versions, aliases: ['moreau2024quiet'] })
  expect(items([work])[0]?.['custom']).toMatchObject({
    'offprint-id': work.id,
    'other-keys': ['moreau2024quiet'],
    'other-versions': [{ kind: 'preprint', identifiers: { arxiv: '2503.01234' } }],
  })
})

test('a preprint names its archive', () => {
  expect(items([workOf({ kind: 'preprint', ...completeVersions.preprint })])).toMatchObject([
    {
      type: 'article',
      number: 'arXiv:2503.01234',
      publisher: 'arXiv',
      URL: 'https://arxiv.org/abs/2503.01234',
    },
  ])
})

test('an empty catalog is an empty list', () => {
  expect(items([])).toEqual([])
})

test('any text makes a valid file', () => {
  const text = fc.string({ unit: 'binary', minLength: 1 })
  fc.assert(
    fc.property(text, text, text, (title, family, containerTitle) => {
      items([workOf({ title, authors: [{ family, given: family }, { literal: title }], containerTitle })])
    }),
  )
})
