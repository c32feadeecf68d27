import { join } from 'node:path'

import { beforeAll, describe, expect, test } from 'vitest'

import { fetchHomepages } from '../../src/io/fetch-homepages.ts'
import { type PlayedPage, playedWeb, type World } from '../io/played-web.ts'
import { contentsOf } from '../io/scratch-folder.ts'
import { invoke } from './invoke.ts'
import { adaPage, homepage, moved, visit, type Visited, warmUp } from './visiting.ts'

beforeAll(warmUp, 60_000)

type Page = World['pages'][string]

/** What hosts do, in turn: a row a kind, and whether its homepage can be had. */
const conducts: readonly (readonly [string, (host: string) => Readonly<Record<string, Page>>, boolean])[] = [
  ['good', (host) => ({ [`${host}/`]: conditional }), true],
  ['good', (host) => ({ [`${host}/`]: conditional, [`${host}/robots.txt`]: conditional }), true],
  ['moves', (host) => ({ [`${host}/`]: moved('/home/'), [`${host}/home/`]: conditional }), true],
  ['moves elsewhere', (host) => ({ [`${host}/`]: moved('http://www.shared.example/'), 'www.shared.example/': conditional }), true],
  ['is busy at first', (host) => ({ [`${host}/`]: (request, count) => (count === 0 ? { status: 503, headers: { 'retry-after': '7' } } : conditional(request)) }), true],
  ['stalls at first', (host) => ({ [`${host}/`]: (request, count) => (count === 0 ? { body: adaPage, stalls: true } : conditional(request)) }), true],
  ['is cut at first', (host) => ({ [`${host}/`]: (request, count) => (count === 0 ? { body: adaPage, cutAt: 9 } : conditional(request)) }), true],
  ['is gone', (host) => ({ [`${host}/`]: { status: 410 } }), false],
  ['is parked', (host) => ({ [`${host}/`]: { body: 'This domain is for sale' } }), false],
  ['forbids it', (host) => ({ [`${host}/`]: conditional, [`${host}/robots.txt`]: { body: 'User-agent: *\nDisallow: /' } }), false],
  ['leads inside', (host) => ({ [`${host}/`]: { status: 302, headers: { location: 'http://10.0.0.1/' } } }), false],
  ['goes round', (host) => ({ [`${host}/`]: moved('/') }), false],
  ['is large', (host) => ({ [`${host}/`]: { body: Buffer.alloc(10_000_001, ' ') } }), false],
] // prettier-ignore

function conditional({ headers, host }: { readonly headers: Readonly<Record<string, unknown>>; readonly host: string }): PlayedPage {
  if (headers['if-none-match'] === '"1"') return { status: 304 }
  return { body: homepage(`Person of ${host}`, '2025-05-28: I received an award.'), headers: { etag: '"1"' } }
} // prettier-ignore

const count = 500

const conductOf = (index: number) =>
  // Large pages take their time.
  index % 50 === 12 ? conducts[12] : conducts[index % 12]

function crowd(): Promise<Visited> {
  const indices = Array.from({ length: count }, (_, index) => index)
  const hostOf = (index: number): string => `host-${index}.example`
  const people = Object.fromEntries(indices.map((index) => [`person-${index}`, `http://${hostOf(index)}/`]))
  const pages = Object.assign({}, ...indices.map((index) => conductOf(index)?.[1](hostOf(index))))
  return visit(people, { pages })
}

test('500 people on 500 hosts: each gets what its host gives, on 16 connections at most', async () => {
  const { folder, offprint, web } = await crowd()
  const good = Array.from({ length: count }, (_, index) => index).filter((index) => conductOf(index)?.[2])
  const { status, stderr } = await offprint('fetch', 'homepages', '--max-time', '100h')
  expect(status).toBe(3)
  const snapshots = Object.keys(contentsOf(join(folder, 'profiles/.snapshots'))).filter((path) => path.endsWith('snapshot.json'))
  expect(snapshots).toHaveLength(good.length)
  expect(stderr).toContain(`Fetched ${good.length} homepages into profiles/.snapshots/: ${good.length} new, `)
  expect(stderr.match(/\[homepage-(?:failed|suspicious)\]/g)).toHaveLength(count - good.length)
  expect(web.mostOpen()).toBeLessThanOrEqual(16)

  const sent = web.sent()
  const again = await offprint('fetch', 'homepages', '--max-time', '100h', ...good.map((index) => `person-${index}`))
  expect(again.status).toBe(0)
  expect(again.stderr).toContain(`Fetched ${good.length} homepages into profiles/.snapshots/: ${good.length} unchanged\n`)
  expect(web.sent()).toBe(sent)

  const built = await offprint('build')
  expect(built.stderr).toContain(`Read ${count} profiles`)
  expect(built.status).toBe(3)
}, 300_000) // prettier-ignore

describe('manners', () => {
  const three = {
    ada: 'http://uni.example/~ada/',
    ben: 'http://uni.example/~ben/',
    cleo: 'http://uni.example/~cleo/',
  }

  test.each([
    ['a second', undefined, 1000],
    ['what robots.txt asks for', 'User-agent: *\nCrawl-delay: 8\n', 8000],
    ['half a minute at most', 'User-agent: offprint\nCrawl-delay: 3600\n', 30_000],
  ])('people of one host are asked for one after the other, %s apart', async (_, robots, gap) => {
    const { offprint, web } = await visit(three, {
      pages: { 'uni.example': { body: adaPage }, ...(robots === undefined ? {} : { 'uni.example/robots.txt': { body: robots } }) },
    })
    expect((await offprint('fetch', 'homepages', '--mailto', 'ada@example.org')).status).toBe(0)
    expect(web.received.map(({ path }) => path)).toEqual(['/robots.txt', '/~ada/', '/~ben/', '/~cleo/'])
    const gaps = web.received.map(({ at }, index, all) => at - (all[index - 1]?.at ?? at)).slice(1)
    expect(gaps).toEqual([gap, gap, gap])
    expect(web.mostOpen()).toBe(1)
    expect(web.received[1]?.headers).toMatchObject({ 'user-agent': expect.stringMatching(/^offprint\/[\d.]+ \(mailto:ada@example\.org\)$/) })
  }) // prettier-ignore

  test.each(['/%7Eada', '/~%61da/', '/~ada'])('Disallow: %s forbids ~ada, however it is written, and nobody else', async (path) => {
    const { offprint, web } = await visit(three, {
      pages: { 'uni.example': { body: adaPage }, 'uni.example/robots.txt': { body: `\uFEFFUser-agent: *\r\nDisallow: ${path}\r\n` } },
    })
    expect((await offprint('fetch', 'homepages')).stderr).toContain('robots.txt of uni.example forbids it')
    expect(web.received.map((request) => request.path)).toEqual(['/robots.txt', '/~ben/', '/~cleo/'])
  }) // prettier-ignore

  test('a host that wants to be left alone is asked for nobody else in this run', async () => {
    const { offprint, web } = await visit(three, {
      pages: { 'uni.example': { status: 429, headers: { 'retry-after': '3600' } } },
    })
    const { status, stderr } = await offprint('fetch', 'homepages')
    expect([status, stderr]).toEqual([3, expect.stringContaining('3 failed')])
    expect(stderr.match(/it asks to go slower \(status 429\)/g)).toHaveLength(3)
    expect(web.received.map(({ path }) => path)).toEqual(['/robots.txt', '/~ada/'])
  })

  test.each([401, 403, 404, 410])('a host whose robots.txt answers with status %i forbids nothing', async (status) => {
    const { offprint } = await visit(three, {
      pages: { 'uni.example': { body: adaPage }, 'uni.example/robots.txt': { status, body: 'User-agent: *\nDisallow: /' } },
    })
    expect((await offprint('fetch', 'homepages')).status).toBe(0)
  }) // prettier-ignore

  test('robots.txt is asked for once a day', async () => {
    const { offprint, web } = await visit(three, { pages: { 'uni.example': { body: adaPage } } })
    await offprint('fetch', 'homepages', 'ada')
    await offprint('fetch', 'homepages', 'ben')
    web.pass(86_400_000)
    await offprint('fetch', 'homepages', 'cleo')
    expect(web.received.map(({ path }) => path)).toEqual([
      '/robots.txt',
      '/~ada/',
      '/~ben/',
      '/robots.txt',
      '/~cleo/',
    ])
  })
})

describe('a run that is ended', () => {
  const many = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`p-${index}`, `http://h-${index}.example/`]),
  )
  const pages = (meanwhile: () => void): World['pages'] =>
    Object.fromEntries(
      Object.keys(many).map((_, index) => [`h-${index}.example/`, (): PlayedPage => {
        if (index === 25) meanwhile()
        return { body: adaPage, headers: { etag: '"1"' } }
      }]),
    ) // prettier-ignore

  test('by Ctrl-C leaves every finished snapshot whole, and the next run completes them', async () => {
    let interrupt = (): void => undefined
    const { folder, offprint, web, snapshot } = await visit(many, { pages: pages(() => interrupt()) })
    interrupt = web.interrupt
    const { status, stderr } = await offprint('fetch', 'homepages')
    expect([status, stderr]).toEqual([3, expect.stringMatching(/error: Cannot fetch \d+ homepages: it was interrupted \[fetch-stopped\]/)])
    const files = contentsOf(join(folder, 'profiles/.snapshots'))
    const finished = Object.keys(files).flatMap((path) => /^(.*)\/snapshot\.json$/.exec(path)?.[1] ?? [])
    expect(finished.length).toBeGreaterThan(0)
    expect(finished.length).toBeLessThan(40)
    expect(Object.keys(files)).toHaveLength(1 + 2 * finished.length)
    for (const person of finished) {
      expect(files[`${person}/${person}.html`]).toBe(adaPage)
      expect(snapshot(person)['files']).toEqual([`${person}.html`])
    }
    interrupt = () => undefined
    expect((await offprint('fetch', 'homepages')).status).toBe(0)
    expect(Object.keys(contentsOf(join(folder, 'profiles/.snapshots')))).toHaveLength(1 + 2 * 40)
  }) // prettier-ignore

  test('by Ctrl-C looks at nobody who was not asked yet', async () => {
    const looked: string[] = []
    const ignore = (): undefined => undefined
    const origin = (id: string) => ({ type: 'page', url: many[id] ?? '' }) as const
    await fetchHomepages(
      Object.keys(many).map((id) => ({ id, origin: origin(id) })),
      {
        network: await playedWeb({ pages: {} }),
        interrupted: AbortSignal.abort(),
        deadline: Infinity,
        userAgent: 'offprint',
        env: {},
        refresh: false,
        allowsPrivate: false,
        accepts: false,
        robots: { get: ignore, put: ignore },
        before: async ({ id }) => void looked.push(id),
        keep: () => 'changed',
        cache: ignore,
        tell: ignore,
        started: ignore,
        finished: ignore,
      },
    )
    expect(looked).toHaveLength(16)
  })

  test('by the end of its time does the same', async () => {
    const { offprint } = await visit(many, { pages: pages(() => undefined) })
    const { status, stderr } = await offprint('fetch', 'homepages', '--max-time', '20s')
    expect([status, stderr]).toEqual([3, expect.stringMatching(/homepages: the time is up \[fetch-stopped\]\n {2}hint: Run the command again/)])
  }) // prettier-ignore
})

test('16 hosts are asked at once, and another only when one of them has answered', async () => {
  const people = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`p-${index}`, `http://h-${index}.example/`]),
  )
  const pages = Object.fromEntries(
    Object.keys(people).map((_, index) => [`h-${index}.example`, { body: adaPage }]),
  )
  const { folder, web } = await visit(people, { pages })
  let [asked, atOnce, answer] = [0, 0, (): void => undefined]
  const answered = new Promise<void>((resolve) => (answer = resolve))
  const patient: typeof web = {
    ...web,
    resolve: async (host) => {
      asked += 1
      if (asked === 16) {
        // Whoever else would ask has time to.
        for (let turn = 0; turn < 100; turn += 1) await new Promise(setImmediate)
        atOnce = asked
        answer()
      }
      await answered
      return web.resolve(host)
    },
  }
  const { status } = await invoke(folder, ['fetch', 'homepages'], {}, patient)
  expect([status, atOnce]).toEqual([0, 16])
})

test('16 that wait at once are no leak of memory, of which Node.js would warn', async () => {
  const warnings: string[] = []
  const note = ({ name }: Error): number => warnings.push(name)
  process.on('warning', note)
  const people = Object.fromEntries(
    Array.from({ length: 16 }, (_, index) => [`p-${index}`, `http://h-${index}.example/`]),
  )
  const { folder, web } = await visit(people, { pages: {} })
  const waiting: typeof web = {
    ...web,
    sleep: (milliseconds, signal) => {
      signal.addEventListener('abort', () => undefined)
      return web.sleep(milliseconds, signal)
    },
  }
  await invoke(folder, ['fetch', 'homepages'], {}, waiting)
  await new Promise(setImmediate)
  process.off('warning', note)
  expect(warnings).toEqual([])
})

test('a host that wants more patience than there is time keeps no other host from being asked', async () => {
  const others = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`p-${index}`, `http://h-${index}.example/`]))
  const { offprint } = await visit(
    { slow: 'http://slow.example/', ...others },
    {
      pages: {
        'slow.example/': { status: 503, headers: { 'retry-after': '100' } },
        ...Object.fromEntries(Object.keys(others).map((_, index) => [`h-${index}.example/`, { body: adaPage }])),
      },
    },
  )
  const { status, stderr } = await offprint('fetch', 'homepages', '--max-time', '90s')
  expect([status, stderr]).toEqual([3, expect.stringContaining('40 new')])
  expect(stderr).toContain('error: Cannot fetch 1 homepage: the time is up [fetch-stopped]')
}) // prettier-ignore

describe('how far it is', () => {
  test('is told every 10 seconds, with counts, the rate and what is slow', async () => {
    const { offprint, web } = await visit(
      { ada: 'http://ada.example/', ben: 'http://gone.example/', cleo: 'http://slow.example/' },
      { pages: {
        'ada.example/': { body: adaPage },
        'gone.example/': { status: 404 },
        'slow.example/': () => ({ body: adaPage, meanwhile: () => { web.pass(12_000); web.tick() } }),
      } },
    ) // prettier-ignore
    const { stderr } = await offprint('fetch', 'homepages')
    expect(stderr.split('\n').slice(0, -1)).toContainEqual(
      expect.stringMatching(/^\d of 3 homepages(?:, \d \w+)*, \d\.\d a second, \w+ takes 1\d s$/),
    )
  })
})
