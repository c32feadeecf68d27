import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { nearest } from '../../src/io/nearest.ts'

describe('nearest', () => {
  test.each([
    ['titel', ['url', 'title', 'language'], 'title'],
    ['Title', ['url', 'title'], 'title'],
    ['lei-goa', ['lei-gao', 'li-na'], 'lei-gao'],
    ['lang', ['url', 'title', 'language'], 'language'],
    ['colour', ['url', 'title'], undefined],
    ['x', ['h'], undefined],
    ['anything', [], undefined],
  ])('%s among %j is %s', (word, words, expected) => {
    expect(nearest(word, words)).toBe(expected)
  })

  test('a word that is there is its own nearest', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, selector: (word) => word.toLowerCase() }), (words) => {
      expect(nearest(words[0] ?? '', words)).toBe(words[0])
    })) // prettier-ignore
  })
})
