import { expect, test } from 'vitest'

import { blanked } from '../../src/extract/blanked.ts'

test.each([
  ['nothing', [], 'abcdef'],
  ['parts in any order', [{ start: 4, end: 5 }, { start: 1, end: 3 }], 'a  d f'],
  ['parts that overlap', [{ start: 1, end: 4 }, { start: 2, end: 5 }], 'a    f'],
  ['a part within another', [{ start: 0, end: 6 }, { start: 2, end: 3 }], '      '],
])('spaces take the place of %s', (_, parts, expected) => {
  expect(blanked('abcdef', parts)).toBe(expected)
}) // prettier-ignore
