import { describe, expect, test } from 'vitest'

import { run } from '../../src/cli/run.ts'
import { offline } from '../io/played-network.ts'
import { quiet } from './quiet-surroundings.ts'
import { place, scratchFolder } from '../io/scratch-folder.ts'
import { buildProgress } from '../../src/cli/build-progress.ts'

/** Work that takes `each` milliseconds a piece, and what is said of it. */
function saidOf(isTerminal: boolean, all: number, each: number, columns?: number): readonly string[] {
  let time = 0
  const said: string[] = []
  const progress = buildProgress({
    now: () => time,
    stderr: (text) => said.push(text),
    isTerminal,
    columns,
  })
  for (let done = 1; done <= all; done++) {
    time += each
    progress.update('Reading', done, all)
  }
  progress.finish()
  return said
}

/** A progress in a log, of which each update comes at its time. */
function progressByTheClock() {
  let time = 0
  const said: string[] = []
  const progress = buildProgress({ now: () => time, stderr: (text) => said.push(text), isTerminal: false })
  const at = (instant: number, ...part: Parameters<typeof progress.update>): void => {
    time = instant
    progress.update(...part)
  }
  return { at, said }
}

describe('the progress of long work', () => {
  test('in a log is a line every ten seconds', () => {
    expect(saidOf(false, 3000, 10)).toEqual([
      'Reading: 1000 of 3000, 100 a second, 20 s left\n',
      'Reading: 2000 of 3000, 100 a second, 10 s left\n',
      'Reading: 3000 of 3000, 100 a second, 0 s left\n',
    ])
  })

  test('on a terminal is one line that goes in the end', () => {
    expect(saidOf(true, 12, 100)).toEqual([
      '\r\u001b[KReading: 10 of 12, 10 a second, 1 s left',
      '\r\u001b[KReading: 11 of 12, 10 a second, 1 s left',
      '\r\u001b[KReading: 12 of 12, 10 a second, 0 s left',
      '\r\u001b[K',
    ])
  })

  test('is no longer than a line of the terminal', () => {
    expect(saidOf(true, 10, 100, 20)).toEqual(['\r\u001b[KReading: 10 of 10, ', '\r\u001b[K'])
  })

  test('of slow work says minutes, and fractions', () => {
    expect(saidOf(false, 5, 100_000).slice(0, 2)).toEqual([
      'Reading: 1 of 5\n',
      'Reading: 2 of 5, 0.0 a second, 5 min left\n',
    ])
  })

  test('in a log tells of each part that begins late', () => {
    const { at, said } = progressByTheClock()
    at(5000, 'Reading', 50, 100)
    at(10_000, 'Reading', 100, 100)
    at(12_000, 'Merging', 0, 500)
    at(15_000, 'Writing', 1, 100)
    at(20_000, 'Writing', 50, 100)
    at(25_000, 'Writing', 100, 100)
    expect(said).toEqual([
      'Reading: 100 of 100, 10 a second, 0 s left\n',
      'Merging: 0 of 500\n',
      'Writing: 1 of 100\n',
      'Writing: 100 of 100, 9.9 a second, 0 s left\n',
    ])
  })

  test('goes by how fast it was lately: the first of many files may take longer than a thousand others', () => {
    const { at, said } = progressByTheClock()
    at(0, 'Writing', 0, 60_000)
    at(60_000, 'Writing', 1, 60_000)
    at(70_000, 'Writing', 10_001, 60_000)
    at(80_000, 'Writing', 40_001, 60_000)
    expect(said).toEqual([
      'Writing: 1 of 60000, 0.0 a second, 59999 min left\n',
      'Writing: 10001 of 60000, 1000 a second, 50 s left\n',
      'Writing: 40001 of 60000, 3000 a second, 7 s left\n',
    ])
  })

  test('goes by what was done since it was told of first: a part may begin where it was left', () => {
    const { at, said } = progressByTheClock()
    at(0, 'Reading', 19_000, 20_000)
    at(10_000, 'Reading', 19_100, 20_000)
    expect(said).toEqual(['Reading: 19100 of 20000, 10 a second, 2 min left\n'])
  })

  test('says nothing of the time where nothing goes on', () => {
    const { at, said } = progressByTheClock()
    for (const time of [0, 10_000, 20_000, 30_000]) at(time, 'Reading', time === 0 ? 0 : 9, 10)
    at(40_000, 'Merging', 0, 0)
    expect(said.slice(-2)).toEqual(['Reading: 9 of 10\n', 'Merging\n'])
  })

  test.each([true, false])('of work that ends at once is nothing (terminal: %s)', (isTerminal) => {
    expect(saidOf(isTerminal, 50, 10)).toEqual([])
  })
})

const pages = Object.fromEntries(
  ['a', 'b', 'c', 'd', 'e'].map((name) => [`profiles/${name}.md`, '# News\n\n- 2025-05-01: We won.\n']),
)

/** What a command prints when each look at the clock is six seconds later. */
async function printedBy(
  words: readonly string[],
  cwd: string,
  isTerminal: boolean,
): Promise<readonly string[]> {
  let time = 0
  const said: string[] = []
  await run(words, {
    cwd,
    env: {},
    now: () => (time += 6000),
    stdout: (text) => said.push(text),
    stderr: (text) => said.push(text),
    isTerminal,
    network: offline,
  })
  return said
}

/** Of that, how far it is. */
async function toldBy(words: readonly string[], cwd: string): Promise<readonly string[]> {
  const said = await printedBy(words, cwd, false)
  return said.flatMap(
    (text) => /^(?:Reading|Merging|Preparing|Writing|Comparing|Examining).*? of \d+/.exec(text) ?? [],
  )
}

describe('a command with many homepages tells how far it is', () => {
  test.each([
    ['build', /^Writing files: \d+ of \d+$/],
    ['check', /^Comparing files: \d+ of \d+$/],
  ])('%s', async (command, last) => {
    const cwd = scratchFolder(pages)
    const [reading, ...more] = await toldBy([command], cwd)
    expect(reading).toMatch(/^Reading homepages: \d of 5$/)
    expect(more).toContain('Merging entries: 0 of 5')
    expect(more.join('\n')).toMatch(/^Preparing exports: \d of 6$/m)
    expect(more.at(-1)).toMatch(last)
  })

  test.each([['doctor'], ['extract', 'profiles'], ['explain', 'profiles/a.md:3'], ['venues', '--missing']])(
    '%s %s',
    async (...words) => {
      const told = await toldBy(words, scratchFolder(pages))
      expect(told[0]).toMatch(/^Reading homepages: \d of 5$/)
    },
  )
})

const strangers = { 'offprint.yaml': 'feeds:\n  - { name: prizes, people: [nobody] }\n' }

describe('on a terminal nothing is printed behind the line that tells how far it is', () => {
  test.each([
    [['build'], {}],
    [['build'], strangers],
    [['check'], {}],
    [['check'], strangers],
    [['doctor'], {}],
    [['explain', 'profiles/a.md:3'], {}],
    [['extract', 'profiles'], {}],
    [['fetch', 'works', '--dry-run'], {}],
    [['forget', 'a'], {}],
    [['venues', '--missing'], {}],
  ])('offprint %s', async (words, files) => {
    const cwd = scratchFolder(pages)
    await run(['build'], { ...quiet, cwd })
    place(cwd, files)
    const printed = (await printedBy(words, cwd, true)).join('').split('\r\u001b[K')
    const progress = printed.filter((text) => /^(?:Reading|Merging|Writing|Comparing|Examining)\b/.test(text))
    expect(progress).not.toEqual([])
    expect(progress.join('')).not.toContain('\n')
  })
})
