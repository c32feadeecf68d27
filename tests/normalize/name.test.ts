import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fullName } from '../../src/model/person.ts'
import { parseName } from '../../src/normalize/name.ts'

it.each([
  ['Ada Moss', { given: 'Ada', family: 'Moss' }],
  ['Moss, Ada', { given: 'Ada', family: 'Moss' }],
  ['Moss, A. B.', { given: 'A. B.', family: 'Moss' }],
  ['Moss A.', { given: 'A.', family: 'Moss' }],
  ['Moss A. B.', { given: 'A. B.', family: 'Moss' }],
  ['van Moss A. B.', { given: 'A. B.', family: 'Moss', 'non-dropping-particle': 'van' }],
  ['Мохова А. В.', { given: 'А. В.', family: 'Мохова' }],
  ['Мохова А.В.', { given: 'А.В.', family: 'Мохова' }],
  ['A. B.-C. Moss', { given: 'A. B.-C.', family: 'Moss' }],
  ['Hazel Moss, C.D.', { given: 'C.D.', family: 'Hazel Moss' }],
  ['Ada van der Moss', { given: 'Ada', family: 'Moss', 'non-dropping-particle': 'van der' }],
  ['van der Moss, Ada', { given: 'Ada', family: 'Moss', 'non-dropping-particle': 'van der' }],
  ['Ada de la Moss Alder', { given: 'Ada', family: 'Moss Alder', 'non-dropping-particle': 'de la' }],
  ['Ben Alder Jr.', { given: 'Ben', family: 'Alder', suffix: 'Jr.' }],
  ['Alder Jr., Ben', { given: 'Ben', family: 'Alder', suffix: 'Jr.' }],
  ['Ada (Addie) Moss', { given: 'Ada (Addie)', family: 'Moss' }],
  ['莫艾达', { literal: '莫艾达' }],
  ['ABC Collaboration', { literal: 'ABC Collaboration' }],
  ['The A2B Collaboration', { literal: 'The A2B Collaboration' }],
  ['Quiet Woods Consortium', { literal: 'Quiet Woods Consortium' }],
  ['Leaf Count Working Group', { literal: 'Leaf Count Working Group' }],
  ['Quiet Woods Team', { literal: 'Quiet Woods Team' }],
  ['Root Network', { literal: 'Root Network' }],
  ['A. B. Group', { given: 'A. B.', family: 'Group' }],
  ['J.-P. Team', { given: 'J.-P.', family: 'Team' }],
  ['Ada M. Group', { given: 'Ada M.', family: 'Group' }],
  ['Group, Ada', { given: 'Ada', family: 'Group' }],
  ['Ada Groupe', { given: 'Ada', family: 'Groupe' }],
  ['M. Moss y Alder', { given: 'M.', family: 'Moss y Alder' }],
  ['Ana María Moss y Alder', { given: 'Ana María', family: 'Moss y Alder' }],
  ['Moss y Alder, Ana', { given: 'Ana', family: 'Moss y Alder' }],
  ['Ana Moss e Alder', { given: 'Ana', family: 'Moss e Alder' }],
  ['Anna Moss i Alder', { given: 'Anna', family: 'Moss i Alder' }],
  ['Moss y Alder', { family: 'Moss y Alder' }],
  ['Ana de la Moss y Alder', { given: 'Ana', family: 'Moss y Alder', 'non-dropping-particle': 'de la' }],
  ['Ana Moss y Alder Jr.', { given: 'Ana', family: 'Moss y Alder', suffix: 'Jr.' }],
  ['Ana M. y Alder', { given: 'Ana M.', family: 'Alder', 'non-dropping-particle': 'y' }],
  ['Plinius', { literal: 'Plinius' }],
])('%s', (written, name) => {
  expect(parseName(written)).toEqual(name)
})

it('loses no word, whatever is written', () => {
  const words = (text: string): readonly string[] =>
    text
      .split(/[\s,]+/)
      .filter((word) => word !== '')
      .toSorted()
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[A-Za-zÀ-ž.'-]{1,8}$/), { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      (parts, comma) => {
        const written = comma ? `${parts[0]}, ${parts.slice(1).join(' ')}` : parts.join(' ')
        expect(words(fullName(parseName(written)))).toEqual(words(written))
      },
    ),
  )
})
