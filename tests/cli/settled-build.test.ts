import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { run } from '../../src/cli/run.ts'
import { outputAt } from '../../src/io/output.ts'
import { readProfiles } from '../../src/io/profiles.ts'
import { settledBuild } from '../../src/io/settled-build.ts'
import { defaultConfiguration } from '../../src/model/configuration.ts'
import { formatInstant } from '../../src/model/instant.ts'
import { offline } from '../io/played-network.ts'
import { contentsOf, place, scratchFolder } from '../io/scratch-folder.ts'
import { invoke, profiles } from './invoke.ts'

const cacheFile = '.offprint/build.json'
const site = {
  'profiles/eva/_config.yml': 'title: Eva',
  'profiles/eva/index.md': profiles['profiles/li-ming.md'],
}

const build = (folder: string, words: readonly string[] = [], program = 'one') =>
  invoke(folder, ['build', ...words], {}, offline, program)

/** A folder whose last build changed nothing; the summary that it remembers is marked. */
async function settled(): Promise<string> {
  const folder = scratchFolder({ ...profiles, ...site })
  await build(folder)
  await build(folder)
  const file = join(folder, cacheFile)
  writeFileSync(file, readFileSync(file, 'utf8').replace('Read 3 profiles', 'Recalled 3 profiles'))
  return folder
}

/** From the end of the first file of the output to the beginning of the second. */
function moveByte(folder: string): void {
  const { said } = JSON.parse(readFileSync(join(folder, cacheFile), 'utf8'))
  const [first = '', second = ''] = said.files.map((path: string) => join(folder, 'out', path))
  const text = readFileSync(first, 'utf8')
  writeFileSync(second, `${text.slice(-1)}${readFileSync(second, 'utf8')}`)
  writeFileSync(first, text.slice(0, -1))
}

const edit = (folder: string, path: string) =>
  place(folder, { [path]: `${readFileSync(join(folder, path), 'utf8')}\n` })

describe('a build of what did not change', () => {
  test('says again what it said, and touches nothing', async () => {
    const folder = scratchFolder({ ...profiles, ...site })
    await build(folder)
    const second = await build(folder)
    const before = contentsOf(folder)
    expect(await build(folder)).toEqual(second)
    expect(contentsOf(folder)).toEqual(before)
    expect(second.stderr).toContain('none changed')
  })

  test('is not made again, at whatever time', async () => {
    const { stderr } = await build(await settled(), ['--as-of', '2031-01-01T00:00:00Z'])
    expect(stderr).toMatch(/^Recalled 3 profiles/)
  })

  test.each<[string, (folder: string) => void, words?: readonly string[], program?: string]>([
    ['a profile', (folder) => edit(folder, 'profiles/li-ming.md')],
    ['a file of a site', (folder) => edit(folder, 'profiles/eva/index.md')],
    ['one more profile', (folder) => place(folder, { 'profiles/bo.md': '# Bo\n' })],
    ['the configuration', (folder) => place(folder, { 'offprint.yaml': 'site: { title: Lab }' })],
    ['the metadata', (folder) => place(folder, { 'profiles/metadata.json': '{"$schema":"","version":1,"works":[]}' })],
    ['a file of the output', (folder) => edit(folder, 'out/feed.xml')],
    ['what one of its files ends with and the next begins with', moveByte],
    ['the ledger', (folder) => edit(folder, 'out/ledger.json')],
    ['a file of the output that is gone', (folder) => rmSync(join(folder, 'out/li-ming/works.bib'))],
    ['an option', () => undefined, ['--ascii']],
    ['the output', () => undefined, ['--out', 'public']],
    ['the program', () => undefined, [], 'two'],
    ['what is remembered, for it is damaged', (folder) => place(folder, { [cacheFile]: '{"version":1' })],
  ])('is made again when there is another: %s', async (_, change, words, program) => {
    const folder = await settled()
    change(folder)
    expect((await build(folder, words, program)).stderr).toMatch(/^Read \d profiles/)
  }) // prettier-ignore

  test('is remembered under what was read last, though a profile changed in the middle', async () => {
    const folder = scratchFolder(profiles)
    const output = outputAt(folder, 'out')
    const { sources } = readProfiles(folder, ['profiles'])
    const input = { sources, configuration: defaultConfiguration, asOf: formatInstant(0) }
    const settled = settledBuild(folder, output, 'one', input)
    const said = { summary: '', diagnostics: [], files: [] }
    settled.remember(said)
    edit(folder, 'profiles/li-ming.md')
    for (const source of sources) if ('open' in source) source.open()
    expect(settled.said()).toBeUndefined()
    settled.remember(said)
    const now = { ...input, sources: readProfiles(folder, ['profiles']).sources }
    expect(settledBuild(folder, output, 'one', now).said()).toEqual(said)
  })

  test('is not what was built while a page of a site changed', async () => {
    const folder = scratchFolder({ ...profiles, ...site })
    await build(folder)
    let time = Date.UTC(2026, 0, 31, 12)
    const edited = readFileSync(join(folder, 'profiles/eva/index.md'), 'utf8').replace('on graphs', 'on trees')
    const status = await run(['build'], {
      cwd: folder,
      env: {},
      // So slow that it says how far it is.
      now: () => (time += 60_000),
      stdout: () => undefined,
      stderr: (text) => void (text.startsWith('Merging') && place(folder, { 'profiles/eva/index.md': edited })),
      isTerminal: false,
      network: offline,
      program: 'one',
    })
    expect(status).toBe(0)
    expect((await build(folder)).stderr).not.toContain('none changed')
    expect(readFileSync(join(folder, 'out/catalog.json'), 'utf8')).toContain('on trees')
  }) // prettier-ignore

  test('is made each time where nobody knows the program', async () => {
    const folder = scratchFolder(profiles)
    await invoke(folder, ['build'])
    await invoke(folder, ['build'])
    expect(Object.keys(contentsOf(folder))).not.toContain(cacheFile)
  })
})
