import { describe, expect, it } from 'vitest'
import { headDatesOf } from '../../src/normalize/date.ts'
import { datesOf, list, listUnder, shown } from './dated-list.ts'

describe('a year that the page leaves out', () => {
  it('is that of the entry above, and drops where the month goes up', () => {
    expect(shown(list('Mar 2023: a', 'Jan: b', 'Dec: c', 'Nov/Dec: d', 'Dec: e'))).toEqual([
      '2023-03 a',
      '~2023-01 b',
      '~2022-12 c',
      '~2022-11/2022-12 d',
      '~2021-12 e',
    ])
  })
  it('is counted up from the entry below', () => {
    expect(shown(list('Feb 3: a', 'Oct 12: b', 'Nov 2022: c'))).toEqual([
      '~2024-02-03 a',
      '~2023-10-12 b',
      '2022-11 c',
    ])
  })
  it('is not known when both ways disagree', () => {
    expect(shown(list('Mar 2024: a', 'Feb: b', 'Nov 2021: c'))).toEqual([
      '2024-03 a',
      '- Feb: b',
      '2021-11 c',
    ])
  })
  it('rises in a list that is oldest first', () => {
    expect(shown(list('Nov 2021: a', 'Feb: b', 'Mar 2022: c', 'Jan: d'))).toEqual([
      '2021-11 a',
      '~2022-02 b',
      '2022-03 c',
      '~2023-01 d',
    ])
  })
  it('is what most texts name, who name the venue of their own year', () => {
    expect(
      shown(
        list(
          'Oct: a talk',
          'Apr: the prize of CHI 2023',
          'Jan: accepted at ICML 2023',
          'Nov: for FAccT 2023',
          'Oct: VIS 2022',
        ),
      ),
    ).toEqual([
      '~2023-10 a talk',
      '~2023-04 the prize of CHI 2023',
      '~2023-01 accepted at ICML 2023',
      '~2022-11 for FAccT 2023',
      '~2022-10 VIS 2022',
    ])
  })
  it('stays unknown when nothing says it', () => {
    expect(shown(list('Oct: a', 'Sep: b'))).toEqual(['- Oct: a', '- Sep: b'])
  })
  it('may be said in another list of the same section', () => {
    const later = list('Dec: c').map((item) => ({ ...item, list: 9 }))
    expect(shown([...list('Mar 2023: a', 'Jan 2023: b'), ...later])).toEqual([
      '2023-03 a',
      '2023-01 b',
      '~2022-12 c',
    ])
  })
})

describe('years of two digits', () => {
  it('with the month first make a list that is newest first', () => {
    expect(datesOf('07/23: a', '03/23: b', '12/22: c', '12/22: d', '11/22: e')).toEqual([
      '2023-07',
      '2023-03',
      '2022-12',
      '2022-12',
      '2022-11',
    ])
  })
  it('are no days where the years would leap', () => {
    expect(datesOf('12/23: a', '11/22: b', '10/21: c')).toEqual(['2023-12', '2022-11', '2021-10'])
  })
  it('with the year first', () => {
    expect(datesOf('[24.05] a', '[24.03] b', '[23.12] c')).toEqual(['2024-05', '2024-03', '2023-12'])
    expect(datesOf('24/12/30 a', '24/02/11 b', '23/12/10 c')).toEqual([
      '2024-12-30',
      '2024-02-11',
      '2023-12-10',
    ])
  })
  it('behind a name of a month go down steadily; days do not', () => {
    expect(datesOf('Nov 24: a', 'Mar 24: b', 'Dec 23: c')).toEqual(['2024-11', '2024-03', '2023-12'])
    expect(datesOf('2024: x', 'Nov 24: a', 'Oct 30: b', 'Sep 12: c')).toEqual([
      '2024',
      '2024-11-24',
      '2024-10-30',
      '2024-09-12',
    ])
  })
})

describe('a month with a short year', () => {
  const around = (date: string) => ['07.2024 a', '06.2024 b', `${date} c`, '03.2024 d', '15.02.2024 e']
  it('is one between months, though another entry says its day', () => {
    expect(datesOf(...around('(05/24)'))[2]).toBe('2024-05')
    expect(datesOf('07.2024 a', '06.2024 b', '(05/24) c', '15.02.2024 d')[2]).toBe('2024-05')
    expect(datesOf('20.08.2024 a', '07.2024 b', '06.2024 c', '(05/24) d')[3]).toBe('2024-05')
  })
  it.each([
    ['(05/23)', '2024-05-23'],
    ['(09/24)', undefined],
  ])('is none where it would be out of order: %s', (date, wanted) => {
    expect(datesOf(...around(date))[2]).toBe(wanted)
  })
  it('is none among days', () => {
    expect(
      datesOf('20 July 2024 a', '06.2024 b', '05/24 c', '03.2024 d', '15 Feb 2024 e', '13.01.2024 f')[2],
    ).toBe('2024-05-24')
  })
})

describe('an entry at the wrong place', () => {
  const problemsOf = (...texts: readonly string[]): readonly string[] =>
    headDatesOf(list(...texts)).flatMap(({ diagnostics = [] }) => diagnostics.map(({ message }) => message))
  it('is reported, and its date kept, when the entries on both sides agree', () => {
    const texts = ['2025-02 a', '2025-01 b', '2024-01 c', '2024-12 d', '2024-11 e', '2024-10 f']
    expect(problemsOf(...texts)).toEqual([
      'Date 2024-01 is out of order: the list is newest first, and it stands between 2025-01 and 2024-12',
    ])
    expect(datesOf(...texts)[2]).toBe('2024-01')
  })
  it.each([
    ['a month holds its days', ['2025-02 a', '2025-01-20 b', '2025-01 c', '2025-01-10 d', '2024-12 e']],
    ['the list is too short to say', ['2025-02 a', '2025-09 b', '2025-01 c']],
    ['the list has no order', ['2025-02 a', '2025-09 b', '2025-01 c', '2025-08 d', '2025-03 e', '2025-12 f']],
    ['the list is oldest first', ['2021 a', '2022 b', '2023 c', '2024 d']],
    ['a section begins anew', ['2025-02 a', '2025-01 b', '2025-09 c', '2025-08 d', '2025-07 e']],
  ] as const)('is not reported when %s', (_, texts) => {
    expect(problemsOf(...texts)).toEqual([])
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
  it('are told apart by the rest of the page when the list does not', () => {
    const elsewhere = list('15/07/2025 x').map((item) => ({ ...item, list: 9 }))
    expect(headDatesOf([...list('03/04/2025 a'), ...elsewhere])[0]?.date).toBe('2025-04-03')
  })
  it('stand in the European order between full stops', () => {
    expect(datesOf('03.04.2025 a')).toEqual(['2025-04-03'])
  })
  it('are each decided by itself where a list mixes both orders', () => {
    expect(datesOf('02/20/2025 a', '15/07/2024 b', '02/05/2024 c')).toEqual([
      '2025-02-20',
      '2024-07-15',
      '2024',
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
  it.each([[['03/04/24: a']], [['12/11/10: a']], [['03/04/24: a', '03/02/24: b']]])(
    'are reported with all readings where the year may stand first, too, and nothing is kept: %j',
    (texts) => {
      const heads = headDatesOf(list(...texts))
      expect(heads.map(({ date }) => date)).toEqual(texts.map(() => undefined))
      expect(heads.flatMap(({ diagnostics = [] }) => diagnostics.map(({ code }) => code))).toEqual(
        texts.map(() => 'date-ambiguous'),
      )
    },
  )
  it('are no days of a month that they share, as in 5–6 July, where a year stands behind them', () => {
    expect(datesOf('05/06/07: a', '17/05/07: b')).toEqual(['2007-06-05', '2007-05-17'])
    expect(datesOf('05/06/07/2024: a', '5-6/7/2024: b', '5/6 July 2024: c')).toEqual([
      '2024-07-05/2024-07-06',
      '2024-07-05/2024-07-06',
      '2024-07-05/2024-07-06',
    ])
  })
  it('are told with every reading that is left', () => {
    const [head] = headDatesOf(list('03/04/24: a'))
    expect(head?.diagnostics).toMatchObject([
      {
        message:
          'Cannot read date "03/04/24": day and month are ambiguous (2024-03-04 or 2024-04-03 or 2003-04-24)',
        place: { line: 1 },
        hint: 'write the date as YYYY-MM-DD, or give one entry of the list a day above 12',
      },
    ])
  })
  it('are read, and nothing is told, where another date of the page decides', () => {
    const elsewhere = list('15/07/24 x').map((item) => ({ ...item, list: 9 }))
    const [head] = headDatesOf([...list('03/04/24: a'), ...elsewhere])
    expect(head).toEqual({ date: '2024-04-03', textStart: 10 })
  })
  it.each([
    [
      ['03/04/24', '28/02/24'],
      ['2024-04-03', '2024-02-28'],
    ],
    [
      ['05/04/24', '28/02/24'],
      ['2024-04-05', '2024-02-28'],
    ],
    [
      ['02/20/25', '02/05/25'],
      ['2025-02-20', '2025-02-05'],
    ],
    [
      ['03/11/2025', '04/10/2025'],
      ['2025-11-03', '2025-10-04'],
    ],
    [
      ['07/23', '03/23', '12/22'],
      ['2023-07', '2023-03', '2022-12'],
    ],
  ])('are told apart as well where %j stand above the entries', (above, wanted) => {
    const items = above.flatMap((date) => listUnder([date], 'New project funded.'))
    expect(headDatesOf(items).map(({ date }) => date)).toEqual(wanted)
    expect(headDatesOf(items).flatMap(({ diagnostics }) => diagnostics ?? [])).toEqual([])
  })
  it('are reported with both readings, too, where they stand above an entry and nothing decides', () => {
    const [head] = headDatesOf(listUnder(['03/04/2024'], 'New project funded.'))
    expect(head).toMatchObject({ date: '2024', textStart: 0, diagnostics: [{ code: 'date-ambiguous' }] })
  })
  it('are reported with both readings below their year, too', () => {
    const items = listUnder(['2023'], '4/5: New project funded.')
    expect(shown(items)).toEqual(['2023 New project funded.'])
    expect(headDatesOf(items)[0]?.diagnostics).toMatchObject([{ code: 'date-ambiguous' }])
    expect(shown(listUnder(['2023'], '4/5: New project funded.', '25/3: Moved.'))).toEqual([
      '2023-05-04 New project funded.',
      '2023-03-25 Moved.',
    ])
  })
  it('above an entry belong to the year above them', () => {
    expect(shown(listUnder(['2023', '4/25'], 'New project funded.'))).toEqual([
      '2023-04-25 New project funded.',
    ])
  })
})
