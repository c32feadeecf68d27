import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

import { beforeAll, describe, expect, test } from 'vitest'

import { fishScript } from '../../src/cli/completion/fish.ts'
import { place, scratchFolder } from '../io/scratch-folder.ts'
import { invoke } from './invoke.ts'

/** What each shell is asked to complete, and what it has to offer. */
const lines: readonly (readonly [line: string, offered: readonly string[]])[] = [
  ['offprint b', ['build']],
  ['offprint e', ['explain', 'extract']],
  ['offprint build --v', ['--versions']],
  ['offprint build --versions ', ['all', 'preprint', 'published']],
  ['offprint build --versions p', ['preprint', 'published']],
  ['offprint build --out o', ['out']],
  ['offprint build --out=o', ['out']],
  ['offprint build --config offprint.y', ['offprint.yaml']],
  ['offprint build prof', ['profiles']],
  ['offprint build profiles/a', ['ada moreau.md']],
  ['offprint fetch w', ['works']],
  ['offprint fetch works --on', ['--only']],
  ['offprint fetch works --only arx', ['arxiv']],
  ['offprint fetch works --only arxiv,open', ['arxiv,openalex', 'arxiv,openreview']],
  ['offprint doctor --only date', ['date-order']],
  ['offprint doctor --only mojibake,dead', ['mojibake,dead-anchor']],
  ...['build', 'check', 'watch'].flatMap((command): typeof lines => [
    [`offprint ${command} --also dead`, ['deadlines']],
    [`offprint ${command} --also deadlines,a`, ['deadlines,academicpages']],
  ]),
  ['offprint cite --style v', ['vancouver']],
  ['offprint cite --style ap', ['apa']],
  ['offprint cite --style=ap', ['apa']],
  ['offprint cite --style offprint.y', ['offprint.yaml']],
  ['offprint completion ', ['bash', 'fish', 'zsh']],
  ['offprint keys --format j', ['json']],
]

const shells = {
  bash: (script: string, line: string) => [
    'bash',
    '--norc',
    '-c',
    // Bash parts the words at = too; the last may be empty.
    'source "$1"; read -ra COMP_WORDS <<< "${2//=/ = }"; [[ $2 == *" " ]] && COMP_WORDS+=(""); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _offprint; printf "%s\\n" "${COMPREPLY[@]}"',
    'bash',
    script,
    line,
  ],
  fish: (script: string, line: string) => [
    'fish',
    '--no-config',
    '-c',
    'source $argv[1]; complete -C $argv[2]',
    script,
    line,
  ],
  zsh: (script: string, line: string) => [
    'zsh',
    '-f',
    join(import.meta.dirname, 'completion/capture.zsh'),
    script,
    line,
  ],
} as const

describe.each(Object.entries(shells))('%s completes', (shell, command) => {
  // Only in a terminal does zsh complete, and what a terminal echoes when is no matter of ours: PTY=1 asks it to.
  const isAsked = shell !== 'zsh' || process.env['PTY'] === '1'
  const isHere = isAsked && spawnSync(shell, ['--version']).status === 0
  let script = ''

  beforeAll(async () => {
    script = (await invoke('.', ['completion', shell])).stdout
  })

  test.skipIf(!isHere).each(lines)('%s', (line, offered) => {
    const cwd = scratchFolder({ 'offprint.sh': script })
    place(cwd, { 'offprint.yaml': '', 'profiles/ada moreau.md': '', 'out/feed.xml': '' })
    const [program = '', ...words] = command(join(cwd, 'offprint.sh'), line)
    const { stdout, stderr, status } = spawnSync(program, words, { cwd, encoding: 'utf8', env: { ...process.env, HOME: cwd, TERM: 'dumb' } })
    const said = stdout.split('\n').flatMap((one) => one.split('\t')[0] || []).map(plain)
    expect([status, stderr, said.toSorted()]).toEqual([0, '', shell === 'zsh' ? offered.map(inList) : offered])
  }) // prettier-ignore
})

test.skipIf(spawnSync('zsh', ['--version']).status !== 0)('zsh can parse what it is given', async () => {
  const { stdout } = await invoke('.', ['completion', 'zsh'])
  const cwd = scratchFolder({ _offprint: stdout })
  const { status, stderr } = spawnSync('zsh', ['-n', join(cwd, '_offprint')], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
})

/** Of a list zsh offers what is next, the others the whole of it. */
function inList(offered: string): string {
  return offered.replace(/^.*,/, '')
}

/** Shells differ in whether they tell the option and the folder again, a folder gets its slash at once, and a space its backslash. */
function plain(offered: string): string {
  return offered.replace(/^--\w+=/, '').replace(/\/$/, '').replace(/^.*\//, '').replace(/\\ /g, ' ')
} // prettier-ignore

test.skipIf(spawnSync('fish', ['--version']).status !== 0)('fish shows a description as it is', () => {
  const summary = String.raw`It's "hot": $HOME (or \n)`
  const tea = { words: ['tea'], summary, operands: [], options: [], examples: [], commands: [] }
  const cwd = scratchFolder({ 'offprint.fish': fishScript([tea]) })
  const [program, ...words] = shells.fish(join(cwd, 'offprint.fish'), 'offprint t')
  const { stdout } = spawnSync(program ?? '', words, { cwd, encoding: 'utf8', env: { ...process.env, HOME: cwd } })
  expect(stdout).toBe(`tea\t${summary}\n`)
}) // prettier-ignore

test('an unknown shell is refused with those there are', async () => {
  expect(await invoke('.', ['completion', 'nushell'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('choose bash, fish or zsh'),
  })
})
