import { expect, test } from 'vitest'
import type { Page } from '../../src/model/page.ts'
import { textOf } from '../../src/model/page.ts'
import { readPage } from '../../src/read/index.ts'

function read(text: string): Page {
  const { page } = readPage('mira.md', new TextEncoder().encode(text))
  if (page === undefined) throw new Error('no page')
  return page
}

test('dates, times and versions stay as they are written', () => {
  const text =
    '---\ndate: 2025-07-07\nmonth: 2025-07\ntime: 12:30:45\nimpossible: 2025-02-30\ncode: "010"\n---\nx'
  expect(read(text).frontMatter).toEqual({
    date: '2025-07-07',
    month: '2025-07',
    time: '12:30:45',
    impossible: '2025-02-30',
    code: '010',
  })
})

test('lists, mappings, several lines and comments are read', () => {
  const text =
    '---\n# about\nredirect_from: \n  - /about/\nauthor: {name: Mira}\ntext: >-\n  one\n  two\n---\nx'
  expect(read(text).frontMatter).toEqual({
    redirect_from: ['/about/'],
    author: { name: 'Mira' },
    text: 'one two',
  })
})

const readable: readonly (readonly [string, string, object])[] = [
  ['CRLF', '---\r\ntitle: Mira\r\n---\r\nBody', { title: 'Mira' }],
  ['a closing line of dots', '---\ntitle: Mira\n...\nBody', { title: 'Mira' }],
  ['blanks behind the lines', '---  \ntitle: Mira\n--- \nBody', { title: 'Mira' }],
  ['a named language', '---yaml\ntitle: Mira\n---\nBody', { title: 'Mira' }],
  ['JSON', '---json\n{"title": "Mira"}\n---\nBody', { title: 'Mira' }],
  ['a key twice', '---\ntitle: Tal\ntitle: Mira\n---\nBody', { title: 'Mira' }],
  ['nothing', '---\n---\nBody', {}],
  ['a comment alone', '---\n# layout: page\n---\nBody', {}],
] // prettier-ignore

test.each(readable)('front matter with %s', (_, text, frontMatter) => {
  const page = read(text)
  expect(page.frontMatter).toEqual(frontMatter)
  expect(textOf(page.nodes)).toBe('Body')
  expect(page.diagnostics).toEqual([])
})

test.each([
  ['a rule and a list', '---\n- a: b\n- c\n---\nBody', 'a: b c Body'],
  ['a rule', '---\nMira is here.\n\n---\nBody', 'Mira is here. Body'],
  ['a longer rule', '----\ntitle: Mira\n----\nBody', 'title: Mira Body'],
  ['a rule that is never repeated', '---\n\nBody', 'Body'],
])('a page that begins with %s has none, and nothing is lost', (_, text, body) => {
  const page = read(text)
  expect(page.frontMatter).toEqual({})
  expect(textOf(page.nodes)).toBe(body)
  expect(page.diagnostics).toEqual([])
})

const broken: readonly (readonly [string, string, object, object])[] = [
  ['no closing line', '---\ntitle: Mira\nlist:\n  - a\n\nBody', { code: 'front-matter-unclosed', hint: 'Add a line with --- behind line 4', place: { line: 1, column: 1 } }, { title: 'Mira', list: ['a'] }],
  ['JavaScript', '---js\n{ title: globalThis.pwned = 1 }\n---\nBody', { code: 'front-matter-language', place: { line: 1, column: 1 } }, {}],
  ['JavaScript in other letters', '--- JavaScript\n{ title: globalThis.pwned = 1 }\n---\nBody', { code: 'front-matter-language' }, {}],
  ['a name of Object.prototype for its language', '---constructor\na: b\n---\nBody', { code: 'front-matter-language' }, {}],
  ['a value with a colon', '---\ntitle: Mira\nexcerpt: a: b\n---\nBody', { code: 'front-matter-invalid', place: { line: 3, column: 10 } }, {}],
  ['a tab', '---\na:\n\tb: 1\n---\nBody', { code: 'front-matter-invalid', place: { line: 3 } }, {}],
  ['a list', '---json\n[1, 2]\n---\nBody', { code: 'front-matter-invalid' }, {}],
  ['a line that begins like its end', '---\ntitle: Mira\n---foo\n---\nBody', { code: 'front-matter-invalid', place: { line: 3, column: 1 } }, {}],
  ['aliases that multiply', `---\na: &a [x, x]\n${Array.from({ length: 9 }, (_, i) => `${'bcdefghij'[i]}: &${'bcdefghij'[i]} [${`*${'abcdefghi'[i]},`.repeat(9)}]`).join('\n')}\n---\nBody`, { code: 'front-matter-invalid' }, {}],
  ['brackets without end', `---\na: ${'['.repeat(10_000)}\n---\nBody`, { code: 'front-matter-invalid' }, {}],
] // prettier-ignore

test.each(broken)(
  '%s is an error with a remedy, and the body is still read',
  (_, text, expected, frontMatter) => {
    const page = read(text)
    expect(page.diagnostics).toMatchObject([{ severity: 'error', hint: expect.any(String), ...expected }])
    expect(page.frontMatter).toEqual(frontMatter)
    expect(textOf(page.nodes)).toBe('Body')
    expect(globalThis).not.toHaveProperty('pwned')
  },
)

test.each([
  ['+++\ntitle = Mira\n+++\nBody', 'Put quotation marks around text: title = "…"'],
  [
    '---\ntitle: Mira\n---foo\n---\nBody',
    'Begin that line otherwise, or write --- alone where the front matter ends',
  ],
  ['---json\n[1, 2]\n---\nBody', 'Write a key before each value: title: …'],
])('what helps is said of %j', (text, hint) => {
  expect(read(text).diagnostics).toMatchObject([{ code: 'front-matter-invalid', hint }])
})

test('a refused language is told all that are read', () => {
  expect(read('---js\n{}\n---\nBody').diagnostics).toMatchObject([
    { message: 'Cannot read front matter in "js": only YAML, JSON and TOML are read' },
  ])
})

test('a page of more than 64 KB without closing line is no front matter for long', () => {
  const page = read(`---\ntitle: Mira\n\n${'text\n'.repeat(20_000)}---\n`)
  expect(page.diagnostics).toMatchObject([{ code: 'front-matter-unclosed' }])
  expect(textOf(page.nodes)).toMatch(/^text text/)
})

test('__proto__ is no key', () => {
  const { frontMatter } = read('---\n__proto__: {polluted: 1}\na: {__proto__: 2, b: 3}\n---\n')
  expect(frontMatter).toEqual({ a: { b: 3 } })
  expect(Object.keys(frontMatter)).toEqual(['a'])
  expect(frontMatter).not.toHaveProperty('polluted')
})

test.each([
  ['title', '---\ntitle: Mira\n---\n# News', { title: 'Mira' }],
  ['first heading without one', '# Mira *Okafor*', { title: 'Mira Okafor' }],
  ['locale', '---\nlocale: de-AT\n---\n', { language: 'de-AT' }],
  ['canonical_url', '---\ncanonical_url: https://mira.example/\n---\n', { url: 'https://mira.example/' }],
])('a page says of itself: %s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts)
})

test.each(['/about/', 'javascript:alert(1)', 'https://[', '//mira.example'])(
  '%j is no address of a page',
  (url) => {
    expect(read(`---\ncanonical_url: "${url}"\n---\n`)).not.toHaveProperty('url')
  },
)
