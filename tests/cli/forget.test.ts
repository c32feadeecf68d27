import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { contentsOf, place, scratchFolder } from '../io/scratch-folder.ts'
import { invoke, profiles } from './invoke.ts'

async function built(): Promise<string> {
  const folder = scratchFolder(profiles)
  await invoke(folder, ['build'])
  return folder
}

describe('offprint forget', () => {
  test.each([
    ['forget', 'li-ming', 'Forgot li-ming'],
    ['explain', 'people/li-ming.md:1', 'people/li-ming.md:1'],
  ])('%s takes homepages from another folder than profiles/', async (command, what, said) => {
    const entries = Object.entries(profiles).map(([path, text]) => [
      path.replace('profiles/', 'people/'),
      text,
    ])
    const folder = scratchFolder(Object.fromEntries(entries))
    await invoke(folder, ['build', 'people'])
    for (const option of [['--profiles', 'people'], ['--profiles=people']]) {
      const { status, stdout, stderr } = await invoke(folder, [command, what, ...option])
      expect([status, stdout + stderr]).toEqual([0, expect.stringContaining(said)])
      await invoke(folder, ['build', 'people'])
    }
  })

  test('afterwards nothing in the output comes from this person', async () => {
    const folder = await built()
    place(folder, { 'out/CNAME': 'group.example' })
    const { status, stderr } = await invoke(folder, ['forget', 'li-ming'])
    expect([status, stderr]).toEqual([0, expect.stringContaining('Forgot li-ming')])
    const files = contentsOf(join(folder, 'out'))
    expect(readdirSync(join(folder, 'out'))).not.toContain('li-ming')
    for (const text of Object.values(files)) expect(text).not.toMatch(/li-ming|Li Ming|talk on graphs/i)
    expect(files).toMatchObject({ CNAME: 'group.example' })
  })

  test('what others say too stays theirs, under its id and key', async () => {
    const folder = await built()
    const before = contentsOf(join(folder, 'out'))
    await invoke(folder, ['forget', 'li-ming'])
    const after = contentsOf(join(folder, 'out'))
    const idsIn = (feed = ''): readonly string[] => feed.match(/urn:uuid:[0-9a-f-]+/g) ?? []
    expect(idsIn(after['ada-moreau/feed.xml'])).toHaveLength(3)
    expect(idsIn(after['ada-moreau/feed.xml'])).toEqual(idsIn(before['ada-moreau/feed.xml']))
    expect(after['works.bib']).toBe(before['works.bib'])
  })

  test('a build without the profile goes on from there, and every id that there was stays taken', async () => {
    const folder = await built()
    const idsIn = (): readonly string[] =>
      contentsOf(folder)['out/ledger.json']?.match(/urn:uuid:[0-9a-f-]+/g) ?? []
    const ids = idsIn()
    await invoke(folder, ['forget', 'li-ming'])
    rmSync(join(folder, 'profiles/li-ming.md'))
    expect((await invoke(folder, ['build'])).status).toBe(0)
    expect((await invoke(folder, ['check'])).status).toBe(0)
    expect(idsIn()).toEqual(ids)
    expect(Object.values(contentsOf(join(folder, 'out'))).join('')).not.toMatch(/li-ming/i)
  })

  test('leaves what a build without the profile would write, whatever others and metadata.json say', async () => {
    const facts = {
      title: 'Glow: Fast Graph Layouts',
      identifiers: { arxiv: '2503.01234' },
      authors: [
        { family: 'Moreau', given: 'Ada' },
        { family: 'Li', given: 'Ming' },
      ],
    }
    const folder = scratchFolder({
      ...profiles,
      'profiles/metadata.json': JSON.stringify({ version: 1, works: [{ ...facts, sources: {} }] }),
      'profiles/vera-fern.md': '# Vera Fern\n\n## News\n\n- 05/28/2025: I obtained my Bachelorâ€™s degree.\n',
    })
    await invoke(folder, ['build'])
    const { 'out/ada-moreau/works.bib': before } = contentsOf(folder)
    expect(before).toContain('Moreau, Ada and Li, Ming')
    const { stderr } = await invoke(folder, ['forget', 'li-ming'])
    expect(stderr).toContain('Forgot li-ming; remove profiles/li-ming.md too')
    rmSync(join(folder, 'profiles/li-ming.md'))
    expect(await invoke(folder, ['check'])).toMatchObject({ status: 0, stdout: '' })
    expect(contentsOf(folder)['out/ada-moreau/works.bib']).toBe(before)
  })

  test('of a homepage elsewhere both the snapshot and the configuration are named', async () => {
    const folder = await built()
    const snapshot = {
      version: 1,
      homepage: 'https://li.example/',
      url: 'https://li.example/',
      fetched: '2026-01-31T12:00:00Z',
      files: ['index.html'],
    }
    rmSync(join(folder, 'profiles/li-ming.md'))
    place(folder, {
      'offprint.yaml': 'people: [{ id: li-ming, homepage: "https://li.example/" }]\n',
      'profiles/.snapshots/li-ming/snapshot.json': JSON.stringify(snapshot),
      'profiles/.snapshots/li-ming/index.html': '<h1>Li Ming</h1>',
    })
    const { stderr } = await invoke(folder, ['forget', 'li-ming'])
    expect(stderr).toContain(
      'remove profiles/.snapshots/li-ming/index.html and their lines in offprint.yaml too',
    )
    expect(Object.values(contentsOf(join(folder, 'out'))).join('')).not.toMatch(/li-ming|Li Ming/i)
  })

  test('the only profile may be gone before', async () => {
    const folder = await built()
    rmSync(join(folder, 'profiles'), { recursive: true })
    const { status, stderr } = await invoke(folder, ['forget', 'li-ming'])
    expect([status, stderr]).toEqual([0, expect.stringMatching(/Forgot li-ming\n$/)])
    expect(contentsOf(folder)['out/ada-moreau/feed.xml']).toContain('Glow')
  })

  test('a page that cannot be read keeps nobody from being forgotten', async () => {
    const folder = await built()
    place(folder, { 'profiles/ada-moreau.md': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]) })
    expect((await invoke(folder, ['forget', 'li-ming'])).status).toBe(0)
    const files = contentsOf(join(folder, 'out'))
    expect(files['ada-moreau/feed.xml']).toContain('Glow')
    expect(Object.values(files).join('')).not.toMatch(/li-ming|Li Ming/i)
  })

  test.each([
    ['li-mng', 'did you mean "li-ming"?'],
    ['somebody', 'the people are ada-moreau, li-ming'],
  ])('%s is nobody', async (person, remedy) => {
    const folder = await built()
    const before = contentsOf(folder)
    const { status, stderr } = await invoke(folder, ['forget', person])
    expect([status, stderr]).toEqual([2, expect.stringContaining(remedy)])
    expect(contentsOf(folder)).toEqual(before)
  })

  test('where nothing was published nobody can be forgotten', async () => {
    const folder = scratchFolder()
    const { status, stderr } = await invoke(folder, ['forget', 'ada'])
    expect([status, stderr]).toEqual([2, expect.stringContaining('Cannot find a catalog in out/')])
    expect(readdirSync(folder)).toEqual([])
  })
})
