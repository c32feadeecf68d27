import type { Version } from '../model/catalog.ts'
import type { Track, VenueMention } from '../model/venue.ts'

/**
 * What a version appeared in: the title of the proceedings or journal where a source gives it, else only what is
 * known of the venue, never a made-up "Proceedings of …".
 */
export function venueTitle({ containerTitle, venue, track }: Version): string | undefined {
  if (containerTitle !== undefined) return containerTitle
  if (venue === undefined) return undefined
  const volume = volumeTitles[track ?? venue.track ?? 'main']
  const host = venue.host === undefined ? '' : ` (workshop at ${venue.host.name})`
  return [eventTitle(venue), volume].filter((part) => part !== undefined).join(' ') + host
}

/** `EMNLP 2025`; a journal has no editions. */
export function eventTitle({ name, year, kind }: VenueMention): string {
  return year === undefined || kind === 'journal' ? name : `${name} ${year}`
}

/** The tracks that have a volume of their own. */
const volumeTitles: Readonly<Partial<Record<Track, string>>> = {
  findings: 'Findings',
  industry: 'Industry Track',
  demo: 'Demonstrations',
  datasets: 'Datasets and Benchmarks Track',
  tutorial: 'Tutorials',
}
