import { describe, expect, it } from 'vitest'
import { bibliographyOf, section, summary, worksIn } from './works-cited.ts'

const read = (entry: string): readonly string[] => worksIn(section(`- ${entry}`)).map(summary)

const wanted = (venue: string): readonly string[] => [
  `Counting the ferns of old | A. Moss & B. Fern | 2024 | ${venue}`,
]

describe('an entry with nothing but commas, and the year before the title,', () => {
  it.each([
    ['Moss, A., Fern, B., 2024, Counting the ferns of old, Journal of Ferns 12, 3-14.', 'Journal of Ferns'],
    ['A. Moss, B. Fern, 2024, Counting the ferns of old, Journal of Ferns.', 'Journal of Ferns'],
    ['A. Moss, B. Fern, 2024, Counting the ferns of old, Quaternary Moss Letters', 'Quaternary Moss Letters'],
    ['A. Moss, B. Fern (2024), Counting the ferns of old, The Fern Journal.', 'The Fern Journal'],
    ['A. Moss, B. Fern, 2024, Counting the ferns of old, Journal of Ferns, in press.', 'Journal of Ferns'],
    [
      'A. Moss, B. Fern, 2024, Counting the ferns of old, Journal of Ferns, doi:10.1234/abc',
      'Journal of Ferns',
    ],
    [
      'A. Moss, B. Fern, 2024, Counting the ferns of old, Journal of Ferns, https://doi.org/10.1234/abc',
      'Journal of Ferns',
    ],
    ['A. Moss, B. Fern, 2024, Counting the ferns of old, Workshop on Ferns.', 'Workshop on Ferns'],
    ['A. Moss, B. Fern, 2024, Counting the ferns of old, Springer.', '-'],
    ['A. Moss, B. Fern, 2024, Counting the ferns of old, doi:10.1234/abc', '-'],
    ['A. Moss, B. Fern, May 2024, Counting the ferns of old, Journal of Ferns 12, 3-14.', 'Journal of Ferns'],
    ['A. Moss, B. Fern, 2024, Counting the ferns of old, Journal of Ferns, v. 12, p. 3-14.', 'Journal of Ferns'],
    ['Moss, A., and Fern, B., 2024, Counting the ferns of old: Journal of Ferns, v. 12, no. 2, p. 3-14.', 'Journal of Ferns'],
  ])('ends its title before its venue: %s', (entry, venue) => {
    expect(read(entry)).toEqual(wanted(venue))
  }) // prettier-ignore

  it.each([
    ['A. Moss, B. Fern, 2024, Fern growth, Journal of Ferns 12, 3-14.', 'Fern growth', 'Journal of Ferns'],
    ['A. Moss, B. Fern, 2024, Fern growth, Journal of Ferns.', 'Fern growth', 'Journal of Ferns'],
    ['A. Moss, B. Fern, 2024, Old ferns, in Proceedings of the Leaf Conference, pp. 3-14.', 'Old ferns', 'Leaf Conference'],
    ['A. Moss, B. Fern, 2024, Ferns, Mosses and Lichens, Journal of Ferns.', 'Ferns, Mosses and Lichens', 'Journal of Ferns'],
    ['A. Moss, B. Fern, 2024, Tall Ferns, Small Mosses, Journal of Ferns 12, 3-14.', 'Tall Ferns, Small Mosses', 'Journal of Ferns'],
  ])('may have a short title, or one that could be people: %s', (entry, title, venue) => {
    expect(read(entry)).toEqual([`${title} | A. Moss & B. Fern | 2024 | ${venue}`])
  }) // prettier-ignore

  it.each([
    'Ferns, mosses, and lichens: a survey of old woods',
    'Counting ferns in Leafton, Oakland, and Nowhere',
    'Counting ferns in Leafton, Ohio',
    'The ferns of Leafton, A Systematic Review',
    'Ferns of the North: Growth, Decline, Return',
  ])('keeps the commas and colons of its title: %s', (title) => {
    expect(read(`A. Moss, B. Fern, 2024, ${title}.`)).toEqual([`${title} | A. Moss & B. Fern | 2024 | -`])
    expect(read(`A. Moss, B. Fern, 2024, ${title}, Journal of Ferns 12, 3-14.`)).toEqual([
      `${title} | A. Moss & B. Fern | 2024 | Journal of Ferns`,
    ])
  })

  it('keeps a journal in its title where no year among commas stands before it', () => {
    const [title] = read('A. Moss, B. Fern. Counting the ferns, Mosses Quarterly')
    expect(title).toBe('Counting the ferns, Mosses Quarterly | A. Moss & B. Fern | - | -')
  })

  it('has its volume, number and pages, also behind a colon', () => {
    const { type, field } = bibliographyOf(
      '- Moss, A., and Fern, B., 2024, Counting ferns in Leafton: Implications for mosses: Journal of Ferns, v. 12, no. 2, p. 3-14.',
    )
    expect([type, ...['title', 'journal', 'volume', 'number', 'pages'].flatMap(field)]).toEqual([
      '@article',
      'Counting ferns in Leafton: Implications for mosses',
      'Journal of Ferns',
      '12',
      '2',
      '3--14',
    ])
  })
})

describe('the Harvard style with straight quotes', () => {
  it.each([
    ["Moss, A & Fern, B 2024, 'Counting the ferns of old', *Journal of Ferns*, vol. 12, no. 2, pp. 3-14.", 'A Moss & B Fern'],
    ["Moss, A 2024, 'Counting the ferns of old', Journal of Ferns, vol. 12, no. 2, pp. 3-14.", 'A Moss'],
    ["Moss, AB 2024, 'Counting the ferns of old', *Journal of Ferns*, vol. 12.", 'AB Moss'],
    ['Moss, AB 2024, ‘Counting the ferns of old’, *Journal of Ferns*, vol. 12.', 'AB Moss'],
  ])('has its authors: %s', (entry, authors) => {
    expect(read(entry)).toEqual([`Counting the ferns of old | ${authors} | 2024 | Journal of Ferns`])
  }) // prettier-ignore
})

describe('an entry with its people behind its title, and nothing but commas,', () => {
  const titled = (rest: string): readonly string[] =>
    [
      '[Hearing Ferns: A Survey](https://x.org/a.pdf)',
      '**Hearing Ferns: A Survey**',
      '"Hearing Ferns: A Survey"',
    ].flatMap((title) => read(`${title}, ${rest}`))

  it.each([
    ['Ada Moss, **Ben Alder**, 2024', 'Ada Moss & Ben Alder', '-'],
    ['Ada Moss and Ben Alder, 2024.', 'Ada Moss & Ben Alder', '-'],
    ['A. Moss, B. Alder, 2024', 'A. Moss & B. Alder', '-'],
    ['Ada Moss, Ben Alder, Cyd Reed, 2024. [code](https://github.com/x/y)', 'Ada Moss & Ben Alder & Cyd Reed', '-'],
    ['Ada Moss, Ben Alder, Cyd Reed, Journal of Ferns, 2024', 'Ada Moss & Ben Alder & Cyd Reed', 'Journal of Ferns'],
    ['Ada Moss, Ben Alder, Invented Leaf Conference, 2024', 'Ada Moss & Ben Alder', 'Invented Leaf Conference'],
    ['Ada Moss, Ben Alder, 2024', '-', '-'],
    ['Santa Fe, New Mexico, United States, 2024', '-', '-'],
    ['Plant Biology, Special Issue, 2024', '-', 'Plant Biology, Special Issue'],
    ['Ecology Letters, 2024', '-', 'Ecology Letters'],
    ['Oslo, Bergen, Turku, 2024', '-', 'Oslo, Bergen, Turku'],
  ])('ends the names before the year or the venue: %s', (rest, authors, venue) => {
    expect(new Set(titled(rest))).toEqual(new Set([`Hearing Ferns: A Survey | ${authors} | 2024 | ${venue}`]))
  }) // prettier-ignore
})
