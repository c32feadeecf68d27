import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { contentsOf, place, scratchFolder } from '../io/scratch-folder.ts'
import { invoke, profiles } from './invoke.ts'

describe('offprint build', () => {
  test('reads profiles/, writes out/ and says so to a person', async () => {
    const folder = scratchFolder(profiles)
    const { status, stdout, stderr } = await invoke(folder, ['build'])
    expect([status, stdout]).toEqual([0, ''])
    expect(stderr).toMatch(
      /^Read 2 profiles: 4 news items, 1 work, 1 event\n  ada-moreau  3 news items, .*\n  li-ming     2 news items, .*\nWrote out\/: (\d+) files, \1 changed\n/,
    )
    const files = Object.keys(contentsOf(folder))
    expect(files).toEqual(
      expect.arrayContaining([
        'out/feed.xml',
        'out/ada-moreau/feed.xml',
        'out/li-ming/works.bib',
        'out/ledger.json',
      ]),
    )
    expect(files.filter((path) => path.includes('.staging'))).toEqual([])
  })

  test('building again changes nothing, even at another time', async () => {
    const folder = scratchFolder(profiles)
    await invoke(folder, ['build'])
    const before = contentsOf(folder)
    const { mtimeNs } = statSync(join(folder, 'out/feed.xml'), { bigint: true })
    const { status, stderr } = await invoke(folder, ['build', '--as-of', '2030-01-01T00:00:00Z'])
    expect([status, stderr]).toEqual([0, expect.stringContaining('files, none changed')])
    expect(contentsOf(folder)).toEqual(before)
    expect(statSync(join(folder, 'out/feed.xml'), { bigint: true }).mtimeNs).toBe(mtimeNs)
  })

  test('the options say where to read and write', async () => {
    const folder = scratchFolder({
      'a/ada.md': profiles['profiles/ada-moreau.md'],
      'my.yaml': 'site: { title: The Group }',
    })
    const { status } = await invoke(folder, [
      'build',
      'a/ada.md',
      '--out',
      'public/feeds',
      '--config',
      'my.yaml',
    ])
    expect(status).toBe(0)
    expect(contentsOf(folder)['public/feeds/feed.xml']).toContain('The Group')
    expect(Object.keys(contentsOf(folder)).filter((path) => !path.startsWith('public/feeds/'))).toEqual([
      'a/ada.md',
      'my.yaml',
    ])
  })

  test('a name that is written like a number is a name', async () => {
    const folder = scratchFolder({ '1e3/ada.md': profiles['profiles/ada-moreau.md'] })
    expect((await invoke(folder, ['build', '1e3', '--out', '0x10'])).status).toBe(0)
    expect(Object.keys(contentsOf(folder))).toContain('0x10/feed.xml')
  })

  test('the file of a person who is gone from a damaged source stays published', async () => {
    const folder = scratchFolder(profiles)
    await invoke(folder, ['build'])
    const before = contentsOf(join(folder, 'out/li-ming'))
    writeFileSync(join(folder, 'profiles/li-ming.md'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))
    const { status, stderr } = await invoke(folder, ['build'])
    expect(status).toBe(3)
    expect(stderr).toContain('profiles/li-ming.md:1:')
    expect(contentsOf(join(folder, 'out/li-ming'))).toEqual(before)
  })

  test('nothing to read writes nothing, and what was published stays', async () => {
    const folder = scratchFolder(profiles)
    await invoke(folder, ['build'])
    const before = contentsOf(folder)
    place(folder, { 'empty/.keep': '' })
    for (const path of ['empty', 'gone', 'gone.md'])
      expect((await invoke(folder, ['build', path])).status).toBe(3)
    expect(contentsOf(folder)).toEqual({ ...before, 'empty/.keep': '' })
    expect((await invoke(scratchFolder(), ['build'])).stderr).toMatch(
      /^profiles:1:1: error: Cannot read "profiles": no such file or folder/,
    )
  })

  test.each([
    ['out/ledger.json', '<<<<<<< HEAD\n{}'],
    ['out/catalog.json', '{"version": 1}'],
    ['profiles/metadata.json', '{'],
    ['offprint.yaml', 'sitte: {}'],
  ])('a damaged %s stops it, and nothing is written', async (path, damage) => {
    const folder = scratchFolder(profiles)
    await invoke(folder, ['build'])
    place(folder, { [path]: damage, 'profiles/new.md': '# New' })
    const before = contentsOf(folder)
    const { status, stderr } = await invoke(folder, ['build'])
    expect([status, stderr]).toEqual([1, expect.stringContaining(`${path}:1:`)])
    expect(contentsOf(folder)).toEqual(before)
  })

  test('an output that cannot be written is status 4, and says which file and why', async () => {
    const folder = scratchFolder({ ...profiles, out: 'a file', 'public/feed.xml/in-the-way': '' })
    const file = await invoke(folder, ['build'])
    expect([file.status, file.stderr]).toEqual([
      4,
      expect.stringContaining(
        'error: Cannot write "out": a file of this name is in the way (EEXIST) [output-unwritable]',
      ),
    ])
    const inTheWay = await invoke(folder, ['build', '--out', 'public'])
    expect([inTheWay.status, inTheWay.stderr]).toEqual([
      4,
      expect.stringContaining('Cannot write "public/feed.xml": a folder of this name is in the way'),
    ])
    expect(contentsOf(join(folder, 'public'))).toEqual({ 'feed.xml/in-the-way': '' })
  })

  test.each([
    '..%2f..%2fescaped.md',
    '..\\escaped.md',
    'con.md',
    '....md',
    '-rf.md',
    '$(touch escaped).md',
    'a\nb.md',
    '.. .md',
  ])('the name of a profile is never a path: %j', async (name) => {
    const folder = scratchFolder({
      [`inner/profiles/${name}`]: profiles['profiles/ada-moreau.md'],
      'inner/profiles/li-ming.md': profiles['profiles/li-ming.md'],
    })
    await invoke(join(folder, 'inner'), ['build'])
    const written = Object.keys(contentsOf(folder)).filter((path) => !path.startsWith('inner/profiles/'))
    expect(written.filter((path) => !/^inner\/out\/(?:[a-z0-9-]+\/)?[.a-z0-9-]+$/.test(path))).toEqual([])
    expect(written).toContain('inner/out/li-ming/feed.xml')
  })
})
