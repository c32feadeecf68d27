// What somebody writes who has a format of their own: `plugins: [./plugin.js]` in offprint.yaml, and --plugins.
import type { Exporter, Page, Reader } from 'offprint'

/** Reads `.leaf` files: a line an item, its date before a bar. */
const leaf: Reader = {
  name: 'leaf',
  extensions: ['leaf'],
  recognises: (text) => text.startsWith('%leaf'),
  read({ source, text }, markup): Page {
    const lines = text.split('\n')
    const lineStarts = lines.map(
      (_, index) => lines.slice(0, index).join('\n').length + (index === 0 ? 0 : 1),
    )
    const records = lines.flatMap((line, index) => {
      const [date = '', said] = line.split(' | ')
      const place = { source, line: index + 1, column: 1 }
      return said === undefined ? [] : [{ type: 'news' as const, place, date, nodes: markup(said) }]
    })
    return { source, format: 'leaf', frontMatter: {}, nodes: [], records, lineStarts, diagnostics: [] }
  },
}

/** Writes how much there is of each kind. */
const counts: Exporter = {
  name: 'counts',
  title: 'Counts',
  standard: 'https://example.org/counts',
  mediaType: 'text/plain',
  scope: 'each',
  files: 'counts.txt',
  write: ({ catalog: { news, works, events } }) => [
    { path: 'counts.txt', chunks: [`${news.length} news, ${works.length} works, ${events.length} events\n`] },
  ],
}

export const readers = [leaf]
export const exporters = [counts]
