import { expect, it } from 'vitest'
import { section, worksIn } from './works-cited.ts'

it.each([
  ['a legend of marks in a list', '* = equal contribution; † = corresponding author'],
  [
    'a word of thanks for the template',
    '<table><tr><td><p>This template is a modification to <a href="https://x.example">Ben Alder’s website</a>. Find the source code <a href="https://github.com/x/y">here</a>, 2024.</p></td></tr></table>',
  ],
  ['another of these', '- Website template adapted from [Ben Alder](https://x.example), 2024.'],
  ['another legend', '- † denotes equal contribution of the first two authors'],
  ['a place without a title, as astronomers have it', '- Moss A., Alder B., 2021, ApJ, 912, 45'],
  [
    'a place without a title, as chemists have it',
    '- A. Moss, B. Alder and C. Hazel, *Plant Sci.*, 2021, **12**, 1234–1245.',
  ],
  ['a count', '- Total: 34 papers, h-index 12 (Invented Scholar, 2024)'],
  [
    'a book that somebody reviewed',
    '### Book reviews\n\n- *The Long Winter of Trees*, by Karl Voss (Leaf Press, 2019). Invented History 94 (2022), 101–102.',
  ],
])('is no work: %s', (_, entry) => {
  expect(worksIn(section(entry))).toEqual([])
})

it.each([
  ['- **Slow Rivers Three**, Ada Moss, Ben Alder, ICML 2024'],
  ['- Slow Rivers Four, Ada Moss and Ben Alder, in ICML 2024.'],
])('is better missing than with its authors in the title: %s', (entry) => {
  for (const { title } of worksIn(section(entry))) expect(title).not.toMatch(/Moss/)
})

it.each(['Design inspired by leaves', 'Template matching for mosses', 'Page layouts taken apart'])(
  'is a work though it begins like a word about the page: %s',
  (title) => {
    const entry = `- Ada Moss, Ben Alder. "${title}." *Journal of Ferns* 12 (2024), 3–9.`
    expect(worksIn(section(entry)).map((work) => work.title)).toEqual([title])
  },
)

it('editors are no part of a title', () => {
  const entry = '- Moss, Ada, and Ben Alder, eds. Rivers and Their Ice. Leaf Press, 2022.'
  expect(worksIn(section(entry)).map(({ title }) => title)).toEqual(['Rivers and Their Ice'])
})
