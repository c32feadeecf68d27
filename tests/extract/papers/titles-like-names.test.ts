import { expect, it } from 'vitest'
import { section, summary, worksIn } from './works-cited.ts'

it.each([
  [
    'in a line of its own, above the authors',
    '**Counting Stomata Without Labels** \\\nWei Zhao, **Ada Moss**, Ana Lima \\\n*LEAF 2024*',
    'Counting Stomata Without Labels | Wei Zhao & Ada Moss & Ana Lima | 2024 | LEAF',
  ],
  [
    'in a line of its own, of two words, behind a tag',
    "- [CCS '23] **Whispering Hinges** \\\n  Dana Wu, **Ada Moss**, Lena Fuchs.",
    'Whispering Hinges | Dana Wu & Ada Moss & Lena Fuchs | 2023 | CCS',
  ],
  [
    'in a line of its own, with links behind it',
    '- **Tokens Across Borders** [[Paper]](https://arxiv.org/abs/2310.22222) [[Full Version]](b.pdf) \\\n  Dana Wu, Ada Moss \\\n  *EMNLP 2023*.',
    'Tokens Across Borders | Dana Wu & Ada Moss | 2023 | EMNLP',
  ],
  [
    'in bold, with a full stop before the authors',
    '- <b>Tiny Legs, Long Walks</b>. <u>Ada Moss</u>, Mei Tan. Autonomous Insects, 2025.',
    'Tiny Legs, Long Walks | Ada Moss & Mei Tan | 2025 | Autonomous Insects',
  ],
  [
    'in bold, before authors of whom some are left out',
    '- <b>Hops and Maps</b>. Mei Tan, <u>Ada Moss</u>, et al. CHI 2024.',
    'Hops and Maps | Mei Tan & Ada Moss | 2024 | CHI',
  ],
  [
    'in bold, before one author',
    '- <b>Springs That Learn</b>. <u>Ada Moss</u>. PhD thesis, Kestrel University, 2024.',
    'Springs That Learn | Ada Moss | 2024 | -',
  ],
  [
    'a pair of pairs, as the sentence behind the authors',
    '1. Emil Strand, Rosa Vidal, and Ada Moss. Sparse Forests, Dense Trouble. In *AAAI*, 2025.',
    'Sparse Forests, Dense Trouble | Emil Strand & Rosa Vidal & Ada Moss | 2025 | AAAI',
  ],
  [
    'two words with "and", as the sentence behind the authors',
    '- S. Bak, A. Moss. Tides and Towers. Invented Engineering 197 (2025) 104001.',
    'Tides and Towers | S. Bak & A. Moss | 2025 | Invented Engineering',
  ],
])('a title that could be people is one: %s', (_, entry, wanted) => {
  expect(worksIn(section(entry)).map(summary)).toEqual([wanted])
})

it.each([
  '- **Dana Wu** [[CV]](cv.pdf) [[Homepage]](https://wu.example)',
  '- **Dana Wu** [[CV]](cv.pdf) \\\n  Mei Tan',
  '- **Dana Wu**, Mei Tan [[CV]](cv.pdf) \\\n  Rui Alder, Ada Moss',
])('nobody set in bold before links is a title: %s', (entry) => {
  expect(worksIn(section(entry)).filter(({ title }) => title === 'Dana Wu')).toEqual([])
})

it.each([
  [
    'the state of a paper',
    '<p><b><a href="bread.pdf">Bread Prices and Political Trust</a></b> (Job Market Paper)<br>\n<i>Revise and Resubmit, Invented Journal of Economics</i></p>',
    'Bread Prices and Political Trust | - | - | -',
  ],
  [
    'an abbreviated journal',
    '- A note on a bound. <em>Electron. Commun. Probab.</em> <b>24</b> (2019), Paper No. 12, 9 pp.',
    'A note on a bound | - | 2019 | Electron. Commun. Probab.',
  ],
  [
    'a sentence that names some, and a journal',
    '- When medians lie. (2020) With W. Alder. <i>The Invented Statistician</i>.',
    'When medians lie | - | 2020 | The Invented Statistician',
  ],
])('no authors are %s', (_, entry, wanted) => {
  expect(worksIn(section(entry)).map(summary)).toEqual([wanted])
})

it.each(['', ' ', '\n   '])('white space within its tags (%j) changes nothing', (gap) => {
  const entry = (title: string): string =>
    `<p><strong>${gap}<a href="https://ferns.example">${gap}${title}${gap}</a>${gap}</strong>${gap}<br>${gap}Mei Tan, Rui Alder, <b>Ada Moss</b>.<br>\n<em>${gap}Invented Transactions on Ferns (ITF), 2024${gap}</em></p>`
  const titles = ['Finding and Grounding Mosses', 'Neural Moss Search', 'One-shot Reed Reenactment']
  const wanted = titles.map((title) => `${title} | Mei Tan & Rui Alder & Ada Moss | 2024 | ITF`)
  expect(worksIn(section(titles.map(entry).join('\n\n'))).map(summary)).toEqual(wanted)
})
