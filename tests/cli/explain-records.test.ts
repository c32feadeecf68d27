import { expect, test } from 'vitest'

import { scratchFolder } from '../io/scratch-folder.ts'
import { invoke } from './invoke.ts'

const bibliography = `@article{foo,
  title = {Oaks at Noon},
  author = {Oak, Ben}, journal = {Journal of Oaks}, year = 2023 }

A remark.

@article{bar,
  author = {Oak, Ben}, year = 2023 }
`
const yaml = `- date: 2024-05-01
  text: I planted a fir.

# - date: 2024-04-15
#   text: I planted an elm.
- date: 2024-04-01
  text: I planted a beech.
  draft: true
- date: 2024-03-01
  # url: https://oak.example/
  text: |
    I planted
    an alder.
`
const toml = `[[news]]
date = "2024-05-01"
text = "I planted a fir."

# [[news]]
# text = "I planted an elm."

[[news]]
date = "2024-03-01"
text = "I planted an alder."
[news.place]
town = "Oulu"

[other]
text = "Nothing."
`
const csl = `[{
  "type": "book",
  "title": "Oaks at Noon"
}, {
  "type": "book",
  "title": "Firs at Dawn"
}]
`
const rss = `<rss><channel>
<item>
  <title>I planted a fir.</title>
</item>
<item>
  <title>I planted an alder.</title>
</item>
</channel></rss>
`
const jsonFeed = `{ "version": "https://jsonfeed.org/version/1.1", "title": "Ben Oak", "items": [
  { "id": "1",
    "content_text": "I planted a fir." },
  { "id": "2",
    "content_text": "I planted an alder." }
] }
`
const listed = `news: |
  - 2024-05-01: I planted a fir
    in the garden.
  - 2024-04-01: I planted an alder.
other: 1
`
const frontMatter = `---
title: Ben Oak
news:
  - date: 2024-05-01
    text: I planted a fir.
  - date: 2024-04-01
    text: I planted a beech.
    draft: true
---
# Ben Oak
`
const collected = `---
date: 2024-05-01
inline: true
---
I planted a fir.
`
const widget = `+++
widget = "accomplishments"
title = "News"
[[item]]
  date_start = 2024-05-01
  title = "I planted a fir."
[[item]]
  date_start = 2024-04-01
  title = "I planted an alder."
+++
Some text.
`

const files = {
  'profiles/ben-oak.bib': bibliography,
  'profiles/cyd-oak.json': csl,
  'profiles/dan-oak-news.yml': yaml,
  'profiles/eve-oak.toml': toml,
  'profiles/flo-oak.xml': rss,
  'profiles/gus-oak.json': jsonFeed,
  'profiles/hal-oak.yml': listed,
  'profiles/ida-oak.md': frontMatter,
  'profiles/site/_config.yml': 'title: Ann Oak\n',
  'profiles/site/_data/news.yml': yaml,
  'profiles/site/_news/fir.md': collected,
  'profiles/site/_news/beech.md': collected.replace('inline', 'draft: true\ninline').replace('fir', 'beech'),
  'profiles/hugo/config.toml': 'title = "Bea Oak"\n',
  'profiles/hugo/content/home/news.md': widget,
}

test.each([
  ['ben-oak.bib:2', 'Work “Oaks at Noon”'],
  ['ben-oak.bib:3', 'Work “Oaks at Noon”'],
  ['cyd-oak.json:3', 'Work “Oaks at Noon”'],
  ['cyd-oak.json:6', 'Work “Firs at Dawn”'],
  ['dan-oak-news.yml:2', 'News “I planted a fir.”'],
  ['dan-oak-news.yml:10', 'News “I planted an alder.”'],
  ['dan-oak-news.yml:13', 'News “I planted an alder.”'],
  ['eve-oak.toml:3', 'News “I planted a fir.”'],
  ['eve-oak.toml:12', 'News “I planted an alder.”'],
  ['flo-oak.xml:3', 'News “I planted a fir.”'],
  ['flo-oak.xml:7', 'News “I planted an alder.”'],
  ['gus-oak.json:3', 'News “I planted a fir.”'],
  ['gus-oak.json:5', 'News “I planted an alder.”'],
  ['hal-oak.yml:3', 'News “I planted a fir in the garden.”'],
  ['ida-oak.md:5', 'News “I planted a fir.”'],
  ['site/_data/news.yml:2', 'News “I planted a fir.”'],
  ['site/_news/fir.md:5', 'News “I planted a fir.”'],
  ['hugo/content/home/news.md:6', 'News “I planted a fir.”'],
  ['hugo/content/home/news.md:9', 'News “I planted an alder.”'],
])('%s lies within an entry that is published', async (line, head) => {
  const folder = scratchFolder(files)
  const { status, stdout } = await invoke(folder, ['explain', `profiles/${line}`])
  expect([status, stdout]).toEqual([0, expect.stringMatching(new RegExp(`^${head}`))])
  expect(stdout.match(/^(?:Work|News) “/gm)).toHaveLength(1)
})

test.each([
  ['dan-oak-news.yml:6', 'it is a draft'],
  ['dan-oak-news.yml:8', 'it is a draft'],
  ['ida-oak.md:8', 'it is a draft'],
  ['site/_data/news.yml:7', 'it is a draft'],
  ['site/_news/beech.md:6', 'it is a draft'],
  ['dan-oak-news.yml:4', 'it is commented out'],
  ['eve-oak.toml:5', 'it is commented out'],
])('%s is left out, and nothing else is said', async (line, reason) => {
  const folder = scratchFolder(files)
  const { stdout } = await invoke(folder, ['explain', `profiles/${line}`])
  expect(stdout).toMatch(new RegExp(`^Nothing is taken from profiles/${line}\n[^]*\nWhy\n  Left out ".*": ${reason}\n$`))
}) // prettier-ignore

test.each([
  ['ben-oak.bib:5', ''],
  ['ben-oak.bib:8', '  Cannot read entry "bar": it has no title; .*\n'],
  ['eve-oak.toml:15', ''],
  ['hal-oak.yml:5', ''],
])('%s is part of no entry, and no heading is missed', async (line, more) => {
  const folder = scratchFolder(files)
  const { stdout } = await invoke(folder, ['explain', `profiles/${line}`])
  expect(stdout).toMatch(new RegExp(`\nWhy\n  It is a part of no entry that could be read\n${more}$`))
})
