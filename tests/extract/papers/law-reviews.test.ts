import { describe, expect, it } from 'vitest'
import { bibliographyOf, section, summary, worksIn } from './works-cited.ts'

const reviews = [
  ['36 Harv. J.L. & Tech. 77 (2023)', 'Harv. J.L. & Tech.', '36', '77'],
  ['98 N.Y.U. L. Rev. 1432 (2023)', 'N.Y.U. L. Rev.', '98', '1432'],
  ['112 Yale L.J. 553 (2023)', 'Yale L.J.', '112', '553'],
  ['70 Am. J. Int’l L. 12 (2023)', 'Am. J. Int’l L.', '70', '12'],
  ['41 Yale J. on Reg. 5 (2023)', 'Yale J. on Reg.', '41', '5'],
  ['86 Law & Contemp. Probs. 101 (2023)', 'Law & Contemp. Probs.', '86', '101'],
  ['52 J. Legal Stud. 1, 14 (2023)', 'J. Legal Stud.', '52', '1'],
  ['75 Stan. Tech. L. Rev. (forthcoming 2023)', 'Stan. Tech. L. Rev.', '75', undefined],
] as const

const forms = [
  ['a title and nothing else', (cited: string) => `Owning the Ferns of the Coasts, ${cited}.`],
  ['a title in italics', (cited: string) => `*Owning the Ferns of the Coasts*, ${cited}`],
  ['a title in quotes', (cited: string) => `“Owning the Ferns of the Coasts,” ${cited}`],
  ['a linked title', (cited: string) => `[Owning the Ferns of the Coasts](https://x.example/1), ${cited}`],
  ['a co-author behind it', (cited: string) => `*Owning the Ferns of the Coasts*, ${cited} (with Ben Fern)`],
] as const

describe('a law review is cited as lawyers do', () => {
  it.each(reviews.flatMap((review) => forms.map((form) => [review[0], form[0], review, form[1]] as const)))(
    '%s behind %s',
    (cited, _, [, name], written) => {
      const [work = ''] = worksIn(section(`- ${written(cited)}`)).map(summary)
      expect(work).toBe(`Owning the Ferns of the Coasts | - | 2023 | ${name}`)
    },
  )

  it.each(reviews)('%s has its numbers in the bibliography', (cited, name, volume, pages) => {
    const { type, field } = bibliographyOf(`- Ada Moss, *Owning the Ferns of the Coasts*, ${cited}`)
    expect([type, field('journal'), field('volume'), field('pages')]).toEqual(['@article', [name.replace('&', String.raw`\&`)], [volume], pages === undefined ? [] : [pages]])
  }) // prettier-ignore

  it('has its authors before it', () => {
    const entry = '- Ada Moss & Ben Fern, *Owning the Ferns of the Coasts*, 36 Harv. J.L. & Tech. 77 (2023).'
    expect(worksIn(section(entry)).map(summary)).toEqual([
      'Owning the Ferns of the Coasts | Ada Moss & Ben Fern | 2023 | Harv. J.L. & Tech.',
    ])
  })
})

it.each([
  ['a number of a title', '- *Catch 22 Ferns of Old* (2023)'],
  ['a place', '- *Counting the ferns of old*, 36 Main Street 77 (2023)'],
])('%s is no law review', (_, entry) => {
  expect(worksIn(section(entry)).map(summary).join()).toMatch(/\| -$/)
})

it('that is cited behind another journal gives that none of its numbers', () => {
  const entry =
    '- A. Moss. Counting the ferns of old. J. Algebra 12 (2021), 3–9. Discussed in 36 Harv. L. Rev. 77 (2023).'
  const { field } = bibliographyOf(entry)
  expect(['journal', 'volume', 'pages'].flatMap(field)).toEqual(['J. Algebra', '12', '3--9'])
})
