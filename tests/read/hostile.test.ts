import { expect, test } from 'vitest'
import { type Node, textOf } from '../../src/model/page.ts'
import { readPage } from '../../src/read/index.ts'

const many = 50_000
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

/** Each took a parser of Markdown or HTML, or ours before, many seconds. */
const inputs: Readonly<Record<string, string>> = {
  'brackets': `${'['.repeat(many)}${']'.repeat(many)}`,
  'unfinished links': '[a]('.repeat(many),
  'unfinished images': '![[]()'.repeat(many),
  'good links in one paragraph': '[a](http://a.example) '.repeat(many),
  'footnotes': '[^a]'.repeat(many),
  'definitions': lines(many, (index) => `[a${index}]: b`),
  'quotation marks': '>'.repeat(many),
  'emphasis': '_a_ '.repeat(many),
  'opening emphasis': '*a '.repeat(many),
  'closing emphasis': 'a* '.repeat(many),
  'mixed emphasis': '*a_ '.repeat(many),
  'unfinished comments': 'x<!--a '.repeat(many),
  'unfinished sections': 'x<![CDATA['.repeat(many),
  'unfinished tags': 'x<a b="'.repeat(many),
  'unfinished code': '`a'.repeat(many),
  'unfinished Liquid': '{% a {{ b '.repeat(many),
  'Liquid comments': '{% comment %}'.repeat(many),
  'lists in lists on a line': `${'- '.repeat(10_000)}x`,
  'numbered lists in lists on a line': `${'1. '.repeat(10_000)}x`,
  'lists in lists by spaces': lines(2000, (index) => `${' '.repeat(2 * index)}- x`),
  'lists in lists by tabs': lines(2000, (index) => `${'\t'.repeat(index)}- x`),
  'HTML lists in lists': '<ul><li>'.repeat(10_000),
  'elements in elements': '<div>'.repeat(200_000),
  'formatting that is never closed': lines(many, (index) => `<p><font size=${index}>x`),
  'misnested links': '<a><b>'.repeat(many),
  'a table of many rows': `|a|b|\n|-|-|\n${'|x|y|\n'.repeat(many)}`,
  'spaces in an item': `- a${' '.repeat(many)}b`,
  'mojibake': 'Ã©'.repeat(many),
  'accents': 'é”'.repeat(many),
} // prettier-ignore

/** Each took our reader of feeds a time that grows with the square, or its stack. */
const feeds: Readonly<Record<string, string>> = {
  'elements in elements': `<a><b>${'<a>'.repeat(many)}`,
  'elements in elements, closed': `${'<a>'.repeat(many)}${'</a>'.repeat(many)}`,
  'ends of nothing': `${'<a>'.repeat(many)}${'</b>'.repeat(many)}`,
  'unfinished sections': '<![CDATA['.repeat(10 * many),
  'unfinished comments': '<!--'.repeat(10 * many),
  'unfinished instructions': '<?'.repeat(10 * many),
  'unfinished declarations': '<!'.repeat(10 * many),
  'unfinished tags': '<a '.repeat(10 * many),
} // prettier-ignore

function depthOf(nodes: readonly Node[]): number {
  return Math.max(
    0,
    ...nodes.slice(0, 100).map((node) => (node.type === 'element' ? 1 + depthOf(node.children) : 0)),
  )
}

test.each(Object.entries(inputs))('%s are read', (_, text) => {
  for (const path of ['a.md', 'a.html']) {
    const { page } = readPage(path, new TextEncoder().encode(text))
    expect(depthOf(page?.nodes ?? [])).toBeLessThanOrEqual(200)
  }
})

test.each(Object.entries(feeds))('%s of a feed are read, and those before them stay', (_, text) => {
  const start = '<?xml version="1.0"?>\n<rss version="2.0"><channel><item><title>I moved</title></item>'
  const { page } = readPage('feed.xml', new TextEncoder().encode(start + text))
  expect(page?.records).toHaveLength(1)
})

test.each([5, 2000, 10_000])(
  'a feed of %i elements in elements is reported where they become too many',
  (count) => {
    const elements = `<item><title>I moved</title></item>${'<a>'.repeat(count)}${'</a>'.repeat(count)}`
    const { page, diagnostics } = readPage(
      'feed.xml',
      new TextEncoder().encode(`<rss version="2.0"><channel>${elements}<item><title>I stayed</title></item>`),
    )
    expect(page?.records).toHaveLength(2)
    expect(diagnostics).toMatchObject(
      count < 200 ? [] : [{ code: 'nesting-too-deep', place: { line: 1, column: 658 } }],
    )
  },
)

test('a feed of elements in elements and nothing else has no item', () => {
  const { diagnostics } = readPage(
    'feed.xml',
    new TextEncoder().encode(`<?xml version="1.0"?><rss version="2.0"><channel>${'<a>'.repeat(2000)}`),
  )
  expect(diagnostics.map(({ code }) => code)).toEqual(['nesting-too-deep', 'data-invalid'])
})

test.each([
  ['lists in lists on a line', 'a.md', 201],
  ['closing emphasis', 'a.md', 6002],
  ['elements in elements', 'a.html', 1001],
])('%s are reported where they become too many', (name, path, column) => {
  const { diagnostics } = readPage(path, new TextEncoder().encode(inputs[name]))
  expect(diagnostics).toMatchObject([
    { code: 'nesting-too-deep', severity: 'warning', place: { line: 1, column } },
  ])
})

test('formatting that is never closed is kept as text, and is no matter between the cells of a table', () => {
  const text = lines(100, (index) => `<p><font size=${index}>x${index}`)
  const page = readPage('a.html', new TextEncoder().encode(text))
  expect(page.diagnostics).toMatchObject([{ code: 'nesting-too-deep', place: { line: 1, column: 4 } }])
  expect(textOf(page.page?.nodes ?? []).match(/x\d+/g)).toHaveLength(100)
  const cells = lines(100, (index) => `<tr><td><font size=${index}>x${index}</td></tr>`)
  const table = readPage('a.html', new TextEncoder().encode(`<table>${cells}</table>`))
  expect(table.diagnostics).toEqual([])
})

test('what is nested too deep is kept as text', () => {
  const { page } = readPage('a.html', new TextEncoder().encode(`${'<div>'.repeat(5000)}News <b>2025</b>`))
  expect(textOf(page?.nodes ?? [])).toBe('News 2025')
})

test('a rule of many signs is no nesting', () => {
  const { page, diagnostics } = readPage('a.md', new TextEncoder().encode(`a\n\n${'- '.repeat(300)}\n\nb`))
  expect(page?.nodes).toMatchObject([{ name: 'p' }, { name: 'hr' }, { name: 'p' }])
  expect(diagnostics).toEqual([])
})
