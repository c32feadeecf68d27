import type { Event } from '../../model/catalog.ts'
import { firstDay, lastDay, precisionOf, type PartialDate } from '../../model/partial-date.ts'
import { anchorOf } from '../anchor.ts'
import { placeInWords } from '../place-in-words.ts'
import type { ViewIndex } from '../view-index.ts'
import { time, timeOfDay } from './date.ts'
import { disclosure, entry, heading, note, paragraph } from './entry.ts'
import { linkTo, outward } from './link.ts'
import { joined, markup, type Content, type Markup } from './markup.ts'
import { namesOf } from './names.ts'
import { sources } from './sources.ts'

/** A conference, a workshop or a talk. */
export function eventItem(event: Event, index: ViewIndex): Markup {
  const { kind, date, tentative } = event
  return entry(
    event.id,
    [
      paragraph(date === undefined ? 'undated' : time(date)),
      note(timeOfDay(event)),
      note(joined([kind, tentative && 'tentative'], ', ')),
    ],
    [
      heading(outward(event.url, event.name)),
      paragraph(event.fullName),
      paragraph(event.host && `Held with ${event.host}`),
      paragraph(placeInWords(event)),
      ...event.remarks.map(note),
      papers(event.works.map((id) => workLink(id, index))),
      note(namesOf(event.people, index)),
      sources([event], event.mentions),
    ],
    date === undefined ? {} : daysOf(date),
  ) // prettier-ignore
}

/** A few stand in a line; more are a list for those who ask. */
function papers(links: readonly Content[]): Content {
  if (links.length <= 3) return note(joined(links, ' · '))
  const items = links.map((link) => markup`<li>${link}</li>`)
  return disclosure(`${links.length} papers`, markup`<ul class="note">${items}</ul>`)
}

function workLink(id: string, { works }: ViewIndex): Content {
  const work = works.get(id)
  return work === undefined ? undefined : linkTo(`#${anchorOf(id)}`, work.title)
}

/** By these the script tells what is to come. Of a month nobody knows whether it is now. */
function daysOf(date: PartialDate): Readonly<Record<string, string>> {
  return { from: firstDay(date), ...(precisionOf(date) === 'day' ? { until: lastDay(date) } : {}) }
}
