import { expect, test } from 'vitest'

import type { Catalog } from '../../src/model/catalog.ts'
import { contentsOf, place, scratchFolder } from '../io/scratch-folder.ts'
import { invoke } from './invoke.ts'

const titles = ['Counting Ferns at Night', 'M{\\"u}nchner Mosses and {LEAF}s', 'Shade and Its Measures']

const bib = titles.map(
  (title, index) =>
    `@article{a${index},\n  title = {${title}},\n  author = {Birk, Mona},\n  journal = {Leaf},\n  year = {${2021 + index}}\n}\n`,
)

const json = JSON.stringify(
  titles.map((title, index) => ({
    id: `a${index}`,
    type: 'article-journal',
    title: title.replace(/[{}\\"]/g, ''),
    author: [{ family: 'Birk', given: 'Mona' }],
  })),
  null,
  1,
)

const site = {
  'profiles/mona/_config.yml': 'title: Mona Birk\ntheme: ferns\n',
  'profiles/mona/index.md': '---\ntitle: Mona Birk\n---\nHello\n',
  'profiles/mona/_data/news.yml':
    '- date: 2025-02-01\n  text: I won the grove prize.\n- date: 2025-01-01\n  text: I joined the Leaf Institute.\n',
}

const inFrontMatter =
  '---\ntitle: Mona Birk\nnews:\n  - date: 2025-02-01\n    text: I won the grove prize.\n  - date: 2025-01-01\n    text: I joined the Leaf Institute.\n---\nHello\n'

test.each([
  ['a comma that is missing in CSL-JSON', { 'profiles/mona.json': json }, 'profiles/mona.json', '"id": "a1",', '"id": "a1"', 1],
  ['a quotation mark that is not closed in the data of a site', site, 'profiles/mona/_data/news.yml', 'text: I won', 'text: "I won', 1],
  ['a quotation mark that is not closed in front matter', { 'profiles/mona.md': inFrontMatter }, 'profiles/mona.md', 'text: I won', 'text: "I won', 1],
  ['a brace that is missing in one entry of a .bib', { 'profiles/mona.bib': bib.join('') }, 'profiles/mona.bib', '{LEAF}s}', '{LEAF}s', 0],
] as const)('what was published stays beside %s, until it is mended', async (_why, files, path, right, wrong, expected) => {
  const folder = scratchFolder(files)
  await invoke(folder, ['build'])
  const before = contentsOf(folder)
  const text = before[path] ?? ''
  for (const _time of ['first', 'again']) {
    place(folder, { [path]: text.replace(right, wrong) })
    expect((await invoke(folder, ['build'])).status).toBe(expected)
    expect(published(folder)).toEqual(published(folder, before))
  }
  place(folder, { [path]: withoutFirst(text) })
  expect((await invoke(folder, ['build'])).status).toBe(0)
  expect(published(folder)).toHaveLength(published(folder, before).length - 1)
}) // prettier-ignore

test('beside an entry that nobody can read, what its owner removed or renamed is gone', async () => {
  const broken = '@article{b, title = {Nobody reads this, author = {Birk, Mona}\n'
  const folder = scratchFolder({ 'profiles/mona.bib': bib.join('') + broken })
  await invoke(folder, ['build'])
  place(folder, { 'profiles/mona.bib': `${bib[0] ?? ''}${broken}` })
  await invoke(folder, ['build'])
  expect(published(folder)).toEqual(['Counting Ferns at Night'])
})

test('what stands below front matter that cannot be read is as it stands there now', async () => {
  const path = 'profiles/mona.md'
  const page =
    '---\ntitle: Mona Birk\n---\n# News\n\n- 2025-02-01: I won the grove prize.\n- 2025-01-01: I came.\n'
  const folder = scratchFolder({ [path]: page })
  await invoke(folder, ['build'])
  place(folder, { [path]: page.replace('title: Mona', 'title: "Mona').replace('I came.', 'I saw.') })
  expect((await invoke(folder, ['build'])).status).toBe(1)
  expect(published(folder)).toEqual(['I won the grove prize.', 'I saw.'])
  expect(catalogIn(contentsOf(folder)).people.map(({ name }) => name)).toEqual(['Mona Birk'])
})

function withoutFirst(text: string): string {
  if (text.startsWith('[')) return JSON.stringify((JSON.parse(text) as readonly unknown[]).slice(1))
  if (text.startsWith('@')) return text.slice(text.indexOf('@', 1))
  return text.replace(/ *- date: 2025-02-01\n.*\n/, '')
}

function published(folder: string, files = contentsOf(folder)): readonly string[] {
  const { news, works } = catalogIn(files)
  return [...news.map(({ text }) => text), ...works.map(({ title }) => title)]
}

function catalogIn(files: Readonly<Record<string, string>>): Catalog {
  return JSON.parse(files['out/catalog.json'] ?? '') as Catalog
}
