import { expect, it } from 'vitest'
import { section, summary, worksIn } from './works-cited.ts'

it.each([
  ['A. Moss, B. Fern. The life of mosses. Journal of Lichens 12 (2021), no. 3, 45–67. arXiv:2101.00001', 'Journal of Lichens'],
  ['A. Moss, B. Fern. The life of mosses. Journal of Lichens, vol. 12, 2021. arXiv:2101.00001', 'Journal of Lichens'],
  ['A. Moss, B. Fern. The life of mosses. J. Lichens 12(3), 2021. bioRxiv.', 'J. Lichens'],
  ['A. Moss, B. Fern. The life of mosses. arXiv preprint arXiv:2101.00001, 2021.', 'arXiv'],
  ['A. Moss, B. Fern. The life of mosses. Code available. arXiv:2101.00001, 2021.', 'arXiv'],
  ['A. Moss, B. Fern. The life of mosses. J. Lichens 2021, 12, 345. bioRxiv.', 'J. Lichens'],
  ['Moss, A.; Fern, B. The life of mosses. J. Lichens 2021, 12, 345–350.', 'J. Lichens'],
  ['A. Moss, B. Fern. The life of mosses. 2021. arXiv:2101.00001', 'arXiv'],
])('takes a journal with its volume for the venue before a server for preprints: %s', (entry, venue) => {
  expect(worksIn(section(`- ${entry}`)).map(summary)).toEqual([
    `The life of mosses | A. Moss & B. Fern | 2021 | ${venue}`,
  ])
}) // prettier-ignore
