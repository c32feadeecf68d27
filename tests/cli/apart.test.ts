import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { contentsOf, keptIn, scratchFolder } from '../io/scratch-folder.ts'
import { invoke, profiles } from './invoke.ts'

const page =
  '<!doctype html><title>Ada Moss</title><h2>News</h2><ul><li>2025-03-02: I joined the Institute.</ul>'

test.each([
  ['into the folder of the homepages', profiles, ['build', '--out', 'profiles'], 'Cannot write into profiles/: homepages are read there'],
  ['into the folder that is the homepage', { 'site/index.html': page }, ['build', 'site', '--out', 'site'], 'Cannot write into site/'],
  ['into a site among the homepages', { ...profiles, 'profiles/ada/index.html': page }, ['build', '--out', 'profiles/ada'], 'Cannot write into profiles/ada/: homepages are read there'],
  ['into the only site among them', { 'profiles/ada/_config.yml': '', 'profiles/ada/index.md': '# Ada' }, ['build', '--out', 'profiles/ada'], 'Cannot write into profiles/ada/: homepages are read there'],
  ['over the homepage', { 'index.html': page }, ['build', 'index.html', '--out', '.'], 'Cannot write "index.html": it is a homepage that is read; choose another folder with --out'],
  ['over a page of a site', { 'ada/index.html': page, 'ada/about/index.html': page }, ['build', 'ada', '--out', '.'], 'Cannot write "ada/index.html": it is a homepage'],
])('nothing is written %s', async (_, files, words, message) => {
  const cwd = scratchFolder(files)
  const { status, stderr } = await invoke(cwd, words)
  expect([status, stderr]).toEqual([2, expect.stringContaining(message)])
  expect(keptIn(cwd)).toEqual(files)
}) // prettier-ignore

test.each([
  ['of homepages', { 'profiles/ada.html': page }, ['profiles', '--out', 'profiles/out']],
  ['of a site', { 'ada/index.html': page }, ['ada', '--out', 'ada/feeds']],
])('an output in the folder %s is read by no later build', async (_, files, words) => {
  const cwd = scratchFolder(files)
  await invoke(cwd, ['build', ...words])
  const before = contentsOf(cwd)
  const { status, stderr } = await invoke(cwd, ['build', ...words])
  expect([status, stderr]).toEqual([0, expect.stringContaining('Read 1 profile: 1 news item,')])
  expect(contentsOf(cwd)).toEqual(before)
  expect((await invoke(cwd, ['check', ...words])).status).toBe(0)
  expect(readFileSync(join(cwd, Object.keys(files)[0] ?? ''), 'utf8')).toBe(page)
})
