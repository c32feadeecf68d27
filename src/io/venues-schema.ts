import * as v from 'valibot'

import type { EditionFacts } from '../model/edition-facts.ts'
import { absoluteUrl } from '../model/link.ts'
import { daysWritten } from '../venues/index.ts'

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'expected text'))

const url = v.pipe(
  v.string(),
  v.check(
    (address) => absoluteUrl(address) !== undefined,
    'expected an address that begins with https:// or http://',
  ),
)

const year = v.pipe(
  v.number(),
  v.check((number) => Number.isInteger(number) && number >= 1900 && number <= 2100, 'expected a year'),
)

const written = v.strictObject({
  acronym: text,
  name: v.exactOptional(text),
  year,
  dates: v.exactOptional(text),
  city: v.exactOptional(text),
  country: v.exactOptional(text),
  building: v.exactOptional(text),
  url: v.exactOptional(url),
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
  add: v.exactOptional(v.array(edition)),
  import: v.exactOptional(
    v.pipe(
      v.union([text, v.array(text)], 'expected a path or a list of them'),
      v.transform((paths): readonly string[] => [paths].flat()),
    ),
  ),
})
