import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { correctedSources, writeCorrected } from '../../src/io/corrected-source.ts'
import { Failure } from '../../src/io/failure.ts'
import type { Replacement } from '../../src/model/problem.ts'
import { place, scratchFolder } from './scratch-folder.ts'

const at = (source: string, line: number, column: number, found: string, text: string): Replacement => ({
  place: { source, line, column },
  found,
  text,
})

/** What becomes of the only source. */
function corrected(text: string, ...replacements: readonly Replacement[]): string | undefined {
  return correctedSources(scratchFolder({ 'ada.md': text }), replacements)[0]?.after
}

describe('a corrected homepage', () => {
  test('has all that is put right in one line, in whatever order it was found', () => {
    const [first, second] = [at('ada.md', 1, 1, 'a', 'long'), at('ada.md', 1, 5, 'b', 'x')]
    expect(corrected('a - b\n', first, second)).toBe('long - x\n')
    expect(corrected('a - b\n', second, first)).toBe('long - x\n')
  })

  test('keeps its byte order mark and its line ends', () => {
    expect(corrected('\uFEFFa\r\nb\n', at('ada.md', 1, 1, 'a', 'x'), at('ada.md', 2, 1, 'b', 'y'))).toBe('\uFEFFx\r\ny\n')
  })

  test('is what it was where something else stands by now', () => {
    expect(corrected('ab\n', at('ada.md', 1, 1, 'b', 'x'), at('ada.md', 9, 1, 'b', 'x'))).toBe('ab\n')
  })
}) // prettier-ignore

describe('a homepage that is put right', () => {
  const one = [at('ada.md', 1, 1, 'a', 'x')]

  function written(cwd: string): void {
    for (const source of correctedSources(cwd, one)) writeCorrected(cwd, source)
  }

  test('keeps its permissions, and nothing is left beside it', () => {
    const cwd = scratchFolder({ 'ada.md': 'a\n' })
    chmodSync(join(cwd, 'ada.md'), 0o640)
    written(cwd)
    expect(readFileSync(join(cwd, 'ada.md'), 'utf8')).toBe('x\n')
    expect(statSync(join(cwd, 'ada.md')).mode & 0o777).toBe(0o640)
    expect(readdirSync(cwd)).toEqual(['ada.md'])
  })

  test('stays a link to where it was written', () => {
    const cwd = scratchFolder({ 'elsewhere/ada.md': 'a\n' })
    symlinkSync('elsewhere/ada.md', join(cwd, 'ada.md'))
    written(cwd)
    expect(lstatSync(join(cwd, 'ada.md')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(cwd, 'elsewhere/ada.md'), 'utf8')).toBe('x\n')
  })

  test('is left alone when somebody has changed it meanwhile', () => {
    const cwd = scratchFolder({ 'ada.md': 'a\n' })
    const [source] = correctedSources(cwd, one)
    place(cwd, { 'ada.md': 'a and more\n' })
    expect(() => source && writeCorrected(cwd, source)).toThrow(Failure)
    expect(readFileSync(join(cwd, 'ada.md'), 'utf8')).toBe('a and more\n')
  })
})
