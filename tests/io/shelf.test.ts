import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { shelf } from '../../src/io/shelf.ts'
import { amended, keepHere, type PutAway } from '../../src/model/put-away.ts'
import { buildOf, sourcesIn } from '../sources.ts'
import { dyingDisk, fullDisk } from './failing-disk.ts'
import { scratchFolder } from './scratch-folder.ts'

describe('a record on the shelf', () => {
  const field = fc.stringMatching(/^[a-z]{1,4}$/)
  const record = fc.dictionary(field, fc.jsonValue({ maxDepth: 2 }), {
    minKeys: 1,
    maxKeys: 6,
    noNullPrototype: true,
  })

  test('is equal to what was put there, whatever is at hand: each field in its place, as often as it is asked for', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1 }), fc.array(field), (records, atHand) => {
        const putAway = shelf(scratchFolder()).putAway
        const texts = records.map((one) => JSON.stringify(one))
        const thin = records.map((one) => putAway(one, atHand))
        for (const _ of ['once', 'again']) {
          expect(thin.map((one) => JSON.stringify(one))).toEqual(texts)
          expect(thin.map((one) => JSON.stringify({ ...one }))).toEqual(texts)
        }
      }),
      { numRuns: 50 },
    )
  })

  test('can be amended: the result is equal to a copy with the new fields, and so is what was amended twice', () => {
    fc.assert(
      fc.property(record, record, record, fc.array(field), (before, fields, more, atHand) => {
        const thin = shelf(scratchFolder()).putAway(before, atHand)
        const texts = [before, { ...before, ...fields }, { ...before, ...fields, ...more }].map((one) =>
          JSON.stringify(one),
        )
        const once = amended(thin, fields)
        expect([thin, once, amended(once, more)].map((one) => JSON.stringify(one))).toEqual(texts)
        expect(JSON.stringify(amended(amended(before, fields), more))).toBe(texts[2])
      }),
      { numRuns: 50 },
    )
  })

  test('has a text that no other one has, amended or not, by itself or in a list; and the same on another shelf', () => {
    const few = fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom<unknown>(0, '0', { a: 0 }, '\u0001'),
    )
    const [places, short] = [
      [0, 1, 2],
      [[], [0], [1], [2]],
    ]
    const pairs = places.flatMap((first) => places.map((second) => [first, second]))
    const lists = [...short, ...pairs, ...pairs.flatMap((pair) => places.map((third) => [...pair, third]))]
    fc.assert(
      fc.property(fc.tuple(few, few, few), few, (records, fields) => {
        const valuesOf = (given: readonly object[], putAway = keepHere): readonly object[] => {
          const works = lists.map((list) => ({
            id: 'a',
            mentions: list.flatMap((number) => given[number] ?? []),
          }))
          const away = works.map((one) => putAway({ ...one, ...fields }, ['id', 'mentions']))
          return [
            ...given,
            ...works,
            ...away,
            ...[...given, ...away].map((one) => amended(one, fields)),
            ...away.map((one) => amended(one, { mentions: [] })),
          ]
        }
        const [textsHere = [], textsThere] = [[], [few]].map((before) => {
          const { putAway, textOf } = shelf(scratchFolder())
          for (const one of before) putAway(one, [])
          const given = records.map((one, index) => putAway(one, index === 2 ? ['b'] : ['a']))
          const values = valuesOf(given, putAway)
          const texts = values.map(textOf)
          expect(values.map((one) => JSON.stringify(one))).toEqual(
            valuesOf(records).map((one) => JSON.stringify(one)),
          )
          return texts
        })
        expect(textsThere).toEqual(textsHere)
        // In what order fields stand counts for nothing.
        const known = new Map(valuesOf(records).map((one, index) => [textsHere[index], one]))
        expect(textsHere.map((text) => known.get(text))).toEqual(valuesOf(records))
      }),
      { numRuns: 300, examples: [[[{ a: '\u0001' }, {}, { a: 0 }], {}]] },
    )
  })

  test('is not fetched to be amended', () => {
    const folder = scratchFolder()
    const { disk, calls } = dyingDisk(1000)
    const putAway = shelf(folder, disk).putAway
    const thin = Array.from({ length: 20 }, () => putAway({ text: '.'.repeat(30_000), id: 'a' }, ['id']))
    const before = calls()
    const { id, title } = amended(thin[0] ?? { id: '' }, { title: 'On Ferns' })
    expect([id, title, calls()]).toEqual(['a', 'On Ferns', before])
  })

  test('holds nothing but what is at hand', () => {
    const { title, authors } = shelf(scratchFolder()).putAway(
      { title: 'On Ferns', authors: ['Ada Moreau'] },
      ['title'],
    )
    const thin = shelf(scratchFolder()).putAway({ title, authors }, ['title'])
    const held = Object.entries(Object.getOwnPropertyDescriptors(thin)).filter(
      ([, { value }]) => value !== undefined,
    )
    expect(held.map(([name]) => name)).toEqual(['title'])
  })

  test('may be one of very many, of which the longest are longer than what is written at a time', () => {
    const putAway = shelf(scratchFolder()).putAway
    const long = [300_000, 100_000, 40_000]
    const lengths = Array.from({ length: 2000 }, (_, index) =>
      index % 500 === 7 ? (long[index % 3] ?? 0) : index,
    )
    const thin = lengths.map((length, index) => putAway({ index, text: 'ü'.repeat(length) }, ['index']))
    const orders = [thin, thin.toReversed(), thin.toSorted((a, b) => (a.index % 97) - (b.index % 97))]
    for (const order of orders) for (const { index, text } of order) expect(text.length).toBe(lengths[index])
  })
})

describe('where records cannot be put away', () => {
  test.each([
    ['.offprint is a file', (folder: string) => shelf(folder).putAway, { '.offprint': '' }],
    ['the disk is full from the start', (folder: string) => shelf(folder, fullDisk(1).disk).putAway, {}],
  ])('because %s, they stay where they are', (_, make, files) => {
    expect(make(scratchFolder(files))).toBe(keepHere)
  })

  test('because the disk gets full, no record is lost', () => {
    for (const failing of [3, 4, 5]) {
      const putAway = shelf(scratchFolder(), fullDisk(failing).disk).putAway
      const texts = Array.from({ length: 50 }, (_, index) => String(index).padEnd(10_000, '.'))
      const records = texts.map((text) => putAway({ text }, []))
      expect(records.map(({ text }) => text)).toEqual(texts)
    }
  })
})

test('nothing lies in the folder, whatever becomes of the process', () => {
  const folder = scratchFolder()
  shelf(folder).putAway({ text: '.'.repeat(100_000) }, [])
  expect(readdirSync(join(folder, '.offprint')).toSorted()).toEqual(['.gitignore', 'made-here'])
})

describe.each(['tests/extract/fixtures', 'profiles'])('a build of %s', (folder) => {
  const sources = sourcesIn(folder)

  test('writes the same bytes with its entries put away, now and after an edit', () => {
    const { putAway, count } = counting(shelf(scratchFolder()).putAway)
    const held = buildOf(sources)
    expect(buildOf(sources, { putAway }).files).toEqual(held.files)
    expect(count()).toBeGreaterThan(0)
    const before = { ledger: held.ledger, catalog: held.catalog }
    const fewer = sources.slice(1)
    expect(buildOf(fewer, { ...before, putAway }).files).toEqual(buildOf(fewer, before).files)
  })
})

function counting(putAway: PutAway): { readonly putAway: PutAway; readonly count: () => number } {
  let count = 0
  return {
    putAway(record, atHand) {
      count += 1
      return putAway(record, atHand)
    },
    count: () => count,
  }
}
