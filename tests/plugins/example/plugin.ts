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

/** Lists the titles of the works; written with `build --plugins --also titles`. */
const titles: Exporter = {
  name: 'titles',
  title: 'Titles',
  standard: 'https://example.org/titles',
  mediaType: 'text/plain',
  scope: 'each',
  files: 'titles.txt',
  onDemand: true,
  onlyWorks: true,
  write: ({ catalog: { works } }) => [{ path: 'titles.txt', chunks: works.map(({ title }) => `${title}\n`) }],
}

/** Lists the files that lie beside it, and how many of the works BibTeX has. */
const contents: Exporter = {
  name: 'contents',
  title: 'Contents',
  standard: 'https://example.org/contents',
  mediaType: 'text/plain',
  scope: 'each',
  files: 'contents.txt',
  showsOthers: true,
  write({ catalog: { works }, beside }) {
    const cited = works.filter((work) => beside?.render('bibtex', work) !== undefined)
    const files = (beside?.files ?? []).map(({ path, title }) => `${path} (${title})\n`)
    return [{ path: 'contents.txt', chunks: [...files, `${cited.length} in BibTeX\n`] }]
  },
}

export const readers = [leaf]
export const exporters = [contents, counts, titles]
