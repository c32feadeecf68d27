import { expect, it } from 'vitest'
import { extractSource } from '../../../src/index.ts'
import { section, summary, worksIn } from './works-cited.ts'

it('reads a venue that is set as code before the title', () => {
  const entry = '- `ICML 2024` [Counting Leaves at Night](https://x.org/leaf.pdf), Ada Moss, **Ben Alder**'
  expect(worksIn(section(entry)).map(summary)).toEqual([
    'Counting Leaves at Night | Ada Moss & Ben Alder | 2024 | ICML',
  ])
})

it('keeps code that is part of a title', () => {
  const entry =
    '- [Why `malloc` is slow in old woods](https://x.org/leaf.pdf), Ada Moss, **Ben Alder**, ICML 2024'
  expect(worksIn(section(entry))[0]?.title).toBe('Why malloc is slow in old woods')
})

it('ends the authors before the number of a preprint', () => {
  const entry =
    '- Search for leaves with a moving source\\\n  A. Moss and B. Alder, arXiv:2401.12345 [hep-ex]'
  expect(worksIn(section(entry)).map(summary)).toEqual([
    'Search for leaves with a moving source | A. Moss & B. Alder | 2024 | arXiv',
  ])
})

it('reads a thesis among rows of papers, whose author is alone, and no degree', () => {
  const row = (title: string, place: string): string =>
    `<tr><td><img src="a.png"></td><td><span class="papertitle">${title}</span><br><strong>Ada Moss</strong><br><em>${place}</em>, 2021<br><a href="a.pdf">pdf</a></td></tr>`
  const page = `<h2>Research</h2><table>${row('Light in Quiet Woods', "Master's Thesis, University of Leafton")}${row('B.A.Sc in Leaf Science and Woods', 'University of Leafton')}</table>`
  const bytes = new TextEncoder().encode(page)
  const { works } = extractSource({ path: 'ada-moss.html', bytes }).extraction
  expect(works.map(({ title }) => title)).toEqual(['Light in Quiet Woods'])
})
