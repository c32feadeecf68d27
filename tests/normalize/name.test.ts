import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fullName } from '../../src/model/person.ts'
import { parseName } from '../../src/normalize/name.ts'

it.each([
  ['Ada Moss', { given: 'Ada', family: 'Moss' }],
  ['Moss, Ada', { given: 'Ada', family: 'Moss' }],
  ['Moss, A. B.', { given: 'A. B.', family: 'Moss' }],
  ['Moss A.', { given: 'A.', family: 'Moss' }],
  ['A. B.-C. Moss', { given: 'A. B.-C.', family: 'Moss' }],
  ['Hazel Moss, C.D.', { given: 'C.D.', family: 'Hazel Moss' }],
  ['Ada van der Moss', { given: 'Ada', family: 'Moss', 'non-dropping-particle': 'van der' }],
  ['van der Moss, Ada', { given: 'Ada', family: 'Moss', 'non-dropping-particle': 'van der' }],
  ['Ada de la Moss Alder', { given: 'Ada', family: 'Moss Alder', 'non-dropping-particle': 'de la' }],
  ['Ben Alder Jr.', { given: 'Ben', family: 'Alder', suffix: 'Jr.' }],
  ['Alder Jr., Ben', { given: 'Ben', family: 'Alder', suffix: 'Jr.' }],
  ['Ada (Addie) Moss', { given: 'Ada (Addie)', family: 'Moss' }],
  ['莫艾达', { literal: '莫艾达' }],
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
