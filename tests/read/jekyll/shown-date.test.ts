import { expect, test } from 'vitest'
import { shownDate } from '../../../src/read/jekyll/shown-date.ts'

test.each([
  ['the time of the template stays on its day', '2024-03-02 15:59:00-0400', '2024-03-02 15:59:00-0400'],
  ['late in the west is the next day where the site is built', '2024-03-02 22:00:00-0400', '2024-03-03'],
  ['early in the east is the day before', '2024-03-02 03:00:00 +0900', '2024-03-01'],
  ['a time without a zone', '2024-03-02 22:00:00', '2024-03-02 22:00:00'],
  ['a slip in the time', '2024-03-02 22::00-0400', '2024-03-02 22::00-0400'],
  ['a day that does not exist', '2024-02-30 22:00:00-0400', '2024-02-30 22:00:00-0400'],
  ['a day alone', '2024-03-02', '2024-03-02'],
])('%s', (_, written, shown) => {
  expect(shownDate(written)).toBe(shown)
}) // prettier-ignore
