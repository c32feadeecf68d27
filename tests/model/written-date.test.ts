import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthNumbers, seasonNumbers } from '../../src/model/month-names.ts'
import { datesIn, headStart, readDateAt } from '../../src/model/written-date.ts'

/** `2025-07-07|…`: the readings as EDTF-like text, a missing year as `????`. */
function readings(text: string): string | undefined {
  const print = ({
    year,
    month,
    day,
    season,
  }: {
    year?: number
    month?: number
    day?: number
    season?: number
  }): string => [year ?? '????', month ?? season, day].filter((part) => part !== undefined).join('-')
  return readDateAt(text, 0)
    ?.readings.map((reading) =>
      [
        print(reading),
        ...(reading.until === undefined ? [] : [print(reading.until)]),
        ...(reading.open === true ? ['..'] : []),
      ].join('/'),
    )
    .join('|')
}

const two = (number: number): string => String(number).padStart(2, '0')

/** Ways to write a day, a month and a year; a row a form. */
const ways: readonly ((
  year: number,
  month: number,
  day: number,
  name: string,
) => readonly [string, string])[] = [
  (y, m, d) => [`${y}-${two(m)}-${two(d)}`, `${y}-${m}-${d}`],
  (y, m, d) => [`${y}.${m}.${d}`, `${y}-${m}-${d}`],
  (y, m, d) => [`${y}/${two(m)}/${two(d)}`, `${y}-${m}-${d}`],
  (y, m, d) => [`${y}年${m}月${d}日`, `${y}-${m}-${d}`],
  (y, m, d) => [`${y}년 ${m}월 ${d}일`, `${y}-${m}-${d}`],
  (y, m) => [`${y}-${two(m)}`, `${y}-${m}`],
  (y, m) => [`${y}.${m}`, `${y}-${m}`],
  (y, m) => [`${two(m)}/${y}`, `${y}-${m}`],
  (y, m) => [`${m}.${y}`, `${y}-${m}`],
  (y, m) => [`${y}年${m}月`, `${y}-${m}`],
  (y) => [`${y}`, `${y}`],
  (y, m, d, name) => [`${name} ${d}, ${y}`, `${y}-${m}-${d}`],
  (y, m, d, name) => [`${name}. ${d}, ${y}`, `${y}-${m}-${d}`],
  (y, m, d, name) => [`${name} ${d}th ${y}`, `${y}-${m}-${d}`],
  (y, m, d, name) => [`${d} ${name} ${y}`, `${y}-${m}-${d}`],
  (y, m, d, name) => [`${d}. ${name} ${y}`, `${y}-${m}-${d}`],
  (y, m, d, name) => [`${d} de ${name} de ${y}`, `${y}-${m}-${d}`],
  (y, m, d, name) => [`${two(d)}-${name}-${y}`, `${y}-${m}-${d}`],
  (y, m, _, name) => [`${name} ${y}`, `${y}-${m}`],
  (y, m, _, name) => [`${name.toUpperCase()}, ${y}`, `${y}-${m}`],
  (y, m, _, name) => [`${name} de ${y}`, `${y}-${m}`],
  (y, m, _, name) => [`${name}. '${two(y % 100)}`, `${y}-${m}`],
  (y, m, _, name) => [`${y} ${name}`, `${y}-${m}`],
  (y, m, _, name) => [`late ${name} ${y}`, `${y}-${m}`],
]

describe('a date that is printed in a form', () => {
  it.each(ways.map((way, index) => [way(2024, 5, 17, 'May')[0], index] as const))(
    'such as %s is read back as it was, in every language, with no more and no less',
    (_, index) => {
      const day = fc.tuple(
        fc.integer({ min: 2000, max: 2049 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom(...monthNumbers),
        fc.constantFrom('', ':', ' Our paper', ']', ') —', '\n'),
      )
      fc.assert(
        fc.property(day, ([year, dayOfMonth, [name, month], rest]) => {
          const [text, expected] = ways[index]?.(year, month, dayOfMonth, name) ?? ['', '']
          expect(readings(`${text}${rest}`)).toBe(expected)
        }),
        { numRuns: 400 },
      )
    },
  )
})

it('no reading says a day, a month or a year that does not stand in the text', () => {
  const token = fc.constantFrom(
    '2024', '2023', '24', '31', '12', '5', '05', '13', 'May', 'Sept', 'Dez', 'março', 'Summer', '冬', '年', '月', '日', 'to', 'and', 'of', 'de', 'since', 'present', 'early', 'T10:00', "'23", 'th', 'papers',
  ) // prettier-ignore
  const between = fc.constantFrom(' ', '-', '.', '/', ', ', ' – ', ' ~ ', '', ': ', '(', '\n')
  fc.assert(
    fc.property(fc.array(fc.tuple(token, between), { minLength: 1, maxLength: 7 }), (parts) => {
      const text = parts.flat().join('')
      const written = readDateAt(text, 0)
      const raw = text.slice(0, written?.end ?? 0).replace(/(?<!\d)(\d{4})(\d\d)(\d\d)?(?!\d)/g, '$1 $2 $3')
      const numbers = new Set((raw.match(/\d+/g) ?? []).map(Number))
      const hasName = (raw.match(/\p{L}+/gu) ?? []).some((word) => monthNumbers.has(word.toLowerCase()))
      for (const { year, month, day, until } of written?.readings ?? []) {
        const said = [year, until?.year].filter((one) => one !== undefined)
        const isSaid = (one: number): boolean => numbers.has(one) || numbers.has(one % 100)
        // The other end of a range over New Year: `Dec–Jan 2024`.
        expect(
          said.every((one) => [one - 1, one, one + 1].some(isSaid)) &&
            (said.length === 0 || said.some(isSaid)),
          raw,
        ).toBe(true)
        expect(day === undefined || numbers.has(day), raw).toBe(true)
        expect(until?.day === undefined || numbers.has(until.day), raw).toBe(true)
        expect(month === undefined || hasName || numbers.has(month), raw).toBe(true)
      }
    }),
    { numRuns: 5000 },
  )
})

it.each([
  ['二〇二四年五月十七日', '2024-5-17'],
  ['二零二四年十二月', '2024-12'],
  ['二○一○年', '2010'],
  ['2024年十月二十日', '2024-10-20'],
  ['二〇二三年十一月廿一日：论文被接收', '2023-11-21'],
  ['17 Μαΐου 2024', '2024-5-17'],
  ['ΜΑΪΟΣ 2024', '2024-5'],
  ['17 במאי 2024', '2024-5-17'],
  ['ספטמבר 2024', '2024-9'],
])('reads %s', (text, expected) => {
  expect(readings(text)).toBe(expected)
})

it('a number of years in Chinese is no date', () => {
  expect(readings('二十四年')).toBeUndefined()
  expect(readings('二〇二四年十五月')).toBeUndefined()
})

describe('datesIn', () => {
  it.each([
    ['Best paper of May 2023 and of 2024', ['May 2023', '2024']],
    ['The book is out 2024', ['2024']],
    ['Call 202406 or 07/23', []],
    ['From Nov 24 on', []],
    ['at ICML 2023. May 2024', ['2023', 'May 2024']],
    ['at ICML 2023, May 2024.', ['2023', 'May 2024']],
    ['at ICML 2023. May 20, 2024', ['2023', 'May 20, 2024']],
    ['2024, May 20', ['2024, May 20']],
  ] as const)('sees in %j %j', (text, expected) => {
    expect(datesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
  // What took time in proportion to the square would come to the limit that every test has.
  it.each(['2024-', 'May ', '1/', '2024年', 'Sep/', '2024, ', ':a', '28.-', 'since 2023 ', 'a', '('])(
    'reads one date behind the other in %j, however often',
    (unit) => {
      const text = unit.repeat(20_000)
      const found = datesIn(text)
      expect(found.filter(({ start }, index) => start < (found[index - 1]?.end ?? 0))).toEqual([])
      expect(headStart(text)).toBe(headStart(unit.repeat(100)))
    },
  )
})

it.each([
  ['Novmber', 11], ['Septemember', 9], ['Ocotber', 10], ['Febuary', 2], ['Janurary', 1],
])('reads the slip %s', (name, month) => {
  expect(readings(`${name} 2024`)).toBe(`2024-${month}`)
}) // prettier-ignore

it.each([
  'Septsummer',
  'Augusta',
  'Remember',
  'Member',
  'Julian',
  'Marche',
  'Decembrist',
  'Maryland',
  'Junior',
])('takes %s for no slip', (name) => {
  expect(readings(`${name} 2024`)).toBeUndefined()
})

describe('headStart', () => {
  it.each([
    '🎉 2024', '[2024', '**(2024', '“2024', ':tada: 2024', 'Date: 2024', 'New! 2024', '[New] 2024', 'Posted on: 2024', 'Friday, 2024', 'Mon. 2024', 'lundi 2024', 'Montag, 2024', '日期：2024',
  ])('passes over what stands before the date of %j', (text) => {
    expect(text.slice(headStart(text))).toBe('2024')
  }) // prettier-ignore
  it.each(['Monica', 'New paper', 'Sunny', 'Datasets'])('takes %j for no such thing', (text) => {
    expect(headStart(text)).toBe(0)
  })
})

describe('readDateAt', () => {
  it.each([
    ['2025-07-07', '2025-7-7'], ['2024-2-23', '2024-2-23'], ['2023.12.10', '2023-12-10'], ['2023/12/10', '2023-12-10'],
    ['2025-07', '2025-7'], ['2022.02', '2022-2'], ['2026.1', '2026-1'], ['2025', '2025'], ['2024-2025', '2024/2025'],
    ['07/15/2025', '2025-7-15'], ['3/13/2024', '2024-3-13'], ['15/07/2024', '2024-7-15'], ['20.09.2023', '2023-9-20'],
    ['03/04/2024', '2024-3-4|2024-4-3'], ['03.04.2024', '2024-4-3|2024-3-4'], ['5/26/21', '2021-5-26'],
    ['09-2023', '2023-9'], ['9/2026', '2026-9'], ['12/2023', '2023-12'],
    ['07/23', '2023-7|????-7-23'], ['24/05', '2024-5|????-5-24'], ['4/5', '????-4-5|????-5-4'], ['30/4', '????-4-30'],
    ['Sept. 2023', '2023-9'], ['FEB. 2024', '2024-2'], ['May 2025', '2025-5'], ["Jul '23", '2023-7'], ['July, 2024', '2024-7'],
    ['Nov 26th, 2017', '2017-11-26'], ['August 29th, 2022', '2022-8-29'], ['Mar 1, 2023', '2023-3-1'], ['Mar 30th 2026', '2026-3-30'],
    ['20. September 2023', '2023-9-20'], ['1 October 2024', '2024-10-1'], ['1er mars 2024', '2024-3-1'], ['3 de mayo de 2024', '2024-5-3'],
    ['September 21 - 25, 2020', '2020-9-21/2020-9-25'], ['7-12 July 2021', '2021-7-7/2021-7-12'], ['June 30 - July 2, 2024', '2024-6-30/2024-7-2'],
    ['Oct', '????-10'], ['18th Nov', '????-11-18'], ['Summer 2024', '2024-22'], ['Fall 2021', '2021-23'],
    ['2024年12月', '2024-12'], ['2024年7月24日', '2024-7-24'], ['9月1日', '????-9-1'], ['2024년 3월 5일', '2024-3-5'],
  ])('reads %s', (text, expected) => {
    expect(readings(text)).toBe(expected)
  }) // prettier-ignore

  it.each([
    ["Nov'24", '2024-11'], ['Nov. ’24', '2024-11'], ["05/'24", '2024-5'], ['May-24', '2024-5'], ['May2024', '2024-5'], ['3/May/24', '2024-5-3'],
    ['Nov 24', '????-11-24|2024-11'], ['24.05:', '2024-5'], ['05.24]', '2024-5'],
    ['2024-May-03', '2024-5-3'], ['2024, May 3', '2024-5-3'], ['2024 Nov', '2024-11'], ['May the 3rd, 2024', '2024-5-3'], ['3rd of May, 2024', '2024-5-3'],
    ['20220902', '2022-9-2'], ['202209', '2022-9'], ['2024/5/', '2024-5'], ['2024. 5. 3.', '2024-5-3'], ['2024. 5. 논문', '2024-5'],
    ['12.05.:', '????-5-12'], ['12.05.2024', '2024-5-12|2024-12-5'], ['24/12/25', '2025-12-24|2024-12-25'],
  ])('reads the short form %s', (text, expected) => {
    expect(readings(text)).toBe(expected)
  }) // prettier-ignore

  it.each([
    ['1er mars 2024', '2024-3-1'], ['1º de maio de 2024', '2024-5-1'], ['3. März 2024', '2024-3-3'], ["5 d'octubre de 2023", '2023-10-5'], ['3 мая 2024', '2024-5-3'],
    ['令和2年', '2020'], ['令和元年5月', '2019-5'], ['平成31年4月1日', '2019-4-1'], ['2024年度', '2024'], ['2024年春', '2024-21'], ['2024년 봄', '2024-21'], ['2024年上半年', '2024-1/2024-6'],
    ['WS 2023/24', '2023-24'], ['WiSe 23/24', '2023-24'], ['Winter 2023/24', '2023-24'], ['Wintersemester 2023/2024', '2023-24'], ['SoSe 2024', '2024-22'], ['primavera de 2024', '2024-21'],
    ['Q3 2024', '2024-7/2024-9'], ['2024 Q1', '2024-1/2024-3'], ['H2 2024', '2024-7/2024-12'],
    ['early 2024', '2024'], ['mid-2024', '2024'], ['late May 2024', '2024-5'], ['Mitte Mai 2024', '2024-5'], ['début 2024', '2024'],
  ])('reads %s of other languages and calendars', (text, expected) => {
    expect(readings(text)).toBe(expected)
  }) // prettier-ignore

  it.each([
    ['13-16 December 2018', '2018-12-13/2018-12-16'], ['28.-30. Juni 2024', '2024-6-28/2024-6-30'], ['5 and 6 June 2023', '2023-6-5/2023-6-6'], ['5-7/06/2024', '2024-6-5/2024-6-7'],
    ['2018-12-13 ~ 16', '2018-12-13/2018-12-16'], ['2024.05.12-06.01', '2024-5-12/2024-6-1'], ['2024年5月12日-15日', '2024-5-12/2024-5-15'], ['2024年5-7月', '2024-5/2024-7'],
    ['Sep–Dec 2022', '2022-9/2022-12'], ['Sep/Oct/Dec', '????-9/????-12'], ['Fall 2023 – Spring 2024', '2023-23/2024-21'], ['2023.09-12', '2023-9/2023-12'], ['2023.09 – 2024.06', '2023-9/2024-6'],
    ['Dec 30 – Jan 2, 2024', '2023-12-30/2024-1-2'], ['28 June – 2 July 2024', '2024-6-28/2024-7-2'], ['28.06.-30.06.2024', '2024-6-28/2024-6-30'], ['June 5th-7th, 2023', '2023-6-5/2023-6-7'],
    ['2022 & 2023', '2022/2023'], ['2022, 2023', '2022/2023'], ['2019/20', '2019/2020'], ['1998/99', '1998/1999'], ['1999/00', '1999/2000'], ['2019-20', '2019/2020'], ['from 2019 to 2021', '2019/2021'],
    ['2023-now', '2023/..'], ['Sept. 2023 – present', '2023-9/..'], ['2023年至今', '2023/..'], ['seit Mai 2023', '2023-5/..'], ['since 2023', '2023/..'],
  ])('reads the range %s', (text, expected) => {
    expect(readings(text)).toBe(expected)
  }) // prettier-ignore

  it.each([
    ['2024 - 5 papers', '2024'], ['2024. 3 papers', '2024'], ['May 2024 - 3 papers', '2024-5'], ['May 5 - 3 papers', '????-5-5'], ['Dec 2023 - 2024 AAAI', '2023-12'],
    ['2024春节', '2024'], ['2024-13-05', '2024'], ['2022-09-02T00:00', '2022-9-2'], ['2021-3-2 15::00-0400', '2021-3-2'], ['Feb 30, 2024', '2024-2'],
  ])('ends where the text begins: %s', (text, expected) => {
    expect(readings(text)).toBe(expected)
  }) // prettier-ignore

  it.each(['Our paper', 'Mayor 2024', 'marching', '1850', '2025a', '13/13/2024', '99', 'Augustine'])(
    'sees no date in %j',
    (text) => {
      expect(readings(text)).toBeUndefined()
    },
  )

  it.each([...monthNumbers])('knows the month %s', (name, month) => {
    expect(readings(`${name} 2024`)).toBe(`2024-${month}`)
  })

  it.each([...seasonNumbers])('knows the season %s', (name, season) => {
    expect(readings(`${name} 2024`)).toBe(`2024-${season}`)
  })

  it('cuts a day that cannot be to what can', () => {
    expect(readings('2024-02-30')).toBe('2024-2')
  })

  it('never reads outside of the text, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (text, start) => {
        const written = readDateAt(text, start)
        expect(
          written === undefined ||
            (written.start === start && written.end > start && written.end <= text.length),
        ).toBe(true)
      }),
    )
  })
})
