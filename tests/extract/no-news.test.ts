import { expect, test } from 'vitest'
import { extractSource } from '../../src/index.ts'

function reasonsIn(text: string, path = 'profiles/ada-moss.md'): readonly string[] {
  return extractSource({ path, bytes: new TextEncoder().encode(text) })
    .diagnostics.filter(({ code }) => code === 'no-news')
    .map(({ message, place }) => `${place?.line} ${message.replace(/^.*?: /, '')}`)
}

test.each([
  ['', '1 no heading announces a list of them'],
  ['# About\n\nI study rain.\n', '1 no heading announces a list of them'],
  ['# About\n\n# News\n\n', '3 nothing that is an item stands under "News"'],
  [
    '# News\n\n- None\n',
    '1 all that stands under "News" is a control of the page or a sample of its template',
  ],
  [
    '# News\n\n- *2022.02*: Lorem ipsum dolor sit amet\n',
    '1 all that stands under "News" is a control of the page or a sample of its template',
  ],
  ['# News\n\n<!--\n- May 2024: Moved to Oulu.\n-->\n', '1 what stands under "News" is commented out'],
  ['I study rain.\n\n<!--\n# News\n- May 2024: Moved to Oulu.\n-->\n', '3 the list of them is commented out'],
  ['# Timeline\n\n- 2018 - 2022: Postdoc, Oulu\n', '1 what stands under "Timeline" is a curriculum vitae'],
  ['# Highlights\n\n- I like rain.\n', '1 what stands under "Highlights" has no dates'],
  ['# Blog\n\n- May 2024: Ten tips for rain\n', '1 what stands under "Blog" are the posts of a blog'],
  [
    '# Letzte Beiträge\n\n- Mai 2024: Zehn Tipps\n',
    '1 what stands under "Letzte Beiträge" are the posts of a blog',
  ],
  ['# News\n\n{% include news.html %}\n', '3 the page takes its lists from elsewhere'],
])('%j has no news: %s', (text, reason) => {
  expect(reasonsIn(text)).toEqual([reason])
})

test.each([
  ['a page with news', '# News\n\n- May 2024: Moved to Oulu.\n', undefined],
  ['a bibliography', '@misc{a, title = {Graphs of Old}, year = 2020}', 'profiles/ada-moss.bib'],
])('%s needs no reason', (_, text, path) => {
  expect(reasonsIn(text, path)).toEqual([])
})
