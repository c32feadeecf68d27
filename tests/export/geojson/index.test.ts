import { describe, expect, it } from 'vitest'
import { geojson } from '../../../src/export/geojson/index.ts'
import type { PartialDate } from '../../../src/model/partial-date.ts'
import { catalog, filesOf, group, viewWith } from '../invented-views.ts'

interface Collection {
  readonly type: string
  readonly features: readonly {
    readonly type: string
    readonly id: string
    readonly geometry: { readonly type: string; readonly coordinates: readonly [number, number] }
    readonly properties: Readonly<Record<string, unknown>>
  }[]
}

const [event = missing()] = catalog.events.filter(({ location }) => location?.latitude !== undefined)

describe('talks.geojson', () => {
  it('has a point, longitude first, for each event with coordinates and for no other', () => {
    const placed = catalog.events.filter(({ location }) => location?.latitude !== undefined)
    const { type, features } = collectionOf(group)
    expect(type).toBe('FeatureCollection')
    expect(features.map(({ id }) => id)).toEqual(placed.map(({ id }) => id))
    expect(features.map(({ type: kind, geometry }) => [kind, geometry])).toEqual(
      placed.map(({ location }) => [
        'Feature',
        { type: 'Point', coordinates: [location?.longitude, location?.latitude] },
      ]),
    )
  })

  it('is not written where nothing has coordinates', () => {
    const events = catalog.events.map(({ location: _, ...rest }) => rest)
    expect([...filesOf(geojson, viewWith({ events })).keys()]).toEqual([])
  })

  it('names people and works, not their ids', () => {
    const properties = collectionOf(group).features.map((feature) => feature.properties)
    const names = catalog.people.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(properties.flatMap((one) => one['people'])))
    expect(JSON.stringify(properties)).not.toContain('urn:uuid:')
  })

  it.each([
    ['2025-10-07/2025-10-10', { start: '2025-10-07', end: '2025-10-10' }],
    ['2025-10-07', { start: '2025-10-07', end: '2025-10-07' }],
    ['2025-10', {}],
    ['2025', {}],
  ])('%s gives days only where the days are known', (date, days) => {
    const [feature] = collectionOf(viewWith({ events: [{ ...event, date: date as PartialDate }] })).features
    const { start, end } = feature?.properties ?? {}
    expect(feature?.properties['date']).toBe(date)
    expect(start === undefined ? {} : { start, end }).toEqual(days)
  })
})

function collectionOf(view: Parameters<typeof filesOf>[1]): Collection {
  return JSON.parse(filesOf(geojson, view).get('talks.geojson') ?? '') as Collection
}

function missing(): never {
  throw new RangeError('Cannot find an event with coordinates in the invented catalog')
}
