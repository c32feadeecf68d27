import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import type { Mark } from '../../src/model/rich-text.ts'
import { safeHtml } from '../../src/normalize/safe-html.ts'

const link = (href: string, start: number, end: number): Mark => ({ type: 'link', href, start, end })

describe('safeHtml', () => {
  it('writes links, emphasis and line breaks', () => {
    const marks: readonly Mark[] = [
      link('https://a.example/?x=1&y=2', 0, 7),
      { type: 'strong', start: 0, end: 3 },
    ]
    expect(safeHtml({ text: 'One two\nthree', marks })).toBe(
      '<a href="https://a.example/?x=1&amp;y=2"><strong>One</strong> two</a><br>three',
    )
  })

  it('writes no link that nobody could see', () => {
    const marks: readonly Mark[] = [link('https://a.example/', 3, 3)]
    expect(safeHtml({ text: 'One', marks })).toBe('One')
  })

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'java\nscript:x',
    'blob:x',
  ])('drops the link to %j and keeps its words', (href) => {
    expect(safeHtml({ text: 'words', marks: [link(href, 0, 5)] })).toBe('words')
  })

  it.each([
    'https://a.example/',
    'http://a.example/',
    'mailto:a@b.example',
    '/files/a.pdf',
    'files/a.pdf',
    '#top',
    '../a',
  ])('keeps the link to %s', (href) => {
    expect(safeHtml({ text: 'words', marks: [link(href, 0, 5)] })).toBe(`<a href="${href}">words</a>`)
  })

  it('lets no text become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const nodes = parseFragment(safeHtml({ text, marks: [] })).childNodes
        expect(nodes.every(({ nodeName }) => nodeName === '#text' || nodeName === 'br')).toBe(true)
      }),
    )
  })
})
