import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { contentsOf, place, scratchFolder } from '../io/scratch-folder.ts'
import { invoke } from './invoke.ts'

const page =
  '<!doctype html><h2>News</h2><ul><li>2025-03-02: I joined the Institute.<li>2024-03-02: I gave a talk.</ul>'

function siteIn(name: string): string {
  const folder = scratchFolder({ [`${name}/index.html`]: page })
  return join(folder, name)
}

function peopleIn(cwd: string, output = 'out'): unknown {
  return JSON.parse(contentsOf(join(cwd, output))['catalog.json'] ?? '{}').people
}

test.each([
  ['.', '.', 'out'],
  ['..', 'bin', '../out'],
  ['../ada-moss', '.', 'out'],
  ['./', '.', 'out'],
])('one is of the site that the folder %s is, as seen from %s, by the name of the folder', async (word, seat, out) => {
  const site = siteIn('ada-moss')
  const cwd = join(site, seat)
  mkdirSync(cwd, { recursive: true })
  for (let run = 0; run < 2; run += 1) {
    const { status, stderr } = await invoke(cwd, ['build', word, '--out', out])
    expect([status, stderr]).toEqual([0, expect.stringContaining('Read 1 profile: 2 news items,')])
    expect(stderr).toContain('  ada-moss  2 news items')
  }
  expect(peopleIn(site)).toMatchObject([{ id: 'ada-moss', name: 'ada-moss' }])
  expect(JSON.parse((await invoke(cwd, ['extract', word])).stdout).items).toHaveLength(2)
}) // prettier-ignore

test.each([
  ['homepage: ./', 'cy'],
  ["source: '.'", 'cy'],
  ['homepage: https://ada.example/', 'ada-moss'],
])('one is of the person of whom offprint.yaml says %s', async (line, expected) => {
  const cwd = siteIn('ada-moss')
  place(cwd, { 'offprint.yaml': `people:\n  - id: cy\n    ${line}\n` })
  await invoke(cwd, ['build', '.'])
  expect(peopleIn(cwd)).toMatchObject([{ id: expected }])
})

test('the folder is read once where it is the homepage of somebody too', async () => {
  const cwd = siteIn('ada-moss')
  place(cwd, { 'offprint.yaml': 'people:\n  - { id: cy, homepage: ./ }\n', 'profiles/li.md': '# Li\n' })
  const { stderr } = await invoke(cwd, ['build', '.', 'profiles'])
  expect(stderr).toContain('Read 2 profiles: 2 news items,')
})

test('a folder whose name is no name of a person is told', async () => {
  const { status, stderr } = await invoke(siteIn('---'), ['build', '.'])
  expect([status, stderr]).toEqual([
    1,
    expect.stringContaining('Cannot make an id from the name ".": it needs a letter or a digit'),
  ])
})
