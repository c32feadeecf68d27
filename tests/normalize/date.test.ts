import { describe, expect, it } from 'vitest'
import { headDatesOf } from '../../src/normalize/date.ts'
import { tailDateOf } from '../../src/normalize/single-date.ts'
import { awards, datesOf, list, listUnder, shown } from './dated-list.ts'

describe('the date at the head of an item', () => {
  it.each([
    ['07/15/2025: Our paper', '2025-07-15', 'Our paper'],
    ['[2025/05] Our paper', '2025-05', 'Our paper'],
    ['(May 2025) Our paper', '2025-05', 'Our paper'],
    ['🎉 2022.02: 🎉🎉 Our paper', '2022-02', 'Our paper'],
    ['Sept. 2023 — Our paper', '2023-09', 'Our paper'],
    ['2024年12月 我们的论文', '2024-12', '我们的论文'],
    ['2025-07-07\nOur paper', '2025-07-07', 'Our paper'],
    ['[Summer 2024] Our paper', '2024-22', 'Our paper'],
    ['[2024-03-05 → 2024-03-07] A meeting', '2024-03-05/2024-03-07', 'A meeting'],
    ['March 5‑7, 2024: A meeting', '2024-03-05/2024-03-07', 'A meeting'],
    ['2023-03 − 2024-05: A stay', '2023-03/2024-05', 'A stay'],
  ])('of %j', (text, date, rest) => {
    const [head] = headDatesOf(list(text))
    expect([head?.date, text.slice(head?.textStart)]).toEqual([date, rest])
  })

  it.each(['Our paper of May 2025', 'Version 2 is out', ''])(
    'is not found in %j, and nothing of the text is lost',
    (text) => {
      expect(headDatesOf(list(text))).toEqual([{ textStart: 0 }])
    },
  )

  it('needs a year: "Oct: a talk" has none that could be known', () => {
    expect(datesOf('Oct: a talk')).toEqual([undefined])
  })
})

describe('where the date of an item is', () => {
  it('is a line or a cell of its own, wherever it stands', () => {
    expect(shown(list('Our paper is out\n2024-05', 'Talk\nMay 2024\nin Nowhere'))).toEqual([
      '2024-05 Our paper is out',
      '2024-05 Talk\nMay 2024\nin Nowhere',
    ])
  })
  it('is in brackets at the end', () => {
    expect(shown(list('Our paper is out (May 2024)', 'I joined Initech. [2/19/2018]'))).toEqual([
      '2024-05 Our paper is out',
      '2018-02-19 I joined Initech.',
    ])
  })
  it('is at the end when most of the list has it there and none at the head', () => {
    expect(shown(list('Our paper is out, May 2024', 'I joined Initech, 3 March 2024', 'Hello'))).toEqual([
      '2024-05 Our paper is out',
      '2024-03-03 I joined Initech',
      '- Hello',
    ])
  })
  it('is not that of a venue or of an event in its text', () => {
    expect(
      shown(list('Our paper is accepted at ICML 2024', 'We meet on June 4, 2024 in Nowhere (ICML 2024)')),
    ).toEqual(['- Our paper is accepted at ICML 2024', '- We meet on June 4, 2024 in Nowhere (ICML 2024)'])
  })
  it('is not a month that goes on as a sentence, or a number', () => {
    expect(shown(list('2024-05 a', 'May I introduce Ada', 'March for Science', '202306 papers'))).toEqual([
      '2024-05 a',
      '- May I introduce Ada',
      '- March for Science',
      '- 202306 papers',
    ])
  })
  it('is behind a preposition that begins a sentence', () => {
    expect(shown(list('On May 3, 2024, we met.', 'Im Mai 2023 kam Ada.'))).toEqual([
      '2024-05-03 we met.',
      '2023-05 kam Ada.',
    ])
  })
  it.each([
    ['Del 3 al 5 de julio de 2023: uno', '2023-07-03/2023-07-05 uno'],
    ['Du 5 au 7 juin 2023 : deux', '2023-06-05/2023-06-07 deux'],
    ['Du 28 juin au 2 juillet 2023 : deux', '2023-06-28/2023-07-02 deux'],
    ['Dal 3 al 5 luglio 2023: tre', '2023-07-03/2023-07-05 tre'],
    ['De 3 a 5 de julho de 2021: quatro', '2021-07-03/2021-07-05 quatro'],
    ['vom 3. bis 5. März 2022: fünf', '2022-03-03/2022-03-05 fünf'],
    ['Van 3 tot 5 juli 2022: zes', '2022-07-03/2022-07-05 zes'],
    ['From 3 to 5 July 2020: seven', '2020-07-03/2020-07-05 seven'],
    ['From July 3 to July 5, 2020: eight', '2020-07-03/2020-07-05 eight'],
    ['Between 3 and 5 July 2020, we met', '2020-07-03/2020-07-05 we met'],
    ['From July 2020: nine', '2020-07/.. nine'],
    ['From 3 to 5 papers in 2020', '- From 3 to 5 papers in 2020'],
    ['Du 5 au 7 tout va bien', '- Du 5 au 7 tout va bien'],
    ['De 2020 papers, 5 are mine', '- De 2020 papers, 5 are mine'],
    ['From March to May in Oulu', '- From March to May in Oulu'],
    ['From 2 to 4 pm on 3 July 2020', '- From 2 to 4 pm on 3 July 2020'],
  ])('behind a word that begins a range, only where it has an end: %j', (text, expected) => {
    expect(shown(list(text))).toEqual([expected])
  })
  it.each([
    ['Medal of Nowhere (2023)', '2023 Medal of Nowhere'],
    [
      '2024 Programming Contest, first prize 2024-11',
      '2024-11 2024 Programming Contest, first prize 2024-11',
    ],
    ['2021.10 Best paper of ICML 2020', '2021-10 Best paper of ICML 2020'],
    ['Prize for 2022/2023, given once a year', '2022/2023 Prize for 2022/2023, given once a year'],
    ['Scholarship, 2023 – Present', '2023/.. Scholarship'],
  ])('of the award %j is the more precise of head and end, else anywhere', (text, expected) => {
    expect(shown(awards(text))).toEqual([expected])
  })
  it('of an award is set off by its own emphasis', () => {
    const [award] = awards('Scholarship of Nowhere 2023 - 2025')
    const marked = { text: award?.content.text ?? '', marks: [{ type: 'em' as const, start: 23, end: 34 }] }
    expect(shown(award === undefined ? [] : [{ ...award, content: marked }])).toEqual([
      '2023/2025 Scholarship of Nowhere',
    ])
  })
  it('of awards is at the end where the list has it there', () => {
    expect(shown(awards('2024 Contest, 2025', 'Medal, 2024', 'Prize, 2023'))).toEqual([
      '2025 2024 Contest',
      '2024 Medal',
      '2023 Prize',
    ])
  })
  it('is in a word of the sentence, which stays whole', () => {
    expect(shown(list('2021年12月に発表しました', '2023년에는 연구했다'))).toEqual([
      '2021-12 2021年12月に発表しました',
      '2023 2023년에는 연구했다',
    ])
  })
  it('is the name of its day in brackets left out', () => {
    expect(shown(list('2024年5月3日(金) 発表', 'May 3, 2024 (Fri): Talk'))).toEqual([
      '2024-05-03 発表',
      '2024-05-03 Talk',
    ])
  })
})

describe('the headings above', () => {
  it('complete a date without a year', () => {
    expect(shown(listUnder(['2023'], 'Oct: a', '9月1日 b', '4/30: c', 'Summer: d', 'e'))).toEqual([
      '2023-10 a',
      '2023-09-01 b',
      '2023-04-30 c',
      '2023-22 d',
      '2023 e',
    ])
  })
  it('that are a year and a month date what has none', () => {
    expect(shown(listUnder(['2022年', '9月1日'], '発表', '2021年12月に開催された会議'))).toEqual([
      '2022-09-01 発表',
      '2022-09-01 2021年12月に開催された会議',
    ])
  })
  it('end with a month in brackets', () => {
    expect(shown(listUnder(['2023', 'Prizes (November 2023)'], 'a'))).toEqual(['2023-11 a'])
  })
  it('of several years do not say which', () => {
    expect(shown(listUnder(['2022–2023'], 'Oct: a'))).toEqual(['2022/2023 Oct: a'])
  })
})

it('a day that the calendar does not have is cut to its month', () => {
  expect(datesOf('2025-02-30 a')).toEqual(['2025-02'])
})

describe('the date at the end of an occasion', () => {
  it.each([
    ['Example Labs 2025', '2025', 'Example Labs '],
    ['University of Nowhere, April 2018', '2018-04', 'University of Nowhere, '],
  ])('of %s', (text, date, rest) => {
    const tail = tailDateOf(text)
    expect([tail?.date, text.slice(0, tail?.start)]).toEqual([date, rest])
  })
  it('is none where the text goes on', () => {
    expect(tailDateOf('2025 in review')).toBeUndefined()
  })
})
