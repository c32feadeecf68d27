import fc from 'fast-check'
import { expect, test } from 'vitest'

import { parseShared } from '../../src/io/parse-shared.ts'

test('gives what JSON.parse gives', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(parseShared(text)).toEqual(JSON.parse(text))
    }),
  )
})

test('holds what is equal once, and keeps apart what only looks alike', () => {
  const [ada, again, number, text, longer] = parseShared(
    '[{"family":"Moreau"},{"family":"Moreau"},{"line":1},{"line":"1"},{"line":1,"column":null}]',
  ) as readonly unknown[]
  expect(again).toBe(ada)
  expect(text).not.toBe(number)
  expect([number, text, longer]).toEqual([{ line: 1 }, { line: '1' }, { line: 1, column: null }])
})
