import { beforeAll, describe, expect, test } from 'vitest'

import { contentsOf, place } from '../io/scratch-folder.ts'
import { commit, git, hub } from './committing.ts'
import { fetchWith, recordIn, wanted } from './fetching-repositories.ts'
import { invoke } from './invoke.ts'
import { warmUp } from './visiting.ts'

beforeAll(warmUp, 60_000)

describe('a snapshot is the files of its record', () => {
  const old = '---\ntitle: Ada Moreau\n---\n\n## News\n\n- 2024-03-04: I received the fern award.\n'
  const builtIn = async (folder: string) => {
    const { status, stderr } = await invoke(folder, ['build'])
    return { status, stderr, text: contentsOf(folder)['out/catalog.json'] }
  }

  test('what lies beside them is not published', async () => {
    const { network } = await hub()
    const { folder } = await fetchWith('github:ada/site', network)
    place(folder, { 'profiles/.snapshots/ada/ada/about.md': old })
    const { status, stderr, text } = await builtIn(folder)
    expect([status, stderr]).toEqual([0, expect.stringContaining('ada: Jekyll site')])
    expect(text).not.toContain('fern award')
  })

  test.each([
    ['damaged', '<<<<<<< ours\n{}\n=======\n'],
    ['of another version', '{ "version": 2 }'],
  ])('where the record is %s, what the repository has no more goes when it is fetched again', async (_, record) => {
    const { repository, network } = await hub()
    commit(repository, { 'about.md': old })
    const { folder, files, again } = await fetchWith('github:ada/site', network)
    expect((await builtIn(folder)).text).toContain('fern award')
    git(repository, 'rm', '--quiet', 'about.md')
    git(repository, 'commit', '--quiet', '--message', 'A')
    place(folder, { 'profiles/.snapshots/ada/snapshot.json': record, 'profiles/.snapshots/ada/.own/notes.md': 'mine' })
    const { status, stderr } = await again()
    expect([status, stderr]).toEqual([0, expect.stringContaining('1 new')])
    expect(recordIn(files())).toMatchObject({ files: wanted.map((path) => `ada/${path}`) })
    expect(Object.keys(files())).toEqual(['.gitattributes', 'ada/.own/notes.md', ...wanted.map((path) => `ada/ada/${path}`), 'ada/snapshot.json'])
  }) // prettier-ignore
})
