import { describe, expect, test } from 'vitest'

import {
  daysInMonth,
  endOf,
  parseDate,
  partsOf,
  startOf,
  type PartialDate,
} from '../../src/model/partial-date.ts'
import {
  allSeries,
  editionOf,
  editionsOf,
  hostEdition,
  nextEdition,
  seriesById,
  type Edition,
} from '../../src/venues/index.ts'

const series = allSeries()
const rows = series.map((one) => [one.id, one] as const)

test('the registry is about as large as its sources: a table that is lost would show here', () => {
  const editions = series.flatMap(({ id }) => editionsOf(id))
  expect(series.filter(({ kind }) => kind !== 'journal').length).toBeGreaterThanOrEqual(370)
  expect(series.filter(({ kind }) => kind === 'journal').length).toBeGreaterThanOrEqual(160)
  expect(editions.length).toBeGreaterThanOrEqual(1900)
})

test('ids are unique and plain', () => {
  expect(new Set(series.map(({ id }) => id)).size).toBe(series.length)
  expect(series.filter(({ id }) => !/^[a-z0-9-]+$/.test(id))).toEqual([])
})

test('no address belongs to two series', () => {
  const hosts = series.flatMap(({ hosts: own }) => own)
  expect(hosts.filter((host, at) => hosts.indexOf(host) !== at)).toEqual([])
})

describe.each(rows)('%s', (id, one) => {
  test('names are trimmed, and none has a year, a track or an unconfirmed name', () => {
    const names = [one.acronym, ...(one.name === undefined ? [] : [one.name]), ...one.aliases]
    expect(names.filter((name) => name.trim() !== name || name === '')).toEqual([])
    expect(one.aliases.filter((name) => /(?:19|20)\d\d|[-' @]?\d\d$/.test(name))).toEqual([])
    expect(one.aliases.filter((name) => /\b(?:findings|main)$|^findings of/i.test(name))).toEqual([])
    expect(names.filter((name) => /not confirmed/i.test(name))).toEqual([])
  })

  test('what it refers to exists', () => {
    expect(one.partOf === undefined || seriesById(one.partOf)).toBeTruthy()
    expect(one.website === undefined || URL.canParse(one.website)).toBe(true)
  })

  test('editions have unique years, days in order, coordinates on the globe', () => {
    const editions = editionsOf(id)
    expect(new Set(editions.map(({ year }) => year)).size).toBe(editions.length)
    expect(editions.filter((edition) => !isSound(edition))).toEqual([])
  })
})

describe('the venues of the two homepages', () => {
  test.each([
    ['colm', 2025, '2025-10-07/2025-10-10', 'Montreal'],
    ['recsys', 2025, '2025-09-22/2025-09-26', 'Prague'],
    ['recsys', 2024, '2024-10-14/2024-10-18', 'Bari'],
    ['largevideorecsys', 2024, undefined, 'Bari'],
    ['acl', 2025, '2025-07-27/2025-08-01', 'Vienna'],
    ['aaai', 2025, '2025-02-25/2025-03-04', 'Philadelphia'],
    ['seas', 2025, undefined, 'Philadelphia'],
    ['emnlp', 2025, '2025-11-04/2025-11-09', 'Suzhou'],
    ['neurips', 2024, '2024-12-09/2024-12-15', 'Vancouver'],
    ['enlsp', 2024, '2024-12-14', 'Vancouver'],
    ['naacl', 2024, '2024-06-16/2024-06-21', 'Mexico City'],
    ['aaai', 2024, '2024-02-20/2024-02-27', 'Vancouver'],
    ['relm', 2024, '2024-02-26', 'Vancouver'],
  ])('%s %i', (id, year, date, city) => {
    const edition = editionOf(id, year)
    expect(edition?.date).toBe(date)
    expect(edition?.location?.city).toBe(city)
    expect(edition?.location?.latitude).toBeDefined()
  })

  test('a workshop whose day nobody says has its host to ask', () => {
    const seas = editionOf('seas', 2025)
    expect(seas?.evidence).toBe('none')
    expect(seas && hostEdition(seas)).toMatchObject({ series: 'aaai', year: 2025, evidence: 'two-sources' })
  })

  test('SEAS has no full name, since none is confirmed', () => {
    expect(seriesById('seas')).toMatchObject({ acronym: 'SEAS', kind: 'workshop', partOf: 'aaai' })
    expect(seriesById('seas')?.name).toBeUndefined()
  })

  test('what other sources say is kept', () => {
    expect(editionOf('colm', 2025)?.alternatives).toEqual(['2025-10-07/2025-10-09'])
  })
})

describe('the next edition after the day of the news', () => {
  test.each([
    ['emnlp', '2025-08-20', 2025],
    ['aaai', '2024-12-10', 2025],
    ['neurips', '2024-12-20', 2025],
    ['recsys', '2024-10-14', 2025],
  ])('%s after %s is %i', (id, day, year) => {
    expect(nextEdition(id, day)?.year).toBe(year)
  })

  test('an edition further away than the months given is not meant', () => {
    expect(nextEdition('recsys', '2025-01-01', 8)).toBeUndefined()
    expect(nextEdition('recsys', '2025-01-01', 9)?.year).toBe(2025)
    expect(nextEdition('recsys', '1999-01-01')).toBeUndefined()
  })

  test('neither an unknown series nor a journal has editions', () => {
    expect(nextEdition('nowhere', '2025-01-01')).toBeUndefined()
    expect(editionsOf('tacl')).toEqual([])
    expect(editionOf('nowhere', 2025)).toBeUndefined()
  })
})

function isSound({ year, date, location, url, alternatives, evidence, sources }: Edition): boolean {
  const { latitude = 0, longitude = 0 } = location ?? {}
  return (
    (evidence === 'none') === (date === undefined) &&
    (sources === undefined) === (date === undefined) &&
    (date === undefined || Math.abs(partsOf(date).year - year) <= 1) &&
    (date === undefined ? alternatives : [date, ...alternatives]).every(isDays) &&
    (url === undefined || URL.canParse(url)) &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180
  )
}

function isDays(date: PartialDate): boolean {
  const days = daysBetween(startOf(date), endOf(date))
  return parseDate(date) !== undefined && partsOf(date).day !== undefined && days >= 0 && days < 32
}

function daysBetween(start: string, end: string): number {
  const day = (text: string): number => {
    const [year = 0, month = 1, date = 1] = text.split('-').map(Number)
    return (
      Array.from({ length: month - 1 }, (_, at) => daysInMonth(year, at + 1)).reduce((a, b) => a + b, date) +
      year * 365
    )
  }
  return day(end) - day(start)
}
