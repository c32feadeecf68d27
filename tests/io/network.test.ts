import { expect, test } from 'vitest'

import { network } from '../../src/io/network.ts'

test('sleep ends early, and without an error, when it is interrupted', async () => {
  const interruption = new AbortController()
  const slept = network.sleep(60_000, interruption.signal)
  interruption.abort()
  await expect(slept).resolves.toBeUndefined()
  await expect(network.sleep(1, new AbortController().signal)).resolves.toBeUndefined()
})

test('the first Ctrl-C is heard, and none after unsubscribing', () => {
  const heard: string[] = []
  const before = process.listenerCount('SIGINT')
  network.onInterrupt(() => heard.push('first'))
  network.onInterrupt(() => heard.push('never'))()
  process.emit('SIGINT')
  expect(heard).toEqual(['first'])
  expect(process.listenerCount('SIGINT')).toBe(before)
})

test('a host has all its addresses, and the time runs out', async () => {
  expect(await network.resolve('127.0.0.1')).toEqual([{ address: '127.0.0.1', family: 4 }])
  const timeout = network.timeout(1)
  await new Promise((resolve) => timeout.addEventListener('abort', resolve))
  expect(timeout.aborted).toBe(true)
})
