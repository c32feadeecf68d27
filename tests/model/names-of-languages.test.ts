import { expect, it } from 'vitest'
import { readNames } from '../../src/model/written-names.ts'

it.each([
  [
    'Chicago in Spanish, with two family names',
    'Robles Canto, Inés, y Nuño Arce',
    ['Robles Canto, Inés', 'Nuño Arce'],
  ],
  [
    'the same with three people',
    'Arce, Nuño, Inés Robles Canto, y Tirso Ulloa',
    ['Arce, Nuño', 'Inés Robles Canto', 'Tirso Ulloa'],
  ],
  ['a comma before "e"', 'Ada Moss, Ben Alder, e Cid Lagoa', ['Ada Moss', 'Ben Alder', 'Cid Lagoa']],
  ['nobody but one of two family names', 'Robles Canto, Inés', ['Robles Canto, Inés']],
  ['nobody but one, with a particle', 'Moss van Alder, Ada', ['Moss van Alder, Ada']],
  ['two by given and family name', 'Ada Moss, Ben Alder', ['Ada Moss', 'Ben Alder']],
  ['a joint name', 'Ana Moss y Alder, Ben Reed', ['Ana Moss y Alder', 'Ben Reed']],
  ['one of two who has a single name', 'Ada Moss and Suresh', ['Ada Moss', 'Suresh']],
  ['dashes behind initials (Italian)', 'O. MUSCO - D. ALTO', ['O. MUSCO', 'D. ALTO']],
  ['longer dashes', 'O. Musco – D. Alto – E. Felce', ['O. Musco', 'D. Alto', 'E. Felce']],
])('reads names as languages list them: %s', (_, written, names) => {
  expect(readNames(written)?.names).toEqual(names)
})

it.each(['O. Musco - a portrait', 'Rivers - Roads - Rails', 'E. coli - a view'])(
  'takes a dash between other words for no list: %s',
  (written) => {
    expect(readNames(written)?.names.length ?? 0).toBeLessThan(2)
  },
)
