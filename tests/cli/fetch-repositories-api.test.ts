import { createHash } from 'node:crypto'

import { beforeAll, describe, expect, test } from 'vitest'

import { type PlayedPage, type PlayedWeb, playedWeb, type World } from '../io/played-web.ts'
import { fetchWith, recordIn, site, wanted } from './fetching-repositories.ts'
import { warmUp } from './visiting.ts'

beforeAll(warmUp, 60_000)

describe('over the API of GitHub, where there is no git', () => {
  const sha = 'a'.repeat(40)
  const blob = (content: string | Uint8Array): string =>
    createHash('sha1')
      .update(`blob ${Buffer.from(content).length}\0`)
      .update(content)
      .digest('hex')
  const tree = (files: Readonly<Record<string, string | Uint8Array>>): string =>
    JSON.stringify({
      truncated: false,
      tree: [
        { path: 'docs', type: 'tree', mode: '040000', sha },
        { path: 'link.md', type: 'blob', mode: '120000', sha, size: 3 },
        ...Object.entries(files).map(([path, content]) => ({ path, type: 'blob', mode: '100644', sha: blob(content), size: content.length })),
      ],
    }) // prettier-ignore
  const raw = (files: Readonly<Record<string, string | Uint8Array>>, commit: string): World['pages'] =>
    Object.fromEntries(Object.entries(files).map(([path, body]) => [`raw.example/ada/site/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`, { body, headers: { 'content-type': 'text/plain' } }])) // prettier-ignore

  async function hub(pages: World['pages']): Promise<PlayedWeb> {
    const web = await playedWeb({ pages })
    return { ...web, bases: { 'github-api': `http://api.example:${web.port}`, 'github-raw': `http://raw.example:${web.port}` } }
  } // prettier-ignore

  test('only the files that are needed, and later only those that changed', async () => {
    const later = { ...site, 'index.md': `${site['index.md']}- 2025-01-01: New.\n` }
    const next = 'b'.repeat(40)
    let isLater = false
    const network = await hub({
      'api.example/repos/ada/site/commits/HEAD': ({ headers }) => {
        if (!isLater && headers['if-none-match'] === '"1"') return { status: 304 }
        return isLater ? { body: next, headers: { etag: '"2"' } } : { body: sha, headers: { etag: '"1"' } }
      },
      [`api.example/repos/ada/site/git/trees/${sha}?recursive=1`]: { body: tree(site) },
      [`api.example/repos/ada/site/git/trees/${next}?recursive=1`]: { body: tree(later) },
      ...raw(site, sha),
      ...raw(later, next),
    })
    const { outcome, files, again } = await fetchWith('github:ada/site', network, { GITHUB_TOKEN: 'secret' })
    expect([outcome.status, outcome.stderr]).toEqual([0, expect.stringContaining('1 new')])
    expect(recordIn(files())).toMatchObject({
      commit: sha,
      etag: '"1"',
      files: wanted.map((path) => `ada/${path}`),
    })
    expect(files()['ada/ada/index.md']).toBe(site['index.md'])
    expect(network.received).toHaveLength(2 + wanted.length)
    const keys = network.received.map(({ host, headers }) => [host, headers['authorization']])
    expect(keys).toContainEqual(['api.example', 'Bearer secret'])
    expect(keys.filter(([host, key]) => host === 'raw.example' && key !== undefined)).toEqual([])

    const sent = network.sent()
    expect((await again()).stderr).toContain('1 unchanged')
    expect(network.sent()).toBe(sent)

    isLater = true
    const asked = network.received.length
    expect((await again()).stderr).toContain('1 changed')
    expect(network.received.slice(asked).map(({ path }) => path).filter((path) => path.includes(next))).toEqual([
      `/repos/ada/site/git/trees/${next}?recursive=1`,
      `/ada/site/${next}/index.md`,
    ]) // prettier-ignore
    expect(files()['ada/ada/index.md']).toContain('New.')
  })

  test('a folder of a repository that is too large for one answer is had by itself', async () => {
    const [docs, deep] = ['c'.repeat(40), 'd'.repeat(40)]
    const answer = (tree: readonly object[], truncated = false): PlayedPage => ({ body: JSON.stringify({ truncated, tree }) })
    const folder = (path: string, name: string): object => ({ path, type: 'tree', mode: '040000', sha: name })
    const file = { path: 'index.html', type: 'blob', mode: '100644', sha: blob('<p>x'), size: 4 }
    const network = await hub({
      'api.example/repos/ada/site/commits/feature%2Fx': { body: sha },
      [`api.example/repos/ada/site/git/trees/${sha}?recursive=1`]: answer([], true),
      [`api.example/repos/ada/site/git/trees/${sha}`]: answer([folder('docs', docs)]),
      [`api.example/repos/ada/site/git/trees/${docs}`]: answer([folder('deep', deep)]),
      [`api.example/repos/ada/site/git/trees/${deep}?recursive=1`]: answer([file]),
      [`api.example/repos/ada/site/git/trees/${docs}?recursive=1`]: answer([file]),
      ...raw({ 'docs/deep/index.html': '<p>x' }, sha),
    })
    const { outcome, files } = await fetchWith('github:ada/site@feature/x:docs/deep', network)
    expect([outcome.status, outcome.stderr]).toEqual([0, expect.stringContaining('1 new')])
    expect(files()['ada/ada/index.html']).toBe('<p>x')
    const one = await fetchWith('github:ada/site@feature/x:docs/deep/index.html', network)
    expect([one.outcome.status, one.files()['ada/ada.html']]).toEqual([0, '<p>x'])
    const none = await fetchWith('github:ada/site@feature/x:docs/none', network)
    expect([none.outcome.status, none.outcome.stderr]).toEqual([3, expect.stringContaining('it has no "docs/none" [homepage-failed]')])
  }) // prettier-ignore

  test('a file that the repository has not is an error, as with git', async () => {
    const network = await hub({ ...tip, [treeAt]: { body: tree(site) } })
    const { outcome } = await fetchWith('github:ada/site:none.md', network)
    expect([outcome.status, outcome.stderr]).toEqual([
      3,
      expect.stringContaining('it has no "none.md" [homepage-failed]'),
    ])
  })

  const tip = { 'api.example/repos/ada/site/commits/HEAD': { body: sha } }
  const treeAt = `api.example/repos/ada/site/git/trees/${sha}?recursive=1`

  test('a repository that was renamed is found, and no other host gets the key', async () => {
    const to = (location: string): PlayedPage => ({ status: 301, headers: { location } })
    const renamed = await hub({
      'api.example/repos/ada/site/commits/HEAD': to('/repositories/1/commits/HEAD'),
      'api.example/repositories/1/commits/HEAD': { body: sha },
      [treeAt]: { body: tree(site) },
      ...raw(site, sha),
    })
    const { outcome: found } = await fetchWith('github:ada/site', renamed)
    expect([found.status, found.stderr]).toEqual([0, expect.not.stringContaining('homepage-moved')])
    const away = await hub({
      'api.example/repos/ada/site/commits/HEAD': ({ headers }) =>
        to(`http://other.example:${String(headers['host']).split(':')[1]}/`),
    })
    const { outcome } = await fetchWith('github:ada/site', away, { GITHUB_TOKEN: 'secret' })
    expect([outcome.status, outcome.stderr]).toEqual([
      3,
      expect.stringContaining('it answered with status 301'),
    ])
    expect(away.received.map(({ host }) => host)).not.toContain('other.example')
  })

  test.each<[string, string | undefined, { readonly status: number; readonly location: string; readonly next?: string; readonly name?: object }]>([
    ['by its number', 'github:ada-moreau/home', { status: 301, location: '/repositories/1/commits/HEAD', name: { full_name: 'ada-moreau/home' } }],
    ['by its name', 'github:ada-moreau/home', { status: 308, location: '/repos/ada-moreau/home/commits/HEAD' }],
    ['by its owner alone', 'github:grace/site', { status: 301, location: '/repos/grace/site/commits/HEAD' }],
    ['by its name alone', 'github:ada/home', { status: 301, location: '/repos/ada/home/commits/HEAD' }],
    ['for now only', undefined, { status: 302, location: '/repositories/1/commits/HEAD', name: { full_name: 'ada-moreau/home' } }],
    ['for now, and from there for good', undefined, { status: 302, location: '/elsewhere', next: '/repos/ada-moreau/home/commits/HEAD' }],
    ['to the same name in capitals', undefined, { status: 301, location: '/repos/Ada/Site/commits/HEAD' }],
    ['to what is no name', undefined, { status: 301, location: '/repositories/1/commits/HEAD', name: { full_name: '--upload-pack=x/y' } }],
    ['to more than a name', undefined, { status: 301, location: '/repositories/1/commits/HEAD', name: { full_name: 'ada-moreau/home@main:docs' } }],
    ['to another form', undefined, { status: 301, location: '/repositories/1/commits/HEAD', name: {} }],
  ])('a repository that was renamed, %s, is told of each time as %s (undefined: not at all) and had from there', async (_, target, { status, location, next = location, name }) => {
    const there = target?.slice('github:'.length) ?? 'ada/site'
    const etag = { etag: '"1"' }
    const pages: World['pages'] = {
      'api.example/repos/ada/site/commits/HEAD': { status, headers: { location } },
      [`api.example${location}`]: { status: 301, headers: { location: next } },
      [`api.example${next}`]: ({ headers }) => headers['if-none-match'] === '"1"' ? { status: 304 } : { body: sha, headers: etag },
      'api.example/repositories/1': { body: JSON.stringify(name) },
      [`api.example/repos/${there}/git/trees/${sha}?recursive=1`]: { body: tree(site) },
      ...Object.fromEntries(Object.entries(raw(site, sha)).map(([path, page]) => [path.replace('ada/site', there), page])),
    }

    const { outcome, again, files } = await fetchWith('github:ada/site', await hub(pages))
    const second = await again()
    expect([outcome.status, second.status]).toEqual([0, 0])
    expect([outcome.stderr, second.stderr]).toEqual([expect.stringContaining('1 new'), expect.stringContaining('1 unchanged')])
    expect(files()['ada/ada/index.md']).toBe(site['index.md'])
    expect(recordIn(files())).toMatchObject({ homepage: 'github:ada/site', url: 'https://github.com/ada/site' })
    const said = [outcome.stderr, second.stderr]
    if (target === undefined) expect(said.join('')).not.toContain('homepage-moved')
    else expect(said).toEqual([1, 2].map(() => expect.stringContaining(`The homepage of ada, github:ada/site, has moved for good to ${target} [homepage-moved]`)))
    if (target !== undefined) expect(outcome.stderr).toContain(`write ${target} as the homepage of ada in offprint.yaml`)
  }) // prettier-ignore

  test.each<[string, World['pages'], string]>([
    ['nobody', {}, 'there is no such repository or branch, or it is not public'],
    [
      'no more questions',
      { 'api.example': { status: 403, headers: { 'x-ratelimit-remaining': '0' } } },
      'install git, or give a key in GITHUB_TOKEN',
    ],
    [
      'another form',
      { 'api.example': { body: '<html>' } },
      'GitHub answers in a form that its documentation does not have',
    ],
    [
      'another form of a tree',
      { ...tip, [treeAt]: { body: '{"tree":1}' } },
      'GitHub answers in a form that its documentation does not have',
    ],
    [
      'too much',
      { ...tip, [treeAt]: { body: '{"tree":[],"truncated":true}' } },
      'it has more than 20000 files; name a folder of it',
    ],
    [
      'a file that is not there',
      { ...tip, [treeAt]: { body: tree(site) } },
      '_config.yml: it answered with status 404',
    ],
    [
      'nothing at all',
      { ...tip, [treeAt]: { body: '{"tree":[],"truncated":false}' } },
      'it has no file of a homepage',
    ],
    [
      'nothing to read',
      { ...tip, [treeAt]: { body: tree({ 'a.jpg': 'x' }) } },
      'it has no file of a homepage',
    ],
  ])('%s is an error with the reason', async (_, pages, reason) => {
    const { outcome, files } = await fetchWith('github:ada/site', await hub(pages))
    expect([outcome.status, outcome.stderr]).toEqual([3, expect.stringContaining(reason)])
    expect(files()).toEqual({})
  })
})
