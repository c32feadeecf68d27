import { expect, it } from 'vitest'
import { section, summary, worksIn } from './works-cited.ts'

it.each([
  '(with Ben Fern) The life of mosses. Journal of Lichens 12 (2023), 3–9.',
  '(with Ben Fern) "The life of mosses", Journal of Lichens 12 (2023), 3–9.',
  '(with B. Fern and C. Elm) The life of mosses, Journal of Lichens 12 (2023), 3–9.',
  '[1] (joint with B. Fern) *The life of mosses*, Journal of Lichens 12 (2023), 3–9.',
  '(avec B. Fern) The life of mosses, Journal of Lichens 12 (2023), 3–9.',
  '(mit B. Fern) The life of mosses, Journal of Lichens 12 (2023), 3–9.',
  '(con B. Fern) The life of mosses, Journal of Lichens 12 (2023), 3–9.',
  '(com B. Fern) The life of mosses, Journal of Lichens 12 (2023), 3–9.',
  '(jointly with B. Fern) The life of mosses, Journal of Lichens 12 (2023), 3–9.',
  'The life of mosses (with B. Fern), Journal of Lichens 12 (2023), 3–9.',
])('names the co-authors only, before the title or behind it: %s', (entry) => {
  expect(worksIn(section(`- ${entry}`)).map(summary)).toEqual([
    'The life of mosses | - | 2023 | Journal of Lichens',
  ])
})
