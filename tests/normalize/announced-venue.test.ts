import { describe, expect, test } from 'vitest'
import { normalizeWork } from '../../src/normalize/work-entry.ts'

const venueOf = (text: string) =>
  normalizeWork(
    {
      type: 'work',
      rule: 'papers/in-news',
      place: { source: 'ada.md', line: 1, column: 1 },
      content: { text, marks: [] },
      titleSpan: { start: text.indexOf('GLOW'), end: text.indexOf('GLOW') + 4 },
    },
    'ada',
  ).venue

describe('the venue of a work that news announce', () => {
  test.each([
    ['is the one that is named next behind its title', 'I go to VLDB 2024! GLOW was accepted to ICML 2025.', { name: 'ICML', year: 2025 }],
    ['is the first where none stands behind', 'At ICML 2025 we present GLOW.', { name: 'ICML', year: 2025 }],
    ['is none where it is only submitted', 'GLOW was submitted to ICML 2025.', undefined],
    ['is the one that accepts what was submitted', 'GLOW, submitted in May, is accepted by ICML 2025.', { name: 'ICML', year: 2025 }],
  ])('%s', (_, text, expected) =>
    expected === undefined ? expect(venueOf(text)).toBeUndefined() : expect(venueOf(text)).toMatchObject(expected)) // prettier-ignore
})
