import type { RichText } from '../model/rich-text.ts'
import type { VenueMention } from '../model/venue.ts'
import type { VenueMatch } from '../venues/index.ts'
import { unknownVenuesIn, venuesIn } from '../venues/index.ts'
import type { PlacedVenue } from './placed-venue.ts'
import { withoutMisreadings } from './venue-matches.ts'
import { mentionOf } from './venue-mention.ts'
import { dated, withTheYear } from './venue-years.ts'
import { hostOf, withHost, withHosts } from './workshop-host.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** The conferences, workshops and journals that a text names outside of the titles of papers, in its order. */
export function venuesNamedIn(content: RichText, titles: readonly Span[]): readonly VenueMention[] {
  return placedVenuesIn(content, titles).map(({ venue }) => venue)
}

/** The same, with the place of each. */
export function placedVenuesIn(content: RichText, titles: readonly Span[]): readonly PlacedVenue[] {
  const text = masked(content.text, titles)
  const named = matchesIn(text)
  const mentions = named.map((match, index) => {
    const venue = mentionOf(match, content)
    const host = hostOf(text, match, [named[index - 1], named[index + 1]])
    return {
      venue: host === undefined ? venue : withHost({ ...venue, kind: 'workshop' }, host),
      start: match.start,
    }
  })
  return withTheYear(withoutRepeats(withHosts(mentions)))
}

/** The same length, so that offsets stay, with nothing in the titles that could be a venue. */
function masked(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (masking, { start, end }) => masking.slice(0, start) + '·'.repeat(end - start) + masking.slice(end),
    text,
  )
}

function matchesIn(text: string): readonly VenueMatch[] {
  const known = withoutMisreadings(text, venuesIn(text))
  return [...known, ...unknownVenuesIn(text, known)]
    .toSorted((a, b) => a.start - b.start)
    .filter((match, index, all) => !isLongForm(text, match, all[index - 1]))
    .map((match, index, all) => dated(text, match, all[index + 1]))
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

/** `I mentor at the CVPR Academy of CVPR 2022` names one venue: a name without its year adds nothing. */
function withoutRepeats(mentions: readonly PlacedVenue[]): readonly PlacedVenue[] {
  const nameOf = ({ series, name }: VenueMention): string => series ?? name
  const dated = new Set(mentions.flatMap(({ venue }) => (venue.year === undefined ? [] : nameOf(venue))))
  return mentions.filter(({ venue }) => venue.year !== undefined || !dated.has(nameOf(venue)))
}
