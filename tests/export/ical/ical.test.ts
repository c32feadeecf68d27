import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { ical } from '../../../src/export/ical/index.ts'
import type { View } from '../../../src/export/exporter.ts'
import { singleLine } from '../../../src/export/single-line.ts'
import type { Catalog, Event } from '../../../src/model/catalog.ts'
import type { Instant } from '../../../src/model/instant.ts'
import { catalog, fileOf, group, viewWith } from '../invented-views.ts'

const [conference] = catalog.events
if (conference === undefined) throw new RangeError('Cannot find an event in the invented catalog')

const path = 'conferences.ics'
const groupCalendar = fileOf(ical, group, path)

describe('ical', () => {
  it('says what the calendar is and how often to look (RFC 7986)', () => {
    const calendar = parse(groupCalendar)
    expect(propertiesOf(calendar)).toEqual({
      version: '2.0',
      prodid: '-//Offprint//Offprint//EN',
      name: 'Layout Lab <&> Friends: conferences',
      'x-wr-calname': 'Layout Lab <&> Friends: conferences',
      source: 'https://feeds.example/conferences.ics',
      'refresh-interval': 'P1D',
      color: 'steelblue',
    })
    expect(propertyNames(groupCalendar)).toEqual(
      expect.arrayContaining(['SOURCE;VALUE=URI', 'REFRESH-INTERVAL;VALUE=DURATION']),
    )
  })

  it('gives no SOURCE while nobody knows where it is published', () => {
    const calendar = parse(calendarOf({}, { url: 'https://example.org/li-ming/' }))
    expect(calendar.getFirstProperty('source')).toBeNull()
  })

  it('has the events whose days are known, and no others', () => {
    const names = catalog.events.map(({ date, name }) => [name, date])
    expect(names).toContainEqual(['Graph layouts, fast & small', '2025'])
    expect(eventsIn(groupCalendar).map((event) => event['summary'])).toEqual([
      'VISCONF 2025',
      'TINYVIS 2025',
      'One day in May',
    ])
  })

  it('reads back a conference field by field', () => {
    const [first] = eventsIn(groupCalendar)
    expect(first).toEqual({
      uid: '00000000-0000-5000-8000-000000000021',
      dtstamp: '2025-07-07T12:00:00Z',
      created: '2025-07-07T12:00:00Z',
      'last-modified': '2025-07-07T12:00:00Z',
      sequence: '0',
      dtstart: '2025-10-07',
      dtend: '2025-10-11',
      summary: 'VISCONF 2025',
      description: [
        'Conference on Visual Things',
        'Paper: GLOW: Fast & Faithful Graph Layouts for <Web> Scale',
        'People: Ada Moreau, Li Ming (李明)',
        'The dates are from two sources.',
        'Coordinates: city level, GeoNames (CC BY 4.0)',
      ].join('\n'),
      location: 'Palais des Congrès; Hall A, 2nd floor, Montreal, Quebec, Canada',
      geo: '45.509,-73.588',
      url: 'https://visconf.example/2025',
      categories: 'conference,visconf',
      status: 'CONFIRMED',
      transp: 'TRANSPARENT',
    })
  })

  it('marks what is not certain and says with what it is held', () => {
    const [, workshop] = eventsIn(groupCalendar)
    expect(workshop).toMatchObject({ sequence: '2', status: 'TENTATIVE', location: 'Montreal, Canada' })
    expect(workshop?.['description']).toContain('\nHeld with VISCONF 2025\n')
    expect(workshop?.['description']).toContain('The day is not known: these are the dates of the host')
  })

  it('leaves out what is not known', () => {
    const [, , talk] = eventsIn(groupCalendar)
    expect(talk).toMatchObject({
      categories: 'talk',
      description: 'People: Ada Moreau\nThe date comes from the homepage of Ada Moreau.',
    })
    expect(talk).not.toHaveProperty('geo')
    expect(talk).not.toHaveProperty('url')
  })

  it('gives a talk its time in UTC, and an end only where one is known', () => {
    const times = { begins: '2025-03-30T12:00:00Z' as Instant, ends: '2025-03-30T13:30:00Z' as Instant }
    expect(only(times)).toMatchObject({ dtstart: '2025-03-30T12:00:00Z', dtend: '2025-03-30T13:30:00Z' })
    const open = only({ begins: times.begins })
    expect(open).toMatchObject({ dtstart: '2025-03-30T12:00:00Z' })
    expect(open).not.toHaveProperty('dtend')
  })

  it('writes URLs as RFC 3986 has them', () => {
    expect(only({ url: 'https://a.example/Été|x?q="{1}^`&p=100%' })['url']).toBe(
      'https://a.example/%C3%89t%C3%A9%7Cx?q=%22%7B1%7D%5E%60&p=100%25',
    )
    expect(only({ url: 'javascript:alert(1)' })).not.toHaveProperty('url')
  })

  it('names an event in one line, or calcurse would leave it out', () => {
    expect(only({ name: 'On\r\nGraphs\u2028and Trees' })['summary']).toBe('On Graphs and Trees')
  })

  it('is no invitation', () => {
    expect(groupCalendar).not.toMatch(/^METHOD/m)
  })

  it('can be read twice from one write', () => {
    const [file] = ical.write(group)
    expect([...(file?.chunks ?? [])]).toEqual([...(file?.chunks ?? [])])
    expect([...(file?.chunks ?? [])]).not.toEqual([])
  })

  it('has a component even without events (RFC 5545 § 3.6)', () => {
    const calendar = parse(fileOf(ical, viewWith({ events: [] }), path))
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone'])
  })
})

describe('ical, hostile text', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom('\r', '\n', '\t', '\\', ',', ';', ':', '"', '\0', '\u0085', '\u2028', '\ud800', '🎉', '👩‍👩‍👧', '李', 'é', 'a', ' '), maxLength: 200 }),
    fc.constantFrom('x\r\nATTACH:https://evil.example/', 'x\nEND:VEVENT\nBEGIN:VALARM', '\r\n\r\nEND:VCALENDAR', 'x\rBEGIN:VEVENT'),
  ) // prettier-ignore
  const fields = fc.record({
    name: hostile,
    fullName: hostile,
    venue: hostile,
    host: hostile,
    series: hostile,
    url: fc.oneof(hostile, hostile.map((text) => `https://a.example/${text}`)),
    remarks: fc.array(hostile, { maxLength: 2 }),
    location: fc.record({ city: hostile, region: hostile, country: hostile, countryCode: hostile }),
  }) // prettier-ignore

  it('adds no line, breaks no line rule and comes back as it was', () => {
    const skeleton = propertyNames(calendarOf({}))
    fc.assert(
      fc.property(fields, hostile, hostile, (event, title, personName) => {
        const text = calendarOf(
          event,
          { title, url: `https://feeds.example/${title}` },
          {
            people: catalog.people.map((person) => ({ ...person, name: personName })),
            works: catalog.works.map((work) => ({ ...work, title })),
          },
        )
        expect(bareLineBreaks(text)).toEqual([])
        expect(text.endsWith('\r\n')).toBe(true)
        expect(text).not.toMatch(/[^\P{Cc}\r\n\t]|\p{Cs}/u)
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(skeleton).toEqual(expect.arrayContaining([...propertyNames(text)]))
        const [read] = eventsIn(text)
        expect(read?.['summary'] ?? '').toBe(singleLine(event.name))
        expect(read?.['description']).toContain(`Paper: ${readable(title)}`)
        expect(read?.['location'] ?? '').toContain(singleLine(event.location.city))
      }),
      { numRuns: 300 },
    )
  })

  it.each(['🎉', '李', 'é', 'a', '👩‍👩‍👧'])('folds a long run of %s between characters', (character) => {
    const name = character.repeat(100)
    const bytes = Buffer.from(calendarOf({ name }))
    for (const line of splitBytes(bytes)) {
      expect(line.length).toBeLessThanOrEqual(75)
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(line)).not.toThrow()
    }
    expect(only({ name })['summary']).toBe(name)
  })
})

function calendarOf(
  event: Partial<Event>,
  view: Partial<View> = {},
  { people, works }: Pick<Catalog, 'people' | 'works'> = catalog,
): string {
  const events = [{ ...(conference as Event), ...event }]
  return fileOf(ical, viewWith({ people, works, events }, view), path)
}

function only(changes: Partial<Event>): Readonly<Record<string, string>> {
  const [event] = eventsIn(calendarOf(changes))
  if (event === undefined) throw new RangeError('Cannot find the event in the calendar')
  return event
}

function parse(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text))
}

function eventsIn(text: string): readonly Readonly<Record<string, string>>[] {
  return parse(text).getAllSubcomponents('vevent').map(propertiesOf)
}

function propertiesOf(component: ICAL.Component): Readonly<Record<string, string>> {
  return Object.fromEntries(
    component.getAllProperties().map((property) => [property.name, property.getValues().join(',')]),
  )
}

/** Names at the beginning of unfolded lines, with their parameters. */
function propertyNames(text: string): readonly string[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n')
  return lines.map((line) => (/^(BEGIN|END):/.test(line) ? line : (line.split(':')[0] ?? '')))
}

function bareLineBreaks(text: string): readonly string[] {
  return text.match(/\r(?!\n)|(?<!\r)\n/g) ?? []
}

/** What of a text a calendar can hold: line breaks in one form, no control characters. */
function readable(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '')
}

function splitBytes(bytes: Buffer): readonly Buffer[] {
  const next = bytes.indexOf('\r\n')
  return next < 0 ? [bytes] : [bytes.subarray(0, next), ...splitBytes(bytes.subarray(next + 2))]
}
