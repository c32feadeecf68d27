import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { feedTitle, shorten } from '../../src/export/feed-title.ts'
import type { NewsEntry } from '../../src/model/entry.ts'
import { newsOf } from './invented-views.ts'

function titleOf(text: string, titles: readonly string[] = []): string {
  return feedTitle(newsOf({ text, mentions: [{ titles } as unknown as NewsEntry] }))
}

describe('feedTitle', () => {
  test('is what the page says when that is short', () => {
    expect(titleOf('I received the Prix d’Été for “Cœur & Graph”.')).toBe(
      'I received the Prix d’Été for “Cœur & Graph”.',
    )
  })

  test('stands in one line', () => {
    expect(titleOf('  a\n b\u2028c ')).toBe('a b c')
  })

  test('shortens the title of the paper first, so that the venue stays', () => {
    const paper =
      'GLOW: Context-Aware Dynamic Layouts for Efficient and Faithful Rendering of Very Large Graphs'
    expect(titleOf(`Our paper ${paper} has been accepted to VISCONF 2025.`, [paper])).toBe(
      'Our paper GLOW: Context-Aware Dynamic Layouts for Efficient and… has been accepted to VISCONF 2025.',
    )
  })

  test('shortens two titles alike', () => {
    const [one, two] = [
      'Quiet Layouts for Very Small Screens',
      'Loud Layouts for Very Large Screens Indeed and More',
    ]
    expect(titleOf(`Two papers, ${one} and ${two}, have been accepted to VISCONF!`, [one, two])).toBe(
      'Two papers, Quiet Layouts for Very… and Loud Layouts for Very…, have been accepted to VISCONF!',
    )
  })

  test('ends after a word when nothing else can be left out', () => {
    const title = titleOf(`${'word '.repeat(18)}last, and more words that do not fit any more`)
    expect(title).toBe(`${'word '.repeat(18)}last, and…`)
  })
})

test('shorten keeps to its length, cuts no character in half and only ever leaves out the end', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.integer({ min: 2, max: 40 }),
      (text, length) => {
        const short = shorten(text, length)
        expect(short.length).toBeLessThanOrEqual(length)
        expect(short === text || text.startsWith(short.slice(0, -1))).toBe(true)
        expect(encodeURIComponent(short)).toBeTypeOf('string')
      },
    ),
  )
})
