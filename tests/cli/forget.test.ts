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
