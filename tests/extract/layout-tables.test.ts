import { expect, it } from 'vitest'
import { extractSource } from '../../src/index.ts'

function extractionOf(page: string): ReturnType<typeof extractSource>['extraction'] {
  return extractSource({ path: 'ada-moss.html', bytes: new TextEncoder().encode(page) }).extraction
}

const menu =
  '<td width="150"><font color="white"><a href="cv.html">CV</a><br><a href="group.html">Group</a></font></td>'

it('reads a page that a table lays out beside its menu, and whose headings are bold', () => {
  const page = `<table><tr>${menu}<td><font size="5">Ada Moss</font><br><font size="2">Staff scientist, Leafton</font>
<p><font size="3"><b>What's New</b></font></p>
<p><font size="2"><b>10/2024</b> - Moved to Oulu<br>
<b>08/2024</b> - Plenary talk in Leafton<br></font></p>
<p><font size="3"><b>Selected Publications</b></font></p>
<font size="2"><ol><li>Counting quiet leaves in northern woods<br>A. Moss and B. Alder, <b>Phys. Rev. Lett. 133</b>, 162501 (2024).
<li>A chamber for falling leaves<br>A. Moss, B. Alder, and C. Hazel, <b>JINST 15</b>, P09003 (2020).</ol></font></td></tr></table>`
  const { items, works } = extractionOf(page)
  expect(items.map(({ date, text }) => `${date} ${text}`)).toEqual([
    '2024-10 Moved to Oulu',
    '2024-08 Plenary talk in Leafton',
  ])
  expect(works.map(({ title }) => title)).toEqual([
    'Counting quiet leaves in northern woods',
    'A chamber for falling leaves',
  ])
})

it('reads the news beside a portrait', () => {
  const page = `<table><tr><td><img src="a.png"></td><td>Ada Moss studies leaves.<br><br><b>News</b><br><br>May 2024: Moved to Oulu<br>March 2024: Talk in Leafton<br></td></tr></table>`
  expect(extractionOf(page).items.map(({ date, text }) => `${date} ${text}`)).toEqual([
    '2024-05 Moved to Oulu',
    '2024-03 Talk in Leafton',
  ])
})

it('takes a remark in bold below a paper for no heading, though its row is long', () => {
  const row = (title: string, remark: string): string =>
    `<tr><td><img src="a.png"></td><td><b>${title}</b><br>A. Moss, B. Alder<br><i>CHI</i>, 2024<br>${remark}<p>${'We count leaves. '.repeat(200)}</p></td></tr>`
  const page = `<h2>Publications</h2><table>${row('Counting quiet leaves', '<b>Best Paper Award</b><br>')}${row('A chamber for leaves', '')}</table>`
  expect(extractionOf(page).works.map(({ title }) => title)).toEqual([
    'Counting quiet leaves',
    'A chamber for leaves',
  ])
})
