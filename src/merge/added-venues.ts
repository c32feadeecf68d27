import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnostic } from '../model/diagnostic.ts'
import type { EditionFacts, ListRow } from '../model/edition-facts.ts'
import type { VenueMention } from '../model/venue.ts'
import {
  editionsListed,
  knownVenues,
  type KnownVenues,
  type ListedEditions,
  type Refused,
} from '../venues/index.ts'
import type { Reading } from './absence.ts'

/** Where facts about venues come from besides the registry. */
export interface VenueSources {
  readonly added?: readonly EditionFacts[] | undefined
  readonly rows?: readonly ListRow[] | undefined
  readonly withDeadlines?: boolean | undefined
}

/** The registry with all that was added, and what of that could not be used. */
export interface GatheredVenues {
  readonly venues: KnownVenues
  readonly listed: ListedEditions
}

export function gatherVenues({ added = [], rows = [] }: VenueSources): GatheredVenues {
  const listed = editionsListed(rows)
  return { venues: knownVenues({ own: added, listed: listed.editions }), listed }
}

/** The entries with the series that only an addition knows: the pages were read without it. */
export function withAddedVenues(reading: Reading, { venues }: GatheredVenues): Reading {
  if (!venues.hasAdded) return reading
  const named = (venue: VenueMention): VenueMention => {
    const series =
      venue.series === undefined && venue.kind !== 'journal' ? venues.addedSeries(venue.name) : undefined
    return series === undefined ? venue : { ...venue, series }
  }
  const entries = reading.entries.map((entry) => {
    if (entry.type !== 'work') return { ...entry, venues: entry.venues.map(named) }
    return entry.venue === undefined ? entry : { ...entry, venue: named(entry.venue) }
  })
  return { ...reading, entries }
}

/** One line for each addition of the owner that cannot be used, and one for all lists together. */
export function reportVenueRows({ venues, listed }: GatheredVenues): readonly Diagnostic[] {
  const isOwn = ({ facts }: Refused): boolean => facts.source === 'offprint.yaml'
  const own = venues.refused.filter(isOwn)
  const unused =
    listed.problems.filter(({ isDropped }) => isDropped).length + venues.refused.length - own.length
  const used = listed.found - unused
  const message = `Read ${listed.found} editions in the imported lists: ${used} used, ${unused} left out`
  const hint = 'to see each with its reason run: offprint venues --unused'
  return [
    ...own.map(({ facts, reason }) =>
      diagnostic('venue-row-unused', `Cannot add ${facts.acronym} ${facts.year}: ${reason}`),
    ),
    ...(unused === 0 ? [] : [diagnostic('venue-row-unused', message, { hint })]),
  ]
}

/** Each row that cannot be used, or not its days or a deadline, with the reason. */
export function reportEachRow({ venues, listed }: GatheredVenues): readonly Diagnostic[] {
  const rows = [
    ...listed.problems,
    ...venues.refused.map(({ facts: { acronym, year, place }, reason }) => ({
      name: `${acronym} ${year}`,
      reason,
      place,
      isDropped: true,
    })),
  ]
  return rows.map(({ name, reason, place, isDropped }) => {
    const what = isDropped ? `Cannot use ${name}` : `Cannot use all of ${name}`
    return diagnostic('venue-row-unused', `${what}: ${reason}`, { place })
  })
}
