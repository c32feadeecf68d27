import { describe, expect, test } from 'vitest'

import { newsShown } from './news-in.ts'

describe('entries below an entry that is nothing but a month', () => {
  test.each([
    ['with its year', '- March 2025\n  - Moved to Oulu.\n  - A prize.\n- February 2025\n  - A paper.\n', ['4 2025-03 Moved to Oulu.', '5 2025-03 A prize.', '7 2025-02 A paper.']],
    ['in bold', '- **Mar 2025:**\n  - Moved to Oulu.\n  - A prize.\n', ['4 2025-03 Moved to Oulu.', '5 2025-03 A prize.']],
    ['below a year', '- 2025\n  - March\n    - Moved to Oulu.\n    - A prize.\n', ['5 2025-03 Moved to Oulu.', '6 2025-03 A prize.']],
    ['a season', '- Spring 2025\n  - Moved to Oulu.\n  - A prize.\n', ['4 2025-21 Moved to Oulu.', '5 2025-21 A prize.']],
  ])('%s', (_, text, items) => expect(newsShown(text)).toEqual(items)) // prettier-ignore

  test('what an entry says more of is a part of it', () => {
    expect(newsShown('- March 2025: Two papers accepted:\n  - On rain\n  - On snow\n')).toEqual([
      '3 2025-03 Two papers accepted: On rain On snow',
    ])
    expect(newsShown('- 12 March 2025\n  - Open house\n  - in Oulu\n')).toHaveLength(1)
  })
})
