import { expect, it } from 'vitest'
import { extractSource } from '../../../src/index.ts'
import { summary } from './works-cited.ts'

function worksOf(body: string): readonly string[] {
  const bytes = new TextEncoder().encode(`<h1>Ada Moss</h1><h2>Publications</h2>${body}`)
  return extractSource({ path: 'ada-moss.html', bytes }).extraction.works.map(summary)
}

it('reads cards whose subtitles are headings with the authors (Bootstrap)', () => {
  const card = (title: string, authors: string, venue: string): string =>
    `<div class="col-md-6"><div class="card"><img src="a.png"><div class="card-body"><h5 class="card-title">${title}</h5><h6 class="card-subtitle">${authors}</h6><p class="card-text"><i>${venue}</i>, 2024</p><a href="https://arxiv.org/abs/2401.${10_000 + title.length}" class="card-link">Paper</a></div></div></div>`
  const cards = [
    card(
      'Streaming Ferns on Small Devices',
      'Zhi Luan, Qing Pei, Wen Jing',
      'Invented Transactions on Ferns',
    ),
    card('Forgetting to See: Sparse Mosses in Long Winters', 'Qing Pei', 'Invented Botany'),
  ]
  expect(worksOf(`<div class="row">${cards.join('')}</div>`)).toEqual([
    'Streaming Ferns on Small Devices | Zhi Luan & Qing Pei & Wen Jing | 2024 | Invented Transactions on Ferns',
    'Forgetting to See: Sparse Mosses in Long Winters | Qing Pei | 2024 | Invented Botany',
  ])
})
