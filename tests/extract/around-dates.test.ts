import { describe, expect, test } from 'vitest'

import { newsIn, newsShown } from './news-in.ts'

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
    ['[Mar 2025 - NEW] ', 'Moved to Oulu.'],
    ['[Mar 2025, New!]: ', 'Moved to Oulu.'],
    ['[Mar 2025 (new)] ', 'Moved to Oulu.'],
    ['[03/2025 🔥] ', 'Moved to Oulu.'],
    ['(2025-03 NEW 🎉🎉) ', 'Moved to Oulu.'],
    ['**Mar 2025** · ', 'Moved to Oulu.'],
    ['Mar 2025 • ', 'Moved to Oulu.'],
    ['Mar 2025 - NEW ', 'NEW Moved to Oulu.'],
    ['Mar 2025 (newly) ', '(newly) Moved to Oulu.'],
    ['Mar 2025: (newest) ', '(newest) Moved to Oulu.'],
    ['2025-03 »Regen« ', '»Regen« Moved to Oulu.'],
    ['2025-03 (new lab) ', '(new lab) Moved to Oulu.'],
    ['2025-03: Oulu: ', 'Oulu: Moved to Oulu.'],
  ])('%j', (lead, text) => {
    expect(newsShown(`- ${lead}Moved to Oulu.\n`)).toEqual([`3 2025-03 ${text}`])
  })
})

describe('the date in brackets behind a label counts, and the label stays', () => {
  test.each([
    ['**Media (Mar 2025):** A story on rain.', '2025-03 Media (Mar 2025): A story on rain.'],
    ['**Talk (Mar 2025)** I spoke on rain.', '2025-03 Talk (Mar 2025) I spoke on rain.'],
    ['New paper (March 3, 2025): It rains.', '2025-03-03 New paper (March 3, 2025): It rains.'],
    ['Paper accepted [03/2025]. It rains.', '2025-03 Paper accepted [03/2025]. It rains.'],
    ['🎉 Nouvel article, prix (mars 2025) : il pleut.', 'null 🎉 Nouvel article, prix (mars 2025) : il pleut.'],
    ['🎉 Nouveau livre (mars 2025) : il pleut.', '2025-03 🎉 Nouveau livre (mars 2025) : il pleut.'],
    ['NEW (May 2023): It rains.', '2023-05 It rains.'],
    ['New! (May 3, 2023): It rains.', '2023-05-03 It rains.'],
    ['New paper (2025): It rains.', 'null New paper (2025): It rains.'],
    ['New paper (May): It rains.', 'null New paper (May): It rains.'],
    ['New paper (see May 2023): It rains.', 'null New paper (see May 2023): It rains.'],
    ['New (May 2023 version): It rains.', 'null New (May 2023 version): It rains.'],
    ['New paper (May 2023) with K. Lin: It rains.', 'null New paper (May 2023) with K. Lin: It rains.'],
    ['Paper at the Rain Forum (May 2023): It rains.', 'null Paper at the Rain Forum (May 2023): It rains.'],
    ['The Rain Forum (May 2023): I speak there.', 'null The Rain Forum (May 2023): I speak there.'],
    ['Karl Lin (May 2023): He joined us.', 'null Karl Lin (May 2023): He joined us.'],
  ])('%j', (item, shown) => {
    expect(newsShown(`- ${item}\n- 2022-01: Moved to Oulu.\n`)[0]).toBe(`3 ${shown}`)
  }) // prettier-ignore

  test('also of paragraphs', () => {
    const page = '**Media (Mar 2025):** A story.\n\nMore on it.\n\nNew talk (Feb 2025). I spoke.\n'
    expect(newsShown(page)).toEqual([
      '3 2025-03 Media (Mar 2025): A story. More on it.',
      '7 2025-02 New talk (Feb 2025). I spoke.',
    ])
  })

  test('but where paragraphs end with their dates, these count', () => {
    const page = 'Media (Mar 2025): A story.\n\nWe won a prize (Feb 2025).\n\nMoved to Oulu (May 2024).\n'
    expect(newsShown(page).map((item) => item.slice(0, 9))).toEqual(['5 2025-02', '7 2024-05'])
  })

  test('the label is no title of a paper', () => {
    const [item] = newsIn('- **New publication (Sept 2024):** "Moral Rain in Oulu" is out.\n')
    expect(item?.titles).toEqual(['Moral Rain in Oulu'])
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
