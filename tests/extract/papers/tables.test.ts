import { expect, it } from 'vitest'
import { extractSource } from '../../../src/index.ts'
import { summary } from './works-cited.ts'

function worksOf(columns: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const head = columns.map((name) => `<th>${name}</th>`).join('')
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')
  const page = `<h1>Ada Moss</h1><h2>Publications</h2><table><tr>${head}</tr>${body}</table>`
  const bytes = new TextEncoder().encode(page)
  return extractSource({ path: 'ada-moss.html', bytes }).extraction.works.map(summary)
}

it.each([
  [
    ['年', '題目', '著者', '掲載誌・会議', 'リンク'],
    ['2023', '湿地記録からの羊歯推定', '苔野 葵, 杉本 蓮', '架空植物学, Vol. 30, No. 2, pp. 455-478', ''],
    '湿地記録からの羊歯推定 | 苔野 葵 & 杉本 蓮 | 2023 | 架空植物学',
  ],
  [
    ['Title', 'Authors', 'Journal / Conference', 'Year'],
    ['Bridges, roads, rivers', 'Ada Moss, Ben Alder', 'Ecology Letters', '2022'],
    'Bridges, roads, rivers | Ada Moss & Ben Alder | 2022 | Ecology Letters',
  ],
  [
    ['Yıl', 'Başlık', 'Yazarlar', 'Dergi'],
    ['2021', 'Eğrelti otlarının kış uykusu', 'Selin Kara, Deniz Ak', 'Botanik Mektupları'],
    'Eğrelti otlarının kış uykusu | Selin Kara & Deniz Ak | 2021 | Botanik Mektupları',
  ],
  [
    ['Rok', 'Autorzy', 'Tytuł', 'Czasopismo'],
    ['2020', 'Jan Mech, Ewa Olsza', 'Zimowy sen paproci', 'Listy Botaniczne'],
    'Zimowy sen paproci | Jan Mech & Ewa Olsza | 2020 | Listy Botaniczne',
  ],
])('reads a table of papers by the names of its columns: %j', (columns, cells, work) => {
  expect(worksOf(columns, [cells])).toEqual([work])
})
