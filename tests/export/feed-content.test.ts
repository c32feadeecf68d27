import { describe, expect, test } from 'vitest'
import { feedContent } from '../../src/export/feed-content.ts'
import { indexView } from '../../src/export/view-index.ts'
import type { News } from '../../src/model/catalog.ts'
import type { NewsEntry } from '../../src/model/entry.ts'
import type { PartialDate } from '../../src/model/partial-date.ts'
import { newsOf, viewWith } from './invented-views.ts'

/** Ada's homepage is known, Li's is not. */
function contentOf(news: Partial<News>, person = 'ada-moreau'): string {
  return feedContent(
    newsOf({ mentions: [{ person, links: [] } as unknown as NewsEntry], ...news }),
    indexView(viewWith({})),
  )
}

describe('feedContent', () => {
  test.each([
    ['files/a.pdf', 'https://ada.example/files/a.pdf'],
    ['/b?x=1&amp;y=2', 'https://ada.example/b?x=1&amp;y=2'],
    ['#news', 'https://ada.example/#news'],
    ['//c.example/', 'https://c.example/'],
    ['https://d.example/?q=&quot;a&quot;', 'https://d.example/?q=%22a%22'],
    ['mailto:ada@ada.example', 'mailto:ada@ada.example'],
  ])('makes the link %s absolute', (href, expected) => {
    expect(contentOf({ html: `See <a href="${href}">it</a>.` })).toBe(`See <a href="${expected}">it</a>.`)
  })

  test('makes text of a relative link when the homepage is unknown, and keeps its emphasis', () => {
    const html = 'See <a href="a.pdf">this <em>one</em></a> and <a href="https://b.example/">that</a>.'
    expect(contentOf({ html }, 'li-ming')).toBe(
      'See this <em>one</em> and <a href="https://b.example/">that</a>.',
    )
  })

  test('makes text of a link that runs a script', () => {
    expect(contentOf({ html: '<a href="javascript:alert(1)">x</a>' })).toBe('x')
  })

  test.each([
    ['2025-05', 'Date on the page: May 2025'],
    ['2025', 'Date on the page: 2025'],
    ['2025-21', 'Date on the page: Spring 2025'],
  ])('tells the reader that the page says no more than %s', (date, remark) => {
    expect(contentOf({ html: 'x', date: date as PartialDate, approximate: true })).toBe(
      `x<p><small>${remark}</small></p>`,
    )
  })

  test('tells the reader that the page gives no date', () => {
    expect(contentOf({ html: 'x', approximate: true })).toBe('x<p><small>The page gives no date.</small></p>')
  })

  test('says nothing about a day that is known', () => {
    expect(contentOf({ html: 'x', date: '2025-05-31' as PartialDate })).toBe('x')
  })
})
