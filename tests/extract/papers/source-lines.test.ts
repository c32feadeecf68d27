import { describe, expect, it } from 'vitest'
import { bibliographyOf, section, summary, worksIn } from './works-cited.ts'

const read = (...lines: readonly string[]): readonly string[] =>
  worksIn(section(`- ${lines.join('\n  ')}`)).map(summary)

describe('an entry with a part a line, as from a list of Google Scholar', () => {
  const place = ['Journal of Lichens 12 (3), 45-67, 2021', '34', '2021']
  it.each([
    ['a lone author', 'Counting the ferns of old', 'A Fern', 'A Fern'],
    ['several authors', 'Counting the ferns of old', 'A Fern, B Moss', 'A Fern & B Moss'],
    ['a title with names in it', 'Counting the Ferns of Ada and Ben Moss', 'AB Fern', 'AB Fern'],
    ['a linked title', '[Counting the ferns of old](https://papers.example/1)', 'A Fern', 'A Fern'],
    ['a bold title', '**Counting the ferns of old**', 'A Fern, B Moss, C Alder', 'A Fern & B Moss & C Alder'],
  ])('has its authors and its venue: %s', (_, title, authors, names) => {
    const [work = ''] = read(title, authors, ...place)
    expect(work.slice(work.indexOf(' | '))).toBe(` | ${names} | 2021 | Journal of Lichens`)
  })

  it.each([
    ['In Proceedings of the Conference on Lichens, 2021.', 'Conference on Lichens'],
    ['in Proceedings of the Conference on Lichens, 2021.', 'Conference on Lichens'],
    ['in: Journal of Lichens 12 (3), 2021.', 'Journal of Lichens'],
    ['to appear in Journal of Lichens, 2021', 'Journal of Lichens'],
    ['accepted at ICML 2021', 'ICML'],
    ['forthcoming in Journal of Lichens, 2021', 'Journal of Lichens'],
    ['submitted to Journal of Lichens, 2021', '-'],
  ])('has a venue that is led to: %s', (line, venue) => {
    const lines = ['Counting the ferns of New England', 'A Fern, B Moss', line]
    const work = `Counting the ferns of New England | A Fern & B Moss | 2021 | ${venue}`
    expect([...read(...lines), ...read(lines.join('<br>'))]).toEqual([work, work])
  })

  it('may be a paragraph', () => {
    const text = section(['Counting the ferns of old', 'A Fern', ...place].join('\n'))
    expect(worksIn(text).map(summary)).toEqual([
      'Counting the ferns of old | A Fern | 2021 | Journal of Lichens',
    ])
  })

  it('has its numbers in the bibliography', () => {
    const { type, field } = bibliographyOf(['- Counting the ferns of old', 'A Fern', ...place].join('\n  '))
    expect([type, ...['journal', 'volume', 'number', 'pages'].flatMap(field)].join(' | ')).toBe(
      '@article | Journal of Lichens | 12 | 3 | 45--67',
    )
  })
})

describe('lines that are only kept short are one', () => {
  it.each([
    ['A. Fern and B. Moss. Counting the ferns of old and', 'New England. Journal of Lichens 12 (3), 45-67, 2021.'],
    ['A. Fern, B. Moss. Counting the ferns that grow in old', 'New England', 'and elsewhere. Journal of Lichens 12 (3), 2021.'],
    ['A. Fern, B. Moss. Counting the ferns and the mosses of old', 'New England', 'and elsewhere. Journal of Lichens 12 (3), 2021.'],
    ['A. Fern, B. Moss. Counting the ferns of the wide coasts of', 'New England', 'Journal of Lichens 12 (3), 45-67, 2021.'],
    ['“Counting the ferns of the wide and windy coasts', 'of New England Counties and', 'Woods”, A. Fern, B. Moss. Journal of Lichens 12 (3), 2021.'],
  ])('%s', (...lines) => {
    const [work = ''] = read(...lines)
    expect(work).toContain('A. Fern & B. Moss')
    expect(work.split(' | ')[0]).toContain('New England')
  }) // prettier-ignore
})

it('takes no author of the next line for a part of the venue', () => {
  const [work = ''] = read(
    'Counting the ferns of old',
    'A Fern, B Moss,',
    'C Alder. Journal of Lichens 12 (3), 2021.',
  )
  expect(work.split(' | ')[3]).toBe('Journal of Lichens')
})
