import type { Event } from '../../model/catalog.ts'
import type { Location } from '../../model/venue.ts'
import type { CalendarLine } from '../calendar.ts'
import { contentLines, formatUri, formatUtc } from '../calendar.ts'
import { escapeLine, escapeText } from '../content-line.ts'
import { placeInWords } from '../place-in-words.ts'
import type { AllDay } from './days.ts'

/** A VEVENT (RFC 5545 § 3.6.1), all-day unless its time is known, that leaves the follower's time free. */
export function vevent(event: Event, days: AllDay, description: string): string {
  const updated = formatUtc(event.updated)
  return contentLines([
    ['BEGIN', 'VEVENT'],
    ['UID', escapeText(event.id.replace(/^urn:uuid:/, ''))],
    ['DTSTAMP', updated],
    ['CREATED', formatUtc(event.published)],
    ['LAST-MODIFIED', updated],
    ['SEQUENCE', String(event.sequence)],
    ...extentOf(event, days),
    ['SUMMARY', escapeLine(event.name)],
    ['DESCRIPTION', escapeText(description)],
    ['LOCATION', escapeLine(placeInWords(event))],
    ['GEO', event.location && formatGeo(event.location)],
    ['URL', event.url && formatUri(event.url)],
    ['CATEGORIES', categoriesOf(event).map(escapeLine).join(',')],
    ['STATUS', event.tentative ? 'TENTATIVE' : 'CONFIRMED'],
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ])
}

/** In UTC, which every reader turns into its own zone; without an end where the page gives none. */
function extentOf({ begins, ends }: Event, { start, end }: AllDay): readonly CalendarLine[] {
  if (begins === undefined)
    return [
      ['DTSTART;VALUE=DATE', start],
      ['DTEND;VALUE=DATE', end],
    ]
  return [
    ['DTSTART', formatUtc(begins)],
    ['DTEND', ends && formatUtc(ends)],
  ]
}

function categoriesOf({ kind, series }: Event): readonly string[] {
  return series === undefined ? [kind] : [kind, series]
}

/** RFC 5545 § 3.8.1.6 asks for six decimal places. */
function formatGeo({ latitude, longitude }: Location): string | undefined {
  if (latitude === undefined || longitude === undefined) return undefined
  return `${latitude.toFixed(6)};${longitude.toFixed(6)}`
}
