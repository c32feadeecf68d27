import { calendar } from '../calendar.ts'
import type { Exporter, View } from '../exporter.ts'
import { indexView } from '../view-index.ts'
import { allDayOf } from './days.ts'
import { describe } from './description.ts'
import { vevent } from './event.ts'

const path = 'conferences.ics'

/** iCalendar: the events whose days are known; the others are in the catalog's diagnostics. */
export const ical: Exporter = {
  name: 'ical',
  title: 'iCalendar',
  standard: 'https://www.rfc-editor.org/rfc/rfc5545',
  mediaType: 'text/calendar',
  scope: 'each',
  files: path,
  write: (view) => {
    const file = { path, title: `${view.title}: conferences`, color: 'steelblue' }
    return [{ path, chunks: { [Symbol.iterator]: () => calendar(view, file, components(view)) } }]
  },
}

function* components(view: View): Iterable<string> {
  const index = indexView(view)
  for (const event of view.catalog.events) {
    const days = event.date && allDayOf(event.date)
    if (days !== undefined) yield vevent(event, days, describe(event, index))
  }
}
