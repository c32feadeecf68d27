import { seriesById } from './registry.ts'
import type { VenueMatch } from './venue-match.ts'

/** What names that stand together say of each other. */
export function withNeighbours(text: string, matches: readonly VenueMatch[]): readonly VenueMatch[] {
  return withSharedYears(text, withAcronymsJoined(text, matches))
}

/** `International Conference on Image Processing (ICIP), 2024` is one venue, called by its shorter name. */
function withAcronymsJoined(text: string, matches: readonly VenueMatch[]): readonly VenueMatch[] {
  const joined: VenueMatch[] = []
  for (const match of matches) {
    const previous = joined.at(-1)
    const one = previous === undefined ? undefined : oneVenue(text, previous, match)
    if (one !== undefined) joined.pop()
    joined.push(one ?? match)
  }
  return joined
}

function oneVenue(text: string, left: VenueMatch, right: VenueMatch): VenueMatch | undefined {
  const shared = left.series.filter((id) => right.series.includes(id))
  const between = text.slice(left.end, right.start)
  const isOne = inBrackets.test(between) || (calls.test(between) && isLong(left) !== isLong(right))
  const series =
    shared.length === 0 && isMeeting(left) && isClosed(text, between, right) ? left.series : shared
  const isDatedTwice = left.year !== undefined && right.year !== undefined && left.year !== right.year
  if (series.length === 0 || !isOne || isDatedTwice) return undefined
  const year = right.year ?? left.year
  const track = right.track ?? left.track
  return {
    start: left.start,
    end: right.end,
    name: left.name.length < right.name.length ? left.name : right.name,
    series,
    ...(year === undefined ? {} : { year }),
    ...(track === undefined ? {} : { track }),
  }
}

/** `Conference on Invented Systems (CCS)`: the letters are those of the long name, whoever else has them. */
function isClosed(text: string, between: string, { end, name, year }: VenueMatch): boolean {
  return inBrackets.test(between) && !/\s/.test(name) && (year !== undefined || text.charAt(end) === ')')
}

function isMeeting({ name }: VenueMatch): boolean {
  return name.includes(' ') && /\b(?:conference|symposium|workshop|congress|colloquium)\b/i.test(name)
}

const inBrackets = /^,?\s?\(\s?$/

/** `ICML 2024 - International Conference on Machine Learning`, `ICML 2024. The 41st …`, `ICML: …` */
const calls =
  /^\)?(?:\s[-–—]|[:.,])\s(?:the\s)?(?:\d{1,2}(?:st|nd|rd|th)\s|\p{L}{2,12}th\s|first\s|second\s|third\s)?(?:annual\s)?$/iu

function isLong({ name }: VenueMatch): boolean {
  return name.split(' ').length > 3
}

/**
 * Gives a name without a year the year of the name that it stands with: `ICML and NeurIPS 2024`, `AAAI GROVE workshop
 * 2025`, `ReLM @ AAAI 2024`; and a workshop the year of the host before it: `RecSys 2024 VideoRecSys`.
 */
function withSharedYears(text: string, matches: readonly VenueMatch[]): readonly VenueMatch[] {
  const years = matches.map(({ year }) => year)
  for (let at = matches.length - 2; at >= 0; at -= 1) {
    if (standTogether(text, matches[at], matches[at + 1])) years[at] ??= years[at + 1]
  }
  for (let at = 1; at < matches.length; at += 1) {
    const [host, match] = [matches[at - 1], matches[at]]
    if (isHeldWith(match, host) && standTogether(text, host, match)) years[at] ??= years[at - 1]
  }
  return matches.map((match, at) => withYear(match, years[at]))
}

/** What joins two names. */
const joint =
  /^[\s,/@&+(-]*(?:(?:workshop|and|at|with|of|in|co-located with|in conjunction with)\s+){0,3}(?:the\s+)?$/i

function standTogether(text: string, left: VenueMatch | undefined, right: VenueMatch | undefined): boolean {
  if (left === undefined || right === undefined || right.start - left.end > 60) return false
  return joint.test(text.slice(left.end, right.start))
}

function isHeldWith(match: VenueMatch | undefined, host: VenueMatch | undefined): boolean {
  return match?.series.some((id) => host?.series.includes(seriesById(id)?.partOf ?? '')) ?? false
}

/** The year of a neighbour is proof that the venue is meant. */
function withYear(match: VenueMatch, year: number | undefined): VenueMatch {
  if (year === undefined || year === match.year) return match
  const { doubtful: _doubtful, ...certain } = match
  return { ...certain, year }
}
