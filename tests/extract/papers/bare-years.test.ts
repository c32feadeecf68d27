import { expect, it } from 'vitest'
import { section, summary, worksIn } from './works-cited.ts'

const initials = 'Counting the ferns of old | A. Moss & B. Reed | 2024 | Journal of Ferns'

it.each([
  ['- A. Moss, B. Reed 2024. Counting the ferns of old. Journal of Ferns.', initials],
  ['- A. Moss, B. Reed 2024: Counting the ferns of old. Journal of Ferns.', initials],
  ['- A. Moss, B. Reed 2024 Counting the ferns of old. Journal of Ferns.', initials],
  ['- A. Moss, B. Reed 2024a. *Counting the ferns of old*. Journal of Ferns.', initials],
  ['- A. Moss, B. Reed 2024 *Counting the ferns of old*. Journal of Ferns.', initials],
  ['- A. Moss, B. Reed 2024. “Counting the ferns of old”. Journal of Ferns.', initials],
  ['- Moss, A., Reed, B. 2024 Counting the ferns of old. Journal of Ferns.', initials],
  [
    '- Moss A, Reed B 2024. Counting the ferns of old. Journal of Ferns 12: 3–9.',
    'Counting the ferns of old | A Moss & B Reed | 2024 | Journal of Ferns',
  ],
  [
    '- Ada Moss and Ben Reed 2024. Counting the ferns of old. Journal of Ferns.',
    'Counting the ferns of old | Ada Moss & Ben Reed | 2024 | Journal of Ferns',
  ],
  [
    '- A. Moss 2024: Counting the ferns of old. Journal of Ferns.',
    'Counting the ferns of old | A. Moss | 2024 | Journal of Ferns',
  ],
])('reads a year that nothing sets apart from the authors: %s', (entry, wanted) => {
  expect(worksIn(section(entry)).map(summary)).toEqual([wanted])
})

it.each([
  '- Fern Day 2024. *Counting the ferns of old*. Leafton.',
  '- Springfield Week and Leafton Forum 2024. Counting the ferns of old. Journal of Ferns.',
  '- Plan B 2024. Counting the ferns of old. Journal of Ferns.',
  '- Ferns and Mosses 2024. Counting the ferns of old. Journal of Ferns.',
  '- Paris Agreement 2024. Counting the ferns of old. Journal of Ferns.',
  '- Paris Agreement 2024 Counting the ferns of old. Journal of Ferns.',
])('invents no authors before a year: %s', (entry) => {
  expect(worksIn(section(entry)).flatMap(({ authors }) => authors ?? [])).toEqual([])
})

it.each([
  [
    '- A. Moss, B. Reed. 1984 revisited by the ferns. Journal of Ferns, 2020.',
    '1984 revisited by the ferns | A. Moss & B. Reed | 2020 | Journal of Ferns',
  ],
  [
    '- A. Moss, B. Reed. 2001 Ferns of the Space Odyssey. Journal of Ferns, 2020.',
    '2001 Ferns of the Space Odyssey | A. Moss & B. Reed | 2020 | Journal of Ferns',
  ],
])('leaves a year to the title that begins with it: %s', (entry, wanted) => {
  expect(worksIn(section(entry)).map(summary)).toEqual([wanted])
})
