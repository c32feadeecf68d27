import { describe, expect, it } from 'vitest'
import { bibliographyOf } from './works-cited.ts'

/** Type, title, kind of thesis, school, and what stands where a venue would. */
function published(entry: string, heading: string): string {
  const { type, field } = bibliographyOf(entry, heading)
  return [type, ...['title', 'type', 'school', 'howpublished', 'journal'].flatMap(field)].join(' | ')
}

const thesis = (type: string, genre: string): string =>
  `${type} | Mosses of the fens | ${genre} | University of Leafton`

describe('an entry under a heading that announces theses and nothing else is one', () => {
  it.each([
    ['PhD Thesis', '@phdthesis', 'PhD Thesis'],
    ['My PhD Thesis', '@phdthesis', 'PhD Thesis'],
    ['Ph.D. Dissertation:', '@phdthesis', 'Ph.D. Dissertation'],
    ['📕 Dissertation', '@phdthesis', 'Dissertation'],
    ['Doctoral Dissertations', '@phdthesis', 'Doctoral Dissertation'],
    ['PhD Theses', '@phdthesis', 'PhD Thesis'],
    ['PHD THESIS', '@phdthesis', 'PhD thesis'],
    ['PH.D. DISSERTATION', '@phdthesis', 'Ph.D. dissertation'],
    ["Master's Thesis", '@mastersthesis', "Master's Thesis"],
    ['Tesis doctoral', '@phdthesis', 'Tesis doctoral'],
    ['Thèse de doctorat', '@phdthesis', 'Thèse de doctorat'],
    ['Thesis', '@phdthesis', 'Thesis'],
    ['Theses', '@phdthesis', 'Thesis'],
  ])('%s', (heading, type, genre) => {
    const entry = 'A. Moreau. *Mosses of the fens*. University of Leafton, 2019.'
    expect(published(`- ${entry}`, heading)).toBe(thesis(type, genre))
    expect(published(entry, heading)).toBe(thesis(type, genre))
  })

  it.each([
    ['its own words say of what kind', "- A. Moreau. *Mosses of the fens*. Master's thesis, University of Leafton, 2019.", thesis('@mastersthesis', "Master's thesis")],
    ['its author does not stand there', '- [Mosses of the fens](https://x.example/d.pdf), University of Leafton, 2019', '@misc | Mosses of the fens | PhD Thesis, University of Leafton'],
    ['its school does not stand there', '- A. Moreau. *Mosses of the fens*. 2019.', '@misc | Mosses of the fens | PhD Thesis'],
    ['it appeared in a journal', '- A. Moreau, Mosses of the fens, J. Algebra 3 (2018), 3–14', '@article | Mosses of the fens | J. Algebra'],
  ])('where %s', (_, entry, wanted) => {
    expect(published(entry, 'PhD Thesis')).toBe(wanted)
  }) // prettier-ignore

  it.each(['Publications', 'Theses and papers', 'Papers from my PhD thesis'])(
    'but not under %s',
    (heading) => {
      const entry = '- A. Moreau. *Mosses of the fens*. University of Leafton, 2019.'
      expect(published(entry, heading)).toBe('@misc | Mosses of the fens | University of Leafton')
    },
  )
})
