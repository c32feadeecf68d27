import type { Event } from '../../model/catalog.ts'
import type { Location } from '../../model/venue.ts'
import { anchorOf } from '../anchor.ts'
import { degreesADot, land, origin } from './land.ts'
import { linkTo } from './link.ts'
import { placeLabels } from './map-labels.ts'
import { joined, markup, type Content, type Markup } from './markup.ts'

/** A town on the map with what takes place there. */
export interface MappedPlace {
  readonly name: string
  /** In dots of the map from its left and upper edge. */
  readonly x: number
  readonly y: number
  readonly events: readonly Event[]
}

/** Where the events of a view take place: a drawing for the eye, and the same as a list for everybody. */
export function mapOf(events: readonly Event[]): Content {
  const places = placesOf(events)
  if (places.length === 0) return undefined
  return markup`<figure class="map">
<svg viewBox="-1 -2 ${String(width + 2)} ${String(height + 3)}" role="img" aria-label="World map with a dot in ${String(places.length)} places; the list below names them">
<path class="land" d="${landPath}"/>
${places.map(dot)}
${placeLabels(places).map(({ text, x, y, anchor }) => markup`<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${text}</text>`)}
</svg>
</figure>
<ul class="places">
${places.map(placeItem)}
</ul>`
}

const width = Math.max(...land.map((row) => row.length))
const height = land.length

/** Every run of dots is one line, which the style draws dotted. */
const landPath = land
  .flatMap((row, y) =>
    [...row.matchAll(/\.+/g)].map(
      ({ index, 0: run }) => `M${index} ${y}h${run.length === 1 ? '.01' : run.length - 1}`,
    ),
  )
  .join('')

/** Those with the most events first, then by name. */
function placesOf(events: readonly Event[]): readonly MappedPlace[] {
  const places = new Map<string, MappedPlace>()
  for (const event of events) {
    const { location } = event
    if (location?.latitude === undefined || location.longitude === undefined) continue
    const name = joined([location.city, location.country], ', ').markup
    const known = places.get(name) ?? {
      ...placeAt(location, location.latitude, location.longitude),
      events: [],
    }
    places.set(name, { ...known, events: [...known.events, event] })
  }
  return [...places.values()].toSorted(
    (a, b) => b.events.length - a.events.length || (a.name < b.name ? -1 : 1),
  )
}

function placeAt({ city, country }: Location, latitude: number, longitude: number) {
  return {
    name: [...new Set([city, country])].filter(Boolean).join(', '),
    x: (longitude - origin.longitude) / degreesADot,
    y: (origin.latitude - latitude) / degreesADot,
  }
}

function dot({ x, y, events }: MappedPlace): Markup {
  const radius = Math.min(0.9 + 0.25 * Math.sqrt(events.length), 2)
  return markup`<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}"/>`
}

function placeItem({ name, events }: MappedPlace): Markup {
  return markup`<li><strong>${name}</strong> ${joined(
    events.map((event) => linkTo(`#${anchorOf(event.id)}`, event.name)),
    ' · ',
  )}</li>`
}

function round(number: number): string {
  return String(Math.round(number * 10) / 10)
}
