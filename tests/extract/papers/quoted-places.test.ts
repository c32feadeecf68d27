import { expect, it } from 'vitest'
import { extractSource } from '../../../src/index.ts'

function read(
  news: string,
  rest = '',
): { readonly titles: readonly string[]; readonly works: readonly string[] } {
  const text = `# Ada Moss\n\n## News\n\n- **Jan 2024**: ${news}\n${rest}`
  const source = { path: 'ada-moss.md', bytes: new TextEncoder().encode(text) }
  const { items, works } = extractSource(source).extraction
  return { titles: items[0]?.titles ?? [], works: works.map(({ title }) => title) }
}

it.each([
  [
    'Paper "Quiet woods in winter light" accepted in the journal "Invented Letters of the Forest".',
    'Quiet woods in winter light',
  ],
  [
    'Our paper “Quiet woods in winter light” was accepted at the workshop “Trees and Their Many Friends”.',
    'Quiet woods in winter light',
  ],
  [
    'Nuestro artículo «Mareas y memoria del mar» ha sido aceptado en la revista «Historia Naval de Ayer».',
    'Mareas y memoria del mar',
  ],
  [
    'Unser Artikel „Stille Wälder im Winter“ ist in der Zeitschrift „Wald und Winter heute“ erschienen.',
    'Stille Wälder im Winter',
  ],
  [
    'Notre article « Compter les feuilles » est publié dans la revue « Forêts et rivières du Nord ».',
    'Compter les feuilles',
  ],
  [
    'Il nostro articolo «Boschi quieti d’inverno» è uscito sulla rivista «Lettere inventate della foresta».',
    'Boschi quieti d’inverno',
  ],
  ['Статья «Тени на снегу зимой» принята в журнал «Известия снега и льда».', 'Тени на снегу зимой'],
  ['论文“安静树林中的树叶计数方法研究”发表在《虚构中国科学技术学报》上。', '安静树林中的树叶计数方法研究'],
  [
    '論文「静かな森における葉の数え方」が『架空情報処理学会論文誌』に掲載されました。',
    '静かな森における葉の数え方',
  ],
])('where a paper appears is no paper: %s', (news, title) => {
  expect(read(news)).toEqual({ titles: [title], works: [title] })
})

it('a paper about a journal is one', () => {
  const title = 'Fifty Years of the Invented Journal'
  expect(read(`Our paper "${title}" was accepted to CHI 2024.`).works).toEqual([title])
})

it.each([
  ['„Lesen im Dunkeln“', 'Lesen im Dunkeln. Zur Geschichte der Blindenschrift'],
  ['“What do woods want?”', 'What do woods want? Letters from a Forest'],
])('%s is what the page lists with its subtitle', (short, full) => {
  const list = `\n## Publications\n\n- Moss, A., Alder, B. (2024). “${full}.” *Invented Letters*, 12, 33–58.\n`
  expect(read(`Our paper ${short} is out now.`, list).works).toEqual([full])
})
