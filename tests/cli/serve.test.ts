import { mkdirSync, readFileSync, renameSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

import { describe, expect, test } from 'vitest'

import { place, scratchFolder } from '../io/scratch-folder.ts'
import { invoke } from './invoke.ts'
import { published, request, serving } from './serving.ts'

test('each file has the media type of its format', async () => {
  const cwd = await published()
  place(join(cwd, 'out'), {
    CNAME: 'x',
    'notes.md': 'x',
    'prizes.xml': '<?xml version="1.0"?>\n<rss version="2.0"></rss>',
    'prizes.atom.xml': 'x',
    'sitemap.xml': '<urlset/>',
    'leaf.json': '{}',
  })
  const { base } = await serving(cwd)
  const paths = [
    '/', '/ada-moreau/', '/feed.xml', '/prizes.xml', '/atom.xml', '/prizes.atom.xml', '/feed.json', '/papers.json',
    '/catalog.json', '/ledger.json', '/works.csl.json', '/ada-moreau/resume.json', '/works.bib', '/works.biblatex.bib',
    '/works.ris', '/conferences.ics', '/feeds.opml', '/notes.md', '/CNAME', '/sitemap.xml', '/leaf.json',
  ] // prettier-ignore
  const replies = await Promise.all(paths.map((path) => request(base, path)))
  expect(
    paths.map(
      (path, index) => `${path} ${replies[index]?.status} ${replies[index]?.headers['content-type']}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "/ 200 text/html; charset=utf-8",
      "/ada-moreau/ 200 text/html; charset=utf-8",
      "/feed.xml 200 application/rss+xml; charset=utf-8",
      "/prizes.xml 200 application/rss+xml; charset=utf-8",
      "/atom.xml 200 application/atom+xml; charset=utf-8",
      "/prizes.atom.xml 200 application/atom+xml; charset=utf-8",
      "/feed.json 200 application/feed+json",
      "/papers.json 200 application/feed+json",
      "/catalog.json 200 application/json",
      "/ledger.json 200 application/json",
      "/works.csl.json 200 application/vnd.citationstyles.csl+json",
      "/ada-moreau/resume.json 200 application/json",
      "/works.bib 200 application/x-bibtex; charset=utf-8",
      "/works.biblatex.bib 200 application/x-bibtex; charset=utf-8",
      "/works.ris 200 application/x-research-info-systems; charset=utf-8",
      "/conferences.ics 200 text/calendar; charset=utf-8",
      "/feeds.opml 200 text/x-opml; charset=utf-8",
      "/notes.md 200 text/markdown; charset=utf-8",
      "/CNAME 200 application/octet-stream",
      "/sitemap.xml 200 application/xml; charset=utf-8",
      "/leaf.json 200 application/json",
    ]
  `)
})

test('every answer is asked for again, is what its type says, and is no matter of other hosts', async () => {
  const { base } = await serving(await published())
  for (const path of ['/', '/feed.xml', '/gone', '/.offprint/reload.js'])
    expect((await request(base, path)).headers).toMatchObject({
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    })
})

test('what is no text is sent byte for byte, and what is small as it is', async () => {
  const cwd = await published()
  const photo = Buffer.from(Array.from({ length: 2000 }, (_, index) => index % 256))
  place(join(cwd, 'out'), {
    'photo.jpg': photo,
    'small.txt': 'x'.repeat(1000),
    'large.txt': 'x'.repeat(1001),
  })
  const { base } = await serving(cwd)
  const had = await Promise.all(
    ['/photo.jpg', '/small.txt', '/large.txt'].map((path) =>
      request(base, path, { headers: { 'accept-encoding': 'gzip' } }),
    ),
  )
  expect(had[0]?.body).toEqual(photo)
  expect(had.map(({ headers }) => headers['content-encoding'])).toEqual([undefined, undefined, 'gzip'])
})

test('only this machine can ask', async () => {
  const { base } = await serving(await published())
  expect(new URL(base).hostname).toBe('127.0.0.1')
  // Another address of this machine, where there is a server only if it is on all of them.
  await expect(request(base.replace('127.0.0.1', '127.0.0.2'), '/', { headers: { host: 'localhost' } })).rejects.toThrow(/connect/)
}) // prettier-ignore

describe('a conditional request', () => {
  test('transfers no body again', async () => {
    const { base } = await serving(await published())
    const first = await request(base, '/feed.xml')
    expect(first.status).toBe(200)
    const { etag = '', 'last-modified': modified = '' } = first.headers
    const conditions: readonly (readonly [Record<string, string>, number])[] = [
      [{ 'if-none-match': String(etag) }, 304],
      [{ 'if-none-match': `"other", W/${etag}` }, 304],
      [{ 'if-none-match': '*' }, 304],
      [{ 'if-none-match': '"other"', 'if-modified-since': String(modified) }, 200],
      [{ 'if-modified-since': String(modified) }, 304],
      [{ 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' }, 200],
      [{ 'if-modified-since': 'yesterday' }, 200],
      [{ 'if-match': '"other"' }, 412],
      [{ 'if-match': `W/${etag}` }, 412],
      [{ 'if-match': `"other", ${etag}` }, 200],
      [{ 'if-match': '*', 'if-unmodified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' }, 200],
      [{ 'if-match': '"other"', 'if-none-match': String(etag) }, 412],
      [{ 'if-unmodified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' }, 412],
      [{ 'if-unmodified-since': String(modified) }, 200],
      [{ 'if-unmodified-since': 'yesterday' }, 200],
      [{ range: 'bytes=0-9' }, 200],
    ]
    for (const [headers, status] of conditions) {
      const reply = await request(base, '/feed.xml', { headers })
      expect([headers, reply.status]).toEqual([headers, status])
      if (status === 304) expect(reply.body.length).toBe(0)
      if (status === 200) expect(reply.headers['accept-ranges']).toBe('none')
    }
  })

  test('compressed bytes are others, and have another tag', async () => {
    const { base } = await serving(await published())
    const plain = await request(base, '/catalog.json')
    for (const accepted of ['gzip', 'br, gzip;q=0.5', '*']) {
      const zipped = await request(base, '/catalog.json', { headers: { 'accept-encoding': accepted } })
      expect(zipped.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' })
      expect(gunzipSync(zipped.body)).toEqual(plain.body)
      expect(zipped.headers['etag']).not.toBe(plain.headers['etag'])
      expect(Number(zipped.headers['content-length'])).toBe(zipped.body.length)
    }
    for (const refused of ['br', 'gzip;q=0', 'identity']) {
      const reply = await request(base, '/catalog.json', { headers: { 'accept-encoding': refused } })
      expect(reply.headers['content-encoding']).toBeUndefined()
    }
  })

  test('HEAD says the same and sends nothing; nothing else is possible', async () => {
    const { base } = await serving(await published())
    const [get, head] = [
      await request(base, '/feed.xml'),
      await request(base, '/feed.xml', { method: 'HEAD' }),
    ]
    expect(head.body.length).toBe(0)
    for (const name of ['etag', 'content-length', 'content-type', 'last-modified'])
      expect(head.headers[name]).toBe(get.headers[name])
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect(await request(base, '/feed.xml', { method })).toMatchObject({
        status: 405,
        headers: { allow: 'GET, HEAD' },
      })
  })
})

test('nothing outside of the output can be had, whatever the path looks like', async () => {
  const cwd = await published()
  writeFileSync(join(cwd, 'secret.txt'), 'secret')
  mkdirSync(join(cwd, 'out-beside'))
  writeFileSync(join(cwd, 'out-beside', 'secret.txt'), 'secret')
  symlinkSync(join(cwd, 'secret.txt'), join(cwd, 'out', 'link.txt'))
  symlinkSync(cwd, join(cwd, 'out', 'folder'))
  symlinkSync('works.bib', join(cwd, 'out', 'inside.bib'))
  const { base } = await serving(cwd)
  const paths = [
    '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/..%5csecret.txt', '/ada-moreau/../../secret.txt',
    '/%2e%2e%2fsecret.txt', '/link.txt', '/folder/secret.txt', '/../out-beside/secret.txt', '//secret.txt', `/${cwd}/secret.txt`,
    `/%2F${encodeURIComponent(cwd)}%2Fsecret.txt`, '/secret.txt%00.html', '/%zz', '/.nojekyll', '/.staging/owner', '/%00',
    'http://127.0.0.1/../secret.txt', '/out/../../secret.txt', '/folder',
  ] // prettier-ignore
  for (const path of paths) {
    const { status, body } = await request(base, path)
    expect([path, status, body.toString().includes('secret')]).toEqual([path, 404, false])
  }
  expect((await request(base, '/inside.bib')).status).toBe(200)
  expect(await request(base, '/ada-moreau')).toMatchObject({
    status: 301,
    headers: { location: '/ada-moreau/' },
  })
})

test('a file that cannot be read is no matter of the others', async () => {
  const cwd = await published()
  place(join(cwd, 'out'), { 'video.mp4': '' })
  // Sparse: it takes no room.
  truncateSync(join(cwd, 'out/video.mp4'), 3_000_000_000)
  const { base } = await serving(cwd)
  expect((await request(base, '/video.mp4')).status).toBe(500)
  expect((await request(base, '/feed.xml')).status).toBe(200)
})

test('a name that somebody pointed at this machine is refused', async () => {
  const { base } = await serving(await published())
  const { port } = new URL(base)
  const hosts: readonly (readonly [string, number])[] = [
    [`127.0.0.1:${port}`, 200],
    [`localhost:${port}`, 200],
    ['[::1]', 200],
    ['evil.example', 403],
    [`evil.example:${port}`, 403],
    ['127.0.0.1.evil.example', 403],
    ['localhost.evil.example', 403],
  ]
  for (const [host, status] of hosts) {
    const replies = [
      await request(base, '/feed.xml', { headers: { host } }),
      ...(status === 403 ? [await request(base, '/.offprint/events', { headers: { host } })] : []),
    ]
    expect([host, ...replies.map((reply) => reply.status)]).toEqual([host, ...replies.map(() => status)])
  }
})

test('a page that is open loads itself anew, and its file stays what it is', async () => {
  const cwd = await published()
  const file = join(cwd, 'out', 'index.html')
  const before = readFileSync(file, 'utf8')
  const { base } = await serving(cwd)
  const page = (await request(base, '/')).body.toString()
  expect(page).toContain('<script src="/.offprint/reload.js"></script>')
  expect(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]).toMatch(
    /default-src &#39;none&#39;.*script-src &#39;self&#39; &#39;sha256-.*; connect-src &#39;self&#39;$/,
  )
  expect((await request(base, '/.offprint/reload.js')).body.toString()).toContain('/.offprint/events')
  const events = await fetch(new URL('.offprint/events', base))
  const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader()
  expect(await reader?.read()).toEqual({ done: false, value: 'retry: 1000\n\n' })
  writeFileSync(`${file}.new`, before)
  renameSync(`${file}.new`, file)
  expect(await reader?.read()).toEqual({ done: false, value: 'data: reload\n\n' })
  expect(readFileSync(file, 'utf8')).toBe(before)
})

test('Ctrl-C ends it, with pages still open', async () => {
  const { base, status, interrupt } = await serving(await published())
  const events = await fetch(new URL('.offprint/events', base))
  interrupt()
  expect(await status).toBe(0)
  await expect(events.text()).rejects.toThrow(/terminated/)
  await expect(request(base, '/')).rejects.toThrow(/ECONNREFUSED/)
})

test('a port that another program has, and how to go on', async () => {
  const cwd = await published()
  const { base } = await serving(cwd)
  const { port } = new URL(base)
  const { status, stderr } = await invoke(cwd, ['serve', '--port', port])
  expect(status).toBe(2)
  expect(stderr).toContain(
    `Cannot serve on port ${port}: another program uses it; choose another with --port, or --port 0 for any`,
  )
})

test.each([
  [['serve', '--port', 'x'], 'Cannot use --port "x": expected a number from 0 to 65535'],
  [['serve', '--port', '70000'], 'Cannot use --port "70000"'],
  [['serve'], 'Cannot serve out/: nothing was published there; run: offprint build'],
])('%s', async (words, message) => {
  const { status, stderr } = await invoke(scratchFolder(), words)
  expect([status, stderr]).toEqual([2, expect.stringContaining(message)])
})
