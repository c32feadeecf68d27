import { expect, it } from 'vitest'
import { section, summary, worksIn } from './works-cited.ts'

it.each([
  [
    'A. Moss and B. Alder, Leaves and *p*-adic ferns, Adv. Ferns 12 (2019), no. 3, 3–9.',
    'Leaves and p-adic ferns | A. Moss & B. Alder | 2019 | Adv. Ferns',
  ],
  [
    'A. Moss, <i>K</i>-theory of wet leaves, Adv. Ferns 12 (2019), 3–9.',
    'K-theory of wet leaves | A. Moss | 2019 | Adv. Ferns',
  ],
  [
    'A. Moss. Growth of old *Quercus robur*. *Journal of Ferns* 12 (2019), 3–9.',
    'Growth of old Quercus robur | A. Moss | 2019 | Journal of Ferns',
  ],
  [
    'Moss A, Alder B. Growth of old *Quercus robur*. Journal of Ferns 2019;12:3–9.',
    'Growth of old Quercus robur | A Moss & B Alder | 2019 | Journal of Ferns',
  ],
])('reads italics within a title: %s', (entry, wanted) => {
  expect(worksIn(section(`- ${entry}`)).map(summary)).toEqual([wanted])
})

it.each([
  [', to appear in Journal of Ferns.', '-', 'Journal of Ferns'],
  [', to appear in Journal of Ferns, 2019.', '2019', 'Journal of Ferns'],
  [', submitted to Journal of Ferns, 2019.', '2019', '-'],
  [', submitted.', '-', '-'],
  [', accepted for publication in Journal of Ferns, 2019.', '2019', 'Journal of Ferns'],
  [', preprint, arXiv:1901.01234.', '2019', 'arXiv'],
  [', preprint (2019).', '2019', '-'],
  [', in preparation.', '-', '-'],
])('takes no state of a paper for the end of its title: %s', (end, year, venue) => {
  const works = worksIn(section(`- A. Moss and B. Alder, Leaves and firs of wet woods${end}`))
  expect(works.map(summary)).toEqual([
    `Leaves and firs of wet woods | A. Moss & B. Alder | ${year} | ${venue}`,
  ])
})
