import { describe, expect, it } from 'vitest'
import { offsetOfZone } from '../../src/model/time-zone.ts'
import { recordedTime, timeOfDay } from '../../src/normalize/time-of-day.ts'

describe('the time of a talk', () => {
  it.each([
    ['with a zone of winter', '2025-01-15', 'Graphs, 14:00 CET, online', '2025-01-15T13:00:00Z', undefined],
    ['with a zone of summer', '2025-07-15', 'Graphs, 14:00 CEST, online', '2025-07-15T12:00:00Z', undefined],
    ['from one to another', '2025-07-15', '14:00–15:30 CEST', '2025-07-15T12:00:00Z', '2025-07-15T13:30:00Z'],
    ['with the half of the day', '2025-07-15', 'at 3 pm ET', '2025-07-15T19:00:00Z', undefined],
    ['where only the end says the half', '2025-01-15', '3-4 p.m. EST', '2025-01-15T20:00:00Z', '2025-01-15T21:00:00Z'],
    ['over noon', '2025-01-15', '11–1pm EST', '2025-01-15T16:00:00Z', '2025-01-15T18:00:00Z'],
    ['at noon', '2025-01-15', '12:00 pm PST', '2025-01-15T20:00:00Z', undefined],
    ['at midnight', '2025-01-15', '12am UTC', '2025-01-15T00:00:00Z', undefined],
    ['over midnight', '2025-01-15', '23:30 - 00:30 UTC', '2025-01-15T23:30:00Z', '2025-01-16T00:30:00Z'],
    ['that is the day before in UTC', '2025-01-15', '8:00 JST', '2025-01-14T23:00:00Z', undefined],
    ['that is the day after in UTC', '2025-12-31', '20:00 PST', '2026-01-01T04:00:00Z', undefined],
    ['with hours from UTC', '2025-01-15', '10:00 (UTC+5:30)', '2025-01-15T04:30:00Z', undefined],
    ['with hours before UTC', '2024-02-29', '22:00 GMT-3', '2024-03-01T01:00:00Z', undefined],
    ['with a dot or an h', '2025-01-15', '14.30 MEZ; 14h30 CET', '2025-01-15T13:30:00Z', undefined],
    ['of a whole hour in German', '2025-01-15', '14 Uhr (MEZ)', '2025-01-15T13:00:00Z', undefined],
    ['of two whole hours', '2025-01-15', '14 bis 16 Uhr MEZ', '2025-01-15T13:00:00Z', '2025-01-15T15:00:00Z'],
    ['of a whole hour in French', '2025-01-15', '14h CET', '2025-01-15T13:00:00Z', undefined],
    ['on the day when summer time begins', '2025-03-30', '14:00 CEST', '2025-03-30T12:00:00Z', undefined],
    ['with the zone in a word', '2025-07-15', '4pm (Eastern), online', '2025-07-15T20:00:00Z', undefined],
    ['with the zone in a word that ends it', '2025-01-15', '10:00 AM Pacific', '2025-01-15T18:00:00Z', undefined],
    ['with the zone of a country', '2025-01-15', '10:00 US/Central', '2025-01-15T16:00:00Z', undefined],
    ['with the zone in small letters', '2025-07-15', '4 pm Eastern time', '2025-07-15T20:00:00Z', undefined],
    ['with the long name of winter', '2025-01-15', '4 pm Eastern Standard Time', '2025-01-15T21:00:00Z', undefined],
    ['with the long name of summer', '2025-07-15', '4 pm Pacific Daylight Time', '2025-07-15T23:00:00Z', undefined],
    ['on the day when it ends', '2025-11-02', '9:00 ET', '2025-11-02T14:00:00Z', undefined],
  ])('is read %s', (_why, day, text, begins, ends) => {
    expect(timeOfDay(text, day)).toEqual({ begins, ...(ends === undefined ? {} : { ends }) })
  }) // prettier-ignore

  it.each([
    ['no zone', '2025-01-15', 'at 14:00'],
    ['winter time in summer', '2025-07-15', '14:00 CET'],
    ['summer time in winter', '2025-01-15', '9:00 EDT'],
    ['a zone that two countries have', '2025-01-15', '9:00 IST'],
    ['no time', '2025-01-15', 'Room 14 ET'],
    ['a year', '2025-01-15', '2025 UTC'],
    ['no hour of the day', '2025-01-15', '25:00 UTC'],
    ['no hour of half a day', '2025-01-15', '13 pm ET'],
    ['no hour of a clock', '2025-01-15', '25 Uhr MEZ'],
    ['the name of a place that begins as a zone', '2025-01-15', '3 pm Pacific Ballroom'],
    ['a direction', '2025-01-15', '3 pm, Eastern Hall, Oulu'],
    ['the long name of winter time in summer', '2025-07-15', '4 pm Eastern Standard Time'],
    ['a zone within a word', '2025-01-15', '14:00 ETH Zürich'],
  ])('is unknown with %s', (_why, day, text) => {
    expect(timeOfDay(text, day)).toBeUndefined()
  })
})

describe('the time of a field', () => {
  it.each([
    ['on its day', '2026-03-04', '2026-03-04T14:00:00+01:00', { begins: '2026-03-04T13:00:00Z' }],
    [
      'on the day before elsewhere',
      '2026-03-05',
      '2026-03-04T20:00:00-05:00',
      { begins: '2026-03-05T01:00:00Z' },
    ],
    ['with its end', '2026-03-04', '2026-03-04T14:00:00Z / 2026-03-04T15:00:00Z', undefined],
    ['of another day', '2026-03-06', '2026-03-04T14:00:00+01:00', undefined],
    [
      'with an end before it',
      '2026-03-04',
      '2026-03-04T14:00:00+01:00 / 2026-03-04T13:00:00+01:00',
      { begins: '2026-03-04T13:00:00Z' },
    ],
  ])('is read %s', (_why, day, text, expected) => {
    expect(recordedTime(text, day)).toEqual(expected)
  })
})

describe('the zone of a deadline', () => {
  it.each([
    ['AoE', '2025-07-15', -720],
    ['UTC-12', '2025-07-15', -720],
    ['UTC+8', '2025-07-15', 480],
    ['GMT', '2025-07-15', 0],
    ['America/New_York', '2025-03-08', -300],
    ['America/New_York', '2025-03-09', -240],
    ['Europe/Paris', '2025-03-29', 60],
    ['Europe/Paris', '2025-10-26', 60],
    ['Asia/Kolkata', '2025-07-15', 330],
  ])('%s on %s is %d minutes from UTC', (name, day, offset) => {
    expect(offsetOfZone(name, day)).toBe(offset)
  })

  it.each(['Mars/Base', 'UTC+15', '', 'constructor'])('%j is none', (name) => {
    expect(offsetOfZone(name, '2025-07-15')).toBeUndefined()
  })
})
