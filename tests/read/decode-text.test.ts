import { expect, test } from 'vitest'
import { readPage } from '../../src/read/index.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...encode(part)] : part)))

const unreadable: readonly (readonly [string, Uint8Array, object])[] = [
  ['Latin 1', bytes('one\nJos', [0xe9], ' two'), { code: 'source-encoding', place: { line: 2, column: 4 } }],
  ['a text cut inside of a character', bytes('é🎉', [0xe6, 0xbc]), { code: 'source-encoding', place: { line: 1, column: 4 } }],
  ['an overlong character', bytes('a', [0xc0, 0xaf]), { code: 'source-encoding', place: { line: 1, column: 2 } }],
  ['UTF-16', bytes([0xff, 0xfe, 0x41, 0]), { code: 'source-encoding', message: 'Cannot read the file: it is UTF-16' }],
  ['a picture', bytes([0x89], 'PNG\r\n', [0x1a], '\n', [0, 0, 0]), { code: 'source-not-text', place: { line: 3, column: 1 } }],
] // prettier-ignore

test.each(unreadable)('%s is an error with its place and a remedy, and no page', (_, content, expected) => {
  const { page, diagnostics } = readPage('mira.md', content)
  expect(page).toBeUndefined()
  expect(diagnostics).toMatchObject([{ ...expected, severity: 'error', hint: expect.any(String) }])
})

test('the message names the first byte that is wrong', () => {
  const { diagnostics } = readPage('mira.md', bytes('Jos', [0xe9], [0xff]))
  expect(diagnostics[0]?.message).toBe('Cannot decode byte E9: the file is not valid UTF-8')
})

test('a byte order mark is no part of the text', () => {
  const { page } = readPage('mira.md', bytes([0xef, 0xbb, 0xbf], '---\ntitle: Mira\n---\n# News'))
  expect(page).toMatchObject({
    title: 'Mira',
    nodes: [{ name: 'h1', start: 20 }],
    lineStarts: [0, 4, 16, 20],
  })
})

test('a byte order mark in the middle stays, and the page is read', () => {
  const { page } = readPage('mira.md', encode('# Ne\uFEFFws'))
  expect(page?.nodes).toMatchObject([{ name: 'h1', children: [{ value: ' Ne\uFEFFws' }] }])
})

const kinds: readonly (readonly [string, string, string | undefined])[] = [
  ['mira.md', '', 'markdown'],
  ['MIRA.MD', '<html>', 'markdown'],
  ['a.folder/mira.htm', 'text', 'html'],
  ['mira', '# News\n', 'markdown'],
  ['mira.txt', 'News\n====\n', 'markdown'],
  ['mira.txt', '- one\n', 'markdown'],
  ['mira.php', '<!DOCTYPE html>\n<p>', 'html'],
  ['mira', '<!-- saved --><html lang="en">', 'html'],
  ['mira.yml', '- a: b\n# c\n', 'data-file'],
  ['mira.toml', '', 'data-file'],
  ['mira.json', '[{ "title": "A" }]', 'data-file'],
  ['mira.json', '[{ "type": "article-journal", "title": "A" }]', 'csl-json'],
  ['mira.bib', '@article{a, title = {b}}', 'bibtex'],
  ['mira.txt', '@article{a, title = {b}}', 'bibtex'],
  ['mira.txt', 'nothing to see', undefined],
]

test.each(kinds)('%s with %j is read as %s', (path, text, format) => {
  const { page, diagnostics } = readPage(path, encode(text))
  expect(page?.format).toBe(format)
  expect(diagnostics.map(({ code }) => code)).toEqual(format === undefined ? ['source-unknown'] : [])
})
