import { describe, expect, test } from 'vitest'

import { newsShown } from './news-in.ts'

describe('what stands between the date and the text, and says nothing', () => {
  test.each([
    ['2025-03 → ', 'Moved to Oulu.'],
    ['2025-03 » ', 'Moved to Oulu.'],
    ['2025-03 // ', 'Moved to Oulu.'],
    ['[2025/03] :tada: ', 'Moved to Oulu.'],
    ['2025-03: :tada: :sparkles: ', 'Moved to Oulu.'],
    ['2025.03 (new!) ', 'Moved to Oulu.'],
    ['**March 2025** [NEW] ', 'Moved to Oulu.'],
    ['Mar 2025: (New) ', 'Moved to Oulu.'],
    ['NEW [03/2025] ', 'Moved to Oulu.'],
    ['2025-03: 👩🏽‍🎓 ', 'Moved to Oulu.'],
    ['2025-03: ✉︎ ', 'Moved to Oulu.'],
    ['ℹ️ 2025-03: ', 'Moved to Oulu.'],
    ['1️⃣ 2025-03: ', 'Moved to Oulu.'],
    ['2025-03: 1️⃣ ', '1️⃣ Moved to Oulu.'],
    ['2025-03 »Regen« ', '»Regen« Moved to Oulu.'],
    ['2025-03 (new lab) ', '(new lab) Moved to Oulu.'],
    ['2025-03: Oulu: ', 'Oulu: Moved to Oulu.'],
  ])('%j', (lead, text) => {
    expect(newsShown(`- ${lead}Moved to Oulu.\n`)).toEqual([`3 2025-03 ${text}`])
  })
})

test('the date behind a tag counts, and the tag stays', () => {
  expect(
    newsShown('- [Paper] Mar 2025: It rains.\n- (Award) 2025-02: A prize.\n- [Talk] I spoke.\n'),
  ).toEqual([
    '3 2025-03 [Paper] Mar 2025: It rains.',
    '4 2025-02 (Award) 2025-02: A prize.',
    '5 null [Talk] I spoke.',
  ])
})
