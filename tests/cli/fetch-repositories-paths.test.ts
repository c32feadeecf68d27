import { symlinkSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, test } from 'vitest'

import { runProgram } from '../../src/io/run-program.ts'
import { commit, git, hub } from './committing.ts'
import { fetchWith, recordIn, site, wanted } from './fetching-repositories.ts'
import { invoke } from './invoke.ts'
import { warmUp } from './visiting.ts'

beforeAll(warmUp, 60_000)

describe('every file of a repository arrives at its own path', () => {
  const long = 'of the workshop on the growth of ferns/'.repeat(3)

  test.each([
    ['of more than 100 bytes', `${long}index.md`],
    ['of which the last part alone has more', `docs/${long.replaceAll('/', '-')}a=b.md`],
    ['of letters that take more bytes', `${'シダの成長に関するワークショップ/'.repeat(3)}お知らせ ö.md`],
    ['with spaces, quotes and signs of patterns', `docs/a  b [c] {d} é=1.md`],
  ])('%s', async (_, path) => {
    const { repository, network } = await hub()
    commit(repository, { [path]: 'more' })
    const { outcome, files } = await fetchWith('github:ada/site', network)
    expect([outcome.status, outcome.stderr]).toEqual([0, expect.stringContaining('1 new')])
    expect(recordIn(files())).toMatchObject({ files: expect.arrayContaining([...wanted, path].map((name) => `ada/${name}`)) })
    expect([files()[`ada/ada/${path}`], files()['ada/ada/index.md']]).toEqual(['more', site['index.md']])
    const one = await fetchWith(`github:ada/site:${path}`, network)
    expect([one.outcome.status, one.files()['ada/ada.md']]).toEqual([0, 'more'])
  }) // prettier-ignore

  test('a name that Windows could not have is told each time, and the others are kept', async () => {
    const { repository, network } = await hub()
    commit(repository, { '_news/Why ferns?.md': 'more', '_news/aux.md': 'more', 'talks../a.md': 'more' })
    const { outcome, files, again } = await fetchWith('github:ada/site', network)
    const second = await again()
    expect([outcome.stderr, second.stderr]).toEqual([expect.stringContaining('1 new'), expect.stringContaining('1 unchanged')])
    for (const { status, stderr } of [outcome, second])
      expect([status, stderr]).toEqual([0, expect.stringContaining('warning: Cannot keep "_news/Why ferns?.md", "_news/aux.md" and "talks../a.md" of the homepage of ada, github:ada/site: not every system can have such a name [file-name-unusable]')])
    expect(Object.keys(files())).toEqual(['.gitattributes', ...wanted.map((path) => `ada/ada/${path}`), 'ada/snapshot.json'])
    commit(repository, { 'index.md': `${site['index.md']}- 2025-01-01: New.\n` })
    git(repository, 'rm', '-r', '--quiet', '_news', 'talks..')
    git(repository, 'commit', '--quiet', '--message', 'A')
    expect((await again()).stderr).not.toContain('file-name-unusable')
  }) // prettier-ignore

  test('one file that is wanted by such a name has the name of the person here', async () => {
    const { repository, network } = await hub()
    commit(repository, { '_news/Why ferns?.md': 'more' })
    const { outcome, files } = await fetchWith('github:ada/site:_news/Why ferns?.md', network)
    expect([outcome.status, files()['ada/ada.md']]).toEqual([0, 'more'])
  })

  test('an archive without one of them is an error, and the last snapshot stays', async () => {
    const { repository, network } = await hub()
    const { folder, files } = await fetchWith('github:ada/site', network)
    const before = files()
    commit(repository, { 'index.md': 'New.' })
    const run: typeof runProgram = (program, words, signal) =>
      runProgram(program, words.map((word) => word.replace(':(glob)**/*.md', 'docs')), signal)
    const { status, stderr } = await invoke(folder, ['fetch', 'homepages'], {}, { ...network, run })
    expect([status, stderr]).toEqual([3, expect.stringContaining('git archive gave 3 of its 4 files [homepage-failed]')])
    expect(stderr).toContain('The last good snapshot stays; remove .offprint/git and run the command again')
    expect(files()).toEqual(before)
  }) // prettier-ignore

  test('a link is no file', async () => {
    const { repository, network } = await hub()
    symlinkSync('index.md', join(repository, 'link.md'))
    commit(repository, {})
    const { outcome, files } = await fetchWith('github:ada/site', network)
    expect([outcome.status, recordIn(files())]).toEqual([0, expect.objectContaining({ files: wanted.map((path) => `ada/${path}`) })])
    const one = await fetchWith('github:ada/site:link.md', network)
    expect([one.outcome.status, one.outcome.stderr]).toEqual([3, expect.stringContaining('it has no "link.md"')])
  }) // prettier-ignore
})
