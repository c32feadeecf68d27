import { describe, expect, test } from 'vitest'

import type { BuildInput } from '../../src/index.ts'
import { mergeProgress } from '../../src/merge/merge-progress.ts'
import { buildOf, sourcesIn } from '../sources.ts'

type Told = Parameters<NonNullable<BuildInput['onProgress']>>

/** All that is told while the fixtures are built. */
function toldBy(input: Partial<BuildInput> = {}): readonly Told[] {
  const told: Told[] = []
  buildOf(sourcesIn('tests/extract/fixtures'), { onProgress: (...one) => void told.push(one), ...input })
  return told
}

const same = { works: ['doi:10.1/a', 'doi:10.1/b'] as const }
const corrections = { same: [same], different: [], set: [], hide: [] }
const configuration = { site: { language: 'en' }, people: [], corrections }
const before = buildOf(sourcesIn('tests/extract/fixtures'))
const titles = before.catalog.works.map(({ title }) => ({ entry: title }))

describe.each([
  ['by itself', {}],
  ['with corrections, for which works are merged twice', { configuration }],
  [
    'with works that are hidden',
    { configuration: { ...configuration, corrections: { ...corrections, hide: titles } } },
  ],
  [
    'with people who are not there any more',
    { ...before, sources: sourcesIn('tests/extract/fixtures').slice(1) },
  ],
])('a build tells how far each of its parts is, %s:', (_, input) => {
  const told = toldBy(input)

  test.each(['reading', 'merging', 'exporting'] as const)('%s never goes back, and ends at all', (part) => {
    const counts = told.flatMap(([name, done, all]) => (name === part ? [[done, all]] : []))
    const done = counts.flatMap(([number = 0]) => number)
    const all = counts.flatMap(([, number = 0]) => number)
    expect(done).toEqual(done.toSorted((a, b) => a - b))
    expect(new Set(all).size).toBe(1)
    expect([done.length > 1, done.at(-1)]).toEqual([true, all[0]])
    expect(done.at(-1)).toBeGreaterThan(0)
  })
})

describe('entries of a merge', () => {
  const entries = Array.from(
    { length: 5000 },
    (_, index) => ({ type: index < 2000 ? 'work' : 'news' }) as const,
  )

  test('are told of some thousand times, however many there are', () => {
    const told: number[] = []
    const { grouped, described } = mergeProgress(entries, (done) => void told.push(done))
    for (let count = 0; count < 2000; count += 1) grouped()
    for (let count = 0; count < 3000; count += 1) described()
    expect(told.length).toBeLessThan(1100)
    // The works have two stages before them.
    const passed = (5000 * 5000) / 9_000
    expect(told.at(-1)).toBeLessThanOrEqual(passed)
    expect(told.at(-1)).toBeGreaterThan(passed - 5000 / 1000 - 1)
  })

  test('that pass a stage again, or have gone through all, count no more', () => {
    const told: number[] = []
    const { grouped } = mergeProgress(entries, (done) => void told.push(done))
    grouped(2000)
    grouped(500)
    grouped()
    expect(told).toEqual([0, Math.floor((2000 * 5000) / 9_000)])
  })

  test('that are talks alone are told of in the end', () => {
    const told: number[] = []
    const { described, ended } = mergeProgress([{ type: 'talk' }], (done) => void told.push(done))
    described()
    ended()
    expect(told).toEqual([0, 1])
  })
})
