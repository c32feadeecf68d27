import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { beforeAll, describe, expect, test } from 'vitest'

import packageJson from '../../package.json' with { type: 'json' }
import { contentsOf, scratchFolder } from '../io/scratch-folder.ts'
import { invoke, profiles } from './invoke.ts'

const program = resolve(packageJson.bin.offprint)

beforeAll(() => {
  execFileSync(process.execPath, ['.ci/build.mjs', '--if-stale'])
}, 60_000)

describe('the built program', () => {
  test('tells its version', () => {
    expect(spawnSync(program, ['--version'], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stdout: `${packageJson.version}\n`,
    })
  })

  test('writes the same bytes as its source', async () => {
    const [built, run] = [scratchFolder(profiles), scratchFolder(profiles)]
    const { status } = spawnSync(program, ['build'], { cwd: built })
    expect(status).toBe((await invoke(run, ['build'])).status)
    expect(contentsOf(join(built, 'out'))).toEqual(contentsOf(join(run, 'out')))
  })

  test.each([
    ['as names', 'readers, exporters'],
    ['as values', 'readers: [...readers], exporters: [...exporters]'],
    ['in part as names', 'readers, exporters: [...exporters]'],
  ])('takes a plug-in of CommonJS, %s', (_, exported) => {
    const plugin = `
      const readers = [{ name: 'leaf', extensions: ['leaf'], recognises: () => false, read: () => { throw 'leaf was asked' } }]
      const exporters = [{ name: 'mine', title: 'Mine', standard: 'https://example.org/', mediaType: 'text/plain', scope: 'group', files: 'mine.txt', write: () => [{ path: 'mine.txt', chunks: ['mine'] }] }]
      module.exports = { ${exported} }`
    const cwd = scratchFolder({
      'profiles/cleo.leaf': '%leaf',
      'plugin.cjs': plugin,
      'offprint.yaml': 'plugins: [./plugin.cjs]\n',
    })
    const { stderr } = spawnSync(program, ['build', '--plugins'], { cwd, encoding: 'utf8' })
    expect(stderr).toContain('leaf was asked')
    expect(contentsOf(join(cwd, 'out'))['mine.txt']).toBe('mine')
  })

  test('a reader who goes away is no fault', async () => {
    const cwd = scratchFolder(
      Object.fromEntries(
        Array.from({ length: 200 }, (_, index) => [
          `profiles/p${index}.md`,
          profiles['profiles/ada-moreau.md'],
        ]),
      ),
    )
    const child = spawn(program, ['extract', 'profiles'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.once('data', () => child.stdout.destroy())
    const said: Buffer[] = []
    child.stderr.on('data', (bytes: Buffer) => said.push(bytes))
    const status = await new Promise((done) => child.on('close', done))
    expect(Buffer.concat(said).toString()).not.toMatch(/EPIPE|fault of the program/)
    expect(status).toBe(0)
  })

  test.skipIf(!existsSync('/dev/full'))('tells that what it prints cannot be kept', () => {
    const full = openSync('/dev/full', 'w')
    expect(
      spawnSync(program, ['schema'], { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' }),
    ).toMatchObject({
      status: 4,
      stderr: 'offprint: Cannot print the answer: no space is left on the disk (ENOSPC)\n',
    })
    expect(spawnSync(program, ['bild'], { stdio: ['ignore', 'ignore', full] }).status).toBe(4)
    closeSync(full)
  })

  test('has no colours off a terminal', () => {
    const cwd = scratchFolder({ 'profiles/ada.md': '# Ada' })
    const { NO_COLOR: _never, FORCE_COLOR: _always, ...env } = process.env
    expect(spawnSync(program, ['build'], { cwd, env, encoding: 'utf8' }).stderr).not.toContain('\u001b')
  })
})
