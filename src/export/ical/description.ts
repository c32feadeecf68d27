import type { Event, Work } from '../../model/catalog.ts'
import type { ViewIndex } from '../view-index.ts'

/** What the other properties of an event have no room for: the name in full, papers, people, what to beware of. */
export function describe(event: Event, { people, works }: ViewIndex): string {
  const papers = event.works.flatMap((id) => works.get(id) ?? []).map((work) => titleAt(event, work))
  const names = event.people.flatMap((id) => people.get(id)?.name ?? [])
  const lines = [
    event.fullName,
    event.host && `Held with ${event.host}`,
    ...papers.map((title) => `Paper: ${title}`),
    `People: ${names.join(', ')}`,
    ...event.remarks,
    event.location?.latitude === undefined ? undefined : attribution,
  ]
  return lines.filter(Boolean).join('\n')
}

/** The title under which a work is presented there, which may not be the one that it is known by now. */
function titleAt({ series, year }: Event, { title, versions }: Work): string {
  const presented = versions.find(
    ({ venue }) => venue !== undefined && venue.series === series && venue.year === year,
  )
  return presented?.title ?? title
}

/** The licence of the coordinates asks for it. */
const attribution = 'Coordinates: city level, GeoNames (CC BY 4.0)'
