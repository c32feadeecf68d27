import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { ical } from '../../../src/export/ical/index.ts'
import type { Event } from '../../../src/model/catalog.ts'
import { singleLine } from '../../../src/export/single-line.ts'
import { formatInstant, type Instant } from '../../../src/model/instant.ts'
import type { PartialDate } from '../../../src/model/partial-date.ts'
import { catalog, fileOf, viewWith } from '../invented-views.ts'

/** `EVENTS=10000 npm test` makes as many as the issue asks for. */
const count = Number(process.env['EVENTS'] ?? 1000)

const [invented] = catalog.events
if (invented === undefined) throw new RangeError('Cannot find an event in the invented catalog')

const dayLength = 24 * 60 * 60 * 1000
const dayOf = (index: number): string => formatInstant(index * dayLength).slice(0, 10)
const firstDay = Date.UTC(1990, 0, 1) / dayLength
const lastDay = Date.UTC(2099, 11, 1) / dayLength
const remarkable = ['1999-12-31', '2000-02-28', '2011-12-29', '2012-02-28', '2018-11-03', '2024-02-27', '2025-03-29', '2025-10-25', '2025-12-30', '2096-02-29'] // prettier-ignore

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: fc.constantFrom('🎉', '👩🏽‍🚀', '🇦🇹', '会', '議', 'ñ', 'ا', '\r', '\n', '\t', '\\', ',', ';', ':', '"', '^', ' ', 'x'), maxLength: 120 }),
  fc.constantFrom('x\r\nDTSTART:19700101', 'x\nEND:VEVENT', '\rBEGIN:VALARM', 'x\r\n RRULE:FREQ=SECONDLY', '\\n\\,\\;', 'x\u2028ATTACH:y'),
) // prettier-ignore

const firstDays = fc.oneof(
  fc.integer({ min: firstDay, max: lastDay }),
  fc.constantFrom(...remarkable.map((day) => Date.parse(day) / dayLength)),
)

const events = fc.array(
  fc.record({
    name: words,
    fullName: words,
    venue: words,
    series: words,
    host: words,
    remark: words,
    city: words,
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(-180, 180, 179.9999995, -0)),
    first: firstDays,
    days: fc.integer({ min: 1, max: 31 }),
    sequence: fc.nat(),
    tentative: fc.boolean(),
    minutes: fc.option(fc.record({ at: fc.integer({ min: 0, max: 1439 }), long: fc.integer({ min: 0, max: 600 }) })),
  }),
  { minLength: 100, maxLength: 100, size: 'max' },
) // prettier-ignore

type Made = typeof events extends fc.Arbitrary<readonly (infer One)[]> ? One : never

it(`${count} generated events come back from a reader as they were`, () => {
  let number = 0
  fc.assert(
    fc.property(events, (made) => {
      const written = made.map((one) => ({ one, event: eventOf(one, (number += 1)) }))
      const text = fileOf(ical, viewWith({ events: written.map(({ event }) => event) }), 'conferences.ics')
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(line).not.toMatch(/[\r\n]|\p{Cs}/u)
      }
      const calendar = new ICAL.Component(ICAL.parse(text))
      const read = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
      expect(read.map(seen)).toEqual(written.map(({ one, event }) => expected(one, event)))
    }),
    { numRuns: Math.ceil(count / 100), endOnFailure: true },
  )
}, 300_000)

function eventOf({ first, days, minutes, remark, city, ...made }: Made, number: number): Event {
  const [start, end] = [dayOf(first), dayOf(first + days - 1)]
  const at = (minute: number): Instant => formatInstant(first * dayLength + minute * 60_000)
  const { latitude, longitude, tentative, ...texts } = made
  const times = minutes === null ? {} : { begins: at(minutes.at), ...(minutes.long === 0 ? {} : { ends: at(minutes.at + minutes.long) }) } // prettier-ignore
  return {
    ...(invented as Event),
    ...texts,
    id: `urn:uuid:00000000-0000-5000-8000-${String(number).padStart(12, '0')}`,
    date: (days === 1 ? start : `${start}/${end}`) as PartialDate,
    ...times,
    remarks: [remark],
    location: { city, country: 'Austria', countryCode: 'AT', latitude, longitude },
    ...(tentative ? { tentative } : {}),
  }
}

function seen(event: ICAL.Event) {
  const { component, startDate, endDate } = event
  const [latitude, longitude] = [component.getFirstPropertyValue('geo')].flat().map(Number)
  return {
    uid: event.uid,
    summary: event.summary ?? '',
    remarked: event.description,
    place: event.location,
    start: startDate.toString(),
    end: endDate?.toString(),
    sequence: event.sequence,
    status: component.getFirstPropertyValue('status'),
    latitude,
    longitude,
  }
}

function expected(made: Made, event: Event): Omit<ReturnType<typeof seen>, 'remarked' | 'place'> {
  const { first, days, minutes } = made
  const startDay = dayOf(first)
  const { begins = startDay, ends = minutes === null ? dayOf(first + days) : begins } = event
  return {
    uid: event.id.slice('urn:uuid:'.length),
    summary: singleLine(made.name),
    remarked: expect.stringContaining(readable(made.remark)),
    place: expect.stringContaining('Austria'),
    start: begins,
    end: ends,
    sequence: made.sequence,
    status: made.tentative ? 'TENTATIVE' : 'CONFIRMED',
    latitude: expect.closeTo(made.latitude, 5),
    longitude: expect.closeTo(made.longitude, 5),
  } as ReturnType<typeof expected>
}

/** What of a text a calendar can hold: line breaks in one form, no control characters. */
function readable(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '')
}
