import { expect, test } from 'vitest'

import { editionOf, townAgrees } from '../../src/venues/index.ts'

test.each([
  ['emnlp', 2025, 'Suzhou, China', true],
  ['colm', 2025, 'Montreal, Canada', true],
  ['colm', 2025, 'Montréal', true],
  ['colm', 2025, 'Toronto, Canada', false],
  ['acl', 2025, 'Vienna, Austria', true],
  ['acl', 2025, 'Bangkok', false],
  ['aaai', 2025, 'Pennsylvania, USA', true],
  ['aaai', 2025, 'Philadelphia', true],
  ['aaai', 2025, 'USA', true],
  ['aaai', 2025, 'Vancouver, Canada', false],
  ['naacl', 2024, 'Mexico City, Mexico', true],
  ['naacl', 2024, 'Mexico', true],
  ['recsys', 2025, 'Czech Republic', true],
  ['recsys', 2025, '', false],
])('%s %i and %j: %s', (series, year, written, agrees) => {
  const location = editionOf(series, year)?.location
  expect(location && townAgrees(location, written)).toBe(agrees)
})
