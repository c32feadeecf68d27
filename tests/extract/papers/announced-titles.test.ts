import { expect, it } from 'vitest'
import { extractSource } from '../../../src/index.ts'

function titlesIn(item: string): readonly string[] {
  const bytes = new TextEncoder().encode(`# Ada Moss\n\n## News\n\n- **May 2024** ${item}\n`)
  const { items } = extractSource({ path: 'ada-moss.md', bytes }).extraction
  return items.flatMap(({ titles }) => titles)
}

it.each([
  'Excited to share that Sparse Leaves for Dense Woods was accepted at SODA 2025!',
  'I am so happy to announce that Sparse Leaves for Dense Woods has been accepted to ICML.',
  'Glad to have Sparse Leaves for Dense Woods published in Journal of Leaf Research.',
  'Good news: Sparse Leaves for Dense Woods made it into AAAI!',
  'Happy to share that "Sparse Leaves for Dense Woods" got into AAAI (highlight).',
  'Sparse Leaves for Dense Woods got into AAAI.',
  'We are thrilled that Sparse Leaves for Dense Woods will be at SODA!',
  'Sparse Leaves for Dense Woods is going to ICLR 2024!',
  'R&R at Econometrica for "Sparse Leaves for Dense Woods".',
])('finds the title alone: %s', (item) => {
  expect(titlesIn(item)).toEqual(['Sparse Leaves for Dense Woods'])
})

it.each([
  'Check out our new paper in Science Robotics: Leaves decide when to fall.',
  'New article in the Journal of Leaves: Leaves decide when to fall',
  'Now online in Current Biology: Leaves decide when to fall.',
  'New on arXiv: Leaves decide when to fall',
])('finds a title in small letters behind the place where it is: %s', (item) => {
  expect(titlesIn(item)).toEqual(['Leaves decide when to fall'])
})

it('finds a short title before those with whom it was written', () => {
  const item = '*Leaves Listen Back* (with Ben Alder) conditionally accepted at the American Economic Review.'
  expect(titlesIn(item)).toEqual(['Leaves Listen Back'])
})

it.each([
  'New paper accepted at ICML: congratulations to all of you!',
  '2 papers accepted to AISTATS 2025: one on counting leaves, another on ferns.',
  'The Quiet Leaf Lab will be at CHI 2024',
  'Ada, Ben, Cyd, Dan, and Eve Will will be at CHI 2024',
  'Thrilled that Ada Moss and Ben Alder Joined Our Lab',
  'We are happy to announce that the Third Workshop on Quiet Leaves will be at ICML 2024',
  'Excited to share that I have been accepted to the PhD program at Leafton',
  'New course at Leafton University: Introduction to leaf counting',
  'New position at MIT: Assistant professor of leaf studies',
  'Accepted at ICLR 2024: two papers on leaf counting',
  'Our paper was accepted at [The 22nd International Symposium on Advanced Leaf Systems](https://isals.example)',
  'シダに関する論文が[The 22nd International Symposium on Advanced Leaf Systems（ISALS2021）](https://isals.example)に採択されました。',
  '[第50回シダ研究費 モス株式会社賞](https://moss.example)に採択されました。',
])('finds none where none is: %s', (item) => {
  expect(titlesIn(item)).toEqual([])
})

it.each([
  'Two new papers:<br>\n  Moss, A., Bailey, J., & Alder, B. (2024).<br>\n  Leaves Decide When to Fall in Windy Woods.<br>\n  Khan, I., & Moss, A. (2023).<br>\n  Sparse Leaves for Dense Woods and Meadows.',
  'New articles\n\n  Moss, A., Bailey, J., & Alder, B. (2024).\n\n  Leaves Decide When to Fall in Windy Woods. *Journal of Ferns*.\n\n  Moss, A. (2023).\n\n  Sparse Leaves for Dense Woods and Meadows. *Journal of Ferns*.',
])('takes a line of authors and their year for no title: %s', (item) => {
  expect(titlesIn(item)).toEqual([
    'Leaves Decide When to Fall in Windy Woods',
    'Sparse Leaves for Dense Woods and Meadows',
  ])
})
