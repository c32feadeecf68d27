import type { Event } from '../../model/catalog.ts'
import { firstDay, lastDay, precisionOf } from '../../model/partial-date.ts'
import type { Exporter, View } from '../exporter.ts'
import { indexView, type ViewIndex } from '../view-index.ts'

/** Where people speak: a point for every talk and conference whose town is known; no file where there is none. */
export const geojson: Exporter = {
  name: 'geojson',
  title: 'GeoJSON',
  standard: 'https://www.rfc-editor.org/rfc/rfc7946',
  mediaType: 'application/geo+json',
  scope: 'each',
  files: 'talks.geojson',
  write: (view) =>
    view.catalog.events.some(isPlaced)
      ? [{ path: 'talks.geojson', chunks: { [Symbol.iterator]: () => chunksOf(view) } }]
      : [],
}

function isPlaced({ location }: Event): boolean {
  return location?.latitude !== undefined && location.longitude !== undefined
}

function* chunksOf(view: View): Generator<string> {
  const collection = { type: 'FeatureCollection', attribution, features: featuresOf(view) }
  yield `${JSON.stringify(collection, null, 2)}\n`
}

/** The licence of the coordinates asks for it; RFC 7946 § 6.1 allows members of one's own. */
const attribution = 'Coordinates: city level, GeoNames (CC BY 4.0)'

function featuresOf(view: View): readonly object[] {
  const index = indexView(view)
  return view.catalog.events.flatMap((event) => {
    const { latitude, longitude } = event.location ?? {}
    if (latitude === undefined || longitude === undefined) return []
    const geometry = { type: 'Point', coordinates: [longitude, latitude] }
    return [{ type: 'Feature', id: event.id, geometry, properties: propertiesOf(event, index) }]
  })
}

/** `date` is as precise as is known (EDTF); `start` and `end` are only there where the days are. */
function propertiesOf(event: Event, { people, works }: ViewIndex): object {
  const { name, fullName, kind, date, tentative, location, venue, host, url } = event
  const days =
    date !== undefined && precisionOf(date) === 'day' ? { start: firstDay(date), end: lastDay(date) } : {}
  const place = [location?.city, location?.region, location?.country].filter(Boolean).join(', ')
  const said = { name, fullName, kind, date, ...days, tentative, location: place, venue, host, url }
  return {
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
    people: event.people.flatMap((id) => people.get(id)?.name ?? []),
    works: event.works.flatMap((id) => works.get(id)?.title ?? []),
  }
}
