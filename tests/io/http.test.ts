import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'

import { describe, expect, onTestFinished, test } from 'vitest'

import { exchangeWith } from '../../src/io/http/exchange.ts'
import { Unobtainable } from '../../src/io/http/unobtainable.ts'
import { Stopped } from '../../src/io/http/patience.ts'
import { type Ask, politely } from '../../src/io/http/polite.ts'
import { isPublicAddress } from '../../src/io/http/public-address.ts'
import type { Service } from '../../src/io/service.ts'
import { type Played, type PlayedNetwork, playedNetwork, type Received } from './played-network.ts'

const service: Service = {
  name: 's2',
  rank: 1,
  title: 'Example',
  base: 'https://api.example.org',
  spacing: 3000,
  batch: 1,
  format: 'json',
  schemes: ['doi'],
  asksEach: true,
  credential: { variable: 'EXAMPLE_KEY', header: 'x-api-key' },
  request: ([key = '']) => ({ path: `/${key}` }),
  recordsIn: () => new Map(),
}

interface Setting {
  readonly env?: Readonly<Record<string, string>>
  readonly milliseconds?: number
  readonly changes?: (network: PlayedNetwork) => Partial<PlayedNetwork>
}

/** A polite client of one played service, and what came of it. */
async function clientOf(play: (request: Received, count: number) => Played, { env = {}, milliseconds = 600_000, changes }: Setting = {}) {
  const played = await playedNetwork({ s2: play, other: () => '{"other":true}' })
  const network: PlayedNetwork = { ...played, ...changes?.(played) }
  const origins = new Set(Object.values(network.bases).map((base) => new URL(base).origin))
  const exchange = exchangeWith(network, { origins, size: 100_000, redirects: 3 })
  onTestFinished(() => exchange.close())
  const interruption = new AbortController()
  const told: string[] = []
  const ask: Ask = politely({
    exchange, network, env,
    userAgent: 'offprint/1 (mailto:ada@example.org)',
    deadline: network.now() + milliseconds,
    interrupted: interruption.signal,
    tell: (text) => told.push(text),
  })
  return { ask: (path: string) => ask(service, { path }), network: played, told, interruption, askWith: ask }
} // prettier-ignore

describe('manners', () => {
  test('every request says who asks, for what form, and waits its turn', async () => {
    const { ask, network } = await clientOf(() => '{}')
    for (const path of ['/1', '/2', '/3']) expect((await ask(path)).text).toBe('{}')
    const [first] = network.received
    expect(first?.headers).toMatchObject({
      'user-agent': 'offprint/1 (mailto:ada@example.org)',
      accept: 'application/json',
    })
    expect(network.slept).toEqual([3000, 3000])
  })

  test('a slower pace that the answer asks for is kept', async () => {
    const { ask, network } = await clientOf(() => ({
      body: '{}',
      headers: { 'x-rate-limit-limit': '2', 'x-rate-limit-interval': '10s' },
    }))
    await ask('/1')
    await ask('/2')
    expect(network.slept).toEqual([5000])
  })

  test.each([
    ['seconds', '7', 7000],
    ['a date', 'Sat, 31 Jan 2026 12:00:09 GMT', 9000],
    ['nonsense', 'soon', 2000],
  ])('Retry-After in %s is honoured', async (_, written, delay) => {
    const { ask, network, told } = await clientOf((_request, count) =>
      count === 0 ? { status: 429, headers: { 'retry-after': written } } : '{"ok":1}',
    )
    expect((await ask('/1')).text).toBe('{"ok":1}')
    expect(network.slept[0]).toBe(delay)
    expect(told).toEqual([
      `Example: it asks to go slower (status 429); asking again in ${delay / 1000} s`,
    ])
  }) // prettier-ignore

  test.each([408, 429, 500, 502, 503, 504])('status %i: asks again, each time later, then gives up', async (status) => {
    const { ask, network } = await clientOf(() => ({ status }))
    await expect(ask('/1')).rejects.toThrow(Unobtainable)
    expect(network.received).toHaveLength(5)
    const delays = network.received.map(({ at }) => at).map((at, index, all) => at - (all[index - 1] ?? at))
    expect(delays).toEqual([0, 3000, 4000, 8000, 16_000])
  }) // prettier-ignore

  test.each([400, 401, 403, 404, 501])('status %i is an answer and not asked again', async (status) => {
    const { ask, network } = await clientOf(() => ({ status }))
    expect((await ask('/1')).status).toBe(status)
    expect(network.received).toHaveLength(1)
  })

  test('who asks to come back tomorrow is not waited for', async () => {
    const { ask, network } = await clientOf(() => ({ status: 503, headers: { 'retry-after': '86400' } }))
    await expect(ask('/1')).rejects.toThrow('it answered with status 503')
    expect(network.received).toHaveLength(1)
  })

  test('the time budget ends a wait before it begins', async () => {
    const { ask, network } = await clientOf(() => '{}', { milliseconds: 5000 })
    await ask('/1')
    await ask('/2')
    await expect(ask('/3')).rejects.toThrow(new Stopped('the time is up'))
    expect(network.received).toHaveLength(2)
  })

  test.each([
    ['30 seconds', 600_000, 30_000],
    ['what is left of the time', 5000, 5000],
  ])('an answer may take %s', async (_, milliseconds, expected) => {
    const given: number[] = []
    const { ask } = await clientOf(() => '{}', {
      milliseconds,
      changes: ({ timeout }) => ({
        timeout: (most) => {
          given.push(most)
          return timeout(most)
        },
      }),
    })
    await ask('/1')
    expect(given).toEqual([expected])
  })

  test('an interrupt ends the request that is on its way', async () => {
    const { ask, interruption } = await clientOf(() => {
      setTimeout(() => interruption.abort(), 10)
      return { body: '{', stalls: true }
    })
    await expect(ask('/1')).rejects.toThrow(new Stopped('it was interrupted'))
  })

  test('a request that repeats an earlier one says what is known', async () => {
    const { askWith, network } = await clientOf(() => ({ status: 304 }))
    const answer = await askWith(service, { path: '/1' }, { etag: '"a"', lastModified: 'Fri, 30 Jan 2026 12:00:00 GMT' }) // prettier-ignore
    expect(answer.status).toBe(304)
    expect(network.received[0]?.headers).toMatchObject({
      'if-none-match': '"a"',
      'if-modified-since': 'Fri, 30 Jan 2026 12:00:00 GMT',
    })
  })
})

describe('safety', () => {
  test('redirects between the hosts of services are followed, a key only within its own', async () => {
    const { ask, network } = await clientOf(
      ({ path }) =>
        path === '/1' ? { status: 302, headers: { location: `/s2/2` } } : '{"two":2}',
      { env: { EXAMPLE_KEY: 'secret' } },
    ) // prettier-ignore
    expect((await ask('/1')).text).toBe('{"two":2}')
    expect(network.received.map(({ headers }) => headers['x-api-key'])).toEqual(['secret', 'secret'])
  })

  test.each([
    ['http://127.0.0.1:9/', 'it redirects to http://127.0.0.1:9, a private address'],
    ['http://[::1]:9/', 'it redirects to http://[::1]:9, a private address'],
    ['http://169.254.169.254/latest', 'it redirects to http://169.254.169.254, a private address'],
    ['https://evil.example/', 'it redirects to https://evil.example, which is none of the services'],
    ['file:///etc/passwd', 'it redirects to an address of file:, which is never followed'],
    ['http://[', 'it redirects to what is no address'],
  ])('a redirect to %s is refused, and not asked for again', async (location, reason) => {
    const { ask, network } = await clientOf(() => ({ status: 301, headers: { location } }))
    await expect(ask('/1')).rejects.toThrow(reason)
    expect(network.received).toHaveLength(1)
  })

  test('a circle of redirects ends', async () => {
    const { ask, network } = await clientOf(() => ({ status: 307, headers: { location: '/s2/1' } }))
    await expect(ask('/1')).rejects.toThrow('it redirects again and again')
    expect(network.received).toHaveLength(4)
  })

  test('a name that resolves to a private address is refused where the connection is made', async () => {
    const { ask, network } = await clientOf(() => '{}', {
      changes: ({ bases }) => ({
        bases: { ...bases, s2: (bases['s2'] ?? '').replace('127.0.0.1', 'service.example') },
        resolve: () =>
          Promise.resolve([
            { address: '93.184.216.34', family: 4 },
            { address: '127.0.0.1', family: 4 },
          ]),
      }),
    })
    await expect(ask('/1')).rejects.toThrow('service.example has the private address 127.0.0.1')
    expect(network.received).toEqual([])
  })

  test.each([
    ['as it is', Buffer.alloc(200_000, ' '), {}],
    ['unpacked', gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' }],
    ['unpacked from deflate', deflateSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'deflate' }],
    ['unpacked from br', brotliCompressSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'br' }],
    ['unpacked twice', gzipSync(gzipSync(Buffer.alloc(50_000_000))), { 'content-encoding': 'gzip, gzip' }],
  ])('an answer that is too large %s is not read to its end', async (_, body, headers) => {
    const { ask, network } = await clientOf(() => ({ body, headers }))
    await expect(ask('/1')).rejects.toThrow('its answer is larger than 100000 bytes')
    expect(network.received).toHaveLength(1)
  })

  test('a service that never comes to an end is left, and asked again', async () => {
    const { ask } = await clientOf((_request, count) =>
      count === 0 ? { body: '{"a":', stalls: true } : '{"a":1}',
    )
    expect((await ask('/1')).text).toBe('{"a":1}')
  })

  test('an answer that is cut is asked for again', async () => {
    const { ask, told } = await clientOf((_request, count) =>
      count === 0 ? { body: '{"a":1}', cutAt: 3 } : '{"a":1}',
    )
    expect((await ask('/1')).text).toBe('{"a":1}')
    expect(told).toEqual(['Example: the connection was cut; asking again in 2 s'])
  })

  test('the reason for a failure never shows a key', async () => {
    const { ask, told } = await clientOf(() => ({ status: 500 }), { env: { EXAMPLE_KEY: 'secret' } })
    await expect(ask('/1')).rejects.toThrow('it answered with status 500')
    expect(told.join()).not.toContain('secret')
  })

  test.each([
    ['0.0.0.0', false],
    ['10.1.2.3', false],
    ['10.255.255.255', false],
    ['100.64.0.1', false],
    ['100.127.255.255', false],
    ['127.0.0.1', false],
    ['127.255.255.255', false],
    ['169.254.0.1', false],
    ['169.254.169.254', false],
    ['172.16.0.1', false],
    ['172.31.255.255', false],
    ['192.168.1.1', false],
    ['192.168.255.255', false],
    ['198.18.0.1', false],
    ['198.19.255.255', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['::', false],
    ['::1', false],
    ['::ffff:127.0.0.1', false],
    ['::ffff:8.8.8.8', false],
    ['64:ff9b::7f00:1', false],
    ['2002:7f00:1::', false],
    ['fc00::1', false],
    ['fd12:3456::1', false],
    ['fe80::1', false],
    ['febf:ffff::1', false],
    ['ff02::1', false],
    ['localhost', false],
    ['', false],
    ['8.8.8.8', true],
    ['11.0.0.1', true],
    ['100.128.0.1', true],
    ['128.0.0.1', true],
    ['169.255.0.1', true],
    ['192.169.0.1', true],
    ['198.20.0.1', true],
    ['93.184.216.34', true],
    ['172.32.0.1', true],
    ['2606:2800:220:1:248:1893:25c8:1946', true],
  ])('%s: public %j', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected)
  })
})
