import { expect, it } from 'vitest'

import { section, summary, worksIn } from './works-cited.ts'

it.each([
  '(with P. Stott) *Growth of ferns under the moon*, *J. Ferns* 12 (1998), 3–14.',
  '(Joint with P. Stott and Q. Elm), "Growth of ferns under the moon," *J. Ferns* 12 (1998), 3–14.',
  '3. (with P. Stott). [Growth of ferns under the moon](ferns.pdf). *J. Ferns* 12 (1998), 3–14.',
])('reads a title behind those with whom it was written: %s', (entry) => {
  expect(worksIn(section(`- ${entry}`)).map(({ title, authors }) => ({ title, authors }))).toEqual([
    { title: 'Growth of ferns under the moon', authors: null },
  ])
})

it.each([
  '(ed. with Martin Dacre) *Hunger in the Town* (Woodbridge: Boydell, 2012)',
  '(ed., with Martin Dacre) *Hunger in the Town* (Woodbridge: Boydell, 2012)',
  '(edited with Martin Dacre) *Hunger in the Town* (Woodbridge: Boydell, 2012)',
  '(co-edited with M. Dacre and L. Tran), *Hunger in the Town* (Woodbridge: Boydell, 2012)',
  '(Hrsg. mit Martin Dacre) *Hunger in the Town* (Woodbridge: Boydell, 2012)',
  '(dir., avec Martin Dacre) *Hunger in the Town* (Woodbridge: Boydell, 2012)',
  '(trans. with Martin Dacre) *Hunger in the Town* (Woodbridge: Boydell, 2012)',
  '(ed.) *Hunger in the Town* (Woodbridge: Boydell, 2012)',
  '(Hrsg.), *Hunger in the Town* (Woodbridge: Boydell, 2012)',
  '(ed. and trans.) *Hunger in the Town* (Woodbridge: Boydell, 2012)',
])('reads a title behind those with whom the book was edited: %s', (entry) => {
  expect(worksIn(section(`- ${entry}`)).map(summary)).toEqual(['Hunger in the Town | - | 2012 | -'])
})

it.each([
  [
    '(ed. with M. Dacre) "Hunger in the Town", special issue of *Journal of Ferns* 12 (2012)',
    'Hunger in the Town | - | 2012 | Journal of Ferns',
  ],
  [
    'Moss, Ada (ed. with Martin Dacre) *Hunger in the Town* (Woodbridge: Boydell, 2012)',
    'Hunger in the Town | Ada Moss | 2012 | -',
  ],
  [
    '[Transport] A. Moss, B. Alder. Ferns in the Loop.',
    'Ferns in the Loop | A. Moss & B. Alder | - | Transport',
  ],
  [
    '[Trans. Ferns] A. Moss, B. Alder. Ferns in the Loop.',
    'Ferns in the Loop | A. Moss & B. Alder | - | Trans. Ferns',
  ],
])('keeps what else stands in brackets there: %s', (entry, wanted) => {
  expect(worksIn(section(`- ${entry}`)).map(summary)).toEqual([wanted])
})
