import * as v from 'valibot'

import type { Identifiers } from '../model/identifier.ts'
import { normalizeDoi } from '../model/link-target.ts'
import { formatDate, parseDate, type PartialDate, partsOf } from '../model/partial-date.ts'
import { withTaggedScripts } from '../model/raised-text.ts'
import type { WorkFacts } from '../model/metadata.ts'
import { venuesIn } from '../venues/index.ts'

/** Line breaks inside a title are folds. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Titles of publishers with their markup: `<i>In vivo</i> imaging &amp; more`. */
export function plainTitle(text: string): string {
  return oneLine(
    withTaggedScripts(text)
      .replace(/<\/?[a-z][^<>]*>/gi, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&apos;|&#39;/g, "'")
      .replace(/&amp;/g, '&'),
  )
}

/** `2025-06-04` of `2025-06-04T17:59:59Z`; as precise as it is written. */
export function dayIn(text: string): PartialDate | undefined {
  return parseDate(/^\d{4}(?:-\d\d(?:-\d\d)?)?(?![\d-])/.exec(text.trim())?.[0] ?? '')
}

/** `[[2025, 9, 6]]`, as Crossref and CSL write a date. */
export function dateOfParts(parts: readonly (readonly unknown[])[] | undefined): PartialDate | undefined {
  const [year, month, day] = (parts?.[0] ?? []).map(Number)
  if (year === undefined || !Number.isInteger(year) || year < 1000) return undefined
  const text = formatDate({ year, ...(month ? { month } : {}), ...(month && day ? { day } : {}) })
  return parseDate(text) ?? formatDate({ year })
}

export function yearOf(date: PartialDate | undefined): number | undefined {
  return date === undefined ? undefined : partsOf(date).year
}

/** The one that arXiv registers for each preprint is its number again. */
export function doiIn(text: string): Identifiers {
  const doi = normalizeDoi(text)
  if (doi === undefined) return {}
  const arxiv = /^10\.48550\/arxiv\.(?<id>.+?)(?:v\d+)?$/.exec(doi)?.groups?.['id']
  return arxiv === undefined ? { doi } : { arxiv }
}

/**
 * The edition that a title of proceedings names, when it names one without doubt. Proceedings are often published in
 * another year than that of the meeting, so the year is that of the title, else of the meeting where a service gives it.
 */
export function venueOf(
  containerTitle: string,
  yearOfMeeting?: number,
): { readonly venue?: NonNullable<WorkFacts['venue']> } {
  const matches = venuesIn(containerTitle).filter(({ doubtful }) => doubtful !== true)
  const series = [...new Set(matches.flatMap((match) => match.series))]
  const [only] = series
  const year = matches.find((match) => match.year !== undefined)?.year ?? yearOfMeeting
  if (only === undefined || year === undefined || series.length > 1) return {}
  const track = matches.find((match) => match.track !== undefined)?.track
  return { venue: { series: only, year, ...(track === undefined ? {} : { track }) } }
}

/** Without what is undefined, an empty text or an empty list. */
export function withoutEmpty<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(kept) as { [K in keyof T]?: Exclude<T[K], undefined> }
}

/** JSON in the form of a schema; undefined for anything else. */
export function parseJsonAs<T>(schema: v.GenericSchema<unknown, T>, text: string): T | undefined {
  try {
    return parsedAs(schema, JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The value in the form of a schema; undefined for anything else, so that one odd record does not lose the others. */
export function parsedAs<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | undefined {
  const result = v.safeParse(schema, value)
  return result.success ? result.output : undefined
}
