import { describe, expect, test } from 'vitest'
import { bibtexNames } from '../../src/export/bibtex-name.ts'
import type { Name } from '../../src/model/person.ts'

describe('bibtexNames writes', () => {
  test.each<[string, Name, string]>([
    ['a plain name', { family: 'Moreau', given: 'Ada' }, 'Moreau, Ada'],
    ['a family name of two words', { family: 'Entezari Zarch', given: 'Hana' }, 'Entezari Zarch, Hana'],
    ['particles', { family: 'Cruz', given: 'María', 'non-dropping-particle': 'de la' }, 'de la Cruz, María'],
    ['a dropping particle', { family: 'Gaule', given: 'Anne', 'dropping-particle': 'de' }, 'de Gaule, Anne'],
    [
      'an elided particle',
      { family: 'Aubert', given: 'Jean', 'non-dropping-particle': 'd’' },
      'd’Aubert, Jean',
    ],
    ['a suffix', { family: 'King', given: 'Martin', suffix: 'Jr.' }, 'King, Jr., Martin'],
    ['a small word inside', { family: 'Ortega y Gasset', given: 'José' }, '{Ortega y Gasset}, José'],
    [
      'an accent that BibTeX takes for a small letter',
      { family: 'Álvarez Núñez', given: 'Eva' },
      '{Álvarez Núñez}, Eva',
    ],
    ['Chinese', { family: '李', given: '明' }, '李, 明'],
    ['one word', { family: 'Madonna' }, '{Madonna}'],
    ['a given name alone', { given: 'Sukarno' }, '{Sukarno}'],
    ['an organisation', { literal: 'The GLOW Consortium & Friends' }, '{The GLOW Consortium \\& Friends}'],
    ['an organisation with "and"', { literal: 'Smith and Sons' }, '{Smith and Sons}'],
    ['"and" in a part', { family: 'Strand and Sea', given: 'Eva' }, '{Strand and Sea}, Eva'],
    ['a comma in a part', { family: 'Moreau', given: 'Ada, PhD' }, 'Moreau, {Ada, PhD}'],
    ['LaTeX as text', { family: 'O{x', given: '\\input' }, 'O\\textbraceleft{}x, \\textbackslash{}input'],
    ['a person called others', { family: 'others' }, '{others}'],
  ])('%s', (_, name, expected) => {
    expect(bibtexNames([name])).toBe(expected)
  })
})

test('bibtexNames joins with "and", and ends in "others" where the source says "et al."', () => {
  const names: readonly Name[] = [
    { family: 'Moreau', given: 'Ada' },
    { family: '李', given: '明' },
  ]
  expect(bibtexNames(names)).toBe('Moreau, Ada and 李, 明')
  expect(bibtexNames(names, true)).toBe('Moreau, Ada and 李, 明 and others')
})
