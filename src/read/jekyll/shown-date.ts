/**
 * The day that the site shows for a date with a zone: Jekyll turns it into the zone of the configuration, and
 * without one into that of the machine, which is UTC wherever sites are built for their owners.
 *
 * A date that is no full date with a time and a zone stays as written.
 */
export function shownDate(written: string, timeZone = 'UTC'): string {
  const [, day = '', time = '', sign = '', hours = '', minutes = ''] = zoned.exec(written) ?? []
  if (day === '') return written
  const instant = new Date(`${day}T${time}${sign}${hours}:${minutes}`)
  if (Number.isNaN(instant.getTime()) || !exists(day)) return written
  const shown = dayIn(instant, timeZone)
  return shown === undefined || shown === day ? written : shown
}

const zoned = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d) ?([+-])(\d\d):?(\d\d)$/

function exists(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}

/** undefined for a zone that nobody knows. */
function dayIn(instant: Date, timeZone: string): string | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }) // prettier-ignore
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]))
    return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
  } catch {
    return undefined
  }
}
