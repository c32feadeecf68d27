/**
 * The day that the site shows for a date with a zone: Jekyll turns it into the zone of the machine, which is UTC
 * wherever sites are built for their owners.
 *
 * A date that is no full date with a time and a zone stays as written.
 */
export function shownDate(written: string): string {
  const [, day = '', time = '', sign = '', hours = '', minutes = ''] = zoned.exec(written) ?? []
  const instant = new Date(`${day}T${time}${sign}${hours}:${minutes}`)
  if (Number.isNaN(instant.getTime()) || !exists(day)) return written
  const shown = instant.toISOString().slice(0, 10)
  return shown === day ? written : shown
}

const zoned = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d) ?([+-])(\d\d):?(\d\d)$/

function exists(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}
