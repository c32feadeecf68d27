import type { Instant } from '../model/instant.ts'
import { absoluteUrl } from '../model/link.ts'
import { contentLine, escapeLine } from './content-line.ts'
import type { View } from './exporter.ts'
import { placeholderSite } from './views.ts'

/** A calendar file: where it lies, what it is called, and the colour that readers may show it in. */
export interface CalendarFile {
  readonly path: string
  readonly title: string
  readonly color: string
}

/** A whole VCALENDAR. Without METHOD, which would make it an invitation that needs an ORGANIZER (RFC 5546 § 3.2.1). */
export function* calendar(
  view: View,
  { path, title, color }: CalendarFile,
  components: Iterable<string>,
): Generator<string> {
  const name = escapeLine(title)
  yield contentLine('BEGIN', 'VCALENDAR')
  yield contentLine('VERSION', '2.0')
  yield contentLine('PRODID', '-//Offprint//Offprint//EN')
  yield contentLine('NAME', name)
  yield contentLine('X-WR-CALNAME', name)
  if (!view.url.startsWith(placeholderSite)) yield contentLine('SOURCE;VALUE=URI', `${view.url}${path}`)
  yield contentLine('REFRESH-INTERVAL;VALUE=DURATION', 'P1D')
  yield contentLine('COLOR', color)
  let empty = true
  for (const component of components) {
    yield component
    empty = false
  }
  if (empty) yield utc
  yield contentLine('END', 'VCALENDAR')
}

/** A line of a component; one without a value is left out. */
export type CalendarLine = readonly [name: string, value: string | undefined]

export function contentLines(lines: readonly CalendarLine[]): string {
  return lines.map(([name, value]) => (value ? contentLine(name, value) : '')).join('')
}

export function formatUtc(instant: Instant): string {
  return instant.replace(/[-:]/g, '')
}

/** A URI of RFC 3986: browsers' URLs keep some characters that it does not have. */
export function formatUri(href: string): string | undefined {
  return absoluteUrl(href)?.replace(/["<>\\^`{|}]|%(?![\da-f]{2})/gi, encodeURIComponent)
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
