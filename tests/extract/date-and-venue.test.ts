import { expect, test } from 'vitest'

import { extractSource } from '../../src/index.ts'
import { newsIn } from './news-in.ts'

test('the date that an entry ends with is not the year of its venue', () => {
  const venues = newsIn(
    '- A paper is accepted at ICML. *December 2024*\n- A paper is accepted at ICML (Nov 2024)\n- Talk at ICML 2023 in Oulu. *May 2024*\n',
  ).map(({ date, venues: [venue] }) => `${date} ${venue?.name} ${venue?.year}`)
  expect(venues).toEqual(['2024-12 ICML null', '2024-11 ICML null', '2024-05 ICML 2023'])
})

test('the year alone that an award ends with is that of its venue', () => {
  const page =
    '# Awards\n\n- Best Paper Award, International Conference on Rain, 2024\n- Rain Prize, Oulu, 2023\n'
  const { items } = extractSource({ path: 'ada.md', bytes: new TextEncoder().encode(page) }).extraction
  expect(items.map(({ date, venues: [venue] }) => [date, venue?.year])).toEqual([
    ['2024', 2024],
    ['2023', undefined],
  ])
})
