import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { contentsOf, place, scratchFolder } from '../io/scratch-folder.ts'
import { invoke, profiles } from './invoke.ts'

const anew =
  'if offprint made them restore public/ledger.json from version control, or remove them to start anew'
const away = 'move them away, or choose another folder with --out'

test.each([
  ['one', { 'index.html': 'mine' }, 'index.html in it is of no earlier build'],
  ['three', { 'ada-moreau/feed.xml': 'mine', 'index.html': 'mine', 'feed.xml': 'mine' }, 'feed.xml, index.html and ada-moreau/feed.xml in it are of no earlier build'],
  ['five', { 'feed.xml': '', 'index.html': '', 'works.bib': '', 'works.ris': '', 'feeds.opml': '' }, 'works.bib, feeds.opml and 3 others in it are of no earlier build'],
  ['one that only begins as it would be written,', { '.nojekyll': 'mine' }, '.nojekyll in it is of no earlier build'],
])('nothing is written where %s of my own files would be lost', async (_, mine, reason) => {
  const cwd = scratchFolder({ ...profiles, ...inPublic(mine) })
  const { status, stderr } = await invoke(cwd, ['build', '--out', 'public'])
  expect(status).toBe(4)
  expect(stderr).toContain(`error: Cannot write into public/: ${reason} [output-unwritable]\n  hint: ${away}; ${anew}\n`)
  expect(contentsOf(join(cwd, 'public'))).toEqual(mine)
}) // prettier-ignore

test('my files of other names stay, also those of a person', async () => {
  const mine = { CNAME: 'ada.example', 'ada-moreau/photo.jpg': '' }
  const cwd = scratchFolder({ ...profiles, ...inPublic(mine) })
  expect((await invoke(cwd, ['build', '--out', 'public'])).status).toBe(0)
  expect(contentsOf(join(cwd, 'public'))).toMatchObject(mine)
})

async function built(): Promise<string> {
  const cwd = scratchFolder(profiles)
  expect((await invoke(cwd, ['build', '--out', 'public'])).status).toBe(0)
  return cwd
}

test('a copy of the output without ledger and catalog is built again, and is the same', async () => {
  const cwd = await built()
  const before = contentsOf(join(cwd, 'public'))
  for (const name of ['ledger.json', 'catalog.json']) rmSync(join(cwd, 'public', name))
  expect((await invoke(cwd, ['build', '--out', 'public'])).status).toBe(0)
  expect(contentsOf(join(cwd, 'public'))).toEqual(before)
})

test('what offprint made and cannot know any more is not lost either, and the remedy leads on', async () => {
  const cwd = await built()
  for (const name of ['ledger.json', 'catalog.json']) rmSync(join(cwd, 'public', name))
  place(cwd, { 'profiles/li-ming.md': profiles['profiles/li-ming.md'].replace('on graphs', 'on mosses') })
  const before = contentsOf(cwd)
  const { status, stderr } = await invoke(cwd, ['build', '--out', 'public'])
  expect([status, stderr]).toEqual([4, expect.stringContaining(`others in it are of no earlier build`)])
  expect(stderr).toContain(anew)
  expect(contentsOf(cwd)).toEqual(before)
  rmSync(join(cwd, 'public'), { recursive: true })
  expect((await invoke(cwd, ['build', '--out', 'public'])).status).toBe(0)
})

test.each<[string, (text: string) => string, number]>([
  ['is written over nothing, as it is there already', (text) => text, 0],
  ['does not take the place of mine', () => 'mine', 4],
])('a file that only a newer offprint writes %s', async (_, edit, expected) => {
  const cwd = await built()
  const { 'ledger.json': ledger = '', 'feeds.opml': opml = '' } = contentsOf(join(cwd, 'public'))
  place(cwd, {
    'public/ledger.json': ledger.replace('"feeds.opml",', ''),
    'public/feeds.opml': edit(opml),
    'profiles/li-ming.md': profiles['profiles/li-ming.md'].replace('on graphs', 'on mosses'),
  })
  const { status, stderr } = await invoke(cwd, ['build', '--out', 'public'])
  expect(status).toBe(expected)
  if (expected === 0) return
  expect(stderr).toContain('Cannot write into public/: feeds.opml in it is of no earlier build')
  expect(stderr).toContain(`hint: ${away}; if offprint made them remove them\n`)
  expect(contentsOf(join(cwd, 'public'))['feeds.opml']).toBe('mine')
  rmSync(join(cwd, 'public/feeds.opml'))
  expect((await invoke(cwd, ['build', '--out', 'public'])).status).toBe(0)
})

test('what a killed first build left is completed, and nothing in it is taken for mine', async () => {
  const cwd = await built()
  const { 'ledger.json': ledger = '', 'index.html': index = '' } = contentsOf(join(cwd, 'public'))
  for (const name of ['ledger.json', 'index.html']) rmSync(join(cwd, 'public', name))
  place(join(cwd, 'public/.staging'), {
    'manifest.json': JSON.stringify({ version: 1, renames: ['feed.xml', 'index.html', 'ledger.json'], removals: [] }),
    '1': index,
    '2': ledger,
  })
  place(cwd, { 'profiles/li-ming.md': profiles['profiles/li-ming.md'].replace('on graphs', 'on mosses') })
  expect((await invoke(cwd, ['build', '--out', 'public'])).status).toBe(0)
}) // prettier-ignore

function inPublic(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`public/${path}`, text]))
}

test('a file that the ledger does not name, but that has the very bytes, is as it was', async () => {
  const cwd = await built()
  const before = contentsOf(join(cwd, 'public'))
  const ledger = JSON.parse(before['ledger.json'] ?? '')
  for (const path of Object.keys(before).filter((name) => name !== 'ledger.json')) {
    const files = ledger.files.filter((name: string) => name !== path)
    place(cwd, { 'public/ledger.json': `${JSON.stringify({ ...ledger, files }, null, 2)}\n` })
    expect((await invoke(cwd, ['build', '--out', 'public'])).status).toBe(0)
    expect(contentsOf(join(cwd, 'public'))).toEqual(before)
  }
})

test('offprint check says that a build would not write over my files', async () => {
  const cwd = scratchFolder({ ...profiles, ...inPublic({ 'index.html': 'mine' }) })
  const { status, stderr } = await invoke(cwd, ['check', '--out', 'public'])
  expect([status, stderr]).toEqual([4, expect.stringContaining('index.html in it is of no earlier build')])
})
