import { expect, test } from 'vitest'
import { sourceKinds } from '../../src/model/source-kind.ts'
import * as formats from '../../src/read/formats.ts'
import { readFile, readSite } from '../../src/read/index.ts'
import { readerOfFolder, siteKindOf } from '../../src/read/site-kind.ts'
import * as sites from '../../src/read/sites.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

test('every kind has a reader, and every reader of files is a kind', () => {
  const files = Object.entries(sourceKinds).flatMap(([name, { of }]) => (of === 'file' ? [name] : []))
  expect(files.toSorted()).toEqual(
    Object.values(formats)
      .map(({ name }) => name)
      .toSorted(),
  )
  const folders = (Object.keys(sourceKinds) as (keyof typeof sourceKinds)[]).filter(
    (name) => sourceKinds[name].of === 'folder',
  )
  const readers = new Set(folders.map((name) => readerOfFolder(name)))
  expect([...readers].toSorted()).toEqual(Object.values(sites).map(({ name }) => name).toSorted()) // prettier-ignore
})

test.each([
  ['the folders that al-folio brings', 'al-folio', ['_config.yml', '_bibliography/papers.bib', '_news/a.md']],
  ['AcademicPages by a collection of its own', 'academicpages', ['_config.yml', '_pages/about.md', '_talks/a.md']],
  ['a lab by what its automation writes', 'lab-website-template', ['_config.yaml', '_data/citations.yaml', '_members/ada.md']],
  ['any other theme of Jekyll', 'jekyll', ['_config.yml', '_posts/2024-01-01-a.md', 'index.md']],
  ['Hugo Blox by its authors and sections', 'hugo-blox', ['config.toml', 'content/authors/admin/_index.md', 'content/home/news.md']],
  ['Hugo Blox in two languages', 'hugo-blox', ['hugo.yaml', 'content/en/authors/admin/_index.md', 'content/en/publication/a/index.md']],
  ['any other theme of Hugo', 'hugo', ['hugo.toml', 'content/posts/a.md']],
  ['what a generator has made', 'html-site', ['index.html', 'news/index.html']],
  ['bibliographies alone', 'bibliographies', ['a.bib', 'b.bib', '.DS_Store']],
  ['a page beside a bibliography is a profile of its own', undefined, ['a.bib', 'b.md']],
  ['nothing', undefined, []],
] as const)('%s: %s', (_, kind, paths) => {
  expect(siteKindOf(paths)).toBe(kind)
}) // prettier-ignore

test.each([
  ['al-folio', ['_config.yml'], '# powered by al-folio\nscholar: {}'],
  ['academicpages', ['_config.yml'], 'repository: "academicpages.github.io"'],
  ['hugo-blox', ['config/_default/module.yaml', 'hugo.yaml', 'content/a.md'], 'path: github.com/HugoBlox/x'],
  ['jekyll', ['_config.yml'], 'title: Ada Moss'],
] as const)('the configuration names its theme: %s', (kind, paths, configuration) => {
  const { recognised } = readSite('ada', { list: () => paths, read: () => encode(configuration) })
  expect(recognised?.kind).toBe(kind)
})

test('what the owner says goes before what the name says', () => {
  const bytes = encode('# News\n\n- 2024-01-02: I moved.\n')
  expect(readFile('page.html', bytes).recognised).toEqual({ kind: 'html', files: 1 })
  expect(readFile('page.html', bytes, 'markdown').recognised).toEqual({ kind: 'markdown', files: 1 })
  const item = encode('---\ndate: 2024-01-02\n---\nI moved.')
  const files = {
    list: () => ['_news/a.md'],
    read: (path: string) => (path === '_news/a.md' ? item : undefined),
  }
  expect(readSite('ada', files).recognised).toBeUndefined()
  expect(readSite('ada', files, 'al-folio')).toMatchObject({
    recognised: { kind: 'al-folio', files: 1 },
    pages: [{ records: [{ type: 'news', date: '2024-01-02' }] }],
  })
})

test('a kind that cannot be is refused with the reason', () => {
  expect(readFile('ada.md', encode(''), 'al-folio').diagnostics).toMatchObject([
    {
      code: 'configuration-invalid',
      message: 'Cannot read "ada.md" as "al-folio": it is a file, and that is the kind of a folder',
    },
  ])
  expect(readSite('ada', { list: () => [], read: () => undefined }, 'bibtex').diagnostics).toMatchObject([
    { message: 'Cannot read "ada" as "bibtex": it is a folder, and that is the kind of a file' },
  ])
})
