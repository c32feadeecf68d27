import { expect, it } from 'vitest'
import { anchorOf } from '../../../src/export/anchor.ts'
import { placeLabels } from '../../../src/export/html/map-labels.ts'
import { catalog, everyFileOf, group, viewWith } from '../invented-views.ts'

const page = everyFileOf(group).get('index.html') ?? ''
const placed = catalog.events.filter(({ location }) => location?.latitude !== undefined)

it('the map has a dot for each town, and a list says the same in words with a link to each event', () => {
  const towns = new Set(placed.map(({ location }) => `${location?.city}, ${location?.country}`))
  expect(towns.size).toBeGreaterThan(0)
  expect(page.match(/<circle /g)).toHaveLength(towns.size)
  for (const town of towns) expect(page).toContain(`<strong>${town}</strong>`)
  for (const { id } of placed) expect(page).toContain(`<a href="#${anchorOf(id)}">`)
})

it('a dot stands at its longitude and latitude', () => {
  const [event] = placed
  if (event === undefined) throw new RangeError('Cannot find an event with coordinates')
  const location = { city: 'Null', country: 'Island', countryCode: 'XX', latitude: 0, longitude: 0 }
  const view = viewWith({ events: [{ ...event, location }] })
  // 178.75 and 82.5 degrees from the first dot, 2.5 degrees a dot.
  expect(everyFileOf(view).get('index.html')).toContain('<circle cx="71.5" cy="33" ')
})

it('without coordinates there is no map', () => {
  const events = catalog.events.map(({ location: _, ...event }) => event)
  expect(everyFileOf(viewWith({ events })).get('index.html')).not.toContain('<svg')
})

it('names stand where there is room, and one without room is left to the list', () => {
  expect(placeLabels([{ name: 'Farville, Far', x: 20, y: 20 }])).toEqual([
    { text: 'Farville', x: 22, y: 21, anchor: 'start' },
  ])
  const crowd = Array.from({ length: 12 }, (_, index) => ({ name: 'Crowdville', x: 60, y: 20 + index / 10 }))
  expect(placeLabels(crowd).length).toBeLessThan(5)
  expect(placeLabels([{ name: 'At the very edge', x: 143, y: 20 }])[0]?.anchor).toBe('end')
})
