import { describe, expect, test } from 'vitest'

import { pageRange } from '../src/model/page-range.ts'
import { buildOf } from './sources.ts'

test.each([
  ['101–112', '101-112'],
  ['101--112', '101-112'],
  ['101 - 112', '101-112'],
  ['2-1--2-24', '2-1–2-24'],
  ['A-3 – A-9', 'A-3–A-9'],
  ['3-4, 7--9', '3-4, 7-9'],
  ['12:1--12:24', '12:1-12:24'],
  ['e0123', 'e0123'],
])('the pages %s are %s', (written, pages) => {
  expect(pageRange(written)).toBe(pages)
  expect(pageRange(pages)).toBe(pages)
})

describe('pages with a hyphen in each', () => {
  const paper = '@article{p, author={Ivo Larch}, title={Moss Walls}, journal={Journal of Moss}, pages={2-1--2-24}, year=2015}'
  const { files } = buildOf([{ path: 'p/ivo-larch.bib', bytes: new TextEncoder().encode(paper) }])

  test.each([
    ['works.bib', 'pages = {2-1--2-24}'],
    ['works.biblatex.bib', 'pages = {2-1--2-24}'],
    ['works.ris', 'SP  - 2-1\r\nEP  - 2-24'],
    ['works.csl.json', '"page": "2-1–2-24"'],
  ])('stay what they are in %s', (file, text) => {
    expect(files[file]?.replace(/ += /g, ' = ')).toContain(text)
  })
}) // prettier-ignore
