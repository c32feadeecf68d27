import type { EditionFacts, ListRow } from '../model/edition-facts.ts'
import type { Place } from '../model/place.ts'
import { daysBetween, daysWritten, type Days } from './list-days.ts'
import { deadlinesOf } from './list-deadlines.ts'
import { isFields, textOf, type Fields } from './list-fields.ts'
import { cityIn } from './written-places.ts'

/** What the rows of imported lists say: as many editions as can be used, and a reason for each that cannot. */
export interface ListedEditions {
  /** How many editions the rows hold. */
  readonly found: number
  readonly editions: readonly EditionFacts[]
  readonly problems: readonly ListProblem[]
}

export interface ListProblem {
  /** `EMNLP 2026`, as far as the row says it. */
  readonly name: string
  readonly acronym: string
  readonly reason: string
  readonly place: Place
  /** Nothing of the row is used; else only its days or a deadline is not. */
  readonly isDropped: boolean
}

/** Reads ccf-deadlines, ai-deadlines, their many relatives, and any other list of rows with a name, a year and days. */
export function editionsListed(rows: readonly ListRow[]): ListedEditions {
  const read = rows.flatMap(({ value, place, list }) => rowsIn(value, list).map((one) => readRow(one, place)))
  return {
    found: read.length,
    editions: read.flatMap(({ edition }) => edition ?? []),
    problems: read.flatMap(({ problems }) => problems),
  }
}

interface Row {
  readonly fields: Fields
  readonly source: string
}

/** ccf-deadlines keeps the editions of a series together under `confs`. */
function rowsIn(value: unknown, list: string): readonly Row[] {
  if (!isFields(value)) return []
  const { confs, ...series } = value
  if (Array.isArray(confs))
    return confs.filter(isFields).map((fields) => ({ fields: { ...series, ...fields }, source: 'ccfddl' }))
  const source = Array.isArray(value['deadlines']) ? 'huggingface' : list
  return acronymOf(value) === undefined || !isDated(value) ? [] : [{ fields: value, source }]
}

/** Lists of subjects lie beside those of conferences, and their rows have names too. */
function isDated(fields: Fields): boolean {
  return ['year', 'deadline', 'deadlines', ...keys.start, ...keys.date].some((key) =>
    Object.hasOwn(fields, key),
  )
}

/** The keys of a row, by what they mean: each list has its own. */
const keys = {
  acronym: ['title', 'shortname', 'name', 'conference'],
  name: ['full_name', 'fullName', 'description'],
  start: ['start', 'startDate', 'date_start', 'conferenceStartDate'],
  end: ['end', 'endDate', 'date_end', 'conferenceEndDate'],
  date: ['date', 'dates', 'data'],
  place: ['place', 'location'],
  url: ['link', 'url', 'website'],
} as const

function acronymOf(fields: Fields): string | undefined {
  return textOf(fields, ...keys.acronym)?.replace(/(?<=[^\s'’])[\s'’]{1,3}(?:19|20)?\d\d$/, '')
}

function readRow(
  { fields, source }: Row,
  place: Place,
): { readonly edition?: EditionFacts; readonly problems: readonly ListProblem[] } {
  const acronym = acronymOf(fields) ?? ''
  const start = textOf(fields, ...keys.start)
  const year = Number(textOf(fields, 'year') ?? /^\d{4}/.exec(start ?? '')?.[0])
  const about = { name: Number.isNaN(year) ? acronym : `${acronym} ${year}`, acronym, place }
  const drop = refusalOf(fields, year)
  if (drop !== undefined) return { problems: [{ ...about, reason: drop, isDropped: true }] }
  const days = daysOf(fields, year)
  const { deadlines, reasons } = deadlinesOf(fields)
  const url = textOf(fields, ...keys.url)
  const name = textOf(fields, ...keys.name)
  const unused = [...('reason' in days ? [days.reason] : []), ...reasons]
  return {
    edition: {
      acronym,
      year,
      source,
      place,
      ...(name === undefined ? {} : { name }),
      ...('reason' in days ? {} : { date: days.date }),
      ...placeOf(fields),
      ...(url === undefined || !/^https?:\/\//.test(url) ? {} : { url }),
      ...(deadlines.length === 0 ? {} : { deadlines }),
    },
    problems: unused.map((reason) => ({ ...about, reason, isDropped: false })),
  }
}

function refusalOf(fields: Fields, year: number): string | undefined {
  if (!Number.isInteger(year) || year < 1950 || year > 2100) return 'it does not say its year'
  if (textOf(fields, 'dataSrc') === 'estimate') return 'its days are an estimate'
  return undefined
}

function daysOf(fields: Fields, year: number): Days {
  const [start, end] = [textOf(fields, ...keys.start), textOf(fields, ...keys.end)]
  const text = textOf(fields, ...keys.date)
  if (start !== undefined) return daysBetween(start.slice(0, 10), (end ?? start).slice(0, 10), year, text)
  return text === undefined ? { reason: 'it gives no days' } : daysWritten(text, year)
}

function placeOf(fields: Fields): Pick<EditionFacts, 'city' | 'country' | 'building'> {
  const [city, country, hall] = ['city', 'country', 'venue'].map((key) => textOf(fields, key))
  const building = hall === undefined ? {} : { building: hall }
  if (city !== undefined) return { city, ...(country === undefined ? {} : { country }), ...building }
  const text = textOf(fields, ...keys.place)
  if (text === undefined || /^TB[ADN]\b/i.test(text)) return building
  return { ...building, ...cityIn(text) }
}
