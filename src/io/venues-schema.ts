import * as v from 'valibot'

import type { EditionFacts } from '../model/edition-facts.ts'
import { daysWritten } from '../venues/index.ts'
import { describedKey as key, httpUrl, text } from './schema-parts.ts'

const year = v.pipe(
  v.number(),
  v.integer('expected a year'),
  v.minValue(1900, 'expected a year'),
  v.maxValue(2100, 'expected a year'),
)

const written = v.strictObject({
  acronym: v.pipe(text, v.description('Short name, by which pages name it')),
  name: key(text, 'Full name'),
  year: v.pipe(year, v.description('Year of the edition')),
  dates: key(text, 'Days, such as 2026-10-06/2026-10-09'),
  city: key(text, 'Town'),
  country: key(text, 'Country'),
  building: key(text, 'Where in the town'),
  url: key(httpUrl, 'Website'),
})

const edition: v.GenericSchema<unknown, EditionFacts> = v.pipe(
  written,
  v.rawTransform(({ dataset: { value }, addIssue, NEVER }) => {
    const { dates, ...facts } = value
    const said = { ...facts, source: 'offprint.yaml' }
    if (dates === undefined) return said
    const days = daysWritten(dates, facts.year)
    if ('date' in days) return { ...said, date: days.date }
    addIssue({
      message: `${days.reason}; expected days such as 2026-10-06/2026-10-09`,
      path: [{ type: 'object', origin: 'value', input: { ...value }, key: 'dates', value: dates }],
    })
    return NEVER
  }),
)

/** `venues` of `offprint.yaml`. */
export const venuesSchema = v.strictObject({
  add: key(v.array(edition), 'Editions to add, or to correct'),
  import: key(
    v.pipe(
      v.union([text, v.array(text)], 'expected a path or a list of them'),
      v.transform((paths): readonly string[] => [paths].flat()),
    ),
    'Lists of deadlines that somebody else keeps: a path or a list of them',
  ),
})
