// Writes the bibliographies of works with hostile text (tests/judges/hostile-works.json, or those of another file), beside
// what every reader must show of them; with `--ascii` those for old BibTeX.
//
//   node .ci/hostile-works.mjs OUT [--ascii] [WORKS]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exporters } from '../dist/lib/index.js'

const ascii = process.argv.includes('--ascii')
const [out, file] = process.argv.slice(2).filter((word) => word !== '--ascii')
const written = JSON.parse(
  readFileSync(file ?? new URL('../tests/judges/hostile-works.json', import.meta.url), 'utf8'),
)
const works = written.map((version, index) => ({
  type: 'work',
  id: `urn:uuid:00000000-0000-5000-8000-${String(index).padStart(12, '0')}`,
  key: `hostile${index + 1}`,
  aliases: [],
  title: version.title,
  titleVariants: [],
  versions: [{ identifiers: {}, links: [], origins: {}, ...version }],
  people: [],
  news: [],
  mentions: [],
}))
const catalog = { people: [], news: [], works, events: [], diagnostics: [] }
const view = {
  catalog,
  title: '',
  language: 'en',
  url: 'https://example.org/',
  folders: [],
  ...(ascii ? { ascii: true } : {}),
}
const expected = works.map(({ key, title, versions: [{ issued, venue, authors = [], identifiers }] }) => ({
  id: key,
  title,
  year: Number((issued ?? String(venue?.year ?? '')).slice(0, 4)) || null,
  authors: authors.map(
    ({ literal, family, ...name }) =>
      literal ?? [name['non-dropping-particle'], family].filter(Boolean).join(' '),
  ),
  doi: identifiers.doi ?? null,
}))

mkdirSync(out, { recursive: true })
for (const { name, write } of exporters) {
  if (!['bibtex', 'biblatex', 'csl-json', 'ris'].includes(name)) continue
  for (const { path, chunks } of write(view)) writeFileSync(join(out, path), [...chunks].join(''))
}
writeFileSync(join(out, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`)
