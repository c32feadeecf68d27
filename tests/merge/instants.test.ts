import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantsOf } from '../../src/merge/instants.ts'
import type { Instant } from '../../src/model/instant.ts'
import type { PartialDate } from '../../src/model/partial-date.ts'

function published(...entries: readonly (string | { date?: string; pinned: string })[]): readonly string[] {
  const dated = entries.map((entry) =>
    typeof entry === 'string' ? { date: entry, pinned: undefined } : entry,
  )
  return instantsOf(
    dated.map(({ date, pinned }) => ({
      date: (date === '' ? undefined : date) as PartialDate | undefined,
      pinned: pinned as Instant | undefined,
    })),
  ).map((time) => time.published)
}

describe('instantsOf', () => {
  it('makes a day its noon in UTC', () => {
    expect(published('2025-07-07')).toEqual(['2025-07-07T12:00:00Z'])
  })
  it('tells entries of one day apart by seconds, the first of the page the latest', () => {
    expect(published('2025-07-07', '2025-07-07', '2025-05-15')).toEqual([
      '2025-07-07T12:00:01Z',
      '2025-07-07T12:00:00Z',
      '2025-05-15T12:00:00Z',
    ])
  })
  it('makes a month or a year the latest instant inside that keeps the order of the page', () => {
    expect(published('2025-05', '2025-05-10', '2025-05', '2024')).toEqual([
      '2025-05-31T23:59:59Z',
      '2025-05-10T12:00:00Z',
      '2025-05-10T11:59:59Z',
      '2024-12-31T23:59:59Z',
    ])
    expect(published('2025', '2025', '2025')).toEqual([
      '2025-12-31T23:59:59Z',
      '2025-12-31T23:59:58Z',
      '2025-12-31T23:59:57Z',
    ])
  })
  it('puts an undated entry between its neighbours, never now', () => {
    expect(published('2025-05-10', '', '2025-04-01')).toEqual([
      '2025-05-10T12:00:00Z',
      '2025-05-10T11:59:59Z',
      '2025-04-01T12:00:00Z',
    ])
    expect(published('', '2025-04-01')[0]?.slice(0, 10)).toBe('2025-04-01')
    expect(published('')).toEqual(['1970-01-01T00:00:00Z'])
  })
  it('moves nothing that was published while its date means the same day', () => {
    expect(published('2025-07-07', { date: '2025-07-07', pinned: '2025-07-07T12:00:00Z' })).toEqual([
      '2025-07-07T12:00:01Z',
      '2025-07-07T12:00:00Z',
    ])
    expect(published({ date: '2025-07-08', pinned: '2025-07-07T12:00:00Z' })).toEqual([
      '2025-07-08T12:00:00Z',
    ])
    expect(published({ date: '2025-07', pinned: '2025-07-31T23:59:59Z' })).toEqual(['2025-07-31T23:59:59Z'])
  })
  it('gives no two entries one instant, and no day another day', () => {
    const dates = fc.array(fc.constantFrom('2025', '2025-07', '2025-07-07', '2025-07-08', '2024-12-31', ''), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(dates, (list) => {
        const times = published(...list)
        expect(new Set(times).size).toBe(list.length)
        for (const [index, date] of list.entries())
          expect(times[index]?.startsWith(date.length === 10 ? date : '')).toBe(true)
      }),
    )
  })
})
