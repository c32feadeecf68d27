import { describe, expect, test } from 'vitest'
import { latexText, verbatimText } from '../../src/export/latex-text.ts'

describe('latexText escapes', () => {
  test.each([
    ['&', '\\&'],
    ['%', '\\%'],
    ['$', '\\$'],
    ['#', '\\#'],
    ['_', '\\_'],
    ['{', '\\textbraceleft{}'],
    ['}', '\\textbraceright{}'],
    ['~', '\\textasciitilde{}'],
    ['^', '\\textasciicircum{}'],
    ['\\', '\\textbackslash{}'],
    ['<', '\\textless{}'],
    ['>', '\\textgreater{}'],
    ['|', '\\textbar{}'],
    ['``quoted``', '`{}`quoted`{}`'],
    ['?` and !`', '?{}` and !{}`'],
    ['a -- b --- c', 'a -{}- b -{}-{}- c'],
    ["''quoted,,", "'{}'quoted,{},"],
    ['\\input{/etc/passwd}', '\\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{}'],
  ])('%s', (text, expected) => {
    expect(latexText(text)).toBe(expected)
  })
})

test('latexText keeps the letters of every script', () => {
  const text = 'Čapek, Ørsted, Nguyễn, Łukasz, 李明, Ωμέγα, Щука, 🎉'
  expect(latexText(text)).toBe(text)
})

describe('latexText keeps a formula that is safe', () => {
  test.each([
    '$O(n \\log n)$',
    '$k$-means',
    '$x_1^2 + x_{i+1}^{n-1}$',
    '$\\mathcal{O}(\\sqrt{n})$',
    '$\\frac{a}{b}$',
    '$\\mathbb{R}^{d_{k}}$',
    '$\\alpha$ and $\\beta$',
    'H$_2$O',
    '$10\\%$',
  ])('%s', (text) => {
    expect(latexText(text)).toBe(text)
  })
})

describe('latexText makes text of a formula that is not', () => {
  test.each([
    ['a command that reads files', '$\\input{/etc/passwd}$'],
    ['a command that runs programs', '$\\write18{rm}$'],
    ['a command hidden in a superscript of superscripts', '$^^5cinput$'],
    ['a definition', '$\\def\\x{1}$'],
    ['a command that only begins like a known one', '$\\loga$'],
    ['a command without its argument', '$\\sqrt$'],
    ['an open brace', '$x_{1$'],
    ['a closing brace', '$x}$'],
    ['a script without a letter', '$x_$'],
    ['two subscripts', '$x_1_2$'],
    ['a comment', '$x%$'],
    ['an alignment', '$a&b$'],
    ['sums of money', 'from $5 to $10'],
    ['nothing', '$$'],
    ['a formula of unlikely length', `$${'x'.repeat(300)}$`],
  ])('%s', (_, text) => {
    expect(latexText(text)).not.toMatch(/(?<!\\)\$/)
    expect(latexText(text)).not.toMatch(/\\(?!text(?:backslash|brace|ascii)|[$%&_])/)
  })
})

test('latexText finds the formula after a dollar sign', () => {
  expect(latexText('$5 for $n$ users')).toBe('\\$5 for $n$ users')
})

test('verbatimText keeps a DOI as it is, and cannot unbalance an entry', () => {
  expect(verbatimText('10.1002/1096-9128(200005)12:6<375::AID_480>3.0')).toBe(
    '10.1002/1096-9128(200005)12:6<375::AID_480>3.0',
  )
  expect(verbatimText('https://x.example/{a}\\b c')).toBe('https://x.example/%7Ba%7D%5Cb%20c')
})
