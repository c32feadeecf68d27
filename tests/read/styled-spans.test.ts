import { expect, it } from 'vitest'
import { extractSource } from '../../src/index.ts'

it('reads a page whose bold and italics are styles, as Google Sites and Wix write them', () => {
  const bold = (text: string): string => `<span class="C9" style="font-weight: 700;">${text}</span>`
  const plain = (text: string): string => `<span class="C9">${text}</span>`
  const page = `<div><p>${bold('News')}</p><ul><li><p>${plain('Jun 2025: Moved to Oulu.')}</p></li></ul></div>
<div><h2>Publications</h2>
<p>${bold('How Leaf Taxes Shape Small Woods')}${plain(', ')}<span style="font-style:italic;">Journal of Leaf Economics</span>${plain(', Vol. 215, 104790, November 2022')}</p>
<p>${bold('Leaf Prices and the Geography of Falling')}${plain(' (2024), with Ben Alder and Cyd Hazel. ')}<span style="font-style:italic;">Revise and resubmit</span></p></div>`
  const bytes = new TextEncoder().encode(page)
  const { items, works } = extractSource({ path: 'ada-moss.html', bytes }).extraction
  expect(items.map(({ date, text }) => `${date} ${text}`)).toEqual(['2025-06 Moved to Oulu.'])
  expect(works.map(({ title, year, venue }) => `${title} | ${year} | ${venue}`)).toEqual([
    'How Leaf Taxes Shape Small Woods | 2022 | Journal of Leaf Economics',
    'Leaf Prices and the Geography of Falling | 2024 | null',
  ])
})
