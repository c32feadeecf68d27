import { describe, expect, it } from 'vitest'
import type { ListRow } from '../../src/model/edition-facts.ts'
import { daysWritten, editionsListed } from '../../src/venues/index.ts'
import { cityIn, locationNamed } from '../../src/venues/written-places.ts'

const place = { source: 'lists/a.yml', line: 1, column: 1 }
const rowsOf = (...values: readonly unknown[]): readonly ListRow[] =>
  values.map((value) => ({ value, place, list: 'my-list' }))

describe('days as lists write them', () => {
  it.each([
    ['October 7-10, 2025', '2025-10-07/2025-10-10'],
    ['Oct 30 - November 2, 2025', '2025-10-30/2025-11-02'],
    ['July 27–August 1, 2025', '2025-07-27/2025-08-01'],
    ['12 May - 5 June 2025', '2025-05-12/2025-06-05'],
    ['5-9 May 2025', '2025-05-05/2025-05-09'],
    ['Dec 30, 2024 - Jan 3, 2025', '2024-12-30/2025-01-03'],
    ['Dec. 3rd–6th, 2025', '2025-12-03/2025-12-06'],
    ['oct ~14--18, 2025', '2025-10-14/2025-10-18'],
    ['October 14-18 , 2025', '2025-10-14/2025-10-18'],
    ['Sunday, June 1 - Wednesday June 4, 2025', '2025-06-01/2025-06-04'],
    ['November 15-19', '2025-11-15/2025-11-19'],
    ['May 3, 2025', '2025-05-03'],
    ['2025-06-01/2025-06-04', '2025-06-01/2025-06-04'],
  ])('%s', (text, date) => {
    expect(daysWritten(text, 2025)).toEqual({ date })
  })

  it.each([
    ['a month alone', 'May 2025', '"May 2025" does not say the days'],
    ['no date', 'TBA', '"TBA" is no date'],
    ['more than a date', 'May 3-5, 2025 (extended)', 'says more than days'],
    ['another year', 'May 3-5, 2024', '2024-05-03/2024-05-05 is not in 2025'],
    ['an end before the beginning', '2025-05-05/2025-05-03', 'it ends on 2025-05-03, before'],
    ['more than a month', 'May 1 - July 3, 2025', 'are 64 days'],
    ['a day that no calendar has', 'February 29-30, 2025', 'does not say the days'],
  ])('are refused where they are %s', (_why, text, reason) => {
    expect(daysWritten(text, 2025)).toEqual({ reason: expect.stringContaining(reason) })
  })
})

describe('rows of lists', () => {
  it('keep the editions of a series together (ccf-deadlines)', () => {
    const { found, editions, problems } = editionsListed(
      rowsOf({
        title: 'GROVECONF',
        description: 'Conference on Groves',
        confs: [
          { year: 2025, link: 'https://grove.example/', timezone: 'AoE', timeline: [{ deadline: '2025-02-28 23:59:59' }], date: 'May 3-5, 2025', place: 'Seattle, WA, USA' },
          { year: 2026, timezone: 'AoE', timeline: [{ deadline: 'TBD' }], date: 'May 2026', place: 'TBD' },
        ],
      }),
    ) // prettier-ignore
    expect(found).toBe(2)
    expect(editions).toEqual([
      {
        acronym: 'GROVECONF',
        name: 'Conference on Groves',
        year: 2025,
        source: 'ccfddl',
        place,
        date: '2025-05-03/2025-05-05',
        city: 'Seattle',
        country: 'USA',
        url: 'https://grove.example/',
        deadlines: [{ kind: 'paper', at: '2025-03-01T11:59:59Z', written: '2025-02-28 23:59:59 AoE (UTC−12)' }],
      },
      { acronym: 'GROVECONF', name: 'Conference on Groves', year: 2026, source: 'ccfddl', place },
    ])
    expect(problems).toMatchObject([{ name: 'GROVECONF 2026', isDropped: false }])
  }) // prettier-ignore

  it.each([
    ['with typed deadlines (huggingface)', { title: 'GROVECONF', year: 2025, start: '2025-05-03', end: '2025-05-05', deadlines: [{ type: 'notification', date: '2025-02-01 12:00', timezone: 'UTC+1' }] }, { source: 'huggingface', deadlines: [{ kind: 'notification', at: '2025-02-01T11:00:00Z' }] }],
    ['with days beside a text that agrees (paperswithcode)', { title: 'GROVECONF', year: 2025, start: '2025-05-03', end: '2025-05-05', date: 'May 3 - May 5, 2025' }, { date: '2025-05-03/2025-05-05' }],
    ['with a name and no year in its days (sec-deadlines)', { name: 'GROVECONF', year: 2025, date: 'May 3-5' }, { date: '2025-05-03/2025-05-05' }],
    ['with a year in its name (tobna)', { shortname: 'GROVECONF 2025', conferenceStartDate: '2025-05-03', conferenceEndDate: '2025-05-05' }, { acronym: 'GROVECONF', year: 2025, date: '2025-05-03/2025-05-05' }],
    ['with its year only in its days (tech-conferences)', { name: 'GROVECONF', startDate: '2025-05-03', endDate: '2025-05-05', city: 'Vienna', country: 'Austria' }, { year: 2025, city: 'Vienna' }],
    ['with a mistyped key', { title: 'GROVECONF', year: 2025, data: 'May 3-5, 2025' }, { date: '2025-05-03/2025-05-05' }],
  ])('%s', (_why, value, expected) => {
    expect(editionsListed(rowsOf(value)).editions).toMatchObject([expected])
  }) // prettier-ignore

  it.each([
    ['an estimate', { title: 'A', year: 2025, dataSrc: 'estimate', start: '2025-05-03' }, true, 'its days are an estimate'],
    ['no year', { title: 'A', date: 'May 3-5' }, true, 'it does not say its year'],
    ['fields that its text contradicts', { title: 'A', year: 2025, start: '2025-05-03', end: '2025-05-05', date: 'May 4-6, 2025' }, false, 'its fields say 2025-05-03/2025-05-05, its text 2025-05-04/2025-05-06'],
    ['an end before its start', { title: 'A', year: 2025, start: '2025-05-05', end: '2025-05-03' }, false, 'before it begins'],
    ['a deadline in no known zone', { title: 'A', year: 2025, date: 'May 3-5, 2025', deadline: '2025-01-01 12:00', timezone: 'Mars/Base' }, false, 'the time zone of the deadline "2025-01-01 12:00" "Mars/Base" is not known'],
    ['a deadline without a zone', { title: 'A', year: 2025, date: 'May 3-5, 2025', deadline: '2025-01-01 12:00' }, false, 'the time zone of the deadline "2025-01-01 12:00" is not given'],
    ['a deadline beyond all time', { title: 'A', year: 2025, date: 'May 3-5, 2025', deadline: '9999-12-31 23:59', timezone: 'AoE' }, false, 'the deadline "9999-12-31 23:59" is no time'],
    ['a deadline that is no time', { title: 'A', year: 2025, date: 'May 3-5, 2025', deadline: 'soon', timezone: 'UTC' }, false, 'the deadline "soon" is no time'],
  ])('are told with the reason: %s', (_why, value, isDropped, reason) => {
    const { found, editions, problems } = editionsListed(rowsOf(value))
    expect(problems).toMatchObject([{ isDropped, reason: expect.stringContaining(reason), place }])
    expect(editions).toHaveLength(isDropped ? 0 : found)
  }) // prettier-ignore

  it.each([null, 5, 'text', [], {}, { year: 2025 }, { confs: 'none' }, { confs: [null, 7] }])(
    'are none where they are %j',
    (value) => {
      expect(editionsListed(rowsOf(value))).toEqual({ found: 0, editions: [], problems: [] })
    },
  )
})

describe('the town of a place', () => {
  it.each([
    ['Seattle, WA, USA', { city: 'Seattle', country: 'USA' }],
    ['Palais des Congrès Montreal, Canada', { city: 'Montreal', country: 'Canada' }],
    ['Nowhereville, Austria', { city: 'Nowhereville', country: 'Austria' }],
    ['Hall 3, Nowhereville, Austria', { building: 'Hall 3, Nowhereville, Austria' }],
    ['Online', { building: 'Online' }],
  ])('%s', (text, expected) => {
    expect(cityIn(text)).toEqual(expected)
  })

  it('has coordinates where it is known, and is none without its country', () => {
    expect(locationNamed('vienna', 'Austria')).toMatchObject({ city: 'Vienna', countryCode: 'AT', latitude: 48.209 }) // prettier-ignore
    expect(locationNamed('Nowhereville', 'Austria')).toEqual({ city: 'Nowhereville', country: 'Austria', countryCode: 'AT' }) // prettier-ignore
    expect(locationNamed('Vienna', undefined)).toBeUndefined()
  })
})
