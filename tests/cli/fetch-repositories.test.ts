import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, test } from 'vitest'

import { runProgram } from '../../src/io/run-program.ts'
import { type PlayedPage, type PlayedWeb, playedWeb, type World } from '../io/played-web.ts'
import { contentsOf, place, scratchFolder } from '../io/scratch-folder.ts'
import { invoke, type Outcome } from './invoke.ts'
import { warmUp } from './visiting.ts'

beforeAll(warmUp, 60_000)

/** A site with what is no writing beside it. */
const site = {
  '_config.yml': 'title: Ada Moreau\nurl: https://ada.example\n',
  'index.md': '---\ntitle: Ada Moreau\n---\n\n## News\n\n- 2025-05-28: I received the best poster award.\r\n',
  'assets/theme.md': 'of the theme',
  'images/me.jpg': Buffer.from([0xff, 0xd8, 0xff, 0]),
  'docs/cv.md': '# Ada Moreau\n\n## News\n\n- 2025-01-02: I joined.\n',
  'docs/deep/a b#c.md': 'more',
} as const

const wanted = ['_config.yml', 'docs/cv.md', 'docs/deep/a b#c.md', 'index.md']

interface Fetched {
  readonly folder: string
  readonly outcome: Outcome
  readonly files: () => Readonly<Record<string, string>>
  readonly again: (env?: Readonly<Record<string, string>>) => Promise<Outcome>
}

async function fetchWith(homepage: string, network: PlayedWeb, env = {}): Promise<Fetched> {
  const folder = scratchFolder({ 'offprint.yaml': `people:\n  - { id: ada, homepage: '${homepage}' }\n` })
  const again = (more = {}): Promise<Outcome> =>
    invoke(folder, ['fetch', 'homepages'], { ...env, ...more }, network)
  return {
    folder,
    outcome: await again(),
    files: () =>
      existsSync(join(folder, 'profiles/.snapshots')) ? contentsOf(join(folder, 'profiles/.snapshots')) : {},
    again,
  }
}

const recordIn = (files: Readonly<Record<string, string>>): unknown =>
  JSON.parse(files['ada/snapshot.json'] ?? '')

describe('by git, where it is installed', () => {
  const git = (folder: string, ...words: readonly string[]): string =>
    execFileSync('git', [
      '-C',
      folder,
      '-c',
      'user.name=A',
      '-c',
      'user.email=a@example.org',
      '-c',
      'core.autocrlf=false',
      ...words,
    ])
      .toString()
      .trim()

  function commit(folder: string, files: Parameters<typeof place>[1]): string {
    place(folder, files)
    git(folder, 'add', '--all')
    git(folder, 'commit', '--quiet', '--message', 'A')
    return git(folder, 'rev-parse', 'HEAD')
  }

  /** GitHub is a folder. */
  async function hub(): Promise<{ readonly repository: string; readonly network: PlayedWeb; readonly first: string }> {
    const root = scratchFolder()
    const repository = join(root, 'ada/site.git')
    mkdirSync(repository, { recursive: true })
    git(repository, 'init', '--quiet', '--initial-branch=main')
    const first = commit(repository, site)
    const network = { ...(await playedWeb({ pages: {} })), run: runProgram, bases: { github: `file://${root}` } }
    return { repository, network, first }
  } // prettier-ignore

  test('the files that somebody wrote, byte for byte, which a build reads as a site', async () => {
    const { network, first } = await hub()
    const { folder, outcome, files } = await fetchWith('github:ada/site', network)
    expect([outcome.status, outcome.stderr]).toEqual([0, expect.stringContaining('1 new')])
    expect(recordIn(files())).toEqual({
      version: 1,
      homepage: 'github:ada/site',
      url: 'https://github.com/ada/site',
      commit: first,
      fetched: '2026-01-31T12:00:00Z',
      files: wanted.map((path) => `ada/${path}`),
    })
    expect(files()['ada/ada/index.md']).toBe(site['index.md'])
    expect(network.received).toEqual([])
    const built = await invoke(folder, ['build'])
    expect([built.status, built.stderr]).toEqual([0, expect.stringContaining('profiles/.snapshots/ada/ada: Jekyll site')])
  }) // prettier-ignore

  test('nothing is transferred while the tip is the same; what is gone there goes here', async () => {
    const { repository, network } = await hub()
    const { files, again } = await fetchWith('github:ada/site', network)
    const before = files()
    expect((await again()).stderr).toContain('1 unchanged')
    expect(files()).toEqual(before)
    git(repository, 'rm', '--quiet', 'docs/cv.md')
    commit(repository, { 'index.md': `${site['index.md']}- 2025-01-01: New.\n` })
    expect((await again()).stderr).toContain('1 changed')
    expect(files()['ada/ada/index.md']).toContain('New.')
    expect(Object.keys(files())).not.toContain('ada/ada/docs/cv.md')
  })

  test.each<[string, string, readonly string[]]>([
    ['a folder', 'github:ada/site:docs', ['ada/cv.md', 'ada/deep/a b#c.md']],
    ['one file', 'github:ada/site:docs/cv.md', ['ada.md']],
    ['a branch', 'github:ada/site@main', wanted.map((path) => `ada/${path}`)],
    ['a tag', 'github:ada/site@v1', wanted.map((path) => `ada/${path}`)],
  ])('of %s', async (what, homepage, expected) => {
    const { repository, network } = await hub()
    git(repository, 'tag', '--annotate', '--message', 'A', 'v1')
    const { outcome, files, again } = await fetchWith(homepage, network)
    if (what === 'a folder') {
      expect(outcome.stderr).toContain('it is no site of a known kind')
      return
    }
    expect(outcome.status).toBe(0)
    expect(recordIn(files())).toMatchObject({ files: expected })
    expect((await again()).stderr).toContain('1 unchanged')
  })

  const news = '# Ada Moreau\n\n## News\n\n- 2025-05-28: I received the best poster award.\n'
  const talk = '---\ntitle: Ferns\ndate: 2025-01-02\n---\n'

  test.each([
    ['a repository that GitHub Pages makes a site of', 'github:ada/plain', { 'index.md': news }, 'Jekyll site, 1 file', 1],
    ['a folder of it', 'github:ada/plain:docs', { 'docs/index.md': news }, 'Jekyll site, 1 file', 1],
    ['a readme', 'github:ada/plain:README.md', { 'README.md': news }, 'Markdown page', 1],
    ['the content of Hugo', 'github:ada/plain:content', { 'content/authors/admin/_index.md': '---\ntitle: Ada Moreau\n---\n', 'content/talk/ferns.md': talk }, 'Hugo site, 2 files', 0],
    ['the content of Hugo in a folder', 'github:ada/plain:site/content', { 'site/content/talk/ferns.md': talk }, 'Hugo site, 1 file', 0],
  ])('%s is read: %s', async (_, homepage, files, read, items) => {
    const { repository, network } = await hub()
    const plain = repository.replace('site.git', 'plain.git')
    mkdirSync(plain)
    git(plain, 'init', '--quiet', '--initial-branch=main')
    commit(plain, files)
    const { folder, outcome } = await fetchWith(homepage, network)
    expect([outcome.status, outcome.stderr]).toEqual([0, expect.stringContaining('1 new')])
    const { status, stderr } = await invoke(folder, ['build'])
    expect([status, stderr]).toEqual([0, expect.stringContaining(read)])
    expect(JSON.parse(contentsOf(folder)['out/catalog.json'] ?? '').news).toHaveLength(items)
  }) // prettier-ignore

  test('a folder whose kind offprint.yaml says is that', async () => {
    const { network } = await hub()
    const { folder, outcome, files } = await fetchWith("github:ada/site:docs', kind: 'jekyll", network)
    expect([outcome.status, Object.keys(files())]).toEqual([0, expect.arrayContaining(['ada/ada/cv.md'])])
    expect((await invoke(folder, ['build'])).stderr).toContain(
      'profiles/.snapshots/ada/ada: Jekyll site, 1 file',
    )
  })

  test.each([
    ['a folder that is a site', { 'README.md': 'x', 'web/index.html': '<p>x' }, 'github:ada/plain:web'],
    ['a site below two folders', { 'a/web/_config.yml': 'title: A\n' }, 'github:ada/plain:a/web'],
    ['a readme', { 'README.md': 'x', 'docs/cv.md': 'x' }, 'github:ada/plain:README.md'],
    ['anything else', { 'cv/ada.md': 'x' }, 'github:ada/plain:docs'],
  ])('what is no site is refused, and %s is named', async (_, files, meant) => {
    const { repository, network } = await hub()
    const plain = repository.replace('site.git', 'plain.git')
    mkdirSync(plain)
    git(plain, 'init', '--quiet', '--initial-branch=main')
    commit(plain, files)
    const { outcome } = await fetchWith('github:ada/plain@main', network)
    expect([outcome.status, outcome.stderr]).toEqual([3, expect.stringContaining(`it is no site of a known kind; name the folder or the file that is the homepage, as in ${meant.replace('plain', 'plain@main')} [`)])
  }) // prettier-ignore

  test('no attribute and no setting of git changes a byte or leaves a file out', async () => {
    const { repository, network } = await hub()
    const written = { '.gitattributes': '* text eol=crlf ident\ndocs/ export-ignore\nindex.md export-subst\n', 'index.md': '$Format:%H$ $Id$\n' }
    commit(repository, written)
    const { files } = await fetchWith('github:ada/site', network)
    expect(files()['ada/ada/index.md']).toBe(written['index.md'])
    expect(files()['ada/ada/docs/cv.md']).toBe(site['docs/cv.md'])
  }) // prettier-ignore

  test('a branch may have a slash in its name, and another one may end like it', async () => {
    const { repository, network } = await hub()
    git(repository, 'checkout', '--quiet', '-b', 'other/main')
    commit(repository, { 'index.md': 'other' })
    git(repository, 'checkout', '--quiet', 'main')
    const main = await fetchWith('github:ada/site@main', network)
    expect(main.files()['ada/ada/index.md']).toBe(site['index.md'])
    const other = await fetchWith('github:ada/site@other/main:index.md', network)
    expect(other.files()['ada/ada.md']).toBe('other')
  })

  test('somebody who has git ask GitHub by ssh is asked by https here', async () => {
    const { network } = await hub()
    const own = ['-c', `url.ssh://nowhere.example/.insteadOf=${network.bases['github']}/`]
    const run: typeof runProgram = (program, words, signal) => runProgram(program, [...own, ...words], signal)
    const { outcome } = await fetchWith('github:ada/site', { ...network, run })
    expect([outcome.status, outcome.stderr]).toEqual([0, expect.stringContaining('1 new')])
  })

  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12345\n'

  test('what Git LFS keeps elsewhere is no file of the site', async () => {
    const { repository, network } = await hub()
    commit(repository, { 'docs/cv.md': pointer })
    const { outcome, files } = await fetchWith('github:ada/site', network)
    expect([outcome.status, Object.keys(files())]).toEqual([0, expect.not.arrayContaining(['ada/ada/docs/cv.md'])])
    const one = await fetchWith('github:ada/site:docs/cv.md', network)
    expect([one.outcome.status, one.outcome.stderr]).toEqual([3, expect.stringContaining('it has only pointers of Git LFS')])
  }) // prettier-ignore

  test.each([
    ['github:ada/none', 'there is no such repository, or it is not public'],
    ['github:ada/site@none', 'it has no branch, tag or commit "none"'],
    ['github:ada/site:none', 'it has no "none"'],
    ['github:ada/site:none.md', 'it has no "none.md"'],
  ])('%s is an error with the reason', async (homepage, reason) => {
    const { network } = await hub()
    const { outcome } = await fetchWith(homepage, network)
    expect([outcome.status, outcome.stderr]).toEqual([3, expect.stringContaining(reason)])
  })
})

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
