import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, expect, test } from 'vitest'

import { playedWeb, type World } from '../io/played-web.ts'
import { contentsOf, place, scratchFolder } from '../io/scratch-folder.ts'
import { invoke } from './invoke.ts'
import { adaPage, moved, visit, warmUp } from './visiting.ts'

beforeAll(async () => {
  await warmUp()
  await import('../../src/cli/add-session.ts')
}, 60_000)

const home: World['pages'] = {
  'ada.example/home/': ({ headers }) =>
    headers['if-none-match'] === '"1"' ? { status: 304 } : { body: adaPage, headers: { etag: '"1"' } },
}

test.each<[string, World['pages'], string, readonly string[] | undefined]>([
  ['for good', { ...home, 'ada.example/': moved('/home/') }, 'http://ada.example/home/', undefined],
  ['for good, and from there for now', { ...home, 'ada.example/': moved('/a'), 'ada.example/a': moved('/home/', 302) }, 'http://ada.example/a', ['http://ada.example/a']],
  ['for now', { ...home, 'ada.example/': moved('/home/', 302) }, 'http://ada.example/', ['http://ada.example/']],
])('of a homepage that has moved %s the address that lasts is written', async (_, pages, address, redirects) => {
  const { folder, offprint, web, snapshot } = await visit({}, { pages })
  place(folder, { 'offprint.yaml': '' })
  const { status, stderr } = await offprint('add', 'http://ada.example/')
  expect([status, stderr]).toEqual([0, expect.stringContaining('Added ada to offprint.yaml\n')])
  expect(stderr.includes(`http://ada.example/ has moved for good to ${address}\n`)).toBe(address !== 'http://ada.example/')
  expect(stderr).not.toContain('homepage-moved')
  expect(readFileSync(join(folder, 'offprint.yaml'), 'utf8').replace(`:${web.port}`, '')).toContain(`homepage: ${address}\n`)
  const before = snapshot('ada')
  expect(before).toMatchObject({ homepage: address, url: 'http://ada.example/home/' })
  expect((before['redirects'] as { url: string }[] | undefined)?.map(({ url }) => url)).toEqual(redirects)
  const sent = web.sent()
  expect((await offprint('fetch', 'homepages')).stderr).toContain('Fetched 1 homepage into profiles/.snapshots/: 1 unchanged\n')
  expect([web.sent(), snapshot('ada')]).toEqual([sent, before])
}) // prettier-ignore

test('a homepage that has moved to that of somebody else is not added', async () => {
  const { offprint } = await visit(
    { 'li-ming': 'http://ada.example/home/' },
    { pages: { ...home, 'ada.example/': moved('/home/') } },
  )
  const { status, stderr } = await offprint('add', 'http://ada.example/')
  expect([status, stderr]).toEqual([2, expect.stringContaining('it is the homepage of li-ming already')])
  expect(stderr).toMatch(/Nothing was added to offprint\.yaml\n$/)
})

test('of a repository that was renamed the new name is written, and nothing is transferred again', async () => {
  const sha = 'a'.repeat(40)
  const page = '# Ada Moreau\n\n## News\n\n- 2025-01-02: I joined.\n'
  const blob = createHash('sha1').update(`blob ${page.length}\0${page}`).digest('hex')
  const entry = { path: 'cv.md', type: 'blob', mode: '100644', sha: blob, size: page.length }
  const renamed = '/repos/ada-moreau/home/commits/HEAD'
  const web = await playedWeb({
    pages: {
      'api.example/repos/ada/site/commits/HEAD': { status: 301, headers: { location: renamed } },
      [`api.example${renamed}`]: ({ headers }) => headers['if-none-match'] === '"1"' ? { status: 304 } : { body: sha, headers: { etag: '"1"' } },
      [`api.example/repos/ada-moreau/home/git/trees/${sha}?recursive=1`]: { body: JSON.stringify({ truncated: false, tree: [entry] }) },
      [`raw.example/ada-moreau/home/${sha}/cv.md`]: { body: page, headers: { 'content-type': 'text/plain' } },
    },
  })
  const network = { ...web, bases: { 'github-api': `http://api.example:${web.port}`, 'github-raw': `http://raw.example:${web.port}` } }
  const folder = scratchFolder()
  const { status, stderr } = await invoke(folder, ['add', 'github:ada/site:cv.md'], {}, network)
  expect([status, stderr]).toEqual([0, expect.stringContaining('github:ada/site:cv.md has moved for good to github:ada-moreau/home:cv.md\n')])
  const { 'offprint.yaml': configuration, 'profiles/.snapshots/ada/snapshot.json': record = '' } = contentsOf(folder)
  expect(configuration).toBe('people:\n  - id: ada\n    homepage: github:ada-moreau/home:cv.md\n')
  expect(JSON.parse(record)).toMatchObject({ homepage: 'github:ada-moreau/home:cv.md', url: 'https://github.com/ada-moreau/home' })
  const { length } = web.received
  expect((await invoke(folder, ['fetch', 'homepages'], {}, network)).stderr).toContain('1 unchanged\n')
  expect(web.received.slice(length).map(({ path }) => path)).toEqual([renamed])
}) // prettier-ignore
