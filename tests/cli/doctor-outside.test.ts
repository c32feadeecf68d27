import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { scratchFolder } from '../io/scratch-folder.ts'
import { invoke } from './invoke.ts'

const broken = '<title>Ada Oak</title>\n<h2>News</h2>\n<ul>\n<li>2024-05-01: I met JosÃ© Oak.\n</ul>\n'
const mended = broken.replace('JosÃ©', 'José')

/** The folder to work in lies beside a homepage. */
const workFolder = (files: Readonly<Record<string, string>> = {}): string => {
  const folder = scratchFolder({
    'ada/index.html': broken,
    'work/profiles/ben.html': broken,
    'work/offprint.yaml': 'people: [{ id: ada, homepage: ../ada/index.html }]\n',
    ...files,
  })
  return join(folder, 'work')
}

const textsIn = (cwd: string): readonly string[] =>
  ['profiles/ben.html', '../ada/index.html'].map((path) => readFileSync(join(cwd, path), 'utf8'))

const hasPatch = spawnSync('patch', ['--version']).status === 0
const appliers: readonly { readonly program: string; readonly words: readonly string[] }[] = [
  { program: 'git', words: ['apply', '-'] },
  ...(hasPatch ? [{ program: 'patch', words: ['-p1', '--quiet'] }] : []),
]

describe('a homepage outside of the working folder', () => {
  test.each(appliers)(
    'is not in the diff, which $program takes, and is named with what puts it right',
    async ({ program, words }) => {
      const cwd = workFolder()
      const { stdout, stderr } = await invoke(cwd, ['doctor', '--fix'])
      execFileSync(program, words, { cwd, input: stdout })
      expect(textsIn(cwd)).toEqual([mended, broken])
      expect(stderr.split('\n').filter((line) => line.includes('ada/index.html'))).toEqual([
        `Not in the diff, for it lies outside of this folder: ../ada/index.html; to put it right with all the rest, run in ${cwd}: offprint doctor --fix --write`,
      ])
    },
  )

  test('is put right by --write', async () => {
    const cwd = workFolder()
    const { stdout, stderr } = await invoke(cwd, ['doctor', '--fix', '--write'])
    expect(textsIn(cwd)).toEqual([mended, mended])
    expect([stdout.match(/^--- .*/gm), stderr]).toEqual([
      ['--- a/profiles/ben.html'],
      expect.stringContaining('Corrected ../ada/index.html\nCorrected profiles/ben.html\nFound'),
    ])
  })

  test('is told in one line with others', async () => {
    const cwd = workFolder({ 'cyd/index.html': broken, 'work/offprint.yaml': 'people: [{ id: ada, homepage: ../ada/index.html }, { id: cyd, homepage: ../cyd/index.html }]\n' })
    const { stderr } = await invoke(cwd, ['doctor', '--fix'])
    expect(stderr).toContain('Not in the diff, for they lie outside of this folder: ../ada/index.html, ../cyd/index.html; to put them right ')
  }) // prettier-ignore

  test('that was fetched is put right where it comes from', async () => {
    const folder = scratchFolder({
      'profiles/.snapshots/ada/index.html': broken,
      'profiles/.snapshots/ada/snapshot.json': `${JSON.stringify({ version: 1, homepage: 'https://ada.example/', url: 'https://ada.example/', fetched: '2026-01-01T00:00:00Z', files: ['index.html'] })}\n`,
      'work/offprint.yaml': 'people: [{ id: ada, homepage: "https://ada.example/" }]\n',
    })
    const { stdout, stderr } = await invoke(join(folder, 'work'), ['doctor', '../profiles', '--fix'])
    expect([stdout, stderr]).toEqual(['', expect.stringMatching(/^Left \.\.\/profiles\/\.snapshots\/ada\/\S+ as it was fetched: .*$/m)])
    expect(stderr).not.toContain('Not in the diff')
  }) // prettier-ignore
})
