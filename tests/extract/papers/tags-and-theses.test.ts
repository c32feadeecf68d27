import { expect, it } from 'vitest'
import { extractSource } from '../../../src/index.ts'
import { section, summary, worksIn } from './works-cited.ts'

it('reads a venue that is set as code before the title', () => {
  const entry = '- `ICML 2024` [Counting Leaves at Night](https://x.org/leaf.pdf), Ada Moss, **Ben Alder**'
  expect(worksIn(section(entry)).map(summary)).toEqual([
    'Counting Leaves at Night | Ada Moss & Ben Alder | 2024 | ICML',
  ])
})

it.each([
  ['`Preprint`', '- | -'],
  ['`Under review`', '- | -'],
  ['`Under review`:', '- | -'],
  ['`In Submission`', '- | -'],
  ['`eingereicht`', '- | -'],
  ['`审稿中`', '- | -'],
  ['`arXiv`', '- | arXiv'],
  ['`arXiv 2024`', '2024 | arXiv'],
  ['`TPAMI`', '- | TPAMI'],
  ['`Nature`', '- | Nature'],
  ['`Nature Communications`', '- | Nature Communications'],
  ['`IEEE TPAMI (2024)`', '2024 | IEEE TPAMI'],
  ['`JLeaf, 2024`', '2024 | JLeaf'],
  ['`ICML 2024 (Oral, Top 1%)`', '2024 | ICML'],
  ['`ICML 2024` `Oral`', '2024 | ICML'],
  ['`CCF-A` `ICML 2024`', '2024 | ICML'],
  ['**Preprint**', '- | -'],
  ['**ICML 2024**', '2024 | ICML'],
])('reads what stands as a badge before a title that nothing sets apart: %s', (badge, place) => {
  const behind = [
    'Hearing Ferns: A Survey of Whispers, **Ada Moss**, Ben Alder',
    '**Hearing Ferns: A Survey of Whispers**, Ada Moss, Ben Alder',
    '**Ada Moss**, Ben Alder. Hearing Ferns: A Survey of Whispers.',
    'Hearing Ferns: A Survey of Whispers<br>**Ada Moss**, Ben Alder',
  ]
  expect(behind.flatMap((rest) => worksIn(section(`- ${badge} ${rest}`)).map(summary))).toEqual(
    behind.map(() => `Hearing Ferns: A Survey of Whispers | Ada Moss & Ben Alder | ${place}`),
  )
})

it.each([
  ['`arXiv` *Hearing Ferns at Night*, Ada Moss, Ben Alder, ICML 2024', 'ICML'],
  ['`Preprint` *Hearing Ferns at Night*, Ada Moss, Ben Alder, arXiv, 2024', 'arXiv'],
  ['`Preprint 2024` *Hearing Ferns at Night*, Ada Moss, Ben Alder', null],
  ['`Submitted to ICML 2025` *Hearing Ferns at Night*, Ada Moss, Ben Alder', null],
])('reads the venue behind a badge that names none: %s', (entry, venue) => {
  expect(worksIn(section(`- ${entry}`)).map((work) => [work.title, work.venue])).toEqual([
    ['Hearing Ferns at Night', venue],
  ])
})

it.each(['Under submission', 'In preparation', 'Preprint 2024', 'Submitted to ICML 2025', 'soumis'])(
  'takes no state in brackets for a venue: [%s]',
  (state) => {
    const [work] = worksIn(section(`- [${state}] **A. Moss** and B. Alder. Ferns in the Loop.`))
    expect([work?.title, work?.authors, work?.venue]).toEqual([
      'Ferns in the Loop',
      ['A. Moss', 'B. Alder'],
      null,
    ])
  },
)

it.each([
  ['[Oral] **Hearing Ferns: A Survey**, Ada Moss, Ben Alder, *ICML 2024*', 'ICML'],
  ['[Oral] Ada Moss, Ben Alder. Hearing Ferns: A Survey. Invented Leaf Conference, 2024', 'Invented Leaf Conference'],
  ['[Oral] [ICML 2024] Hearing Ferns: A Survey. Ada Moss, Ben Alder.', 'ICML'],
  ['[Best Paper Award] Ada Moss, Ben Alder. Hearing Ferns: A Survey. 2024', '-'],
  ['[New!] Ada Moss, Ben Alder. Hearing Ferns: A Survey. 2024', '-'],
  ['[CCF-A] Ada Moss, Ben Alder. Hearing Ferns: A Survey. ICML 2024', 'ICML'],
  ['**Hearing Ferns: A Survey** (<font color=red>Oral</font>), Ada Moss, Ben Alder, *ICML 2024*', 'ICML'],
  ['**Hearing Ferns: A Survey** (Best Paper Award), Ada Moss, Ben Alder, *Journal of Ferns*, 2024', 'Journal of Ferns'],
  ['**Hearing Ferns: A Survey (Oral)**. Ada Moss, Ben Alder. *ICML 2024*', 'ICML'],
  ['[Hearing Ferns: A Survey (Oral)](https://x.org/a.pdf). Ada Moss, Ben Alder. *ICML 2024*', 'ICML'],
  ['Hearing Ferns: A Survey (Spotlight, top 3%). Ada Moss, Ben Alder. *ICML 2024*', 'ICML'],
  ['Hearing Ferns: A Survey [Oral]<br>Ada Moss, Ben Alder<br>*ICML 2024*', 'ICML'],
  ['Ada Moss, Ben Alder. Hearing Ferns: A Survey (Best Student Paper Award). *ICML 2024*', 'ICML'],
])('takes no remark for a venue or a part of the title: %s', (entry, venue) => {
  expect(worksIn(section(`- ${entry}`)).map(summary)).toEqual([
    `Hearing Ferns: A Survey | Ada Moss & Ben Alder | 2024 | ${venue}`,
  ])
}) // prettier-ignore

it.each([
  ['<span class="label label-danger">Oral</span> Hearing Ferns: A Survey. Ada Moss, Ben Alder. ICML 2024'],
  ['<span class="award">Best Paper</span> Hearing Ferns: A Survey. Ada Moss, Ben Alder. ICML 2024'],
  ['<font color="red">NEW</font> Hearing Ferns: A Survey. Ada Moss, Ben Alder. ICML 2024'],
  ['<span class="pub-title">Hearing Ferns: A Survey <span class="badge">Oral</span></span><br>Ada Moss, Ben Alder<br><span class="pub-venue">ICML 2024</span>'],
  ['<span class="badge">Oral</span><b>Hearing Ferns: A Survey</b><br>Ada Moss, Ben Alder<br><i>ICML</i>, 2024'],
])('takes no coloured remark for a part of the title or the venue: %s', (entry) => {
  expect(worksIn(section(`- ${entry}`)).map(summary)).toEqual(['Hearing Ferns: A Survey | Ada Moss & Ben Alder | 2024 | ICML'])
}) // prettier-ignore

it.each([
  ['<span>Oral</span> Histories of Leaves: A Survey', 'Oral Histories of Leaves: A Survey'],
  ['<span style="font-variant: small-caps">New</span> Leaves: A Survey', 'New Leaves: A Survey'],
  ['Oral Histories and <span class="x">Oral</span> Leaves: A Survey', 'Oral Histories and Oral Leaves: A Survey'],
])('keeps a word of a title that is not coloured, or said twice: %s', (title, wanted) => {
  expect(worksIn(section(`- ${title}. Ada Moss, Ben Alder. ICML 2024`))[0]?.title).toBe(wanted)
}) // prettier-ignore

it.each([
  'Ada Moss, Ben Alder. Hearing Ferns: A Survey.',
  'A. Moss, B. Alder. Hearing Ferns: A Survey.',
  'Hearing Ferns: A Survey, **Ada Moss**, Ben Alder.',
  'Hearing Ferns: A Survey. Ada Moss, Ben Alder.',
  'Hearing Ferns: A Survey<br>Ada Moss, Ben Alder',
])('reads a venue in round brackets before all else: (ICML 2024) %s', (entry) => {
  for (const tag of ['(ICML 2024)', '(ICML’24)']) {
    const [work] = worksIn(section(`- ${tag} ${entry}`))
    expect([work?.title, work?.authors?.length, work?.year, work?.venue]).toEqual([
      'Hearing Ferns: A Survey',
      2,
      2024,
      'ICML',
    ])
  }
})

it.each(['(Re)counting Leaves in Woods: A Survey', '(Almost) Hearing Ferns: A Survey'])(
  'keeps the bracket that a title begins with: %s',
  (title) => {
    for (const entry of [
      `Ada Moss, Ben Alder. ${title}. ICML 2024.`,
      `${title}. Ada Moss, Ben Alder. ICML 2024.`,
    ])
      expect(worksIn(section(`- ${entry}`)).map(summary)).toEqual([
        `${title} | Ada Moss & Ben Alder | 2024 | ICML`,
      ])
  },
)

it('reads a number or a year in brackets as no part of a title', () => {
  for (const head of ['(3)', '(2024)'])
    expect(worksIn(section(`- ${head} Hearing Ferns: A Survey. Ada Moss, Ben Alder.`))[0]?.title).toBe(
      'Hearing Ferns: A Survey',
    )
})

it.each([
  'Oral Histories of Leaves (Part One)',
  'Hearing the Woods (Oral Traditions of Ferns)',
  'Voting in the Woods [Best Responses of Leaves]',
  'What Leaves Say (New Answers)',
])('keeps other words in brackets in a title: %s', (title) => {
  expect(worksIn(section(`- **${title}**. Ada Moss, Ben Alder. *ICML 2024*`)).map(summary)).toEqual([
    `${title} | Ada Moss & Ben Alder | 2024 | ICML`,
  ])
})

it.each([
  [
    '[Why `malloc` is slow in old woods](https://x.org/leaf.pdf), Ada Moss, **Ben Alder**, ICML 2024',
    'Why malloc is slow in old woods',
  ],
  ['`ferns`: an R package for leaves. Ada Moss, **Ben Alder**', 'ferns: an R package for leaves'],
  ['[`LeafNet` is all you need](https://x.org/leaf.pdf), Ada Moss, Ben Alder', 'LeafNet is all you need'],
  ['`LeafNet` Counts: A Survey of Leaves, **Ada Moss**, Ben Alder', 'LeafNet Counts: A Survey of Leaves'],
  ['`PETS` Checks: A Survey of Leaves, **Ada Moss**, Ben Alder', 'PETS Checks: A Survey of Leaves'],
  ['[`Nature` as a teacher](https://x.org/leaf.pdf), Ada Moss, Ben Alder', 'Nature as a teacher'],
  ['[**Draft** horses in old woods](https://x.org/leaf.pdf), Ada Moss', 'Draft horses in old woods'],
])('keeps code and bold words that are part of a title: %s', (entry, title) => {
  expect(worksIn(section(`- ${entry}`)).map((work) => work.title)).toEqual([title])
})

it('ends the authors before the number of a preprint', () => {
  const entry =
    '- Search for leaves with a moving source\\\n  A. Moss and B. Alder, arXiv:2401.12345 [hep-ex]'
  expect(worksIn(section(entry)).map(summary)).toEqual([
    'Search for leaves with a moving source | A. Moss & B. Alder | 2024 | arXiv',
  ])
})

it('reads a thesis among rows of papers, whose author is alone, and no degree', () => {
  const row = (title: string, place: string): string =>
    `<tr><td><img src="a.png"></td><td><span class="papertitle">${title}</span><br><strong>Ada Moss</strong><br><em>${place}</em>, 2021<br><a href="a.pdf">pdf</a></td></tr>`
  const page = `<h2>Research</h2><table>${row('Light in Quiet Woods', "Master's Thesis, University of Leafton")}${row('B.A.Sc in Leaf Science and Woods', 'University of Leafton')}</table>`
  const bytes = new TextEncoder().encode(page)
  const { works } = extractSource({ path: 'ada-moss.html', bytes }).extraction
  expect(works.map(({ title }) => title)).toEqual(['Light in Quiet Woods'])
})
