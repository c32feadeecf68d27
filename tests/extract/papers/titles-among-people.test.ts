import { expect, it } from 'vitest'
import { section, summary, worksIn } from './works-cited.ts'

it.each([
  [
    'the owner of the page wrote it',
    '- Ben Alder, Ada Moss. Scalable Fern Transformers. ICML 2023. [[pdf]](a.pdf)',
    ['Scalable Fern Transformers | Ben Alder & Ada Moss | 2023 | ICML'],
  ],
  [
    'it has two words',
    '- Ada Moss and Ben Alder. Conformal Kriging. JASA, 2024',
    ['Conformal Kriging | Ada Moss & Ben Alder | 2024 | JASA'],
  ],
  [
    'it could be several people',
    '- Ben Alder, Ada Moss. Deep Ferns and Wide Mosses. In *ICML*, 2022',
    ['Deep Ferns and Wide Mosses | Ben Alder & Ada Moss | 2022 | ICML'],
  ],
  [
    'one author is in bold',
    '- **Ben Alder**, Mei Tan. Neural Fern Kernels. In *ICML*, 2022',
    ['Neural Fern Kernels | Ben Alder & Mei Tan | 2022 | ICML'],
  ],
  [
    'one author comes back in the list',
    '- Ben Alder, Mei Tan. Neural Fern Kernels. ICML 2022\n- Ben Alder and Rui Reed. Tiny Moss Forests. ICML 2021',
    [
      'Neural Fern Kernels | Ben Alder & Mei Tan | 2022 | ICML',
      'Tiny Moss Forests | Ben Alder & Rui Reed | 2021 | ICML',
    ],
  ],
  [
    'it stands in italics among commas',
    '- Ben Alder, Ada Moss, *Deep Fern Kernels*, ICML 2019',
    ['Deep Fern Kernels | Ben Alder & Ada Moss | 2019 | ICML'],
  ],
  [
    'it is a thesis of the owner of the page',
    '- Ada Moss. Verified Burrows. Ph.D. thesis, Kestrel University, 2021. [pdf](t.pdf)',
    ['Verified Burrows | Ada Moss | 2021 | -'],
  ],
])('a short title in capitals behind its authors is one where %s', (_, entry, wanted) => {
  expect(worksIn(section(entry)).map(summary)).toEqual(wanted)
})

it.each([
  ['nobody says who is a person', '- Ben Alder, Mei Tan. Scalable Fern Transformers. ICML 2023.'],
  ['the people stand behind it', '- Deep Ferns and Wide Mosses. Ben Alder. ICML 2023.'],
  ['two words in italics could be one more', '- Ben Alder, Ada Moss, *Mei Tan*, ICML 2019'],
  [
    'one who comes back in the list is in italics',
    '- Ada Moss, *Mei Lin Tan*, ICML 2019\n- Ben Alder, Mei Lin Tan\n- Mei Lin Tan, Ben Alder',
  ],
  ['nobody is known before the italics', '- Ben Alder, *Mei Lin Tan*, ICML 2019'],
  ['no place follows', '- Ben Alder, Ada Moss. Quiet Fern Gardens.'],
])('no author is a title, and no title an author, where %s', (_, entry) => {
  expect(worksIn(section(entry))).toEqual([])
})
