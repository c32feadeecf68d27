import { describe, expect, it } from 'vitest'
import { bibliographyOf } from './works-cited.ts'

function entryOf(entry: string, heading?: string): string {
  const { type, field } = bibliographyOf(`- ${entry}`, heading)
  const names = ['title', 'type', 'number', 'institution', 'journal', 'howpublished', 'year']
  return [type, ...names.flatMap(field)].join(' | ')
}

describe('a technical report has its number and who published it', () => {
  const head = 'A. Fern, B. Moss. Reading blue reports'
  it.each([
    ['. Technical Report TR-2021-5, University of Leafton, 2021.', 'Technical Report | TR-2021-5 | University of Leafton'],
    ['. Tech. rep. 17, Leaf Institute, 2021.', 'Tech. rep. | 17 | Leaf Institute'],
    [', Technical Report No. UCB/EECS-2021-5, EECS Department, University of Leafton, 2021.', 'Technical Report | UCB/EECS-2021-5 | EECS Department, University of Leafton'],
    ['. Research Report 1234, INRIA, 2021.', 'Research Report | 1234 | INRIA'],
    ['. Technical report, University of Leafton, 2021.', 'Technical report | University of Leafton'],
    ['. Rapport de recherche no. 12, Institut des feuilles, 2021.', 'Rapport de recherche | 12 | Institut des feuilles'],
  ])('%s', (rest, wanted) => {
    expect(entryOf(`${head}${rest}`)).toBe(`@techreport | Reading blue reports | ${wanted} | 2021`)
  }) // prettier-ignore

  it('and a paper that comes from one has its journal', () => {
    expect(entryOf(`${head}. Journal of Ferns 12(3), 3–9, 2021. Technical Report 5, Leaf Institute.`)).toBe(
      '@article | Reading blue reports | 3 | Journal of Ferns | 2021',
    )
  })
})

describe('a patent has its number, and the office that the page names', () => {
  const head = 'A. Fern, B. Moss. Method for counting ferns'
  it.each([
    ['. US Patent 10,123,456, 2021.', 'US Patent 10,123,456'],
    ['. U.S. Patent No. 10,123,456. Issued March 3, 2021.', 'U.S. Patent 10,123,456'],
    [', US Patent App. 16/123,456, 2021.', 'US Patent App. 16/123,456'],
    ['. European Patent EP 1234567 B1, granted 2021.', 'European Patent EP 1234567 B1'],
    ['. Chinese Patent No. CN 112345678 A, 2021.', 'Chinese Patent CN 112345678 A'],
    [' (U.S. Patent No. 10,123,456). U.S. Patent and Trademark Office, 2021.', 'U.S. Patent 10,123,456'],
    ['. EP 1234567 B1, filed 2021.', 'Patent EP 1234567 B1'],
    ['. WO 2019/123456, 2021.', 'Patent WO 2019/123456'],
  ])('%s', (rest, wanted) => {
    expect(entryOf(`${head}${rest}`)).toBe(`@misc | Method for counting ferns | ${wanted} | 2021`)
  }) // prettier-ignore

  it('but not where a title only speaks of some', () => {
    const entry =
      'A. Fern, B. Moss. A study of patent applications in ferns. Journal of Ferns 12(3), 3–9, 2021.'
    expect(entryOf(entry)).toContain('@article')
  })
})

it('a package is no part of its title', () => {
  const entry = 'A. Fern, B. Moss (2021). fernr: count ferns in R. R package version 1.2.'
  expect(entryOf(entry, 'Software')).toBe('@misc | fernr: count ferns in {R} | 2021')
})
