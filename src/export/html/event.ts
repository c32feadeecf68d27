import type { Event } from '../../model/catalog.ts'
import type { ViewIndex } from '../view-index.ts'
import { time } from './date.ts'
import { entry, heading, note, paragraph } from './entry.ts'
import { outward } from './link.ts'
import { joined, type Markup } from './markup.ts'
import { namesOf } from './names.ts'

/** A conference, a workshop or a talk. */
export function eventItem(event: Event, index: ViewIndex): Markup {
  const { kind, date, tentative, venue, location } = event
  return entry(event.id, [
    note(joined([kind, date === undefined ? 'undated' : time(date), tentative && 'tentative'], ', ')),
    heading(outward(event.url, event.name)),
    paragraph(event.fullName),
    paragraph(event.host && `Held with ${event.host}`),
    paragraph(joined([venue, location?.city, location?.region, location?.country], ', ')),
    ...event.remarks.map(paragraph),
    note(namesOf(event.people, index)),
  ])
}
