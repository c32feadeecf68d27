import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { chunksOf, fileOfParts, plainPart, runsOf } from '../../src/export/file-parts.ts'
import { urnOf } from '../../src/merge/urn.ts'

const entries = (count: number): readonly { readonly id: string }[] =>
  Array.from({ length: count }, (_, number) => ({ id: urnOf(String(number)) }))

describe('the runs of a list', () => {
  test('are the list, whatever its entries are called', () => {
    const entry = fc.oneof(
      fc.record({ id: fc.string() }),
      fc.record({ place: fc.record({ line: fc.nat(200) }) }),
      fc.constant({}),
    )
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 1500, size: 'max' }), (list) => {
        const runs = [...runsOf(list)]
        expect(runs.flat()).toEqual(list)
        expect(runs.every(({ length }) => length > 0 && length <= 512)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  test('are of some dozens, so that few entries have to be made again for one that changes', () => {
    const lengths = [...runsOf(entries(20_000))].map(({ length }) => length)
    expect(20_000 / lengths.length).toBeGreaterThan(40)
    expect(20_000 / lengths.length).toBeLessThan(100)
  })

  test('but one or two stay what they are when an entry comes or goes', () => {
    const all = entries(3000)
    const named = (list: typeof all): readonly string[] =>
      [...runsOf(list)].map((run) => run.map(({ id }) => id).join())
    fc.assert(
      fc.property(fc.nat(all.length - 1), (index) => {
        const before = new Set(named(all))
        const after = named(all.toSpliced(index, 1))
        expect(after.filter((run) => !before.has(run)).length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 50 },
    )
  })
})

test('a file of parts has their chunks, as often as somebody asks', () => {
  const { path, chunks, parts } = fileOfParts('a.json', () => ['{', '}\n'].map(plainPart))
  expect(path).toBe('a.json')
  for (const _ of ['once', 'again']) {
    expect([...chunks]).toEqual(['{', '}\n'])
    expect([...chunksOf(parts ?? [])]).toEqual(['{', '}\n'])
  }
})
