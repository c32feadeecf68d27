import type { Event } from '../../model/catalog.ts'
import { firstDay, lastDay, precisionOf, type PartialDate } from '../../model/partial-date.ts'
import { anchorOf } from '../anchor.ts'
import type { ViewIndex } from '../view-index.ts'
import { time } from './date.ts'
import { entry, heading, note, paragraph } from './entry.ts'
import { linkTo, outward } from './link.ts'
import { joined, type Content, type Markup } from './markup.ts'
import { namesOf } from './names.ts'
import { sources } from './sources.ts'

/** A conference, a workshop or a talk. */
export function eventItem(event: Event, index: ViewIndex): Markup {
  const { kind, date, tentative, venue, location } = event
  return entry(
    event.id,
    [
      paragraph(date === undefined ? 'undated' : time(date)),
      note(joined([kind, tentative && 'tentative'], ', ')),
    ],
    [
      heading(outward(event.url, event.name)),
      paragraph(event.fullName),
      paragraph(event.host && `Held with ${event.host}`),
      paragraph(joined(whereOf(venue, location), ', ')),
      ...event.remarks.map(note),
      note(joined(event.works.map((id) => workLink(id, index)), ' · ')),
      note(namesOf(event.people, index)),
      sources([event], event.mentions),
    ],
    date === undefined ? {} : daysOf(date),
  ) // prettier-ignore
}

/** The building, then the town; registries often repeat the town in or behind the building's name. */
function whereOf(venue = '', location: Event['location']): readonly Content[] {
  const { city = '', region = '', country = '' } = location ?? {}
  const building = venue
    .split(', ')
    .filter((part) => ![city, region, country].includes(part))
    .join(', ')
  const town = building.split(/[\s,]+/).includes(city) ? '' : city
  return [building, town, region, country]
}

function workLink(id: string, { works }: ViewIndex): Content {
  const work = works.get(id)
  return work === undefined ? undefined : linkTo(`#${anchorOf(id)}`, work.title)
}

/** By these the script tells what is to come. Of a month nobody knows whether it is now. */
function daysOf(date: PartialDate): Readonly<Record<string, string>> {
  return { from: firstDay(date), ...(precisionOf(date) === 'day' ? { until: lastDay(date) } : {}) }
}
