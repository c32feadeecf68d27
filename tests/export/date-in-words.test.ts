import { expect, test } from 'vitest'
import { dateInWords } from '../../src/export/date-in-words.ts'
import type { PartialDate } from '../../src/model/partial-date.ts'

test.each([
  ['2025', '2025'],
  ['2025-05', 'May 2025'],
  ['2025-05-31', '31 May 2025'],
  ['2025-21', 'Spring 2025'],
  ['2025-24', 'Winter 2025'],
  ['2025-07-07/2025-07-10', '7–10 July 2025'],
  ['2025-07-07/2025-07-07', '7 July 2025'],
  ['2025-07-30/2025-08-02', '30 July – 2 August 2025'],
  ['2025-12-30/2026-01-02', '30 December 2025 – 2 January 2026'],
  ['2025-05/2025-07', 'May – July 2025'],
  ['2025-21/2025-22', 'Spring – Summer 2025'],
  ['2024/2025', '2024 – 2025'],
  ['2023-05/..', 'since May 2023'],
  ['2025-05/2025-07-10', 'May 2025 – 10 July 2025'],
])('dateInWords writes %s as %s', (date, words) => {
  expect(dateInWords(date as PartialDate)).toBe(words)
})
