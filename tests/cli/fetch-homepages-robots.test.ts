import { beforeAll, describe, expect, test } from 'vitest'

import type { World } from '../io/played-web.ts'
import { adaPage, moved, visit, warmUp } from './visiting.ts'

beforeAll(warmUp, 60_000)

const ada = { 'ada-moreau': 'http://ada.example/' }
const withRobots = (robots: World['pages'][string], more: World['pages'] = {}): World['pages'] => ({
  'ada.example/': { body: adaPage },
  'ada.example/robots.txt': robots,
  ...more,
})

const redirect = (location: string): World['pages'][string] => ({ status: 302, headers: { location } })

/** What goes wrong with robots.txt, and what is said of it; the homepage is as it should be. */
const failures: readonly (readonly [string, World['pages'], string])[] = [
  ['is broken', withRobots({ status: 500 }), 'it answered with status 500'],
  ['is overloaded', withRobots({ status: 503 }), 'it answered with status 503'],
  ['is not made', withRobots({ status: 501 }), 'it answered with status 501'],
  ['is asked for too often', withRobots({ status: 429 }), 'it asks to go slower (status 429)'],
  ['is cut', withRobots({ body: 'User-agent: *', cutAt: 5 }), 'the connection was cut'],
  ['never ends', withRobots({ body: 'User-agent: *', stalls: true }), 'it took too long to answer'],
  ['is packed wrongly', withRobots({ body: 'User-agent: *', headers: { 'content-encoding': 'gzip' } }), 'its answer cannot be unpacked'],
  ['is a file', withRobots(redirect('file:///etc/passwd')), 'it redirects to file:///etc/passwd: an address of file: is never followed'],
  ['is behind a password', withRobots(redirect('http://a:b@ada.example/')), 'it redirects to http://***@ada.example/: an address with a name or a password in it is never followed'],
  ['is broken elsewhere', withRobots(moved('http://www.example/r'), { 'www.example/r': { status: 500 } }), 'it redirects to http://www.example/r: it answered with status 500'],
  ['is nowhere', withRobots(moved('http://nobody.example/')), 'it redirects to http://nobody.example/: its name cannot be resolved; is there a network?'],
] // prettier-ignore

describe.each(failures)('a robots.txt that %s', (_, pages, reason) => {
  test('is named as what failed, with what to do about it', async () => {
    const { offprint, web } = await visit(ada, { pages, names: { 'nobody.example': [] } })
    const { status, stderr } = await offprint('fetch', 'homepages')
    expect(status).toBe(3)
    expect(stderr).toContain(
      `the homepage of ada-moreau, http://ada.example/: it cannot say what it allows (robots.txt): ${reason} [homepage-failed]`,
    )
    expect(stderr).toContain('run the command again later, ask whoever runs the host, or save the page among the profiles\n')
    expect(web.received.map(({ path }) => path)).not.toContain('/')
  }) // prettier-ignore
})

test('a robots.txt in the network here is named, and so is --allow-private', async () => {
  const pages = withRobots(redirect('http://127.0.0.1/robots.txt'))
  const { stderr } = await (await visit(ada, { pages })).offprint('fetch', 'homepages')
  expect(stderr).toContain('(robots.txt): it redirects to http://127.0.0.1/robots.txt: 127.0.0.1 is a private address')
  expect(stderr).toContain('if this host is meant run again with --allow-private\n')
}) // prettier-ignore

test('a host that is nowhere is not said to have a robots.txt', async () => {
  const world = { pages: {}, names: { 'nobody.example': [] } }
  const { offprint } = await visit({ 'ada-moreau': 'http://nobody.example/' }, world)
  const { stderr } = await offprint('fetch', 'homepages')
  expect(stderr).toContain('http://nobody.example/: its name cannot be resolved; is there a network?')
  expect(stderr).toContain('correct the address in offprint.yaml\n')
})

describe('of a robots.txt of 12 megabytes', () => {
  const notes = (bytes: number): string => '# A fern\n'.repeat(Math.floor(bytes / 9))

  test.each([
    ['what stands in the first 500 kibibytes holds', 'User-agent: *\nDisallow: /\n', 3],
    ['what stands behind them does not', `${notes(512_000)}User-agent: *\nDisallow: /\n`, 0],
    ['no half line does', `${notes(511_000)}User-agent: *\n${' '.repeat(982)}Disallow: /${'fern'.repeat(20)}\n`, 0],
  ])('%s', async (_, start, expected) => {
    const { offprint, web } = await visit(ada, { pages: withRobots({ body: `${start}${notes(12_000_000)}` }) })
    const { status, stderr } = await offprint('fetch', 'homepages')
    expect([status, stderr.includes('robots.txt of ada.example forbids it')]).toEqual([expected, expected !== 0])
    expect(web.received.map(({ path }) => path)).toEqual(expected === 0 ? ['/robots.txt', '/'] : ['/robots.txt'])
  }) // prettier-ignore
})

test('--refresh asks again what a host allows, as if nothing were known', async () => {
  const { offprint, web } = await visit(ada, {
    pages: withRobots((_request, count) => ({
      body: `User-agent: *\n${count === 0 ? 'Disallow' : 'Allow'}: /\n`,
      headers: { etag: '"r1"' },
    })),
  })
  expect((await offprint('fetch', 'homepages')).status).toBe(3)
  expect((await offprint('fetch', 'homepages')).status).toBe(3)
  expect((await offprint('fetch', 'homepages', '--refresh')).status).toBe(0)
  expect((await offprint('fetch', 'homepages')).status).toBe(0)
  expect(web.received.map(({ path }) => path)).toEqual(['/robots.txt', '/robots.txt', '/', '/'])
  expect(web.received[1]?.headers).not.toHaveProperty('if-none-match')
})

test('--refresh asks each host only once what it allows', async () => {
  const people = { ada: 'http://uni.example/~ada/', ben: 'http://uni.example/~ben/' }
  const { offprint, web } = await visit(people, { pages: { 'uni.example': { body: adaPage } } })
  await offprint('fetch', 'homepages', '--refresh')
  expect(web.received.map(({ path }) => path)).toEqual(['/robots.txt', '/~ada/', '/~ben/'])
})
