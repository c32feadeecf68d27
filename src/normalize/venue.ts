import type { RichText } from '../model/rich-text.ts'
import { linksOf } from '../model/rich-text.ts'
import type { VenueMention } from '../model/venue.ts'
import type { VenueMatch } from '../venues/index.ts'
import {
  placeAndYearBehind,
  registeredVenue,
  seriesById,
  seriesOfUrl,
  unknownVenuesIn,
  venuesIn,
} from '../venues/index.ts'
import { withoutMisreadings } from './venue-matches.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** A venue, and where it is named. */
export interface PlacedVenue {
  readonly venue: VenueMention
  readonly start: number
}

/** The conferences, workshops and journals that a text names outside of the titles of papers, in its order. */
export function venuesNamedIn(content: RichText, titles: readonly Span[]): readonly VenueMention[] {
  return placedVenuesIn(content, titles).map(({ venue }) => venue)
}

/** The same, with the place of each. */
export function placedVenuesIn(content: RichText, titles: readonly Span[]): readonly PlacedVenue[] {
  const text = masked(content.text, titles)
  const known = withoutMisreadings(text, venuesIn(text))
  const named = [...known, ...unknownVenuesIn(text, known)]
    .toSorted((a, b) => a.start - b.start)
    .filter((match, index, all) => !isLongForm(text, match, all[index - 1]))
    .map((match, index, all) => dated(text, match, all[index + 1]))
  const mentions = named.map((match, index) => {
    const mention = mentionOf(match, siteUnder(content, match))
    const host = hostOf(text, match, [named[index - 1], named[index + 1]])
    return {
      venue: host === undefined ? mention : hostedBy({ ...mention, kind: 'workshop' }, host),
      start: match.start,
    }
  })
  return withTheYear(withoutRepeats(withHosts(mentions)))
}

/** `ICML, Springfield, May 2015`: the date behind the town is that of the meeting; `accepted by ICML in 2015`. */
function dated(text: string, match: VenueMatch, next: VenueMatch | undefined): VenueMatch {
  if (match.year !== undefined) return match
  const behind = text.slice(match.end, Math.min(match.end + 120, next?.start ?? text.length))
  const stated = yearSaid.exec(behind)?.[1]
  const year =
    stated === undefined && isHost(match)
      ? (placeAndYearBehind(behind) ?? yearHeld(text, match, next))
      : stated
  return year === undefined ? match : { ...match, year: Number(year) }
}

/** `SCIR 2024 - Springfield Conference on Invented Results` names one meeting, and explains it. */
function isLongForm(text: string, match: VenueMatch, before: VenueMatch | undefined): boolean {
  if (before === undefined || before.year === undefined || match.series.length > 0) return false
  const between = text.slice(before.end, match.start)
  const isShort = /\p{Lu}{2}/u.test(before.name) || before.series.length > 0
  return (
    isShort &&
    match.name.split(' ').length > 3 &&
    !/\s(?:19|20)\d\d/.test(match.name) &&
    explains.test(between)
  )
}

const explains =
  /^\)?(?:\s[-–—]|:)\s(?:the\s)?(?:\d{1,3}(?:st|nd|rd|th)\s)?$|^\.\s(?:the\s)?(?:\d{1,3}(?:st|nd|rd|th)|\p{Lu}\p{Ll}{2,10}th|first|second|third)\s$|^\.\s(?:the\s)?$/iu

/** `The workshop will be held at Example Labs, 6–27 August 2023`, said behind the last venue of a text. */
function yearHeld(text: string, { end }: VenueMatch, next: VenueMatch | undefined): string | undefined {
  return next === undefined ? held.exec(text.slice(end, end + 400))?.[1] : undefined
}

const held = /\b(?:held|takes?\splace|taking\splace)\b[^.!?;\n]{0,90}?(?<!\d)((?:19|20)\d\d)(?!\d)/i

const yearSaid = /^\sin\s((?:19|20)\d\d)(?![\d–/-])/

/** `AAAI GROVE workshop`, `Workshop on Examples at AAAI 2025`: the conference that a workshop is held with. */
function hostOf(
  text: string,
  match: VenueMatch,
  [before, behind]: readonly (VenueMatch | undefined)[],
): VenueMatch | undefined {
  if (match.series.length > 0) return undefined
  if (
    behind !== undefined &&
    isHost(behind) &&
    behind.series.length > 0 &&
    /^\s?@\s?$/.test(text.slice(match.end, behind.start))
  )
    return behind
  if (match.track !== 'workshop') return undefined
  if (before !== undefined && isHost(before) && /^[\s:,’'s-]*$/.test(text.slice(before.end, match.start)))
    return before
  return behind !== undefined && isHost(behind) && heldWith.test(text.slice(match.end, behind.start))
    ? behind
    : undefined
}

function isHost({ kind, series: [series] }: VenueMatch): boolean {
  return (series === undefined ? kind : seriesById(series)?.kind) !== 'journal'
}

const heldWith =
  /^[\s,(]*(?:this year\s|to be\s)?(?:at|of|,|co-?located (?:with|at)|in conjunction with|held (?:with|at|in conjunction with)|alongside|during)\s(?:the\s)?(?:[A-Z][^.;,()\n]{5,100}\s\()?$|^\s?@\s?$/i

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
  } = (series === undefined ? undefined : registeredVenue(series)) ?? {
    name: match.name,
    aliases: match.aliases,
  }
  const names = [...new Set([acronym, ...aliases, ...(match.aliases ?? [])])].filter(
    (name) => name !== match.name,
  )
  const inferred = bySite === undefined ? undefined : site?.year
  const track = match.track ?? (bySite === undefined ? undefined : site?.track)
  const kind = match.kind ?? (track === 'workshop' ? 'workshop' : undefined)
  return {
    ...(series === undefined && kind !== undefined ? { kind } : {}),
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

function hostedBy(workshop: VenueMention, { name, series: [series], year }: VenueMatch): VenueMention {
  return {
    ...workshop,
    ...(workshop.year === undefined && year !== undefined ? { year } : {}),
    host: { name, ...(series === undefined ? {} : { series }) },
  }
}

/** `AAAI GROVE Workshop 2025` names one place to go to: the host belongs to its workshop. */
function withHosts(mentions: readonly PlacedVenue[]): readonly PlacedVenue[] {
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

function withHost(workshop: VenueMention, { name, series, year, yearInferred }: VenueMention): VenueMention {
  return {
    ...workshop,
    ...(workshop.year === undefined && year !== undefined
      ? { year, ...(yearInferred === undefined ? {} : { yearInferred }) }
      : {}),
    host: { name, ...(series === undefined ? {} : { series }) },
  }
}

/** `I attended CHI 2024 and presented at the GROVE workshop`: the one year that is said is that of the workshop, too. */
function withTheYear(mentions: readonly PlacedVenue[]): readonly PlacedVenue[] {
  const years = new Set(
    mentions.flatMap(({ venue: { year, yearInferred } }) => (yearInferred ? [] : (year ?? []))),
  )
  const [year] = years
  if (year === undefined || years.size > 1) return mentions
  return mentions.map(({ venue, start }) => ({
    start,
    venue: venue.kind === 'workshop' && venue.year === undefined ? { ...venue, year } : venue,
  }))
}

/** `I mentor at the CVPR Academy of CVPR 2022` names one venue: a name without its year adds nothing. */
function withoutRepeats(mentions: readonly PlacedVenue[]): readonly PlacedVenue[] {
  const nameOf = ({ series, name }: VenueMention): string => series ?? name
  const dated = new Set(mentions.flatMap(({ venue }) => (venue.year === undefined ? [] : nameOf(venue))))
  return mentions.filter(({ venue }) => venue.year !== undefined || !dated.has(nameOf(venue)))
}
