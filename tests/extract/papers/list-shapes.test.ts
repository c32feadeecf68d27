import { expect, it } from 'vitest'
import { extractSource } from '../../../src/index.ts'
import { summary, worksIn } from './works-cited.ts'

const html = (body: string): readonly string[] => {
  const bytes = new TextEncoder().encode(`<html><body><h1>Ada Moss</h1>${body}</body></html>`)
  return extractSource({ path: 'ada-moss.html', bytes }).extraction.works.map(summary)
}

it('reads citations of which each has a line of one paragraph, under years in bold', () => {
  const list = `<h2>Publications</h2><p><b>2023</b><br>
Moss, A., &amp; Hult, M. (2023). Snow as an archive. Polar Inventions, 59, e12.<br>
Hult, M., Moss, A., &amp; Berg, T. (2023). Ice diaries. <i>The Invented Glacier</i>, 17, 1001-1020.<br>
<b>2020</b><br>
Moss, A. (2020). Cold letters from the north. PhD dissertation, University of Nowhere.<br></p>`
  expect(html(list)).toEqual([
    'Snow as an archive | A. Moss & M. Hult | 2023 | Polar Inventions',
    'Ice diaries | M. Hult & A. Moss & T. Berg | 2023 | The Invented Glacier',
    'Cold letters from the north | A. Moss | 2020 | -',
  ])
})

it('reads numbered citations that only line breaks part', () => {
  const list = `<h2>Publications</h2>
[2] A. Moss and B. Alder, "Slow rivers under old ice," Invented Letters, 2021.<br>
[1] B. Alder, A. Moss, "Quiet woods in winter light," Invented Letters, 2019.<br>`
  expect(html(list)).toEqual([
    'Slow rivers under old ice | A. Moss & B. Alder | 2021 | Invented Letters',
    'Quiet woods in winter light | B. Alder & A. Moss | 2019 | Invented Letters',
  ])
})

it('keeps the lines of one work together', () => {
  const entry = `<h2>Publications</h2><p><b>Slow rivers under old ice</b><br>
A. Moss, B. Alder (2021)<br>
Invented Letters, 2021</p>`
  expect(html(entry)).toEqual(['Slow rivers under old ice | A. Moss & B. Alder | 2021 | Invented Letters'])
})

it('takes the first line of a column of titles for the title, and the next for the authors', () => {
  const table = `<h2>Publications</h2><table><tr><th>Title</th><th>Cited by</th><th>Year</th></tr>
<tr><td><a href="/p1">Learning to weave with sparse rewards</a><div class="gray">A Moss, T Brandt</div><div class="gray">Journal of Invented Looms 24 (101), 1-35</div></td><td>120</td><td>2023</td></tr></table>`
  expect(html(table)).toEqual([
    'Learning to weave with sparse rewards | A Moss & T Brandt | 2023 | Journal of Invented Looms',
  ])
})

const citation = 'Moss, A., & Alder, B. (2021). Slow rivers under old ice. *Invented Letters*, 101, 20–31.'
const cited = ['Slow rivers under old ice | A. Moss & B. Alder | 2021 | Invented Letters']

it.each([
  'Publicaties', 'Публикации', 'Publikacje', 'Publikace', 'Julkaisut', 'Publikasjoner', 'Publikationer',
  'Publicacions', 'Yayınlar', 'Δημοσιεύσεις', 'Dissertation', 'Monographs', 'Edited Volumes', 'Aufsätze', 'Bücher und Aufsätze',
  'Articles et chapitres', 'Ouvrages', 'Artículos y capítulos', 'Artigos', 'Articoli', 'Scholarly Work', '研究成果',
])('knows "%s" for a list of publications', (heading) => {
  expect(worksIn(`# Ada Moss\n\n## ${heading}\n\n- ${citation}\n`).map(summary)).toEqual(cited)
}) // prettier-ignore

it('reads those in press under a heading that says so', () => {
  const page = `# Ada Moss\n\n## Publications\n\n### In press\n\n${citation}\n`
  expect(worksIn(page).map(summary)).toEqual(cited)
})

it('reads books beside the articles of their author', () => {
  const page =
    '# Ada Moss\n\n## Books\n\n* *The Salt Ledger: Credit and Kinship*. Leaf Press, 2022.\n\n## Articles\n\n- “Widows at the Customs House,” *Invented Quarterly* 74 (2021): 45–48.\n'
  expect(worksIn(page).map(({ title }) => title)).toEqual([
    'The Salt Ledger: Credit and Kinship',
    'Widows at the Customs House',
  ])
})

it.each(['## Teaching\n\n### Books', '## Talks\n\n### Forthcoming', '## Books I like'])(
  'takes no works from below %j, whatever else is listed',
  (headings) => {
    const page = `# Ada Moss\n\n## Publications\n\n- ${citation}\n\n${headings}\n\n- “The Old Forest and Its Keepers”, Leaf Press, May 1968.\n`
    expect(worksIn(page).map(summary)).toEqual(cited)
  },
)

it.each(['Books', 'My books', 'Bücher', 'Job Market Paper', 'Work in progress', 'Schriftenverzeichnis'])(
  'reads works below "%s" beside other publications',
  (heading) => {
    const page = `# Ada Moss\n\n## Articles\n\n- ${citation}\n\n## ${heading}\n\n- *The Salt Ledger: Credit and Kinship*. Leaf Press, 2022.\n`
    expect(worksIn(page).map(({ title }) => title)).toContain('The Salt Ledger: Credit and Kinship')
  },
)

it.each(['Books', 'My books', 'Books I like', 'Reading list', 'My library'])(
  'takes no books that somebody reads: %s',
  (heading) => {
    const page = `# Ada Moss\n\n## About\n\nI count leaves.\n\n## ${heading}\n\n- *The Old Forest and Its Keepers*. Leaf Press, 1968.\n`
    expect(worksIn(page)).toEqual([])
  },
)
