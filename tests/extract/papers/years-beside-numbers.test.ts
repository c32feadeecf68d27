import { expect, it } from 'vitest'
import { bibliographyOf, section, worksIn } from './works-cited.ts'

const yearOf = (rest: string): number | null | undefined =>
  worksIn(section(`- A. Moss, B. Fern. Counting the ferns of old. ${rest}`))[0]?.year

it.each([
  'Journal of Ferns 12, 2019: 3–9.',
  'Journal of Ferns, 2019: 3-9.',
  'Journal of Ferns. 2019:3-9.',
  '*Journal of Ferns* 2019: 3–9.',
  'In Proceedings of the Leaf Conference, 2019: 3–9.',
])('a year with pages behind its colon is one: %s', (rest) => {
  expect(yearOf(rest)).toBe(2019)
})

it.each([
  ['Journal of Ferns 1999: 3–9 (2021).', 2021],
  ['Journal of Ferns 1999: 3–9, 2021.', 2021],
  ['Lecture Notes in Ferns, vol. 1999: 3–9.', null],
  ['Advances in Neural Information Processing Systems 34, pages 3–9.', null],
  ['In *Advances in Neural Information Processing Systems 34 (NeurIPS 2021)*, pp. 3–9.', 2021],
  ['NeurIPS 24, 2011.', 2011],
  ['NeurIPS 24.', 2024],
])('a volume is none: %s', (rest, year) => {
  expect(yearOf(rest)).toBe(year)
})

it('a volume is none, either, where a heading says the year', () => {
  const text = `# Ada Moss\n\n## Publications\n\n### 2021\n\n- A. Moss, B. Fern. Counting the ferns of old. Journal of Ferns 1999: 3–9.\n`
  expect(worksIn(text).map(({ year }) => year)).toEqual([2021])
})

it('has the pages behind its colon', () => {
  const { field } = bibliographyOf(
    '- A. Moss, B. Fern. Counting the ferns of old. Journal of Ferns 12, 2019: 3–9.',
  )
  expect(['year', 'volume', 'pages'].map(field)).toEqual([['2019'], ['12'], ['3--9']])
})

it.each([
  ['Journal of Ferns, 2019 (cited 34, 2023)', 2019],
  ['Journal of Ferns, 2019 (cited 34 times, May 2023).', 2019],
  ['Journal of Ferns 2019 [34 citations (2023)]', 2019],
  ['Journal of Ferns, 2019, citations: 34 (2023).', 2019],
  ['In Leaf Conference, 2019 (Google Scholar citations: 34, 2023)', 2019],
  ['In Leaf Conference, 2019 (accessed May 2023)', 2019],
  ['Journal of Ferns 12, 3–14. (cited 34, 2023)', null],
  ['Journal of Ferns 12, 3–14 (cited 34), 2019.', 2019],
])('when a paper was counted or looked at is not when it appeared: %s', (rest, year) => {
  expect(yearOf(rest)).toBe(year)
})

it.each([
  'LNCS 1999: 3–9, 2021.',
  'LNCS 1999: 3–9 (2021).',
  'Lecture Notes in Leafy Forests 1999: 3–9, Springer (2021).',
  'In Leaf Conference, LNCS 1999: 3–9. 2021.',
  'In Leaf Conference, CCIS 1999, pp. 3–9, 2021.',
])('the volume of a series of proceedings is no year: %s', (rest) => {
  const { field } = bibliographyOf(`- A. Moss, B. Fern. Counting the ferns of old. ${rest}`)
  expect(['year', 'howpublished', 'booktitle'].flatMap(field).join(' | ')).not.toMatch(/(?<!volume )1999/)
  expect(field('year')).toEqual(['2021'])
})

it('the volume of a series of proceedings has its pages', () => {
  const { field } = bibliographyOf('- A. Moss, B. Fern. Counting the ferns of old. LNCS 1999: 3–9, 2021.')
  expect(field('howpublished')).toEqual(['LNCS, volume 1999, pages 3-9'])
})

it('a series of proceedings is whole, whatever its last word is', () => {
  const [work] = worksIn(section('- A. Moss, B. Fern. Counting the ferns of old. Lecture Notes in Computer Science 1999: 3–9, Springer (2021).')) // prettier-ignore
  expect(work).toMatchObject({ year: 2021, venue: 'Lecture Notes in Computer Science' })
})

it('a year behind a series of proceedings is one where nothing else is', () => {
  expect(yearOf('In Leaf Conference, LNCS 2021.')).toBe(2021)
})
