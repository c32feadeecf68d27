import { expect, test } from 'vitest'

import { scratchFolder } from '../io/scratch-folder.ts'
import { invoke } from './invoke.ts'

const alFolio = {
  'profiles/ada/_config.yml': 'first_name: Ada\nlast_name: Moss\n',
  'profiles/ada/_bibliography/papers.bib':
    '@article{a, title = {How Ferns Count}, author = {Moss, Ada}, year = 2023}',
  'profiles/ada/_news/a.md': '---\ndate: 2024-01-02\ninline: true\n---\nI moved.\n',
}
const ben = { 'profiles/ben.md': '# News\n\n- 2024-01-02: I won a prize.\n' }

test('build and extract say what each source was read as', async () => {
  const folder = scratchFolder({ ...alFolio, ...ben })
  const built = await invoke(folder, ['build'])
  expect(built.stderr).toContain(
    '\n  ada  1 news item, 1 work, 0 events; profiles/ada: al-folio site, 3 files\n  ben  1 news item, 0 works, 0 events; profiles/ben.md: Markdown page\n',
  )
  const extracted = await invoke(folder, ['extract', 'profiles/ada'])
  expect(extracted.stderr).toMatch(/^profiles\/ada: al-folio site, 3 files\n/)
})

test('offprint.yaml says what cannot be told, of a file and of a folder', async () => {
  const folder = scratchFolder({
    'profiles/notes/_news/a.md': '---\ndate: 2024-01-02\n---\nI moved.\n',
    'profiles/cyd.page': '# News\n\n- 2024-01-03: I won a prize.\n',
    'offprint.yaml': `people:
  - { id: ada, source: profiles/notes/, kind: al-folio }
  - { id: cyd, source: profiles/cyd.page, kind: markdown }
`,
  })
  const { stderr } = await invoke(folder, ['build'])
  expect(stderr).toContain('Read 2 profiles: 2 news items')
  expect(stderr).toContain('; profiles/cyd.page: Markdown page\n')
  expect(stderr).toContain('; profiles/notes: al-folio site, 1 file\n')
})

test('extract is told with --kind, for it reads no configuration', async () => {
  const folder = scratchFolder({ 'cyd.page': '# News\n\n- 2024-01-03: I won a prize.\n' })
  expect((await invoke(folder, ['extract', 'cyd.page'])).stdout).toContain('"items": []')
  expect((await invoke(folder, ['extract', 'cyd.page', '--kind', 'markdown'])).stdout).toContain(
    '"date": "2024-01-03"',
  )
})

test('a kind without a source, or of another unit, is a fault of the configuration', async () => {
  const folder = scratchFolder({ ...ben, 'offprint.yaml': 'people:\n  - { id: ben, kind: markdown }\n' })
  const without = await invoke(folder, ['build'])
  expect(without).toMatchObject({ status: 1, stderr: expect.stringContaining('give the source too') })
  const other = scratchFolder({
    ...ben,
    'offprint.yaml': 'people:\n  - { id: ben, source: profiles/ben.md, kind: jekyll }\n',
  })
  const misfit = await invoke(other, ['build'])
  expect(misfit.status).toBe(1)
  expect(misfit.stderr).toContain('as "jekyll": it is a file, and that is the kind of a folder')
})

test('a folder of bibliographies among the profiles is one person, by itself a profile a file', async () => {
  const entry = (key: string, title: string): string =>
    `@article{${key}, title = {${title}}, author = {Moss, Ada}, year = 2023}`
  const folder = scratchFolder({
    'profiles/ada/a.bib': entry('a', 'How Ferns Count'),
    'profiles/ada/b.bib': entry('b', 'How Mosses Sleep'),
  })
  const { stderr } = await invoke(folder, ['build'])
  expect(stderr).toContain('Read 1 profile: 0 news items, 2 works, 0 events')
  expect(stderr).toContain('profiles/ada: folder of bibliographies, 2 files')
  const each = await invoke(folder, ['extract', 'profiles/ada'])
  expect(JSON.parse(each.stdout)).toHaveLength(2)
  const one = await invoke(folder, ['extract', 'profiles/ada', '--kind', 'bibliographies'])
  expect(JSON.parse(one.stdout)).toMatchObject({ works: [{}, {}] })
})
