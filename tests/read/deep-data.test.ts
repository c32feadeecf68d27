import { expect, test } from 'vitest'
import { readPage } from '../../src/read/index.ts'

/** What filled the stack was a fraction of it. */
const many = 100_000
const times = (text: string, count = many): string => text.repeat(count)
const inside = (open: string, close: string, text = ''): string => `${times(open)}${text}${times(close)}`

const jsonFeed = '"version": "https://jsonfeed.org/version/1.1"'
const moved = '{"title": "I moved", "date_published": "2025-03-04"}'

/** Each filled the stack of a parser, and some ended the program. The column is where it becomes too deep. */
const deep: readonly (readonly [name: string, path: string, text: string, column: number])[] = [
  ['lists in YAML', 'news.yml', `[${inside('[', ']')}]`, 201],
  ['mappings in YAML', 'news.yml', `{a: ${inside('{a: ', '}', '1')}}`, 799],
  ['dashes in YAML', 'news.yml', `${times('- ')}x`, 401],
  ['keys in YAML', 'news.yml', `${times('? ')}x`, 401],
  ['dashes and keys in YAML', 'news.yml', `${times('- ? ')}x`, 401],
  ['lists in JSON', 'news.json', `[${inside('[', ']')}]`, 201],
  ['objects in JSON', 'news.json', `[${inside('{"a":', '}', '1')}]`, 996],
  ['lists in a JSON Feed', 'feed.json', `{${jsonFeed}, "items": [${moved}, ${inside('[', ']')}]}`, 311],
  ['lists in the field of a JSON Feed', 'feed.json', `{${jsonFeed}, "x": ${inside('[', ']')}, "items": [${moved}]}`, 253],
  ['lists in CSL-JSON that is no JSON', 'a.json', `[{"type": "book", "title": ${inside('[', ']')},}]`, 226],
] // prettier-ignore

test.each(deep)('%s are left out where they become too deep, and reported', (_name, path, text, column) => {
  const { diagnostics } = readPage(path, new TextEncoder().encode(text))
  expect(diagnostics).toContainEqual(
    expect.objectContaining({
      code: 'nesting-too-deep',
      severity: 'warning',
      place: { source: path, line: 1, column },
    }),
  )
  expect(JSON.stringify(diagnostics)).not.toContain('stack')
})

test('what stands beside the depth is read', () => {
  const feed = deep.find(([name]) => name === 'lists in the field of a JSON Feed')?.[2]
  expect(readPage('feed.json', new TextEncoder().encode(feed)).page?.records).toHaveLength(1)
  const data = `- date: 2025-03-04\n  text: I moved.\n- ${times('- ')}x\n- date: 2025-03-05\n  text: I stayed.\n`
  expect(readPage('news.yml', new TextEncoder().encode(data)).page?.records).toHaveLength(2)
})

test.each([
  ['YAML', '---', `title: Ada\nx: ${'['.repeat(30_000)}${']'.repeat(30_000)}`, 'nesting-too-deep', 3],
  ['dashes of YAML', '---', `title: Ada\nx:\n  ${'- '.repeat(30_000)}x`, 'nesting-too-deep', 4],
  ['TOML', '+++', `x = ${'['.repeat(30_000)}${']'.repeat(30_000)}`, 'front-matter-invalid', 2],
])('front matter of lists in lists in %s costs no more than itself', (_name, mark, text, code, line) => {
  const page = `${mark}\n${text}\n${mark}\n# News\n\n- 2025-03-04: I moved.\n`
  const read = readPage('a.md', new TextEncoder().encode(page))
  expect(read.diagnostics).toMatchObject([{ code, place: { line } }])
  expect(read.page?.nodes).toHaveLength(2)
  if (code === 'nesting-too-deep') expect(read.page?.frontMatter['title']).toBe('Ada')
})

test.each([
  ['lists', `news = ${inside('[', ']')}`],
  ['tables', `news = ${inside('{a=', '}', '1')}`],
  ['names of tables', `[a${times('.a')}]\nb = 1`],
])('%s in one another in TOML are an error of the file', (_name, text) => {
  const { diagnostics } = readPage('news.toml', new TextEncoder().encode(text))
  expect(diagnostics).toMatchObject([{ code: 'data-invalid', message: expect.stringMatching(/nested/) }])
})

test.each([
  ['a title', `title = {${inside('{', '}', 'x')}}`],
  ['commands', `title = {${inside('\\emph{', '}', 'x')}}`],
  ['people', `title = {Ferns}, author = {${inside('{', '}', 'x')}}`],
])('braces in braces in %s of BibTeX cost their entry', (_name, field) => {
  const text = `@book{a, ${field}}\n\n@book{b, title = {Moss}}\n`
  const { page, diagnostics } = readPage('a.bib', new TextEncoder().encode(text))
  expect(diagnostics).toMatchObject([{ code: 'nesting-too-deep', place: { line: 1, column: 1 } }])
  expect(page?.records).toMatchObject([{ title: 'Moss' }])
})

test('stars without end are no emphasis in emphasis', () => {
  const runs = times(`${'*'.repeat(150)} a ${'*'.repeat(150)}b `, 500)
  for (const text of [`${times('*')}x${times('*')}`, `${times('_')}x${times('_')}`, runs]) {
    const { diagnostics } = readPage('a.md', new TextEncoder().encode(text))
    expect(diagnostics).toMatchObject([{ code: 'nesting-too-deep' }])
  }
})

test('depth beyond all that a person writes, and no more, is too deep', () => {
  const nested = (depth: number) => readPage('x.yml', new TextEncoder().encode(`${'- '.repeat(depth)}x`))
  expect(nested(200).diagnostics).toEqual([])
  expect(nested(201).diagnostics).toMatchObject([{ code: 'nesting-too-deep' }])
})
