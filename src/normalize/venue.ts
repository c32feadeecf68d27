import type { RichText } from '../model/rich-text.ts'
import { linksOf } from '../model/rich-text.ts'
import type { VenueMention } from '../model/venue.ts'
import type { VenueMatch } from '../venues/index.ts'
import { registeredVenue, seriesById, seriesOfUrl, venuesIn } from '../venues/index.ts'
import { unknownVenuesIn } from './unknown-venue.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** The conferences, workshops and journals that a text names outside of the titles of papers, in its order. */
export function venuesNamedIn(content: RichText, titles: readonly Span[]): readonly VenueMention[] {
  const text = masked(content.text, titles)
  const known = venuesIn(text).filter(({ doubtful }) => doubtful !== true)
  const named = [...known, ...unknownVenuesIn(text, known)].toSorted((a, b) => a.start - b.start)
  const mentions = named.map((match, index) => {
    const mention = mentionOf(match, siteUnder(content, match))
    const before = named[index - 1]
    return isHeldWith(match, before, text) ? { ...mention, host: hostNamed(before) } : mention
  })
  return withHosts(mentions)
}

/** `AAAI GROVE workshop`: a workshop that no registry knows, behind the conference that it is held with. */
function isHeldWith(match: VenueMatch, before: VenueMatch | undefined, text: string): before is VenueMatch {
  if (before === undefined || match.series.length > 0 || match.track !== 'workshop') return false
  return text.slice(before.end, match.start).trim() === ''
}

function hostNamed({ name, series: [series] }: VenueMatch): NonNullable<VenueMention['host']> {
  return { name, ...(series === undefined ? {} : { series }) }
}

/** The same length, so that offsets stay, with nothing in the titles that could be a venue. */
function masked(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (masking, { start, end }) => masking.slice(0, start) + '·'.repeat(end - start) + masking.slice(end),
    text,
  )
}

type Site = ReturnType<typeof seriesOfUrl>

/** The venue whose site a link under the name leads to. */
function siteUnder(content: RichText, { start, end }: Span): Site {
  const links = linksOf(content).filter((link) => link.start < end && start < link.end)
  return links.map(({ href }) => seriesOfUrl(href)).find((site) => site !== undefined)
}

/** The link tells apart what the name leaves open, and knows a workshop where the name is its host's. */
function mentionOf(match: VenueMatch, site: Site): VenueMention {
  const bySite = site !== undefined && isMeant(site.series, match) ? site.series : undefined
  const series = bySite ?? (match.series.length === 1 ? match.series[0] : undefined)
  const {
    name: acronym,
    aliases = [],
    ...known
  } = (series === undefined ? undefined : registeredVenue(series)) ?? { name: match.name }
  const names = [acronym, ...aliases].filter((name) => name !== match.name)
  const inferred = bySite === undefined ? undefined : site?.year
  const track = match.track ?? (bySite === undefined ? undefined : site?.track)
  return {
    ...(series === undefined && track === 'workshop' ? { kind: 'workshop' as const } : {}),
    ...known,
    name: match.name,
    ...yearOf(match.year, inferred),
    ...(track === undefined ? {} : { track }),
    ...(names.length === 0 ? {} : { aliases: names }),
  }
}

function isMeant(series: string, match: VenueMatch): boolean {
  return match.series.includes(series) || match.series.includes(seriesById(series)?.partOf ?? '')
}

function yearOf(
  stated: number | undefined,
  inferred: number | undefined,
): Pick<VenueMention, 'year' | 'yearInferred'> {
  if (stated !== undefined) return { year: stated }
  return inferred === undefined ? {} : { year: inferred, yearInferred: true }
}

/** `AAAI GROVE Workshop 2025` names one place to go to: the host belongs to its workshop. */
function withHosts(mentions: readonly VenueMention[]): readonly VenueMention[] {
  const workshops = mentions.filter(({ host }) => host !== undefined)
  const hosts = mentions.filter((mention) => workshops.some(({ host }) => host?.series === mention.series))
  return mentions
    .filter((mention) => !hosts.includes(mention))
    .map((mention) => {
      const written = hosts.find(({ series }) => series === mention.host?.series)
      return written === undefined ? mention : hostedBy(mention, written)
    })
}

function hostedBy(workshop: VenueMention, host: VenueMention): VenueMention {
  const year = workshop.year === undefined && host.year !== undefined ? yearOf(host.year, undefined) : {}
  return {
    ...workshop,
    ...year,
    host: { name: host.name, ...(host.series === undefined ? {} : { series: host.series }) },
  }
}
