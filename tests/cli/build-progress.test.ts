import { describe, expect, test } from 'vitest'

import { run } from '../../src/cli/run.ts'
import { offline } from '../io/played-network.ts'
import { scratchFolder } from '../io/scratch-folder.ts'
import { buildProgress } from '../../src/cli/build-progress.ts'

/** Work that takes `each` milliseconds a piece, and what is said of it. */
function saidOf(isTerminal: boolean, all: number, each: number): readonly string[] {
  let time = 0
  const said: string[] = []
  const progress = buildProgress('Reading', {
    now: () => time,
    stderr: (text) => said.push(text),
    isTerminal,
  })
  for (let done = 1; done <= all; done++) {
    time += each
    progress.update(done, all)
  }
  progress.finish()
  return said
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

  test('of slow work says minutes, and fractions', () => {
    expect(saidOf(false, 5, 100_000)[0]).toBe('Reading: 1 of 5, 0.0 a second, 7 min left\n')
  })

  test.each([true, false])('of work that ends at once is nothing (terminal: %s)', (isTerminal) => {
    expect(saidOf(isTerminal, 50, 10)).toEqual([])
  })
})

test('a build of many homepages tells how far it is', async () => {
  const pages = ['a', 'b', 'c', 'd', 'e'].map((name) => [`profiles/${name}.md`, '# News\n\n- 2025-05-01: We won.\n'])
  let time = 0
  const said: string[] = []
  await run(['build'], {
    cwd: scratchFolder(Object.fromEntries(pages)),
    env: {},
    now: () => (time += 6000),
    stdout: () => undefined,
    stderr: (text) => said.push(text),
    isTerminal: false,
    network: offline,
  })
  expect(said.filter((text) => text.startsWith('Reading'))).toEqual([
    expect.stringContaining('Reading homepages: 2 of 5'),
    expect.stringContaining('Reading homepages: 4 of 5'),
  ])
}) // prettier-ignore
