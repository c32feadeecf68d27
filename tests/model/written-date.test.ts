import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthNumbers, seasonNumbers } from '../../src/model/month-names.ts'
import { readDateAt } from '../../src/model/written-date.ts'

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
      reading.until === undefined ? print(reading) : `${print(reading)}/${print(reading.until)}`,
    )
    .join('|')
}

describe('readDateAt', () => {
  it.each([
    ['2025-07-07', '2025-7-7'], ['2024-2-23', '2024-2-23'], ['2023.12.10', '2023-12-10'], ['2023/12/10', '2023-12-10'],
    ['2025-07', '2025-7'], ['2022.02', '2022-2'], ['2026.1', '2026-1'], ['2025', '2025'], ['2024-2025', '2024/2025'],
    ['07/15/2025', '2025-7-15'], ['3/13/2024', '2024-3-13'], ['15/07/2024', '2024-7-15'], ['20.09.2023', '2023-9-20'],
    ['03/04/2024', '2024-3-4|2024-4-3'], ['03.04.2024', '2024-4-3|2024-3-4'], ['5/26/21', '2021-5-26'],
    ['09-2023', '2023-9'], ['9/2026', '2026-9'], ['12/2023', '2023-12'],
    ['07/23', '2023-7|????-7-23'], ['4/5', '????-4-5|????-5-4'], ['30/4', '????-4-30'],
    ['Sept. 2023', '2023-9'], ['FEB. 2024', '2024-2'], ['May 2025', '2025-5'], ["Jul '23", '2023-7'], ['July, 2024', '2024-7'],
    ['Nov 26th, 2017', '2017-11-26'], ['August 29th, 2022', '2022-8-29'], ['Mar 1, 2023', '2023-3-1'], ['Mar 30th 2026', '2026-3-30'],
    ['20. September 2023', '2023-9-20'], ['1 October 2024', '2024-10-1'], ['1er mars 2024', '2024-3-1'], ['3 de mayo de 2024', '2024-5-3'],
    ['September 21 - 25, 2020', '2020-9-21/2020-9-25'], ['7-12 July 2021', '2021-7-7/2021-7-12'], ['June 30 - July 2, 2024', '2024-6-30/2024-7-2'],
    ['Oct', '????-10'], ['18th Nov', '????-11-18'], ['Summer 2024', '2024-22'], ['Fall 2021', '2021-23'],
    ['2024年12月', '2024-12'], ['2024年7月24日', '2024-7-24'], ['9月1日', '????-9-1'], ['2024년 3월 5일', '2024-3-5'],
  ])('reads %s', (text, expected) => {
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
