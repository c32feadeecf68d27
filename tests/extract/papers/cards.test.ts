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

// What plug-ins of WordPress and Drupal and services for bibliographies write, by the names of their classes.
it.each([
  [
    'teachPress, an article',
    '<div class="tp_publication tp_publication_article"><div class="tp_pub_info"><p class="tp_pub_author"> Moss, Ada;  Alder, Ben</p><p class="tp_pub_title"><a class="tp_title_link" href="https://doi.org/10.1000/x3">Counting ferns</a> <span class="tp_pub_type tp_  article">Journal Article</span> </p><p class="tp_pub_additional"><span class="tp_pub_additional_in">In: </span><span class="tp_pub_additional_journal">Leaf Letters, </span><span class="tp_pub_additional_volume">vol. 12, </span><span class="tp_pub_additional_pages">pp. 45–67, </span><span class="tp_pub_additional_year">2021</span>.</p><p class="tp_pub_menu"><a>Links</a> | <a>BibTeX</a></p></div></div>',
    'Counting ferns | Ada Moss & Ben Alder | 2021 | Leaf Letters',
  ],
  [
    'teachPress, a paper of a conference',
    '<div class="tp_publication tp_publication_inproceedings"><div class="tp_pub_info"><p class="tp_pub_author"> Moss, Ada;  Alder, Ben;  Reed, Cyd</p><p class="tp_pub_title">Weighing ferns in presses <span class="tp_pub_type tp_  inproceedings">Proceedings Article</span> </p><p class="tp_pub_additional"><span class="tp_pub_additional_in">In: </span><span class="tp_pub_additional_editor">Oak, Dora (Ed.): </span><span class="tp_pub_additional_booktitle">Proceedings of the Fern Conference, </span><span class="tp_pub_additional_pages">pp. 3–9, </span><span class="tp_pub_additional_year">2022</span>.</p></div></div>',
    'Weighing ferns in presses | Ada Moss & Ben Alder & Cyd Reed | 2022 | Fern Conference',
  ],
  [
    'BibBase',
    '<div class="bibbase_paper"><span class="bibbase_paper_titleauthoryear"><span class="bibbase_paper_title"><a href="https://x.example/p.pdf">Counting ferns by hand.</a></span><br><span class="bibbase_paper_author">Moss, A.; and Alder, B.</span> </span><span><i>Leaf Letters</i>, 12: 45–67. 2021.</span></div>',
    'Counting ferns by hand | A. Moss & B. Alder | 2021 | Leaf Letters',
  ],
  [
    'Biblio of Drupal',
    '<div class="biblio-entry"><span class="biblio-authors">Moss, Ada, and Ben Alder</span>. “<span class="biblio-title"><a href="/node/3">Counting ferns by ear</a></span>.” <i>Leaf Letters</i> 12, no. 3 (2021): 45–67.</div>',
    'Counting ferns by ear | Ada Moss & Ben Alder | 2021 | Leaf Letters',
  ],
  [
    'bibtex2html',
    '<table><tr valign="top"><td align="right" class="bibtexnumber">[<a name="m21">1</a>]</td><td class="bibtexitem">Ada Moss and Ben Alder. Counting ferns by nose. <em>Leaf Letters</em>, 12:45--67, 2021. [&nbsp;<a href="x_bib.html#m21">bib</a>&nbsp;| <a href="x.pdf">.pdf</a>&nbsp;]</td></tr></table>',
    'Counting ferns by nose | Ada Moss & Ben Alder | 2021 | Leaf Letters',
  ],
])('reads the entries of %s', (_, entry, wanted) => {
  expect(worksOf(entry)).toEqual([wanted])
})
