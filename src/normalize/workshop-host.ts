import type { VenueMention } from '../model/venue.ts'
import type { VenueMatch } from '../venues/index.ts'
import { seriesById } from '../venues/index.ts'
import type { PlacedVenue } from './placed-venue.ts'

/** What a workshop is told of its host. */
interface Host {
  readonly name: string
  readonly series?: string | undefined
  readonly year?: number | undefined
  readonly yearInferred?: true | undefined
}

/** `AAAI GROVE workshop`, `Workshop on Examples at AAAI 2025`: the conference that a workshop is held with. */
export function hostOf(text: string, match: VenueMatch, neighbours: Neighbours): Host | undefined {
  const host = hostAmong(neighbours, text, match)
  return host === undefined ? undefined : { name: host.name, series: host.series[0], year: host.year }
}

/** What is named before and behind it. */
type Neighbours = readonly [VenueMatch | undefined, VenueMatch | undefined]

function hostAmong([before, behind]: Neighbours, text: string, match: VenueMatch): VenueMatch | undefined {
  if (match.series.length > 0) return undefined
  if (
    behind !== undefined &&
    isMeeting(behind) &&
    behind.series.length > 0 &&
    /^\s?@\s?$/.test(text.slice(match.end, behind.start))
  )
    return behind
  if (match.track !== 'workshop') return undefined
  if (before !== undefined && isMeeting(before) && /^[\s:,’'s-]*$/.test(text.slice(before.end, match.start)))
    return before
  return behind !== undefined && isMeeting(behind) && heldWith.test(text.slice(match.end, behind.start))
    ? behind
    : undefined
}

const heldWith =
  /^[\s,(]*(?:this year\s|to be\s)?(?:at|of|,|co-?located (?:with|at)|in conjunction with|held (?:with|at|in conjunction with)|alongside|during)\s(?:the\s)?(?:[A-Z][^.;,()\n]{5,100}\s\()?$|^\s?@\s?$/i

/** Whether one can go there, as nobody goes to a journal. */
export function isMeeting({ kind, series: [series] }: VenueMatch): boolean {
  return (series === undefined ? kind : seriesById(series)?.kind) !== 'journal'
}

/** `AAAI GROVE Workshop 2025` names one place to go to: the host belongs to its workshop. */
export function withHosts(mentions: readonly PlacedVenue[]): readonly PlacedVenue[] {
  const venues = mentions.map(({ venue }) => venue)
  const hosts = venues.flatMap(({ host }) => host ?? [])
  if (hosts.length === 0) return mentions
  const alone = venues.filter(({ host }) => host === undefined).toReversed()
  const byName = new Map(alone.map((venue) => [venue.name, venue]))
  const bySeries = new Map(alone.map((venue) => [venue.series, venue]))
  const meant = hosts.map(({ series }) => series).filter((series) => series !== undefined)
  const named = hosts.filter(({ series }) => series === undefined).map(({ name }) => name)
  const [hostSeries, hostNames] = [new Set<string>(meant), new Set(named)]
  return mentions
    .filter(
      ({ venue: { host, name, series = '' } }) =>
        host !== undefined || !(hostNames.has(name) || hostSeries.has(series)),
    )
    .map((placed) => {
      const { host } = placed.venue
      const found = host?.series === undefined ? byName.get(host?.name ?? '') : bySeries.get(host.series)
      return found === undefined ? placed : { ...placed, venue: withHost(placed.venue, found) }
    })
}

/** A workshop with the conference that it is held with, whose year it has where it tells none. */
export function withHost(workshop: VenueMention, { name, series, year, yearInferred }: Host): VenueMention {
  return {
    ...workshop,
    ...(workshop.year === undefined && year !== undefined
      ? { year, ...(yearInferred === undefined ? {} : { yearInferred }) }
      : {}),
    host: { name, ...(series === undefined ? {} : { series }) },
  }
}
