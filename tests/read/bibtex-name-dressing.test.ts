import { describe, expect, it } from 'vitest'
import { namesOfField } from '../../src/read/bibtex/values.ts'

const [ada, ben] = [
  { family: 'Moreau', given: 'Ada' },
  { family: 'Okafor', given: 'Ben' },
] as const

describe('the names of a field are read through', () => {
  it.each([
    ['bold', String.raw`\textbf{Ada Moreau} and Ben Okafor`],
    ['bold around the comma', String.raw`\textbf{Moreau, Ada} and Okafor, Ben`],
    ['bold part by part', String.raw`\textbf{Moreau}, \textbf{Ada} and \textbf{Ben} \textbf{Okafor}`],
    ['bold in braces', String.raw`{\bf Ada Moreau} and {\bfseries Okafor, Ben}`],
    ['a line under bold', String.raw`\underline{\textbf{Ada Moreau}} and Ben Okafor`],
    ['small capitals and italics', String.raw`\textsc{Moreau}, Ada and \emph{Ben} Okafor`],
    ['colour', String.raw`\textcolor{blue}{Ada Moreau} and Ben Okafor`],
    ['a link', String.raw`\href{https://ada.example.org/}{Ada Moreau} and Ben Okafor`],
    ['raised marks as formulas', String.raw`Ada Moreau$^\dagger$ and Ben Okafor$^{*,\ddagger}$`],
    ['raised marks within a name', 'Moreau$^{1,2}$, Ada and Okafor, Ben${}^{\\dagger}$'],
    ['marks as formulas', String.raw`Ada Moreau$\dagger$ and Ben Okafor $\star$`],
    ['raised marks as text', String.raw`Ada Moreau\textsuperscript{*} and Ben Okafor\textsuperscript{1,2}`],
    [
      'raised letters',
      String.raw`Moreau\textsuperscript{a}, Ada and Okafor, Ben\textsuperscript{\textdagger}`,
    ],
    ['a mark inside of bold', String.raw`\textbf{Ada Moreau$^*$} and \textbf{Ben Okafor}\textsuperscript{*}`],
    ['a footnote', String.raw`Ada Moreau\thanks{Equal contribution} and Ben Okafor\footnotemark[1]`],
    ['a mark of Unicode', 'Ada Moreau† and Ben Okafor¹²'],
    ['HTML', '<b>Ada Moreau</b><sup>*</sup> and Ben <u>Okafor</u>'],
  ])('%s', (_, text) => {
    expect(namesOfField(text)).toEqual({ names: [ada, ben], truncated: false })
  })

  it('a letter of the name that is raised, which is no mark', () => {
    expect(namesOfField(String.raw`Moss, Rory M\textsuperscript{c}Leaf`).names).toEqual([{ family: 'Moss', given: 'Rory McLeaf' }]) // prettier-ignore
  })

  it('accents in bold, which stay', () => {
    expect(
      namesOfField(String.raw`\textbf{{\'E}ric Dupr{\'e}} and \textbf{Jos\'{e} {\v{Z}}ur}`).names,
    ).toEqual([
      { family: 'Dupré', given: 'Éric' },
      { family: 'Žur', given: 'José' },
    ])
  })

  it('an organisation in bold, which stays undivided', () => {
    expect(namesOfField(String.raw`\textbf{Leaf and Bough} and Ben Okafor`).names).toEqual([{ literal: 'Leaf and Bough' }, ben]) // prettier-ignore
  })
})
