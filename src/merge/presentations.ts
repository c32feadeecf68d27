import type { Work } from '../model/catalog.ts'
import type { WorkEntry } from '../model/entry.ts'
import type { VenueMention } from '../model/venue.ts'
import type { KnownVenues, Series } from '../venues/index.ts'
import { foldText } from './likeness.ts'
import { yearOnPage } from './year-on-page.ts'

/** A work at a venue. */
export interface Presentation {
  readonly work: Pick<Work, 'id' | 'people'>
  readonly venue: VenueMention
  /** Entries of the pages that say so; none when only `metadata.json` does. */
  readonly entries: readonly WorkEntry[]
  readonly series: Series | undefined
  readonly year: number | undefined
  readonly yearInferred: boolean
}

/** What a venue without a year takes its year from. */
export interface Stage {
  /** The day of the news that announce a work. */
  readonly newsDayOf: (entry: WorkEntry) => string | undefined
  readonly venues: KnownVenues
}

/** Every venue that a version of a work names. */
export function presentationsOf(
  { id, people, versions, mentions }: Pick<Work, 'id' | 'people' | 'versions' | 'mentions'>,
  { newsDayOf, venues }: Stage,
): readonly Presentation[] {
  const work = { id, people }
  return versions.flatMap((version) => {
    const { kind, venue } = version
    if (venue === undefined || kind === 'preprint' || venue.kind === 'journal') return []
    // What a chapter stands in is a book.
    if (kind === 'chapter' && venue.series === undefined) return []
    const series = venue.series === undefined ? workshopSeries(venue) : venues.seriesById(venue.series)
    if (series?.kind === 'journal') return []
    const entries = mentions.filter(
      (entry) =>
        (entry.venue !== undefined && foldText(entry.venue.name) === foldText(venue.name)) ||
        (venue.series !== undefined && entry.venue?.series === venue.series),
    )
    const stated = venue.year ?? yearOnPage(version, entries)
    const day = entries.map(newsDayOf).find((found) => found !== undefined)
    const next =
      series === undefined || day === undefined || stated !== undefined
        ? undefined
        : (venues.nextEdition(series.id, day) ?? venues.nextEdition(series.partOf ?? '', day))
    const year = stated ?? next?.year
    return [
      {
        work,
        venue,
        entries,
        series,
        year,
        yearInferred: stated === undefined || venue.yearInferred === true,
      },
    ]
  })
}

/** The id of the series that a venue is an edition of. */
export function seriesIdOf(venue: VenueMention): string | undefined {
  return venue.series ?? workshopSeries(venue)?.id
}

/** A workshop that no registry knows is held with its host: `icml/grove`. */
function workshopSeries({ name, kind, host }: VenueMention): Series | undefined {
  if (kind !== 'workshop' || host?.series === undefined) return undefined
  const slug = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
  return { id: `${host.series}/${slug}`, acronym: name, kind, partOf: host.series, aliases: [], hosts: [] }
}
