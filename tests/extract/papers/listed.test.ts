import { expect, it } from 'vitest'
import type { Extraction } from '../../../src/index.ts'
import { extractSource } from '../../../src/index.ts'

type Work = Extraction['works'][number]

function worksIn(text: string, path = 'ada-moss.md'): readonly Work[] {
  return extractSource({ path, bytes: new TextEncoder().encode(text) }).extraction.works
}

/** Title, authors, year and venue in one line. */
function summary({ title, authors, year, venue }: Work): string {
  return [title, authors?.join(' & ') ?? '-', year ?? '-', venue ?? '-'].join(' | ')
}

const section = (entry: string): string => `# Ada Moss\n\n## Publications\n\n${entry}\n`

it.each([
  [
    'quotes set a title off behind its authors',
    '- Ben Alder, **Ada Moss**, and Cyd Hazel. “Counting leaves in quiet woods”. In: Journal of Invented Forests 12.3 (2021), pp. 3–9.',
    'Counting leaves in quiet woods | Ben Alder & Ada Moss & Cyd Hazel | 2021 | Journal of Invented Forests',
  ],
  [
    'IEEE style: initials, commas, and the venue in italics',
    '1. **A. Moss**, B. Alder and C. Hazel, “Small graphs for large leaves,” *Annals of Invented Botany*, vol. 25, no. 2, pp. 2444-2461, 2026.',
    'Small graphs for large leaves | A. Moss & B. Alder & C. Hazel | 2026 | Annals of Invented Botany',
  ],
  [
    'APA style: family names first, the year behind the authors, the title as a link',
    '* _Moss, A.B._, Alder, B., & Hazel, C.-D. (2024, April). [Entire forests represented by their leaves](https://example.org/leaves). Invented Neuroscience.',
    'Entire forests represented by their leaves | A.B. Moss & B. Alder & C.-D. Hazel | 2024 | Invented Neuroscience',
  ],
  [
    'a title that nothing encloses is the sentence between authors and venue',
    'Ada Moss\\*, Ben Alder†, Cyd Hazel. Glow 2.0: A Method for Lighting Woods at Night. **arXiv 2025**. ([Page](https://glow.example))',
    'Glow 2.0: A Method for Lighting Woods at Night | Ada Moss & Ben Alder & Cyd Hazel | 2025 | arXiv',
  ],
  [
    'title, authors and venue on lines of their own',
    '- **Lighting Woods without Lamps**\n  <br>\n  Ben Alder\\*, **Ada Moss\\***, Cyd Hazel\n  <br>\n  Meeting of Invented Optics. **MIO 2020**.\n  <br>\n  [[PDF](https://example.org/l.pdf)]',
    'Lighting Woods without Lamps | Ben Alder & Ada Moss & Cyd Hazel | 2020 | MIO',
  ],
  [
    'the year first, then authors, title in italics, venue in bold',
    '* **2023** – Ada Moss and Ben Alder. *Les feuilles et leurs lecteurs*. **Cahiers inventés**, 40: i75–i86. Presses du Bois.',
    'Les feuilles et leurs lecteurs | Ada Moss & Ben Alder | 2023 | Cahiers inventés',
  ],
  [
    'co-authors in brackets are not the whole list, so no authors are given',
    '1. On smoothing the edges of leaves (with B. Alder and C. Hazel). Submitted [arXiv](https://arxiv.org/abs/2101.00001)',
    'On smoothing the edges of leaves | - | 2021 | -',
  ],
  [
    'fields as a nested list, each behind its name',
    '* TWIG: A Way to Read Small Branches\n  * Authors : A. Moss, ***B. Alder***, C. Hazel\n  * Venue: Invented Letters\n  * Year: 2022',
    'TWIG: A Way to Read Small Branches | A. Moss & B. Alder & C. Hazel | 2022 | Invented Letters',
  ],
  [
    'a semicolon parts the authors from a venue in italics that could be a name',
    '- [Counting leaves in quiet woods](https://example.org/l), A Moss, B Alder, C Hazel; _Invented Botany_, 2023',
    'Counting leaves in quiet woods | A Moss & B Alder & C Hazel | 2023 | Invented Botany',
  ],
  [
    'a short name in italics with its year is the venue, not one more author',
    '- [Counting leaves in quiet woods](https://example.org/l), A Moss, B Alder and C Hazel, _LFW_ 2024',
    'Counting leaves in quiet woods | A Moss & B Alder & C Hazel | 2024 | LFW',
  ],
  [
    'bold sets an author apart from the next, though a comma is missing',
    '- **Lighting Woods without Lamps**\n  <br>\n  Ben Alder\\*, **Ada Moss\\*** Cyd Hazel\n  <br>\n  **MIO 2020**.',
    'Lighting Woods without Lamps | Ben Alder & Ada Moss & Cyd Hazel | 2020 | MIO',
  ],
  [
    'a tag at the head names the venue, and the number of the preprint its year',
    '- [Arxiv]Ben Alder, **Ada Moss**. Roots: An Invented Framework for Trees. [PDF](https://arxiv.org/pdf/2311.00002.pdf)',
    'Roots: An Invented Framework for Trees | Ben Alder & Ada Moss | 2023 | arXiv',
  ],
  [
    'an entry in two languages is known by the second title',
    '- **莫艾达**, 桤本. 关于树叶计数方法的研究与建议. **Ada Moss** and Ben Alder. Recommendations on counting the leaves of trees. 03/2023.',
    'Recommendations on counting the leaves of trees | Ada Moss & Ben Alder | 2023 | -',
  ],
  [
    'the columns of a table say what their cells are',
    '| Title | Year | Link |\n| --- | --- | --- |\n| Ph.D. Thesis: Reading the Rings of Trees | 2019 | <a href="/rings.pdf">PDF</a> |',
    'Reading the Rings of Trees | - | 2019 | -',
  ],
  [
    'a badge beside the picture names the venue, and is no part of the title',
    '<div class="paper-box"><div class="paper-box-image"><div class="badge">Journal of Invented Forests, 2022</div></div>\n<div class="paper-box-text" markdown="1">\n\n[Bark and Bite of Trees](https://example.org/bark.pdf)\n\nMoss, A., **Alder, B.\\***, Hazel, C. (2022).\n\n</div></div>',
    'Bark and Bite of Trees | A. Moss & B. Alder & C. Hazel | 2022 | Journal of Invented Forests',
  ],
  [
    'some write the venue behind the title, within the same mark',
    "<table><tr><td><b>Branches: Drawing Trees by Hand | VIS'24</b><br><em>Invented Conference on Views</em><br>Ben Alder, <b>Ada Moss</b>, and Cyd Hazel</td></tr></table>",
    'Branches: Drawing Trees by Hand | Ben Alder & Ada Moss & Cyd Hazel | 2024 | VIS',
  ],
  [
    'a link that begins within a word belongs to the whole word',
    '- Moss, A., Alder, B. (2016). P[lanting Twigs in Winter Soil](https://example.org/p). Invented Botany.',
    'Planting Twigs in Winter Soil | A. Moss & B. Alder | 2016 | Invented Botany',
  ],
])('%s', (_, entry, wanted) => {
  expect(worksIn(section(entry)).map(summary)).toEqual([wanted])
})

it('a paper stands under its title in the built archive of AcademicPages, and is one where a citation repeats it', () => {
  const item = (title: string, rest: string): string =>
    `<div class="list__item"><article class="archive__item"><h2 class="archive__item-title"><a href="https://moss.example/p/1" rel="permalink">${title}</a></h2>${rest}</article></div>`
  const text = `<h1>Publications</h1>
    ${item('Counting Leaves', '<p>Published in <i>Invented Botany</i>, 2020</p><p>Recommended citation: Moss, A., Alder, B. (2020). &quot;Counting Leaves.&quot; <i>Invented Botany</i>. <a href="https://moss.example/l.pdf">Download Paper</a></p>').replaceAll('Counting Leaves', 'Counting Leaves in Quiet Woods')}
    ${item('What a Team of Students Can Learn About Software', '<p>Published in <i>Annals of Woods</i>, 2019</p>')}`
  const works = worksIn(text, 'ada-moss.html')
  expect(works.map(summary)).toEqual([
    'Counting Leaves in Quiet Woods | A. Moss & B. Alder | 2020 | Invented Botany',
    'What a Team of Students Can Learn About Software | - | 2019 | Annals of Woods',
  ])
  expect(works[0]?.links).toEqual(['https://moss.example/p/1', 'https://moss.example/l.pdf'])
})

it.each([
  [
    'its authors and a link to it',
    '### LeafNet: Counting Leaves\n\n<b>Ada Moss</b>\\*, Ben Alder <br>\n<button><a href="https://arxiv.org/abs/2407.00001">arXiv</a></button>\n',
    ['LeafNet: Counting Leaves | Ada Moss & Ben Alder | 2024 | -'],
  ],
  [
    'no more than a project',
    '### LeafNet: Counting Leaves\n\nWith Ada Moss and Ben Alder, since 2024.\n',
    [],
  ],
  ['no more than a theme', '### Counting leaves in quiet woods\n\nI count leaves, and study woods.\n', []],
])('below a heading that announces something wider a heading is a title with %s', (_, text, wanted) => {
  expect(worksIn(`# Ada Moss\n\n## Research Highlights\n\n${text}`).map(summary)).toEqual(wanted)
})

it('a prize in bold and in brackets below a paper is no heading of the next ones', () => {
  const paper = (title: string, more: string): string =>
    `<div><p><strong>${title}</strong><br>Ada Moss, Ben Alder.<br><em>ICML, 2023</em>${more}</p></div>`
  const prize = '<br><font color="red" size="2">(Best Student Paper Award)</font><br>'
  const works = worksIn(
    `<h2>Publications</h2>${paper('Counting Leaves in Quiet Woods', prize)}${paper('Lighting Woods without Lamps', '')}`,
    'ada-moss.html',
  )
  expect(works.map(summary)).toEqual([
    'Counting Leaves in Quiet Woods | Ada Moss & Ben Alder | 2023 | ICML',
    'Lighting Woods without Lamps | Ada Moss & Ben Alder | 2023 | ICML',
  ])
})

it('a publisher behind the name of a journal is no part of it, and a profile no link of a work', () => {
  const [work] = worksIn(
    section(
      '- Ada Moss, Ben Alder. “Counting leaves in quiet woods”. *Invented Botany, MDPI*, 2023. [All](https://scholar.google.com/citations?user=leaf)',
    ),
  )
  expect(work?.venue).toBe('Invented Botany')
  expect(work?.links).toEqual([])
})

it('the names of elements and classes tell the parts apart, under whatever heading', () => {
  const row = `<h2>Research</h2><table><tr><td><img src="a.png"></td><td>
    <a href="https://arxiv.org/abs/2402.00003"><span class="papertitle">Canopies from Above</span></a><br>
    <strong>Ada Moss*</strong>, <a href="https://alder.example">Ben Alder</a>
    <a href="https://hazel.example">Cyd Hazel</a><br>
    <em>ECCV</em>, 2024 <br> <a href="https://canopy.example">project page</a></td></tr></table>`
  const [work] = worksIn(row, 'ada-moss.html')
  expect(work && summary(work)).toBe('Canopies from Above | Ada Moss & Ben Alder & Cyd Hazel | 2024 | ECCV')
  expect(work?.ids).toEqual({ arxiv: '2402.00003' })
  expect(work?.links).toEqual(['https://arxiv.org/abs/2402.00003', 'https://canopy.example'])
})

it('the heading above says the year where the entry does not', () => {
  const works = worksIn(
    '## Publications\n\n### 2018\n\n- Ada Moss and Ben Alder. “Reading leaves at dusk”. Invented Letters.\n',
  )
  expect(works.map(({ year }) => year)).toEqual([2018])
})

it('a link under an icon belongs to its work, as one under words does', () => {
  const entry =
    'A Moss, B Alder **Counting leaves in quiet woods**, Nature, 2020. [<i class="icon-doi"></i>](https://doi.org/10.1000/leaf)'
  const [work] = worksIn(section(entry))
  expect(work?.links).toEqual(['https://doi.org/10.1000/leaf'])
  expect(work?.ids).toEqual({ doi: '10.1000/leaf' })
})

it('identifiers are those that the page shows: none is concluded from the address of a publisher', () => {
  const entry =
    '- Moss, A., Alder, B. (2020). [Leaves fall in autumn woods](https://www.nature.com/articles/s1-2-3). Nature.'
  expect(worksIn(section(entry)).map(({ ids }) => ids)).toEqual([{}])
})

it.each([
  [
    'Lorem ipsum',
    '- [Lorem ipsum dolor sit amet, consectetur elit](https://github.com), A, B, C, **CVPR 2020**',
  ],
  [
    'a title to fill in',
    '- [Title of Your Paper Here](https://github.com), A, B, C, **Conference/ Journal Year**',
  ],
  [
    'a famous paper on the page of somebody who did not write it',
    '- [Deep Residual Learning for Image Recognition](https://example.org/r.pdf)',
  ],
  ['a prize below a paper', '- Best Paper Award of the Invented Society'],
  [
    'a remark that introduces the list',
    'A star means equal contribution. The full list is in my [complete vita](https://example.org/cv).',
  ],
  [
    'an entry that its owner has commented out',
    '<!-- - Ada Moss and Ben Alder. “Counting leaves in quiet woods”. 2020. -->',
  ],
])('is no work: %s', (_, entry) => {
  expect(worksIn(section(entry))).toEqual([])
})

it.each([
  [
    'patents',
    '## Patents\n\n- Ada Moss and Ben Alder. “A Device that Counts Leaves”. XY123 (Nowhere). Sept. 2022.\n',
  ],
  [
    'the journals that one reviews for',
    '## Services\n\n### Reviewer\n\nI review for:\n\n**Other Journals:**\n\n- Invented Communications and Networks\n- Leaf Express\n',
  ],
  ['theses that others wrote', '## PhD Thesis Committees\n\n- 2022 Cyd Hazel. University of Nowhere\n'],
  [
    'conferences attended',
    '## About\n\n- [Conference on Invented Leaves (LEAF20)](https://leaf.example). Nowhere, Utopia. Feb. 2020.\n',
  ],
  [
    'degrees in the rows of papers',
    '## Research\n\n<table><tr><td><papertitle>B.Sc. in Invented Forestry</papertitle><br>University of Nowhere<br>Sep 2017</td></tr></table>\n',
  ],
])('is no work: %s', (_, text) => {
  expect(worksIn(text)).toEqual([])
})
