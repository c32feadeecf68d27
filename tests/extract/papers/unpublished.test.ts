import { expect, it } from 'vitest'
import { section, summary, worksIn } from './works-cited.ts'

it.each([
  [
    'a paper on the way, its state below',
    '<p><b>Bread Prices and Political Trust</b> (Job Market Paper)<br>\n<i>Revise &amp; Resubmit at the Invented Journal of Economics</i></p>',
    'Bread Prices and Political Trust | - | - | -',
  ],
  [
    'a paper with a link to its file',
    '<p><b><a href="papers/bread.pdf">Bread Prices and Political Trust</a></b><br>\nAbstract: We show that trust rises.</p>',
    'Bread Prices and Political Trust | - | - | -',
  ],
  [
    'a paper that was only sent somewhere',
    '<p><b><a href="ferries.pdf">Ferries, Islands and Trade</a></b> (with Karin Lind and Bo Osei)<br>\n<i>Submitted</i> [<a href="slides.pdf">slides</a>]</p>',
    'Ferries, Islands and Trade | - | - | -',
  ],
  [
    'a paper that a journal wants to see again',
    '<p><b>The Price of Late Trains</b>, R&amp;R (2nd round) at <i>Invented Economic Review</i>, 2024</p>',
    'The Price of Late Trains | - | 2024 | -',
  ],
  [
    'a plain line that names with whom',
    '<p>Rents and Rivers (with Bo Osei)</p>',
    'Rents and Rivers | - | - | -',
  ],
  [
    'a manuscript',
    '- J. Ode, P. Lind, *Puddles in Three Dimensions*. Manuscript.',
    'Puddles in Three Dimensions | J. Ode & P. Lind | - | -',
  ],
  [
    'a paper in press, in APA style',
    '- <b>Klar, N.</b>, &amp; Brandt, H. (in press). Sleep and the memory of maps. <i>Invented Psychology</i>.',
    'Sleep and the memory of maps | N. Klar & H. Brandt | - | Invented Psychology',
  ],
  [
    'a paper in press, in Spanish',
    '- Herrera Pons, L. y Castillo, M. (en prensa). Mareas y memoria. <em>Revista Inventada</em>.',
    'Mareas y memoria | L. Herrera Pons & M. Castillo | - | Revista Inventada',
  ],
  [
    'a paper that is submitted, in APA style',
    '- Klar, N., Brandt, H., & Silva, M. (under review). Maps in mind and in hand.',
    'Maps in mind and in hand | N. Klar & H. Brandt & M. Silva | - | -',
  ],
  [
    'a paper without a date',
    '- Klar, N., & Brandt, H. (n.d.). Maps in mind and in hand. Unpublished.',
    'Maps in mind and in hand | N. Klar & H. Brandt | - | -',
  ],
  [
    'a paper whose state is a sentence, in Chicago style',
    '- Klar, Nina, and Ada Moss. Forthcoming. "The Map Next Door." *Social Forces*.',
    'The Map Next Door | Nina Klar & Ada Moss | - | Social Forces',
  ],
  [
    'a paper whose state is a sentence, in a journal that could be people',
    '- Klar, Nina, and Ada Moss. In press. "The Map Next Door." *Work and Occupations*.',
    'The Map Next Door | Nina Klar & Ada Moss | - | Work and Occupations',
  ],
  [
    'a paper whose state stands behind initials',
    '- Klar, N., & Moss, A. Forthcoming. The map next door. *Social Forces*.',
    'The map next door | N. Klar & A. Moss | - | Social Forces',
  ],
  [
    'a book that is on its way',
    '- Moss, Ada. Forthcoming. *The Map Next Door*. Leaf University Press.',
    'The Map Next Door | Ada Moss | - | Leaf University Press',
  ],
  [
    'two words before a journal in press',
    '- Klar N, **Moss A**. Hyphal highways. *Current Biology*, in press.',
    'Hyphal highways | N Klar & A Moss | - | Current Biology',
  ],
  [
    'a journal in press behind the title',
    '- "The Map Next Door." *Work and Occupations*, in press.',
    'The Map Next Door | - | - | Work and Occupations',
  ],
  [
    'a title that begins like a state',
    '- Ada Moss. In Press Rooms We Trust. *Social Forces*, 2020.',
    'In Press Rooms We Trust | Ada Moss | 2020 | Social Forces',
  ],
  [
    'one author in italics, whose paper is in press',
    '- "The Map Next Door." *Nina Klar*, in press, *Social Forces*.',
    'The Map Next Door | Nina Klar | - | Social Forces',
  ],
])('reads %s', (_, entry, wanted) => {
  expect(worksIn(section(entry)).map(summary)).toEqual([wanted])
})

it.each([
  ['introduces the list', '<p>Some recent papers (with code and data)</p>'],
  ['tells an author and a state, but no title', '- Moss, A. In press. Journal of Leaves.'],
  ['could be a title or an author before a state', '- Slow Fern Transformers. In press. *Social Forces*.'],
])('a line that %s is none', (_, entry) => {
  expect(worksIn(section(entry))).toEqual([])
})

it.each(['Under review', 'Work in Progress', 'Working Papers', 'Submitted'])(
  'reads those below "%s"',
  (heading) => {
    const page = `# Ada Moss\n\n## ${heading}\n\n"The ferry ledger" (with D. Tait), revise & resubmit, *Invented History*\n`
    expect(worksIn(page).map(summary)).toEqual(['The ferry ledger | - | - | -'])
  },
)
