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

test('gives what JSON.parse gives where some fields stay apart, and holds nothing of these once', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const whole = `{"entries":${text},"heads":${text}}`
      expect(parseShared(whole, ['entries'])).toEqual(JSON.parse(whole))
      expect(parseShared(text, ['entries'])).toEqual(JSON.parse(text))
    }),
  )
  const list = '[{"line":1},{"line":1}]'
  const { entries, heads } = parseShared(`{"entries":${list},"heads":${list}}`, ['entries']) as Record<
    'entries' | 'heads',
    readonly unknown[]
  >
  expect([entries[0] === entries[1], heads[0] === heads[1]]).toEqual([false, true])
})

test('holds what is equal once, and keeps apart what only looks alike', () => {
  const [ada, again, number, text, longer] = parseShared(
    '[{"family":"Moreau"},{"family":"Moreau"},{"line":1},{"line":"1"},{"line":1,"column":null}]',
  ) as readonly unknown[]
  expect(again).toBe(ada)
  expect(text).not.toBe(number)
  expect([number, text, longer]).toEqual([{ line: 1 }, { line: '1' }, { line: 1, column: null }])
})

test.each([
  ['two names', { a: 'x', b: 'y' }, { 'a "1 xb': 'y' }],
  ['a text that goes on like the next name', { a: 'x', b: 'y' }, { a: 'x1 b "1 y' }],
  ['a text that looks like the next name', { a: 'x', b: 'y' }, { a: 'x1 b "y' }],
  ['an empty text and a number', { a: '' }, { a: 0 }],
  ['numbers before a long name', { a: 1, 'ab "9 cdefgh': 22 }, { a: 11, ab: 'cdefgh 22' }],
  ['nothing and its name', { a: null }, { a: 'null' }],
])('keeps apart %s', (_, one, other) => {
  expect(parseShared(JSON.stringify([one, other]))).toEqual([one, other])
  expect(parseShared(JSON.stringify([other, one]))).toEqual([other, one])
})
