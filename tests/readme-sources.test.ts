import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourceKindNames, sourceKinds } from '../src/model/source-kind.ts'
import { invoke } from './cli/invoke.ts'
import { scratchFolder } from './io/scratch-folder.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const rows = [...readme.matchAll(/^\| `([\w-]+)` \|.*\| `offprint (extract [^`|]+)` \|$/gm)].map(
  ([, kind = '', words = '']) => ({ kind, words }),
)

const entry = '@article{a, title = {How Ferns Count}, author = {Moss, Ada}, year = 2023}\n'
const post = '---\ndate: 2024-03-02\n---\nI won a prize.\n'
const publication = '---\ntitle: How Ferns Count\nauthors: [Ada Moss]\ndate: 2023-06-01\n---\n'

/** Something to read for each example. */
const contents = {
  'about.md': '# News\n\n- 2024-03-02: I won a prize.\n',
  'index.html': '<!doctype html><h1>News</h1><ul><li>2024-03-02: I won a prize.</li></ul>',
  '_data/news.yml': '- date: 2024-03-02\n  text: I won a prize.\n',
  'papers.bib': entry,
  'papers.json':
    '[{"id": "a", "type": "article-journal", "title": "How Ferns Count", "author": [{"family": "Moss", "given": "Ada"}]}]',
  'feed.xml':
    '<rss version="2.0"><channel><title>Ada</title><item><title>I won a prize</title></item></channel></rss>',
  'ada-academicpages/_config.yml': 'title: Ada Moss\n',
  'ada-academicpages/_pages/about.md': '# Ada\n',
  'ada-academicpages/_publications/a.md': publication,
  'ada-al-folio/_config.yml': 'title: Ada Moss\n',
  'ada-al-folio/_news/a.md': post,
  'ada-al-folio/_bibliography/papers.bib': entry,
  'fern-lab/_config.yaml': 'title: Fern Lab\n',
  'fern-lab/_members/ada.md': '---\nname: Ada Moss\n---\n',
  'fern-lab/_data/citations.yaml':
    '- id: doi:10.1234/a\n  title: How Ferns Count\n  authors: [Ada Moss]\n  date: 2023-06-01\n',
  'ada-jekyll/_config.yml': 'title: Ada Moss\n',
  'ada-jekyll/_news/a.md': post,
  'ada-hugo-blox/config/_default/config.toml': 'title = "Ada Moss"\n',
  'ada-hugo-blox/content/authors/admin/_index.md': '---\ntitle: Ada Moss\n---\n',
  'ada-hugo-blox/content/publication/a/index.md': publication,
  'ada-hugo/hugo.toml': 'title = "Ada Moss"\n',
  'ada-hugo/content/news/a.md': post,
  'ada-html/index.html': '<!doctype html><h1>Ada Moss</h1>',
  'ada-html/news/index.html': '<!doctype html><h1>News</h1><ul><li>2024-03-02: I won a prize.</li></ul>',
  'ada-bib/a.bib': entry,
}

test('the README has an example of every kind', () => {
  expect(rows.map(({ kind }) => kind).toSorted()).toEqual([...sourceKindNames].toSorted())
})

test.each(rows)('the example of $kind does what the README says', async ({ kind, words }) => {
  const { stdout, stderr } = await invoke(scratchFolder(contents), words.split(' '))
  expect(stderr).toContain(`: ${sourceKinds[kind as keyof typeof sourceKinds].title}`)
  const { items, works } = JSON.parse(stdout) as { items: readonly unknown[]; works: readonly unknown[] }
  expect(items.length + works.length).toBe(kind === 'al-folio' ? 2 : 1)
}) // prettier-ignore
