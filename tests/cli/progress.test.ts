import { expect, test } from 'vitest'

import { progressOf } from '../../src/cli/progress.ts'
import { offline } from '../io/played-network.ts'

/** Progress of two homepages, with what it says, its clock, and who waits for the next tick. */
function progressOn(terminal: { readonly isTerminal: boolean; readonly columns?: number }) {
  const clock = { now: 0 }
  const said: string[] = []
  const ticks = new Set<() => void>()
  const progress = progressOf({ all: 2, noun: 'homepage' }, {
    cwd: '/',
    env: {},
    now: () => 0,
    stdout: () => undefined,
    stderr: (text) => said.push(text),
    ...terminal,
    network: { ...offline, now: () => clock.now, onTick: (listener) => { ticks.add(listener); return () => ticks.delete(listener) } },
  }) // prettier-ignore
  return { progress, clock, said, ticks }
}

test.each([
  [
    true,
    [
      '\r\u001B[K1 of 2 homepages, 1 new, 1.0 a second',
      '\r\u001B[K1 of 2 homepages, 1 new, 0.1 a second, ben takes 12 s',
      '\r\u001B[Kben is busy\n',
      '\r\u001B[K',
    ],
  ],
  [false, ['1 of 2 homepages, 1 new, 0.1 a second, ben takes 12 s\n', 'ben is busy\n', '']],
])('on a terminal (%s) a line that changes, else one per 10 seconds', (isTerminal, expected) => {
  const { progress, clock, said, ticks } = progressOn({ isTerminal })
  progress.started('ada')
  progress.started('ben')
  clock.now = 1000
  progress.finished('ada', 'new')
  clock.now = 9999
  for (const tick of isTerminal ? [] : ticks) tick()
  clock.now = 12_000
  for (const tick of ticks) tick()
  for (const tick of ticks) tick()
  progress.tell('ben is busy')
  progress.close()
  expect(said).toEqual(expected)
  expect(ticks.size).toBe(0)
})

test('a line is no longer than the terminal', () => {
  const { progress, clock, said } = progressOn({ isTerminal: true, columns: 20 })
  clock.now = 1000
  progress.finished('ada', 'new')
  expect(said).toEqual(['\r\u001B[K1 of 2 homepages, 1'])
})
