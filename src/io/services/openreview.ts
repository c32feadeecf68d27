import * as v from 'valibot'

import type { ServiceRecord } from '../../model/service-record.ts'
import { parseName } from '../../normalize/name.ts'
import { type Service, valueOf } from '../service.ts'
import { oneLine, parsedAs, parseJsonAs, venueOf, withoutEmpty } from '../service-values.ts'

/** OpenReview's second interface (docs.openreview.net), by the id of the forum. */
export const openreview: Service = {
  name: 'openreview',
  rank: 8,
  title: 'OpenReview',
  base: 'https://api2.openreview.net',
  spacing: 1000,
  batch: 1,
  format: 'json',
  schemes: ['openreview'],
  asksEach: false,
  accepts: (key) => /^openreview:[\w-]{8,12}$/.test(key),
  request: ([key = '']) => ({ path: `/notes?id=${encodeURIComponent(valueOf(key))}` }),
  recordsIn(text, [key = '']) {
    const notes = parseJsonAs(answerSchema, text)?.notes
    if (notes === undefined) return undefined
    const records = notes.flatMap((note) => recordOf(parsedAs(noteSchema, note)) ?? [])
    const record = records.find(({ identifiers }) => identifiers.openreview === valueOf(key))
    return new Map(record === undefined ? [] : [[key, record] as const])
  },
}

/** A note is a submission until its venue says where it was accepted: `NeurIPS 2024 poster`. */
function recordOf(note: v.InferOutput<typeof noteSchema> | undefined): ServiceRecord | undefined {
  if (note === undefined) return undefined
  const { title, authors, venue, venueid } = note.content
  const said = oneLine(textOf(venue))
  const isAccepted =
    said !== '' &&
    !/\bsubmi|\breject|\bwithdrawn?\b|\bARR\b|under review/i.test(`${said} ${textOf(venueid)}`)
  const year = Number(/(?:19|20)\d\d/.exec(`${said} ${textOf(venueid)}`)?.[0]) || undefined
  return {
    url: `https://openreview.net/forum?id=${note.id}`,
    kind: isAccepted ? (/workshop/i.test(`${said} ${textOf(venueid)}`) ? 'workshop' : 'conference') : 'preprint',
    ...withoutEmpty({
      title: oneLine(textOf(title)),
      authors: listOf(authors).map((name) => parseName(oneLine(name))),
    }),
    ...(isAccepted ? venueOf(said, year) : {}),
    identifiers: { openreview: note.id },
  }
} // prettier-ignore

type Field = v.InferOutput<typeof fieldSchema> | undefined

/** The first interface gives a value where the second gives `{ value }`. */
function valueIn(field: Field): unknown {
  return typeof field === 'object' && field !== null && 'value' in field ? field.value : field
}

function textOf(field: Field): string {
  const value = valueIn(field)
  return typeof value === 'string' ? value : ''
}

function listOf(field: Field): readonly string[] {
  const value = valueIn(field)
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

const fieldSchema = v.union([v.string(), v.array(v.unknown()), v.object({ value: v.unknown() }), v.null()])
const field = v.optional(fieldSchema)

const noteSchema = v.object({
  id: v.string(),
  content: v.object({ title: field, authors: field, venue: field, venueid: field }),
})

const answerSchema = v.object({ notes: v.array(v.unknown()) })
