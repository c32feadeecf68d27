import type { Event } from '../../model/catalog.ts'
import { presentedTitle } from '../../model/presented-title.ts'
import type { ViewIndex } from '../view-index.ts'

/** What the other properties of an event have no room for: the name in full, papers, people, what to beware of. */
export function describe(event: Event, { people, works }: ViewIndex): string {
  const papers = event.works.flatMap((id) => works.get(id) ?? []).map((work) => presentedTitle(event, work))
  const names = event.people.flatMap((id) => people.get(id)?.name ?? [])
  const lines = [
    event.fullName,
    event.host && `Held with ${event.host}`,
    ...papers.map((title) => `Paper: ${title}`),
    `People: ${names.join(', ')}`,
    ...event.remarks,
    event.kind === 'talk' && names[0] && `The date comes from the homepage of ${names[0]}.`,
    event.location?.latitude === undefined ? undefined : attribution,
  ]
  return lines.filter(Boolean).join('\n')
}

/** The licence of the coordinates asks for it. */
const attribution = 'Coordinates: city level, GeoNames (CC BY 4.0)'
