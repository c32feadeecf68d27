import { readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, test } from 'vitest'

import { contentsOf, place } from '../io/scratch-folder.ts'
import { invoke } from './invoke.ts'
import { adaPage, visit, warmUp } from './visiting.ts'

beforeAll(warmUp, 60_000)

const ada = { 'ada-moreau': 'http://ada.example/' }

describe('a homepage on the Internet', () => {
  test('is fetched byte for byte, and built without a network', async () => {
    const body = Buffer.from(adaPage.replaceAll('\n', '\r\n'))
    const headers = { etag: '"v1"', 'last-modified': 'Fri, 30 Jan 2026 12:00:00 GMT' }
    const { folder, offprint, snapshot, bytes } = await visit(ada, {
      pages: { 'ada.example/': { body, headers } },
    })
    expect(await offprint('fetch', 'homepages')).toEqual({
      status: 0,
      stdout: '',
      stderr:
        'Fetched 1 homepage into profiles/.snapshots/: 1 new; review what changed, then run: offprint build\n',
    })
    expect(bytes('ada-moreau/ada-moreau.html')).toEqual(body)
    expect(snapshot('ada-moreau')).toEqual({
      version: 1,
      homepage: 'http://ada.example/',
      url: 'http://ada.example/',
      status: 200,
      etag: '"v1"',
      lastModified: 'Fri, 30 Jan 2026 12:00:00 GMT',
      type: 'text/html; charset=utf-8',
      charset: 'utf-8',
      fetched: '2026-01-31T12:00:01Z',
      files: ['ada-moreau.html'],
    })
    expect((await offprint('build')).status).toBe(0)
    const { people, news } = JSON.parse(contentsOf(join(folder, 'out'))['catalog.json'] ?? '')
    expect(people).toMatchObject([{ id: 'ada-moreau', name: 'Ada Moreau' }])
    expect(news).toHaveLength(2)
  })

  test.each([
    ['an ETag', { etag: '"v1"' }, { 'if-none-match': '"v1"' }],
    ['a date', { 'last-modified': 'Fri, 30 Jan 2026 12:00:00 GMT' }, { 'if-modified-since': 'Fri, 30 Jan 2026 12:00:00 GMT' }],
  ])('that has not changed by %s is not transferred again, and nothing is written', async (_, headers, asked) => {
    const robots = { body: 'User-agent: *\nAllow: /\n', headers: { 'content-type': 'text/plain', etag: '"r1"' } }
    const { folder, offprint, web } = await visit(ada, {
      pages: {
        'ada.example/': (_request, count) => (count === 0 ? { body: adaPage, headers } : { status: 304 }),
        'ada.example/robots.txt': (_request, count) => (count === 0 ? robots : { status: 304 }),
      },
    })
    await offprint('fetch', 'homepages')
    const [before, sent] = [contentsOf(join(folder, 'profiles')), web.sent()]
    web.pass(2 * 86_400_000)
    const { status, stderr } = await offprint('fetch', 'homepages')
    expect([status, stderr]).toEqual([0, 'Fetched 1 homepage into profiles/.snapshots/: 1 unchanged\n'])
    expect(web.sent()).toBe(sent)
    expect(contentsOf(join(folder, 'profiles'))).toEqual(before)
    expect(web.received.map(({ path }) => path)).toEqual(['/robots.txt', '/', '/robots.txt', '/'])
    expect(web.received[2]?.headers).toMatchObject({ 'if-none-match': '"r1"' })
    expect(web.received[3]?.headers).toMatchObject(asked)
  }) // prettier-ignore

  test('whose server knows no conditions is written again only when a byte is another', async () => {
    const { folder, offprint, snapshot, web } = await visit(ada, {
      pages: { 'ada.example/': (_request, count) => ({ body: count < 2 ? adaPage : `${adaPage}<!-- -->` }) },
    })
    await offprint('fetch', 'homepages')
    const before = contentsOf(join(folder, 'profiles'))
    expect((await offprint('fetch', 'homepages')).stderr).toContain('1 unchanged')
    expect(contentsOf(join(folder, 'profiles'))).toEqual(before)
    web.pass(86_400_000)
    expect((await offprint('fetch', 'homepages')).stderr).toContain('1 changed')
    expect(snapshot('ada-moreau')['fetched']).toBe('2026-02-01T12:00:02Z')
  })

  test('whose bytes are the same under another ETag and date is no change', async () => {
    const { folder, offprint } = await visit(ada, {
      pages: { 'ada.example/': (_request, count) => ({ body: adaPage, headers: { etag: `"${count}"`, 'last-modified': `Fri, 30 Jan 2026 12:00:0${count} GMT` } }) },
    })
    await offprint('fetch', 'homepages')
    const before = contentsOf(join(folder, 'profiles'))
    expect((await offprint('fetch', 'homepages')).stderr).toContain('1 unchanged')
    expect(contentsOf(join(folder, 'profiles'))).toEqual(before)
  }) // prettier-ignore

  test('whose server calls its bytes by a name only later is known by it from then on', async () => {
    const { offprint, web } = await visit(ada, {
      pages: { 'ada.example/': (_request, count) => (count < 2 ? { body: adaPage, headers: count === 0 ? {} : { etag: '"1"' } } : { status: 304 }) },
    })
    await offprint('fetch', 'homepages')
    expect((await offprint('fetch', 'homepages')).stderr).toContain('1 changed')
    expect((await offprint('fetch', 'homepages')).stderr).toContain('1 unchanged')
    expect(web.received.at(-1)?.headers).toMatchObject({ 'if-none-match': '"1"' })
  }) // prettier-ignore

  test('that is another from now on leaves nothing of the one before', async () => {
    const { folder, offprint } = await visit(ada, {
      pages: { 'ada.example/': { body: adaPage }, 'new.example/a.md': { body: '# Ada\n', headers: { 'content-type': 'text/markdown' } } },
    })
    await offprint('fetch', 'homepages')
    place(folder, { 'offprint.yaml': readFileSync(join(folder, 'offprint.yaml'), 'utf8').replace(/ada\.example(:\d+)\//, 'new.example$1/a.md') })
    expect((await offprint('fetch', 'homepages')).status).toBe(0)
    expect(Object.keys(contentsOf(join(folder, 'profiles/.snapshots')))).toEqual(['.gitattributes', 'ada-moreau/ada-moreau.md', 'ada-moreau/snapshot.json'])
  }) // prettier-ignore

  test.each([
    ['absolute', 'https://cdn.example.org/ada/', 'https://cdn.example.org/ada/about/'],
    ['relative', '/~ada/', 'http://ada.example/~ada/about/'],
  ])('with a <base href> that is %s has its links against that', async (_, base, expected) => {
    const body = adaPage.replace('<head>', `<head><base href="${base}"><base href="http://no.example/">`)
    const { folder, offprint, web } = await visit(ada, { pages: { 'ada.example/': { body } } })
    await offprint('fetch', 'homepages')
    await offprint('build')
    expect(contentsOf(join(folder, 'out'))['catalog.json']?.replaceAll(`:${web.port}`, '')).toContain(
      `"${expected}"`,
    )
  })
})

/** With its port. */
/** Damage to a file of a snapshot. */
function changed(path: string, from: string, to: string): (folder: string) => void {
  return (folder) => {
    const text = readFileSync(join(folder, path), 'utf8')
    expect(text).toContain(from)
    place(folder, { [path]: text.replace(from, to) })
  }
}

function homepageIn(folder: string): string {
  return readFileSync(join(folder, 'offprint.yaml'), 'utf8').match(/http:[^']*/)?.[0] ?? ''
}

describe('whose homepage is fetched', () => {
  test('nobody whose page is among the profiles: that counts, and the address is where its links lead', async () => {
    const { folder, offprint, web } = await visit(
      { ...ada, 'li-ming': 'http://li.example/' },
      {
        pages: { 'ada.example/': { body: adaPage }, 'li.example/': { body: adaPage } },
      },
    )
    place(folder, {
      'profiles/li-ming.md': '# Li Ming\n\n## News\n\n- 2025-05-28: I wrote [this](a.html).\n',
    })
    expect(await offprint('fetch', 'homepages', '--dry-run')).toMatchObject({
      status: 0,
      stdout: 'ada-moreau: http://ada.example/\n',
    })
    await offprint('fetch', 'homepages')
    expect([...new Set(web.received.map(({ host }) => host))]).toEqual(['ada.example'])
    expect((await offprint('build')).status).toBe(0)
    expect(await offprint('fetch', 'homepages', 'li-ming')).toMatchObject({ status: 2 })
    expect((await offprint('fetch', 'homepages', 'ada-moreu')).stderr).toContain('did you mean "ada-moreau"?')
  })

  test('a homepage that was never fetched is an error of the build, with the command to run', async () => {
    const { folder, offprint } = await visit(
      { ...ada, 'li-ming': 'http://li.example/' },
      {
        pages: { 'ada.example/': { body: adaPage } },
      },
    )
    await offprint('fetch', 'homepages')
    const { status, stderr } = await offprint('build')
    expect([status, stderr]).toEqual([
      3,
      expect.stringContaining(
        'http://li.example/ was not fetched yet [source-missing]\n  hint: Run: offprint fetch homepages li-ming\n',
      ),
    ])
    expect(JSON.parse(contentsOf(join(folder, 'out'))['catalog.json'] ?? '').people).toHaveLength(1)
  })

  test.each([
    ['a file that is gone', (folder: string) => rmSync(join(folder, 'ada-moreau.html'))],
    ['a record that is damaged', (folder: string) => place(folder, { 'snapshot.json': '{' })],
    ['an encoding that nobody knows', changed('snapshot.json', '"utf-8"', '"utf-88"')],
    [
      'an entity tag of two lines',
      changed('snapshot.json', String.raw`"\"1\""`, String.raw`"1\r\nCookie: 1"`),
    ],
    ['a path out of it', changed('snapshot.json', '"ada-moreau.html"', '"../../../offprint.yaml"')],
    [
      'a link in the place of a file',
      (folder: string) => {
        rmSync(join(folder, 'ada-moreau.html'))
        symlinkSync('../../../offprint.yaml', join(folder, 'ada-moreau.html'))
      },
    ],
  ])('a snapshot with %s keeps what was published, and can be fetched again', async (_, damage) => {
    const { folder, offprint } = await visit(ada, {
      pages: {
        'ada.example/': ({ headers }) =>
          headers['if-none-match'] === undefined
            ? { body: adaPage, headers: { etag: '"1"' } }
            : { status: 304 },
      },
    })
    await offprint('fetch', 'homepages')
    await offprint('build')
    const own = contentsOf(join(folder, 'out'))['ada-moreau/feed.xml']
    place(folder, { 'profiles/li-ming.md': '# Li Ming\n\n## News\n\n- 2020-01-01: One.\n' })
    damage(join(folder, 'profiles/.snapshots/ada-moreau'))
    expect((await offprint('build')).status).toBeGreaterThan(0)
    rmSync(join(folder, 'profiles/li-ming.md'))
    expect(contentsOf(join(folder, 'out'))['li-ming/feed.xml']).toContain('One.')
    expect(contentsOf(join(folder, 'out'))['ada-moreau/feed.xml']).toBe(own)
    expect((await offprint('fetch', 'homepages')).status).toBe(0)
    expect((await offprint('build')).status).toBe(0)
  })

  test('a fetch that was killed while it wrote is completed by the build', async () => {
    const { folder, offprint, snapshot } = await visit(ada, { pages: { 'ada.example/': { body: adaPage } } })
    await offprint('fetch', 'homepages')
    const renames = ['ada-moreau/ada-moreau.html', 'ada-moreau/snapshot.json']
    place(join(folder, 'profiles/.snapshots'), {
      '.staging/manifest.json': JSON.stringify({ version: 1, renames, removals: [] }),
      '.staging/0': Buffer.from(adaPage.replaceAll('Ada Moreau', 'Zoë Moreau'), 'latin1'),
      '.staging/1': JSON.stringify({
        ...snapshot('ada-moreau'),
        homepage: homepageIn(folder),
        charset: 'windows-1252',
      }),
    })
    expect((await offprint('build')).status).toBe(0)
    expect(JSON.parse(contentsOf(join(folder, 'out'))['catalog.json'] ?? '').people[0].name).toBe(
      'Zoë Moreau',
    )
  })

  test('a path is read where it lies, without a network', async () => {
    const { folder, offprint } = await visit({ 'ada-moreau': '../site' }, { pages: {} })
    place(folder, {
      'group/profiles/li.md': '# Li\n\n## News\n\n- 2025-01-01: One.\n',
      'site/index.html': adaPage,
    })
    renameSync(join(folder, 'offprint.yaml'), join(folder, 'group/offprint.yaml'))
    const { status } = await invoke(join(folder, 'group'), ['build'])
    expect(status).toBe(0)
    const { people } = JSON.parse(contentsOf(join(folder, 'group/out'))['catalog.json'] ?? '')
    expect(people).toMatchObject([{ id: 'ada-moreau', sources: ['../site'] }, { id: 'li' }])
    expect((await offprint('fetch', 'homepages', '--config', 'group/offprint.yaml')).status).toBe(0)
  })
})
