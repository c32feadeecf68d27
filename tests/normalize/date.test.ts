import { describe, expect, it } from 'vitest'
import type { NewsFinding } from '../../src/model/finding.ts'
import { headDatesOf } from '../../src/normalize/date.ts'
import { tailDateOf } from '../../src/normalize/single-date.ts'

function list(...texts: readonly string[]): readonly NewsFinding[] {
  return texts.map((text, index) => ({
    type: 'news',
    rule: 'news/list',
    list: 0,
    place: { source: 'profiles/ada-moreau.md', line: index + 1, column: 1 },
    content: { text, marks: [] },
  }))
}

function datesOf(...texts: readonly string[]): readonly (string | undefined)[] {
  return headDatesOf(list(...texts)).map(({ date }) => date)
}

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

describe('day and month', () => {
  it('are told apart by a component above 12 anywhere in the list', () => {
    expect(datesOf('08/20/2025 a', '07/08/2025 b')).toEqual(['2025-08-20', '2025-07-08'])
    expect(datesOf('20/08/2025 a', '07/08/2025 b')).toEqual(['2025-08-20', '2025-08-07'])
  })
  it('are told apart by the order of the list, which is newest first', () => {
    expect(datesOf('03/11/2025 a', '04/10/2025 b', '05/09/2025 c')).toEqual([
      '2025-11-03',
      '2025-10-04',
      '2025-09-05',
    ])
  })
  it('need no evidence where both readings are the same day', () => {
    expect(datesOf('07/07/2025 a')).toEqual(['2025-07-07'])
  })
  it('are reported with both readings when nothing decides, and only the year is kept', () => {
    const [head] = headDatesOf(list('03/04/2024: a'))
    expect(head?.date).toBe('2024')
    expect(head?.diagnostics?.[0]).toMatchObject({
      code: 'date-ambiguous',
      message: 'Cannot read date "03/04/2024": day and month are ambiguous (2024-03-04 or 2024-04-03)',
      place: { line: 1 },
    })
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
