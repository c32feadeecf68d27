import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { countText, diagnosticText } from '../../src/cli/diagnostics-text.ts'
import { paintFor } from '../../src/cli/paint.ts'
import { excerptAt } from '../../src/cli/source-excerpt.ts'
import { displayWidth } from '../../src/cli/visible-text.ts'
import { diagnostic } from '../../src/model/diagnostic.ts'

const plain = paintFor({ env: {}, isTerminal: false })
const place = { source: 'profiles/ada.md', line: 11, column: 3 }

describe('diagnosticText', () => {
  test('is the form of compilers, with the line, a caret and the remedy', () => {
    const one = diagnostic('date-ambiguous', 'Cannot read date "03/04/24": day and month are ambiguous', {
      place,
      hint: 'Write 2024-03-04',
    })
    expect(diagnosticText(one, { paint: plain, lineAt: () => '- 03/04/24: I gave a talk' })).toBe(
      `profiles/ada.md:11:3: warning: Cannot read date "03/04/24": day and month are ambiguous [date-ambiguous]
  - 03/04/24: I gave a talk
    ^
  hint: Write 2024-03-04
`,
    )
  })

  test('does without place, line and remedy', () => {
    expect(diagnosticText(diagnostic('no-news', 'Nothing'), { paint: plain, lineAt: () => 'x' })).toBe(
      'note: Nothing [no-news]\n',
    )
    expect(
      diagnosticText(diagnostic('no-news', 'Nothing', { place }), { paint: plain, lineAt: () => undefined }),
    ).toBe('profiles/ada.md:11:3: note: Nothing [no-news]\n')
  })

  test('text of a profile moves no cursor and begins no line', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, line) => {
      const one = diagnostic('no-news', text, { place: { ...place, source: text }, hint: text })
      const shown = diagnosticText(one, { paint: plain, lineAt: () => line })
      expect(shown).not.toMatch(/(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
      expect(shown.split('\n').length).toBeLessThanOrEqual(5)
    })) // prettier-ignore
  })
})

describe('excerptAt', () => {
  test.each([
    ['abc def', 5, 'abc def', '    ^'],
    ['\tabc\tdef', 6, 'abc def', '    ^'],
    ['李明 wrote', 4, '李明 wrote', '     ^'],
    ['🎉 party', 4, '🎉 party', '   ^'],
    ['e\u0301te\u0301 x', 7, 'e\u0301te\u0301 x', '    ^'],
    ['a\u001b[31mb', 2, 'a␛[31mb', ' ^'],
    ['abc', 4, 'abc', '   ^'],
    ['', 1, '', '^'],
  ])('%j at %i', (line, column, text, caret) => {
    expect(excerptAt(line, column)).toEqual({ text, caret })
  })

  test('shows the part of a long line around the column', () => {
    const { text, caret } = excerptAt(`${'a'.repeat(300)}HERE${'b'.repeat(300)}`, 301)
    expect(text).toMatch(/^…a+HEREb+…$/)
    expect(text.slice(caret.length - 1)).toMatch(/^HERE/)
  })

  test('cuts a line in the same place whatever its letters', () => {
    const cut = (letter: string) => excerptAt(`${letter.repeat(300)}HERE${letter.repeat(300)}`, 301)
    const { text, caret } = cut('a')
    expect(cut('é')).toEqual({ text: text.replaceAll('a', 'é'), caret })
  })

  test('never takes more than a hundred columns, and the caret stands within', () => {
    const lines = fc.string({ unit: 'binary', maxLength: 400 })
    fc.assert(fc.property(lines, fc.nat(400), (line, offset) => {
      const { text, caret } = excerptAt(line, Math.min(offset, line.length) + 1)
      expect(displayWidth(text)).toBeLessThanOrEqual(100)
      expect(caret.length).toBeLessThanOrEqual(displayWidth(text) + 1 + 40)
    })) // prettier-ignore
  })
})

describe('paintFor', () => {
  test.each([
    ['a terminal', {}, true, true],
    ['no terminal', {}, false, false],
    ['NO_COLOR', { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR', { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, false],
    ['both', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ])('%s', (_, env, isTerminal, isColoured) => {
    expect(paintFor({ env, isTerminal })('red', 'x')).toBe(isColoured ? '\u001b[31mx\u001b[39m' : 'x')
  })
})

describe('countText', () => {
  test('counts by severity', () => {
    const some = [diagnostic('no-news', ''), diagnostic('no-profiles', ''), diagnostic('no-news', '')]
    expect(countText(some)).toBe('1 error, 2 notes')
    expect(countText([])).toBe('')
  })
})
