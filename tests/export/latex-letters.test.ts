import { parse } from '@retorquere/bibtex-parser'
import { describe, expect, test } from 'vitest'
import { initialsAsCommands, lettersAsCommands, lettersBeyondAscii } from '../../src/export/latex-letters.ts'

describe('lettersAsCommands writes', () => {
  test.each([
    ['an accent', 'Müller-Lüdenscheidt, Élodie', 'M{\\"u}ller-L{\\"u}denscheidt, {\\\'E}lodie'],
    ['accents by letters', 'Čapek, Erdoğan, Dvořák', "{\\v{C}}apek, Erdo{\\u{g}}an, Dvo{\\v{r}}{\\'a}k"],
    ['a letter of two accents', 'Nguyễn', 'Nguy{\\~{\\^e}}n'],
    ['a dot below outside, where TeX puts nothing above it', 'Tiệp', 'Ti{\\d{\\^e}}p'],
    [
      'letters with a command',
      'Straße, Łódź, Ærø, Þór',
      "Stra{\\ss}e, {\\L}{\\'o}d{\\'z}, {\\AE}r{\\o}, {\\TH}{\\'o}r",
    ],
    ['a ring', 'Ångström', '{\\r{A}}ngstr{\\"o}m'],
    ['an accent of its own', 'e\u0301', "{\\'e}"],
    [
      'typography',
      '“x” – y’s…',
      '{\\textquotedblleft}x{\\textquotedblright} {\\textendash} y{\\textquoteright}s{\\textellipsis}',
    ],
    ['a Greek letter as a formula, which no style lowers', 'Ω-Nets and β', '{$\\Omega$}-Nets and {$\\beta$}'],
    ['a relation', 'P ≠ NP', 'P {$\\neq$} NP'],
    ['ASCII as it is', '{KVPR} \\& $x$', '{KVPR} \\& $x$'],
  ])('%s', (_, text, expected) => {
    expect(lettersAsCommands(text)).toBe(expected)
    expect(lettersBeyondAscii(expected)).toEqual([])
  })

  test.each(['李明', 'Щука', 'Ωμέγα', '🎉'])('%s as it is, for there is no command', (text) => {
    expect(lettersAsCommands(text)).toBe(text)
    expect(lettersBeyondAscii(text).join('')).toBe(text)
  })
})

describe('a reader takes the commands for the letters', () => {
  const letters = [
    ...'ßæÆœŒøØåÅłŁıđĐðÐþÞŋŊ‘’“”‚«»‹›–—…¡¿•†‡§¶©®™°€£¥¢¹²³ªº½¼¾µ×÷±¬→←éÉüñçÇşŠžğőŰżęĄǎễẤậāíïỹṣḥαβπω≤≥∞',
  ]
  test.each(letters)('%s', (letter) => {
    const { entries } = parse(`@misc{x, title = {a ${lettersAsCommands(letter)}b c}}`, {
      sentenceCase: false,
    })
    expect(entries[0]?.fields['title']?.normalize('NFC')).toBe(`a ${letter}b c`)
  })
})

test.each([
  ['Örn, Émile Zoé', '{\\"O}rn, {\\\'E}mile Zoé'],
  ['Sørensen-Århus, Jean-Étienne', "Sørensen-{\\r{A}}rhus, Jean-{\\'E}tienne"],
  ['{Álvarez Núñez}, Eva and Łukasz, Ö.', '{{\\\'A}lvarez Núñez}, Eva and {\\L}ukasz, {\\"O}.'],
  ['李, 明 and Þór, Đ.', '李, 明 and Þór, Đ.'],
])('initialsAsCommands: BibTeX may cut %s', (names, expected) => {
  expect(initialsAsCommands(names)).toBe(expected)
})
