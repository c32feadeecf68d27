import type { Exporter, View } from '../exporter.ts'
import { indexView } from '../view-index.ts'
import { placeholderSite } from '../views.ts'
import { contentLine, escapeText } from './content-line.ts'
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
  write: (view) => [{ path, chunks: { [Symbol.iterator]: () => calendar(view) } }],
}

/** Without METHOD, which would make it an invitation that needs an ORGANIZER (RFC 5546 § 3.2.1). */
function* calendar(view: View): Generator<string> {
  const name = escapeText(`${view.title}: conferences`)
  yield contentLine('BEGIN', 'VCALENDAR')
  yield contentLine('VERSION', '2.0')
  yield contentLine('PRODID', '-//Offprint//Offprint//EN')
  yield contentLine('NAME', name)
  yield contentLine('X-WR-CALNAME', name)
  if (!view.url.startsWith(placeholderSite)) yield contentLine('SOURCE;VALUE=URI', `${view.url}${path}`)
  yield contentLine('REFRESH-INTERVAL;VALUE=DURATION', 'P1D')
  yield contentLine('COLOR', 'steelblue')
  yield* components(view)
  yield contentLine('END', 'VCALENDAR')
}

function* components(view: View): Iterable<string> {
  const index = indexView(view)
  let empty = true
  for (const event of view.catalog.events) {
    const days = event.date && allDayOf(event.date)
    if (days === undefined) continue
    yield vevent(event, days, describe(event, index))
    empty = false
  }
  if (empty) yield utc
}

/**
 * What stands in a calendar without events: RFC 5545 § 3.6 wants at least one component, a time zone that
 * nothing uses shows nothing, and an address that people have subscribed to must not vanish.
 */
const utc = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
  '',
].join('\r\n')
