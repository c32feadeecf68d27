import { describe, expect, test } from 'vitest'

import { disagreementOf, personForm } from '../../src/merge/same-work.ts'
import { parseName } from '../../src/normalize/name.ts'

interface Said {
  readonly title?: string
  readonly authors?: readonly string[]
  readonly earlier?: readonly string[]
}

function reasonFor(page: Required<Pick<Said, 'title'>> & Said, answer: Said): string | undefined {
  const recordOf = ({ title, authors }: Said) => ({
    url: '',
    kind: 'unknown' as const,
    identifiers: {},
    ...(title === undefined ? {} : { title }),
    ...(authors === undefined ? {} : { authors: authors.map(parseName) }),
  })
  return disagreementOf(
    {
      titles: [page.title],
      authors: page.authors?.map(parseName),
      isTruncated: false,
      owners: [personForm({ literal: 'Ada Moreau' })],
    },
    { record: recordOf(answer), earlier: (answer.earlier ?? []).map((title) => recordOf({ title })) },
  )
}

const title = 'Glow: Fast Layouts of Large Graphs'
const authors = ['Ada Moreau', 'Li Ming', 'Ben Okafor']

describe('the same paper', () => {
  test.each<[string, Said & { readonly title: string }, Said]>([
    ['the same title and authors', { title, authors }, { title, authors }],
    ['initials, and another order of the parts', { title, authors }, { title, authors: ['Moreau, A.', 'L. Ming', 'B. Okafor'] }],
    ['case and punctuation', { title, authors }, { title: 'Glow - fast layouts of large graphs', authors }],
    ['a title without its second half', { title, authors }, { title: 'Glow', authors }],
    ['a page that names no authors', { title }, { title, authors }],
    ['a service that names no authors', { title, authors }, { title }],
    ['a title that was changed a little, by the same authors', { title, authors }, { title: 'Glow: Fast Layouts for Very Large Graphs', authors }],
    ['the title of an earlier version', { title, authors }, { title: 'Radiant Drawings', authors, earlier: [title] }],
    ['one author under another name', { title, authors: ['Ada Moreau', 'Li Ming'] }, { title, authors: ['Ada Vidal', 'Li Ming'] }],
    ['a short title by the owner of the page', { title: 'Glow' }, { title: 'Glow', authors }],
  ])('%s', (_, page, answer) => {
    expect(reasonFor(page, answer)).toBeUndefined()
  }) // prettier-ignore
})

describe('another paper', () => {
  test.each<[string, Said & { readonly title: string }, Said, string]>([
    ['another title by others', { title, authors }, { title: 'Soil Moisture', authors: ['Eva Stranger'] }, 'it is "Soil Moisture" by Eva Stranger'],
    ['another title by the same authors', { title, authors }, { title: 'Dim: Slow Words in Small Trees', authors }, 'it is "Dim: Slow Words in Small Trees" by Ada Moreau and 2 others'],
    ['another title, where the page names no authors', { title }, { title: 'Soil Moisture', authors: ['Eva Stranger', 'Max Other'] }, 'it is "Soil Moisture" by Eva Stranger and another'],
    ['the same title by others', { title, authors }, { title, authors: ['Eva Stranger'] }, `it is "${title}" by Eva Stranger`],
    ['the second part', { title: `${title}, Part I`, authors }, { title: `${title}, Part II`, authors }, `it is "${title}, Part II" by Ada Moreau and 2 others`],
    ['another number', { title: 'The Graph Contest 2024', authors }, { title: 'The Graph Contest 2023', authors }, 'it is "The Graph Contest 2023" by Ada Moreau and 2 others'],
    ['a title that many have, by nobody known', { title: 'Editorial' }, { title: 'Editorial', authors: ['Eva Stranger'] }, 'its title is short, and nobody says who wrote it: "Editorial" by Eva Stranger'],
    ['no title', { title, authors }, { authors }, 'it gives no title to compare'],
  ])('%s', (_, page, answer, reason) => {
    expect(reasonFor(page, answer)).toBe(reason)
  }) // prettier-ignore
})
