import { expect, it } from 'vitest'
import { section, summary, worksIn } from './works-cited.ts'

it.each([
  ['Do leaves fall? ICML 2020.', 'Do leaves fall? | A. Moss & B. Alder | 2020 | ICML'],
  [
    'Why do leaves fall down? Journal of Leaves, 12(3), 2020.',
    'Why do leaves fall down? | A. Moss & B. Alder | 2020 | Journal of Leaves',
  ],
  [
    'What do leaves know? In: 33rd Conference on Invented Leaves (LEAF), 2025.',
    'What do leaves know? | A. Moss & B. Alder | 2025 | LEAF',
  ],
  [
    'Do leaves fall in spring? Evidence from 2008. Journal of Leaves, 12(3), 2020.',
    'Do leaves fall in spring? Evidence from 2008 | A. Moss & B. Alder | 2020 | Journal of Leaves',
  ],
])('ends a title that asks before its venue, and not before its subtitle: %s', (entry, work) => {
  expect(worksIn(section(`- A. Moss, B. Alder. ${entry}`)).map(summary)).toEqual([work])
})
