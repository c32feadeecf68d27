import type { VenueMatch } from '../venues/index.ts'
import { placeAndYearBehind } from '../venues/index.ts'
import type { PlacedVenue } from './placed-venue.ts'
import { isMeeting } from './workshop-host.ts'

/** `ICML, Springfield, May 2015`: the date behind the town is that of the meeting; `accepted by ICML in 2015`. */
export function dated(text: string, match: VenueMatch, next: VenueMatch | undefined): VenueMatch {
  if (match.year !== undefined) return match
  const behind = text.slice(match.end, Math.min(match.end + 120, next?.start ?? text.length))
  const stated = yearSaid.exec(behind)?.[1]
  const year =
    stated === undefined && isMeeting(match)
      ? (placeAndYearBehind(behind) ?? yearHeld(text, match, next))
      : stated
  return year === undefined ? match : { ...match, year: Number(year) }
}

/** `The workshop will be held at Example Labs, 6–27 August 2023`, said behind the last venue of a text. */
function yearHeld(text: string, { end }: VenueMatch, next: VenueMatch | undefined): string | undefined {
  return next === undefined ? held.exec(text.slice(end, end + 400))?.[1] : undefined
}

const held = /\b(?:held|takes?\splace|taking\splace)\b[^.!?;\n]{0,90}?(?<!\d)((?:19|20)\d\d)(?!\d)/i

const yearSaid = /^\sin\s((?:19|20)\d\d)(?![\d–/-])/

/** `I attended CHI 2024 and presented at the GROVE workshop`: the one year that is said is that of the workshop, too. */
export function withTheYear(mentions: readonly PlacedVenue[]): readonly PlacedVenue[] {
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
