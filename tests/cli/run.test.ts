import { describe, expect, test, vi } from 'vitest'

import packageJson from '../../package.json' with { type: 'json' }
import { run } from '../../src/cli/run.ts'
import { offline } from '../io/played-network.ts'
import { scratchFolder } from '../io/scratch-folder.ts'
import { invoke, profiles } from './invoke.ts'

describe('run', () => {
  test.each([['--version'], ['build', '--version']])('%s %s', async (...words) => {
    expect(await invoke('/', words)).toEqual({ status: 0, stdout: `${packageJson.version}\n`, stderr: '' })
  })

  test.each([
    [['bild'], 'Unknown command: did you mean "build"?'],
    [['publish'], 'Unknown word or option "publish"'],
    [['build', '--outt', 'x'], 'Unknown word or option "outt": did you mean --out?'],
    [['build', '--out'], 'Missing value of --out'],
    [['build', '--out='], 'Missing value of "out"'],
    [['build', '--out', 'a', '--out=b'], 'Cannot use --out twice'],
    [['build', ''], 'Missing value of "profiles"'],
    [
      ['build', '--as-of', 'today'],
      'Cannot read --as-of "today": expected an instant such as 2026-01-31T12:00:00Z',
    ],
    [['build', '--no-out'], 'Unknown word or option "no-out"'],
    [['build', '--constructor.prototype.x', '1'], 'Unknown word or option "constructor"'],
    [['extract'], 'Missing operand'],
    [['extract', 'a.md', '--format', 'xml'], 'Cannot use this --format: choose "json", "text"'],
    [['forget'], 'Missing operand'],
  ])('%j is wrong usage', async (words, message) => {
    const { status, stdout, stderr } = await invoke(scratchFolder(profiles), words)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr.split('\n')[0]).toContain(`offprint: ${message}`)
  })

  test('operands behind -- may begin with a hyphen', async () => {
    const folder = scratchFolder({ '-page.md': profiles['profiles/ada-moreau.md'] })
    expect((await invoke(folder, ['extract', '--', '-page.md'])).stdout).toContain('"file": "-page.md"')
  })

  test('without a word it helps, as wrong usage', async () => {
    const { status, stdout, stderr } = await invoke('/', [])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('offprint build')
  })

  test('speaks English everywhere', async () => {
    vi.stubEnv('LANG', 'de_DE.UTF-8')
    vi.stubEnv('LC_ALL', 'de_DE.UTF-8')
    const { stdout } = await invoke('/', ['--help'])
    vi.unstubAllEnvs()
    expect(stdout).toContain('Options:')
  })

  test('a fault of the program asks for a report and is status 1', async () => {
    const said: string[] = []
    const status = await run(['build'], {
      cwd: '/', env: {}, isTerminal: false, network: offline, stdout: () => undefined, stderr: (text) => said.push(text),
      now: () => { throw new RangeError('clock') },
    }) // prettier-ignore
    expect(status).toBe(1)
    expect(said.join('')).toMatch(
      /^offprint: this is a fault of the program, please report it .*\nRangeError: clock\n {4}at /,
    )
  })
})
