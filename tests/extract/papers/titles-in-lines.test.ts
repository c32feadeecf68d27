import { expect, it } from 'vitest'
import { section, summary, worksIn } from './works-cited.ts'

it.each([
  [
    'that has a colon',
    'Neural Fern Caching: Fast Rendering of Quiet Woods<br>Rui Reed, <b>Ada Moss</b><br><i>CVPR</i>, 2025',
    'Neural Fern Caching: Fast Rendering of Quiet Woods | Rui Reed & Ada Moss | 2025 | CVPR',
  ],
  [
    'of three words in capitals',
    'Fern Attention Forests<br><b>Rui Reed</b>, Mei Tan<br><i>ICLR</i>, 2024',
    'Fern Attention Forests | Rui Reed & Mei Tan | 2024 | ICLR',
  ],
  [
    'of two words, above the owner of the page',
    'Graph Ferns<br><u>Ada Moss</u><br>ICML 2023',
    'Graph Ferns | Ada Moss | 2023 | ICML',
  ],
  [
    'with links behind it',
    'Scalable Fern Transformers [<a href="a.pdf">pdf</a>] [<a href="https://ferns.example">code</a>]<br>Mei Tan, Ada Moss<br>ICML 2023',
    'Scalable Fern Transformers | Mei Tan & Ada Moss | 2023 | ICML',
  ],
  [
    'behind a tag, above one author in bold',
    '<b>[W.1]</b> Kitchens as Data<br><b>Ada Moss</b><br><i>Workshop on Domestic Computing, CSCW 2022</i>',
    'Kitchens as Data | Ada Moss | 2022 | Workshop on Domestic Computing, CSCW',
  ],
  [
    'below its authors',
    'Mei Tan, Ada Moss<br>Scalable Fern Transformers<br>In <i>ICML</i>, 2023',
    'Scalable Fern Transformers | Mei Tan & Ada Moss | 2023 | ICML',
  ],
  [
    'above authors in two lines',
    'Fern Attention Forests<br>Rui Reed, Mei Tan,<br>Ada Moss, Ben Alder<br>ICML 2023',
    'Fern Attention Forests | Rui Reed & Mei Tan & Ada Moss & Ben Alder | 2023 | ICML',
  ],
])('a title in a line to itself %s', (_, entry, wanted) => {
  expect(worksIn(section(`<ul><li>${entry}</li></ul>`)).map(summary)).toEqual([wanted])
})

it.each([
  ['Graph Ferns. Mei Tan, Ada Moss. ICML 2023.', 'Graph Ferns | Mei Tan & Ada Moss'],
  ['Graph Ferns. Rui Reed, **Mei Tan**. ICML 2023.', 'Graph Ferns | Rui Reed & Mei Tan'],
  ['Deep Ferns and Wide Mosses. Ada Moss. ICML 2023.', 'Deep Ferns and Wide Mosses | Ada Moss'],
])('a title in capitals before a sentence of people: %s', (entry, wanted) => {
  expect(worksIn(section(`- ${entry}`)).map(summary)).toEqual([`${wanted} | 2023 | ICML`])
})

it.each([
  ['the owner of the page', 'Ada Moss<br>Deep Ferns and Wide Mosses<br>Garden Club 2023'],
  ['who may be an author', 'Graph Reed<br>Mei Tan and Rui Alder<br>ICML 2023'],
  ['one of two of authors', 'Mei Tan, Ada Moss<br>Rui Reed, Ben Alder<br>ICML 2020'],
  ['a place', 'Journal of Ferns<br>Mei Tan, Ada Moss<br>The 2020 leaf season'],
  ['a place with its year', 'NeurIPS 2023 (Spotlight)<br>Mei Tan, Ada Moss<br>The 2020 leaf season'],
  ['somebody with a post', 'Mei Tan<br>Assistant Professor, Leafton<br>2020'],
])('the line above is no title where it is %s', (_, entry) => {
  expect(worksIn(section(`<ul><li>${entry}</li></ul>`))).toEqual([])
})

it('what a page sets off farther down is the title', () => {
  const entry = 'Full conference paper<br>Mei Tan, Ada Moss<br><b>The 2020 leaf season</b><br>ICML'
  expect(worksIn(section(`<ul><li>${entry}</li></ul>`)).map(({ title }) => title)).toEqual([
    'The 2020 leaf season',
  ])
})
