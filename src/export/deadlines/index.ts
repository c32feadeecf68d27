import type { Deadline } from '../../model/catalog.ts'
import { calendar, contentLines, formatUri, formatUtc } from '../calendar.ts'
import { escapeLine, escapeText } from '../content-line.ts'
import type { Exporter } from '../exporter.ts'

const path = 'deadlines.ics'

/** The deadlines of the series that the people publish in, as far as imported lists know them. */
export const deadlines: Exporter = {
  name: 'deadlines',
  title: 'Deadlines (iCalendar)',
  standard: 'https://www.rfc-editor.org/rfc/rfc5545',
  mediaType: 'text/calendar',
  scope: 'each',
  files: path,
  onDemand: true,
  write: (view) => {
    const file = { path, title: `${view.title}: deadlines`, color: 'firebrick' }
    const components = (view.catalog.deadlines ?? []).map(vevent)
    return [{ path, chunks: { [Symbol.iterator]: () => calendar(view, file, components) } }]
  },
}

/** A point in time (RFC 5545 § 3.6.1), which takes nobody's time. */
function vevent({ id, at, written, name, kind, series, source, url, updated, sequence }: Deadline): string {
  const stamp = formatUtc(updated)
  const description = `${written}\nThe deadline comes from one source: ${source}.`
  return contentLines([
    ['BEGIN', 'VEVENT'],
    ['UID', escapeText(id.replace(/^urn:uuid:/, ''))],
    ['DTSTAMP', stamp],
    ['LAST-MODIFIED', stamp],
    ['SEQUENCE', String(sequence)],
    ['DTSTART', formatUtc(at)],
    ['SUMMARY', escapeLine(`${name}: ${kind}`)],
    ['DESCRIPTION', escapeText(description)],
    ['URL', url && formatUri(url)],
    ['CATEGORIES', ['deadline', series].map(escapeLine).join(',')],
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ])
}
