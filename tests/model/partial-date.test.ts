import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareDates,
  daysInMonth,
  endOf,
  firstDay,
  formatDate,
  lastDay,
  parseDate,
  partsOf,
  precisionOf,
  startOf,
} from '../../src/model/partial-date.ts'

const date = (text: string) => {
  const parsed = parseDate(text)
  if (parsed === undefined) throw new Error(`no date: ${text}`)
  return parsed
}

describe('parseDate', () => {
  it.each([
    '2025',
    '2025-07',
    '2025-07-07',
    '2024-02-29',
    '2025-21',
    '2025-24',
    '2025-07-07/2025-07-10',
    '2024/2025',
    '2025-02/2025-03',
    '2023/..',
    '2023-09/..',
  ])('reads %s', (text) => {
    expect(parseDate(text)).toBe(text)
  })
  it.each([
    '',
    '25',
    '2025-13',
    '2025-00',
    '2025-02-29',
    '2025-04-31',
    '2025-7-7',
    '2025-25',
    '2025-21-01',
    '2025-07-07T12:00',
    '2025/2026/2027',
    '2025-07-07/',
    '..',
    '/..',
    '../2023',
    '2023/../..',
  ])('refuses %j', (text) => {
    expect(parseDate(text)).toBeUndefined()
  })
})

describe('precision', () => {
  it.each([
    ['2025', 'year'],
    ['2025-22', 'season'],
    ['2025-07', 'month'],
    ['2025-07-07', 'day'],
    ['2025-07-07/2025-07-09', 'day'],
  ] as const)('of %s is %s', (text, precision) => {
    expect(precisionOf(date(text))).toBe(precision)
  })
  it('is what it was after writing: no date gains a month or a day', () => {
    const parts = fc.record({
      year: fc.integer({ min: 1900, max: 2099 }),
      month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
      day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
    })
    fc.assert(
      fc.property(parts, ({ year, month, day }) => {
        const written = {
          year,
          ...(month === undefined ? {} : { month, ...(day === undefined ? {} : { day }) }),
        }
        expect(partsOf(formatDate(written))).toEqual(written)
      }),
    )
  })
})

describe('the days that a date can mean', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2025-21', '2025-03-01', '2025-05-31'],
    ['2025-24', '2025-12-01', '2025-12-31'],
    ['2025-07-07/2025-07-10', '2025-07-07', '2025-07-10'],
    ['2023/..', '2023-01-01', '2023-12-31'],
  ])('%s: %s to %s', (text, first, last) => {
    expect([firstDay(date(text)), lastDay(date(text))]).toEqual([first, last])
  })
  it('of an interval are those of its ends', () => {
    expect([startOf(date('2024/2025')), endOf(date('2024/2025'))]).toEqual(['2024', '2025'])
  })
  it.each([
    [2000, 29],
    [1900, 28],
    [2024, 29],
    [2023, 28],
  ])('February %i has %i days', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days)
  })
})

it('compareDates puts the earlier first and, of one start, the vaguer', () => {
  const sorted = ['2024-12-31', '2025', '2025-01', '2025-01-01', '2025-21', '2025-07-07']
  expect(sorted.toReversed().map(date).toSorted(compareDates)).toEqual(sorted)
})
