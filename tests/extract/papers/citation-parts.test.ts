import { expect, it } from 'vitest'

import { section, summary, worksIn } from './works-cited.ts'

it('a title of three words in capitals keeps the link under it', () => {
  const entry = '- Ada Moss, Ben Alder, [Leaf-Guided Visual Counting](https://leaves.example)'
  expect(worksIn(section(entry)).map(({ links }) => links)).toEqual([['https://leaves.example']])
})

it('a link to a paper is enough for a title that stands alone in its line', () => {
  const entry = '[*Counting leaves in quiet woods*](https://arxiv.org/abs/2401.00001) with Ben Alder.'
  expect(worksIn(section(entry)).map(({ title }) => title)).toEqual(['Counting leaves in quiet woods'])
})

it('a thesis is a work apart from the paper that has its title', () => {
  const entries =
    '- Ada Moss, Ben Alder (2020). "Counting leaves in quiet woods". *Ecology Letters*.\n- Ada Moss (2021). "Counting leaves in quiet woods". Ph.D. thesis. University of Nowhere.\n'
  expect(worksIn(section(entries)).map(({ year }) => year)).toEqual([2020, 2021])
})

it('a co-author’s page is no link of the work', () => {
  const entry =
    '- **Counting leaves in quiet woods** (with [Ben Alder](https://alder.example)). *Ecology Letters*, 2020. [pdf](/leaves.pdf)'
  expect(worksIn(section(entry)).map(({ links }) => links)).toEqual([['/leaves.pdf']])
})

it('authors of the list are those of the version that only the news place', () => {
  const text =
    '# Ada Moss\n\n## News\n\n- **Jan 2024**: Our paper "Counting Leaves in Quiet Woods" was accepted to ICML 2024.\n\n## Publications\n\n- Ada Moss and Ben Alder. "Counting leaves in quiet woods". In NeurIPS Workshop on Invented Leaves, 2023.\n'
  expect(worksIn(text).map(summary)).toEqual([
    'Counting Leaves in Quiet Woods | Ada Moss & Ben Alder | 2023 | ICML',
  ])
})

it.each([
  ['in commas', 'In CVPR, [arXiv](https://arxiv.org/abs/2401.00001), 2024.'],
  ['in brackets', 'In CVPR ([arXiv](https://arxiv.org/abs/2401.00001)), 2024.'],
  ['in square brackets', 'CVPR, [[arXiv](https://arxiv.org/abs/2401.00001)], [[code](/code)], 2024.'],
])('a link to a copy %s between venue and year is no part of either', (_where, rest) => {
  const entry = `- **Counting leaves in quiet woods**. Ada Moss, Ben Alder. ${rest}`
  expect(worksIn(section(entry)).map(summary)).toEqual([
    'Counting leaves in quiet woods | Ada Moss & Ben Alder | 2024 | CVPR',
  ])
})

it.each([
  "*Editors' Suggestion*",
  '*Editors’ Suggestion*',
  '**Editor’s Choice**',
  '*PRL Editors’ Suggestion and Featured in Physics*',
  '*Featured in Physics*',
  '*Featured on the cover*',
  '*Highlighted in Nature*',
  '**Cover article**',
])('what a journal made of an article is no venue: %s', (remark) => {
  const entry = `- A. Moss, B. Alder. *Kagome magnets*, [Phys. Rev. Lett. **132**, 016401 (2024)](https://leaves.example/prl). ${remark}`
  expect(worksIn(section(entry)).map(({ venue }) => venue)).toEqual(['Phys. Rev. Lett.'])
})

it.each(['Featured Botany', 'Cover Crop Science', 'Editors and Readers', 'Highlights of Ferns'])(
  'a journal may be called "%s"',
  (name) => {
    const entry = `- A. Moss, B. Alder. Counting the ferns of old woods. *${name}*, 2024.`
    expect(worksIn(section(entry)).map(({ venue }) => venue)).toEqual([name])
  },
)
