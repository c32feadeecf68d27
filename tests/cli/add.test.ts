import { existsSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, expect, test } from 'vitest'

import { contentsOf, place } from '../io/scratch-folder.ts'
import { adaPage, visit, warmUp } from './visiting.ts'

beforeAll(async () => {
  await warmUp()
  await import('../../src/cli/add-session.ts')
}, 60_000)

const world = { pages: { 'people.example/~ada/': { body: adaPage }, 'li.example/': { body: adaPage } } }
const li = { 'li-ming': 'http://li.example/' }

test('a person is fetched, then written below the others, whose lines stay as they are', async () => {
  const { folder, offprint, web } = await visit({}, world)
  const config = '# our group\npeople: # all of us\n  - id: li-ming # in Examples\n    homepage:   ./li\nsite:\n  title: Ours\n'
  place(folder, { 'offprint.yaml': config, 'li/index.html': adaPage })
  const { status, stderr } = await offprint('add', 'http://people.example/~ada/', '--name', 'Ada Moreau')
  expect([status, stderr]).toEqual([0, expect.stringContaining('Added ada-moreau to offprint.yaml\n')])
  const added = `  - id: ada-moreau\n    name: Ada Moreau\n    homepage: http://people.example:${web.port}/~ada/\n`
  expect(readFileSync(join(folder, 'offprint.yaml'), 'utf8')).toBe(config.replace('site:', `${added}site:`))
  expect((await offprint('build')).stderr).toContain('Read 2 profiles')
  expect(await offprint('add', 'http://people.example/~ada/', '--name', 'Ada Moreau')).toMatchObject({ status: 0, stderr: expect.stringContaining('ada-moreau was in offprint.yaml already\n') })
}) // prettier-ignore

test('without a file there is one afterwards, and the id is made from the address', async () => {
  const { folder, offprint, web } = await visit({}, world)
  place(folder, { 'offprint.yaml': '' })
  expect((await offprint('add', 'http://people.example/~ada/')).status).toBe(0)
  expect(readFileSync(join(folder, 'offprint.yaml'), 'utf8')).toBe(`people:\n  - id: ada\n    homepage: http://people.example:${web.port}/~ada/\n`)
}) // prettier-ignore

test.each<[readonly string[]]>([[[]], [['--dry-run']], [['--config', 'offprint.yaml']]])(
  'beside a configuration under another ending none is begun that would hide it: %j',
  async (words) => {
    const { folder, offprint, web } = await visit(li, world)
    renameSync(join(folder, 'offprint.yaml'), join(folder, 'offprint.yml'))
    const before = contentsOf(folder)
    const { status, stderr } = await offprint('add', 'http://people.example/~ada/', ...words)
    expect([status, stderr]).toEqual([2, expect.stringContaining('Cannot use "offprint.yml": the configuration is called offprint.yaml')])
    expect([contentsOf(folder), web.received]).toEqual([before, []])
    const named = await offprint('add', 'http://people.example/~ada/', '--config', 'offprint.yml')
    expect([named.status, named.stderr]).toEqual([0, expect.stringContaining('Added ada to offprint.yml\n')])
  },
) // prettier-ignore

test('an address that leads to nothing is not written down', async () => {
  const { folder, offprint } = await visit(li, world)
  const before = readFileSync(join(folder, 'offprint.yaml'), 'utf8')
  const { status, stderr } = await offprint('add', 'http://gone.example/')
  expect([status, stderr]).toEqual([3, expect.stringContaining('Nothing was added to offprint.yaml\n')])
  expect(readFileSync(join(folder, 'offprint.yaml'), 'utf8')).toBe(before)
  expect(existsSync(join(folder, 'profiles/.snapshots/gone'))).toBe(false)
})

test.each([['add', 'https://ada:s3cret@ada.example/'], ['fetch', 'homepages'], ['build']])(
  'a password in an address is neither shown nor stored: %s',
  async (...words) => {
    const { folder, offprint } = await visit({ 'li-ming': 'http://li:s3cret@li.example/' }, world)
    if (words[0] === 'add') place(folder, { 'offprint.yaml': 'people: []\n' })
    const before = contentsOf(folder)
    const { status, stdout, stderr } = await offprint(...words)
    expect([status === 0, stdout + stderr]).toEqual([false, expect.stringContaining('the password in it')])
    expect(stdout + stderr).not.toContain('s3cret')
    expect(contentsOf(folder)).toEqual(before)
  },
)

test.each([
  [['http://li.example/', '--id', 'other'], 'it is the homepage of li-ming already'],
  [['http://people.example/', '--id', 'li-ming'], 'offprint.yaml has somebody of this id'],
  [['http://people.example/', '--id', 'Ben!'], 'Cannot make an id from "Ben!"'],
  [['http://people.example/', '--id', 'con'], 'Cannot make an id from "con"'],
  [['http://people.example/', '--name', 'Ben'], 'Cannot add ben: that is profiles/ben.md'],
  [['http://people.example/~ada/', '--name', 'Ada\nMoreau'], 'Cannot add somebody of this name'],
  [['http://people.example/~ada/', '--name', 'Ada \u001B[1mMoreau'], 'Cannot add somebody of this name'],
  [['http://people.example/~ada/', '--name', 'a'.repeat(300)], 'give a shorter one with --id'],
  [['http://people.example/~ada/', '--id', 'a'.repeat(250)], 'give a shorter one with --id'],
  [['people.example/~ada'], 'did you mean https://people.example'],
  [['./site'], 'expected https://… or github:owner/repository'],
  [['github:ada'], 'expected https://… or github:owner/repository'],
])('%j is refused before anything is fetched', async (words, message) => {
  const { folder, offprint, web } = await visit(li, world)
  place(folder, { 'profiles/ben.md': '# Ben\n' })
  expect(await offprint('add', ...words)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining(message),
  })
  expect(web.received).toEqual([])
})
