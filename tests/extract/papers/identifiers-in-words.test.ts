import { expect, it } from 'vitest'
import { section, worksIn } from './works-cited.ts'

const entry = (words: string): string =>
  `- Moss A, Alder BR. Statin withdrawal in frail adults: a study. *Invented Heart J*. 2024;14(2):e078123. ${words}`

it.each([
  ['PMID: 35999002; PMCID: PMC9199001.', { pmid: '35999002', pmcid: 'PMC9199001' }],
  ['PubMed PMID: 35999002.', { pmid: '35999002' }],
  ['arXiv:math/0309136', { arxiv: 'math/0309136' }],
  ['arXiv: cond-mat.str-el/0309136', { arxiv: 'cond-mat/0309136' }],
  ['arXiv preprint 2101.01234', { arxiv: '2101.01234' }],
  ['arXiv preprint arXiv:2101.01234v2 [cs.LG]', { arxiv: '2101.01234' }],
  ['arXiv, 2101.01234', { arxiv: '2101.01234' }],
  ['CoRR abs/2101.01234', { arxiv: '2101.01234' }],
  ['CoRR, arXiv:2101.01234', { arxiv: '2101.01234' }],
  ['[cond-mat/0309136]', { arxiv: 'cond-mat/0309136' }],
])('reads the identifiers of "%s"', (words, wanted) => {
  expect(worksIn(section(entry(words))).map(({ ids }) => ids)).toEqual([wanted])
})

it.each([
  'arXiv 2019.12345',
  'CoRR 2101.01234567',
  'PMID pending',
  'room PMID12',
  'h-index 12/0309136',
  'and/0309136',
])('reads none in "%s"', (words) => {
  expect(worksIn(section(entry(words))).map(({ ids }) => ids)).toEqual([{}])
})
