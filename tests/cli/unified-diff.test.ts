import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { unifiedDiff } from '../../src/cli/unified-diff.ts'
import { correctedSources, writeCorrected } from '../../src/io/corrected-source.ts'
import { scratchFolder } from '../io/scratch-folder.ts'

const lines = Array.from({ length: 30 }, (_, index) => `line ${index + 1}\n`)
const long = lines.join('')
const changing = (...numbers: readonly number[]): string =>
  lines.map((line, index) => (numbers.includes(index + 1) ? `new ${line}` : line)).join('')

const texts: readonly (readonly [what: string, path: string, before: string, after: string])[] = [
  ['one line', 'a.md', long, changing(15)],
  ['the first and the last', 'a.md', long, changing(1, 30)],
  ['neighbours', 'a.md', long, changing(7, 8, 9)],
  ['two whose contexts touch', 'a.md', long, changing(5, 12)],
  ['two whose contexts do not', 'a.md', long, changing(5, 13)],
  ['a file of one line', 'a.md', 'a\n', 'b\n'],
  ['no end of line at the end', 'a.md', 'a\nb', 'a\nc'],
  ['CRLF', 'a.md', 'a\r\nb\r\nc\r\n', 'a\r\nB\r\nc\r\n'],
  ['both kinds of ends', 'a.md', 'a\r\nb\nc\r\n', 'a\r\nB\nc\r\n'],
  ['a byte order mark', 'a.md', '\uFEFFa\nb\n', '\uFEFFA\nb\n'],
  ['lines that look like a diff', 'a.md', '--- a\n+++ b\n@@ -1 +1 @@\n\\ No newline\n', '--- a\n+++ B\n@@ -1 +1 @@\n\\ No newline\n'],
  ['a page of the site that the folder is', './index.md', 'a\n', 'b\n'],
  ['a name with a space', 'profiles/ada moreau.md', 'a\n', 'b\n'],
  ['a name of other letters', 'profiles/adà-莫.md', 'a\n', 'b\n'],
  ['a name with quotation marks', 'profiles/"ada".md', 'a\n', 'b\n'],
] // prettier-ignore

describe('a diff is taken by', () => {
  test.each(texts)('git, of %s', (_, path, before, after) => {
    const cwd = scratchFolder({ [path]: before })
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
      cwd,
      input: unifiedDiff({ path, before, after }),
    })
    expect(readFileSync(join(cwd, path), 'utf8')).toBe(after)
  })

  const hasPatch = spawnSync('patch', ['--version']).status === 0
  test.skipIf(!hasPatch).each(texts)('patch, of %s', (_, path, before, after) => {
    const cwd = scratchFolder({ [path]: before })
    execFileSync('patch', ['-p1', '--binary', '--quiet'], {
      cwd,
      input: unifiedDiff({ path, before, after }),
    })
    expect(readFileSync(join(cwd, path), 'utf8')).toBe(after)
  })

  test('nobody, when nothing differs', () => {
    expect(unifiedDiff({ path: 'a.md', before: long, after: long })).toBe('')
  })
})

describe('a correction', () => {
  const at = (line: number, column: number, found: string, text: string) => ({
    place: { source: 'a.md', line, column },
    found,
    text,
  })

  test.each([
    ['changes nothing else', '\uFEFFaâ€™b\r\nc\nJosÃ© JosÃ©', [at(1, 2, 'â€™', '’'), at(3, 4, 'Ã©', 'é'), at(3, 10, 'Ã©', 'é')], '\uFEFFa’b\r\nc\nJosé José'],
    ['leaves alone what is not what was read', 'a\nb\n', [at(2, 1, 'x', 'y'), at(9, 1, 'a', 'y')], 'a\nb\n'],
  ])('%s', (_, before, replacements, after) => {
    const cwd = scratchFolder({ 'a.md': before })
    const corrected = correctedSources(cwd, replacements)
    expect(corrected).toEqual([{ source: 'a.md', before, after }])
    for (const one of corrected) writeCorrected(cwd, one)
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(after)
    expect(readdirSync(cwd)).toEqual(['a.md'])
  }) // prettier-ignore

  test('keeps the permissions of a file, and a symbolic link', () => {
    const cwd = scratchFolder({ 'real.md': 'a' })
    chmodSync(join(cwd, 'real.md'), 0o640)
    symlinkSync('real.md', join(cwd, 'a.md'))
    for (const one of correctedSources(cwd, [at(1, 1, 'a', 'b')])) writeCorrected(cwd, one)
    expect(lstatSync(join(cwd, 'a.md')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(cwd, 'real.md'), 'utf8')).toBe('b')
    expect(statSync(join(cwd, 'real.md')).mode & 0o777).toBe(0o640)
  })

  test.each([
    ['was changed', (path: string) => writeFileSync(path, 'c'), 'it was changed in the meantime'],
    ['is gone', unlinkSync, 'no such file or folder'],
  ])('refuses a file that %s in the meantime', (_, meanwhile, reason) => {
    const cwd = scratchFolder({ 'a.md': 'a' })
    const [corrected] = correctedSources(cwd, [at(1, 1, 'a', 'b')])
    meanwhile(join(cwd, 'a.md'))
    expect(() => corrected && writeCorrected(cwd, corrected)).toThrow(reason)
  })
})
