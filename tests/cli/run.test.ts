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
    [['bild'], 'Unknown command "bild": did you mean "build"?'],
    [['bild', '--help'], 'Unknown command "bild": did you mean "build"?'],
    [['--help', 'bild'], 'Unknown command "bild": did you mean "build"?'],
    [['publish'], 'Unknown command "publish"'],
    [['fetch'], 'Missing command'],
    [['fetch', 'wroks'], 'Unknown command "fetch wroks": did you mean "works"?'],
    [['fetch', 'wroks', '--help'], 'Unknown command "fetch wroks": did you mean "works"?'],
    [['keys', 'x'], 'Unknown word or option "x"'],
    [['build', '--outt', 'x'], 'Unknown word or option "outt": did you mean --out?'],
    [['build', '--as-off', 'x'], 'Unknown word or option "as-off": did you mean --as-of?'],
    [['check', '--max-agee', 'x'], 'Unknown word or option "max-agee": did you mean --max-age?'],
    [['keys', '--max-age', '3d'], 'Unknown word or option "max-age"'],
    [['build', '--out'], 'Missing value of --out'],
    [['build', '--out='], 'Missing value of "out"'],
    [['build', '--out', 'a', '--out=b'], 'Cannot use --out twice'],
    [['explain', 'a', '--profiles', 'b', '--profiles', 'c'], 'Cannot use --profiles twice'],
    [['build', ''], 'Missing value of "profiles"'],
    [['build', '--ascii=maybe'], 'Cannot use --ascii "maybe": it takes no value'],
    [
      ['build', '--as-of', 'today'],
      'Cannot read --as-of "today": expected an instant such as 2026-01-31T12:00:00Z',
    ],
    [['build', '--no-out'], 'Unknown word or option "no-out"'],
    [['build', '--constructor.prototype.x', '1'], 'Unknown word or option "constructor"'],
    [['-x'], 'Unknown option "-x"'],
    [['build', '-x'], 'Unknown option "-x"'],
    [['extract', '-page.md'], 'Unknown option "-page.md": a name that begins with a hyphen goes behind --'],
    [['extract'], 'Missing operand: offprint extract <pages..>'],
    [['forget'], 'Missing operand: offprint forget <person>'],
    [['completion'], 'Missing operand: offprint completion <shell>'],
    [['extract', 'a.md', '--format', 'xml'], 'Cannot use --format "xml": choose json or text'],
    [['extract', 'a.md', '--format', 'tex'], 'Cannot use --format "tex": did you mean "text"?'],
    [
      ['extract', 'a.md', '--kind', 'x'],
      'Cannot use --kind "x": choose markdown, html, data-file, bibtex, csl-json, feed, ',
    ],
    [['schema', 'catalogue'], 'Cannot use <of> "catalogue": did you mean "catalog"?'],
    [['schema', 'x'], 'Cannot use <of> "x": choose configuration, catalog or ledger'],
    [['schema', '--of', 'x'], 'Cannot use --of "x": choose configuration, catalog or ledger'],
    [['completion', 'fsh'], 'Cannot use <shell> "fsh": did you mean "fish"?'],
    [['build', '--also', 'dedlines'], 'Cannot use --also "dedlines": did you mean "deadlines"?'],
    [['build', '--also', 'x'], 'Cannot use --also "x": choose academicpages or deadlines'],
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

  test('help fits into a narrow terminal, and is never wider than eyes can follow', async () => {
    const widthIn = async (columns: number): Promise<number> => {
      const out: string[] = []
      await run(['build', '--help'], { cwd: '/', env: {}, isTerminal: true, columns, network: offline, stdout: (text) => out.push(text), stderr: () => undefined, now: () => 0 })
      return Math.max(...out.join('').split('\n').map((line) => line.length))
    } // prettier-ignore
    expect(await widthIn(60)).toBeLessThanOrEqual(60)
    expect(await widthIn(200)).toBeLessThanOrEqual(100)
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
