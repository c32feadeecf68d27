import { describe, expect, it } from 'vitest'
import { newsShown } from '../extract/news-in.ts'

describe('news with a date in brackets behind its title have that date', () => {
  it.each([
    ['a line break behind it', '**A prize of Oulu** (Mar 2025)  \n  We won it.', '2025-03', 'A prize of Oulu (Mar 2025) We won it.'],
    ['a line break behind a plain title', 'A prize of Oulu (3 March 2025)<br>We won it.', '2025-03-03', 'A prize of Oulu (3 March 2025) We won it.'],
    ['a colon behind it', '**A prize of Oulu** (Mar 2025): we won it.', '2025-03', 'A prize of Oulu (Mar 2025): we won it.'],
    ['a full stop behind it', '**A prize of Oulu** (Mar 2025). We won it.', '2025-03', 'A prize of Oulu (Mar 2025). We won it.'],
    ['the date bold, too', '**A prize of Oulu (Mar 2025)**: we won it.', '2025-03', 'A prize of Oulu (Mar 2025): we won it.'],
    ['an emoji before it', '🏆 **A prize of Oulu** [Mar 2025] We won it.', '2025-03', '🏆 A prize of Oulu [Mar 2025] We won it.'],
  ])('%s', (_, item, date, text) => {
    expect(newsShown(`- ${item}\n`)).toEqual([`3 ${date} ${text}`])
  }) // prettier-ignore

  it.each([
    ['a year, which is that of a venue', '**A paper at the Rain Forum** (2025): it is about rain.'],
    ['a date in the text', '**A paper on rain** is out (with code from Mar 2025), and we are glad.'],
    ['a text in brackets', '**A paper on rain** (see the talk of Mar 2025 and more): it is out.'],
  ])('but not %s', (_, item) => {
    expect(newsShown(`- ${item}\n`)).toEqual([expect.stringMatching(/^3 null /)])
  })

  it('nor where others of the list begin with theirs', () => {
    const list = '- May 2025: Moved to Oulu.\n- **The Rain Forum** (Jan 2024): I speak there.\n'
    expect(newsShown(list)[1]).toMatch(/^4 null /)
  })
})
