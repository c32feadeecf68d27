import { mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, test } from 'vitest'

import { runProgram } from '../../src/io/run-program.ts'
import { contentsOf } from '../io/scratch-folder.ts'
import { commit, git, hub } from './committing.ts'
import { fetchWith, recordIn, site, wanted } from './fetching-repositories.ts'
import { invoke } from './invoke.ts'
import { warmUp } from './visiting.ts'

beforeAll(warmUp, 60_000)

describe('by git, where it is installed', () => {
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

  test.each([
    ['under a new name', 'github:ada-moreau/home:docs/cv.md', (root: string) => `${root}/ada-moreau/home.git/`],
    ['in capitals', undefined, (root: string) => `${root}/Ada/Site/`],
    ['on another host', undefined, () => 'https://evil.example/ada-moreau/home.git/'],
  ])('a repository that git finds %s is told of as %s (undefined: not at all)', async (_, target, redirection) => {
    const { repository, network } = await hub()
    const root = network.bases['github'] ?? ''
    const moved = join(repository, '../../ada-moreau/home.git')
    if (target !== undefined) {
      mkdirSync(join(moved, '..'))
      renameSync(repository, moved)
    }
    // What git 2.39 prints where the host answers with a redirect, which a folder never does.
    const run: typeof runProgram = async (program, words, signal) => {
      const isAsked = words.includes('ls-remote')
      const there = words.map((word) => (isAsked && target !== undefined ? word.replace('ada/site', 'ada-moreau/home') : word))
      const ran = await runProgram(program, there, signal)
      return isAsked && ran !== undefined ? { ...ran, stderr: `warning: redirecting to ${redirection(root)}\n${ran.stderr}` } : ran
    }
    const { outcome, files, again } = await fetchWith('github:ada/site:docs/cv.md', { ...network, run })
    const second = await again()
    expect([outcome.status, second.status]).toEqual([0, 0])
    expect([outcome.stderr, second.stderr]).toEqual([expect.stringContaining('1 new'), expect.stringContaining('1 unchanged')])
    for (const { stderr } of [outcome, second])
      if (target === undefined) expect(stderr).not.toContain('homepage-moved')
      else expect(stderr).toContain(`github:ada/site:docs/cv.md, has moved for good to ${target} [homepage-moved]`)
    expect(recordIn(files())).toMatchObject({ homepage: 'github:ada/site:docs/cv.md', url: 'https://github.com/ada/site' })
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

  test('a site that is less than a fifth of what it was keeps what was fetched, until somebody says so', async () => {
    const { repository, network } = await hub()
    commit(repository, { 'docs/cv.md': 'x'.repeat(1000) })
    const { folder, files } = await fetchWith('github:ada/site', network)
    const before = files()
    commit(repository, { 'docs/cv.md': 'short' })
    const again = (...words: readonly string[]) =>
      invoke(folder, ['fetch', 'homepages', ...words], {}, network)
    const { status, stderr } = await again()
    expect([status, stderr]).toEqual([3, expect.stringContaining('it shrank to less than a fifth: 1')])
    expect(files()).toEqual(before)
    expect((await again('--accept')).status).toBe(0)
    expect(files()['ada/ada/docs/cv.md']).toBe('short')
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
    ['a site that is called content', 'github:ada/plain:content', { 'content/index.html': '<h2>News</h2><ul><li>2025-01-02: I moved.</ul>' }, 'HTML site, 1 file', 1],
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
    ['anything else', { 'cv/ada.md': 'x', 'content/x.md': 'x' }, 'github:ada/plain:docs'],
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

  test('an empty file is a file: an empty _config.yml makes it a site', async () => {
    const { repository, network } = await hub()
    git(repository, 'rm', '--quiet', 'index.md')
    commit(repository, { '_config.yml': '' })
    const { outcome, files } = await fetchWith('github:ada/site', network)
    expect([outcome.status, files()['ada/ada/_config.yml']]).toEqual([0, ''])
  })

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
