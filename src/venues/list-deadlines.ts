import type { DeadlineFacts } from '../model/edition-facts.ts'
import { formatInstant } from '../model/instant.ts'
import { parseDate } from '../model/partial-date.ts'
import { offsetOfZone } from '../model/time-zone.ts'
import { isFields, textOf, textsOf, type Fields } from './list-fields.ts'

/** The deadlines of a row, each in UTC, and why some cannot be used. */
export interface Deadlines {
  readonly deadlines: readonly DeadlineFacts[]
  readonly reasons: readonly string[]
}

/** A kind of deadline by the key that it stands under; a line adds one. */
const kinds: readonly (readonly [key: string, kind: string])[] = [
  ['abstract_deadline', 'abstract'],
  ['deadline', 'paper'],
]

/** Those of a row and of the `timeline` or the `deadlines` in it. */
export function deadlinesOf(row: Fields): Deadlines {
  const zone = textOf(row, 'timezone')
  const nested = [row['timeline'], row['deadlines']].flatMap((value) => (Array.isArray(value) ? value : []))
  const written = [row, ...nested.filter(isFields)].flatMap((fields) => writtenIn(fields, zone))
  const read = [...new Map(written.map((one) => [`${one.kind} ${one.text}`, one])).values()].map(readDeadline)
  return {
    deadlines: read.flatMap((one) => ('reason' in one ? [] : [one])),
    reasons: read.flatMap((one) => ('reason' in one ? [one.reason] : [])),
  }
}

/** What few know: when the day ends where it ends last. */
const anywhereOnEarth = 'AoE (UTC−12)'

interface Written {
  readonly kind: string
  readonly text: string
  readonly zone: string
}

function writtenIn(fields: Fields, zone: string | undefined): readonly Written[] {
  const own = textOf(fields, 'timezone') ?? zone ?? ''
  const typed = textOf(fields, 'type')
  const date = typed === undefined ? undefined : textOf(fields, 'date')
  const round = textOf(fields, 'comment') ?? textOf(fields, 'label')
  const listed = kinds.flatMap(([key, kind]) =>
    textsOf(fields, key).map((text) => ({ kind: round === undefined ? kind : `${kind} (${round})`, text })),
  )
  const all = date === undefined || typed === undefined ? listed : [...listed, { kind: typed, text: date }]
  return all
    .filter(({ text }) => !/^(?:TB[ADN]|n\/?a|none|rolling)?$/i.test(text))
    .map((one) => ({ ...one, zone: own }))
}

function readDeadline({ kind, text, zone }: Written): DeadlineFacts | { readonly reason: string } {
  const parts =
    /^(?<day>(?:19|20)\d\d-\d\d-\d\d)(?:[ T](?<hours>\d\d):(?<minutes>[0-5]\d)(?::(?<seconds>[0-5]\d))?)?$/.exec(
      text,
    )?.groups
  if (parts === undefined || parseDate(parts['day'] ?? '') === undefined)
    return { reason: `the deadline "${text}" is no time` }
  const { day = '', hours = '23', minutes = '59', seconds = '0' } = parts
  const offset = offsetOfZone(zone, day)
  if (offset === undefined) {
    const why = zone === '' ? 'is not given' : `"${zone}" is not known`
    return { reason: `the time zone of the deadline "${text}" ${why}` }
  }
  const local =
    Date.parse(`${day}T00:00:00Z`) + ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
  return {
    kind,
    at: formatInstant(local - offset * 60_000),
    written: `${text} ${zone === 'AoE' ? anywhereOnEarth : zone}`,
  }
}
