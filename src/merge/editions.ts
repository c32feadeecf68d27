import type { Event, Origin } from '../model/catalog.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnostic } from '../model/diagnostic.ts'
import type { Ledger } from '../model/ledger.ts'
import type { MissingVenue } from '../model/missing-venue.ts'
import type { Edition, KnownVenues, Series } from '../venues/index.ts'
import { editionScore } from './evidence.ts'
import { groupBy } from './group-by.ts'
import type { Identified } from './identify.ts'
import { identify } from './identify.ts'
import type { Presentation } from './presentations.ts'

/** An event without the news that lead there, and so without its times. */
export type EventDraft = Omit<Event, 'news' | 'published' | 'updated' | 'approximate' | 'sequence'>

export interface MergedEditions {
  readonly editions: readonly Identified<EventDraft>[]
  readonly diagnostics: readonly Diagnostic[]
  readonly missing: readonly MissingVenue[]
}

/** One event for each edition that a version of a work names; what has no known day is reported instead. */
export function mergeEditions(
  presentations: readonly Presentation[],
  venues: KnownVenues,
  ledger: Ledger,
): MergedEditions {
  const unknown = presentations.flatMap((presentation) => reportUnknown(presentation))
  const found = [...groupBy(presentations.filter(isKnown), ({ series, year }) => `${series.id} ${year}`)]
  const drafts = found.map(([name, group]) => ({ name, ...draftOf(group, venues) }))
  const dated = drafts.filter(({ event }) => event.date !== undefined)
  const identities = identify(
    dated.map(({ name }) => ({ evidence: [`edition:${name}`], seed: name })),
    'event',
    ledger,
    editionScore,
  )
  const editions = dated.map(({ name, event }, index) => {
    const { id = '', line } = identities[index] ?? {}
    return { draft: { ...event, id }, evidence: [`edition:${name}`], line }
  })
  const undated = found
    .filter((_, index) => drafts[index]?.event.date === undefined)
    .map(([, group]) => group)
  const missing = [
    ...missingOf(
      presentations.filter(({ series }) => series === undefined),
      'series',
    ),
    ...missingOf(
      presentations.filter(({ series, year }) => series !== undefined && year === undefined),
      'year',
    ),
    ...missingOf(undated.flat(), 'days'),
  ]
  return { editions, missing, diagnostics: [...unknown, ...drafts.flatMap(({ diagnostics }) => diagnostics)] }
}

type KnownPresentation = Presentation & { readonly series: Series; readonly year: number }

function isKnown(presentation: Presentation): presentation is KnownPresentation {
  return presentation.series !== undefined && presentation.year !== undefined
}

function missingOf(
  presentations: readonly Presentation[],
  lacks: MissingVenue['lacks'],
): readonly MissingVenue[] {
  const nameOf = ({ series, venue }: Presentation): string => series?.acronym ?? venue.name
  const groups = groupBy(presentations, (one) => `${nameOf(one)}|${one.year ?? ''}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { year } = first
    const places = group.flatMap(({ entries }) => entries.map(({ place }) => place))
    return [{ name: nameOf(first), ...(year === undefined ? {} : { year }), lacks, places }]
  })
}

function reportUnknown({ venue, series, year, entries }: Presentation): readonly Diagnostic[] {
  const place = entries[0]?.place
  if (series === undefined) {
    const message = `Cannot find venue "${venue.name}": the registry does not know it`
    return [
      diagnostic('venue-unknown', message, {
        place,
        hint: 'only the calendar is without it; to fill it in run: offprint venues --missing',
      }),
    ]
  }
  if (year !== undefined) return []
  const message = `Cannot find the edition of ${series.acronym}: neither the page nor the registry says the year`
  return [
    diagnostic('event-dates-unknown', message, { place, hint: 'write the year beside the name on the page' }),
  ]
}

function draftOf(
  group: readonly KnownPresentation[],
  venues: KnownVenues,
): {
  readonly event: Omit<EventDraft, 'id'>
  readonly diagnostics: readonly Diagnostic[]
} {
  const [first] = group
  if (first === undefined) throw new RangeError('Cannot draft an event: nothing is presented there')
  const { series, year } = first
  const edition = venues.editionOf(series.id, year)
  const host = hostOf(series, edition, year, venues)
  const name = `${series.acronym} ${year}`
  const inherited = edition?.date === undefined && host?.date !== undefined
  const date = edition?.date ?? host?.date
  const hostName =
    host === undefined ? undefined : `${venues.seriesById(host.series)?.acronym ?? host.series} ${host.year}`
  const yearInferred = group.every((presentation) => presentation.yearInferred)
  const remarks = remarksOf(inherited ? host : edition, inherited ? hostName : undefined, yearInferred)
  const event = {
    type: 'event' as const,
    kind: series.kind === 'workshop' ? ('workshop' as const) : ('conference' as const),
    name,
    ...(series.name === undefined ? {} : { fullName: series.name }),
    series: series.id,
    year,
    ...(date === undefined ? {} : { date }),
    ...(inherited || yearInferred ? { tentative: true as const } : {}),
    remarks,
    ...definedLocation(edition?.location ?? host?.location),
    ...(edition?.building === undefined ? {} : { venue: edition.building }),
    ...definedUrl(edition?.url ?? series.website),
    ...(hostName === undefined ? {} : { host: hostName }),
    works: [...new Set(group.map(({ work }) => work.id))],
    people: [
      ...new Set(
        group.flatMap(({ entries, work }) =>
          entries.length > 0 ? entries.map(({ person }) => person) : work.people,
        ),
      ),
    ].toSorted(),
    mentions: [],
    origins: originsOf(inherited ? host : edition),
  }
  return {
    event,
    diagnostics: diagnosticsOf(name, date === undefined, inherited ? hostName : undefined, first),
  }
}

function hostOf(
  series: Series,
  edition: Edition | undefined,
  year: number,
  venues: KnownVenues,
): Edition | undefined {
  if (edition !== undefined) return venues.hostEdition(edition)
  return series.partOf === undefined ? undefined : venues.editionOf(series.partOf, year)
}

function definedLocation(location: Event['location']): Pick<Event, 'location'> {
  return location === undefined ? {} : { location }
}

function definedUrl(url: string | undefined): Pick<Event, 'url'> {
  return url === undefined ? {} : { url }
}

function remarksOf(
  edition: Edition | undefined,
  lender: string | undefined,
  yearInferred: boolean,
): readonly string[] {
  return [
    ...(lender === undefined
      ? []
      : [`The day of the workshop is not known: these are the days of its host conference ${lender}.`]),
    ...(yearInferred ? ['The year is not on the page: this is the next edition after the news.'] : []),
    ...(edition?.planned === true ? ['The days and the place are those planned before the pandemic.'] : []),
    ...sourceRemark(edition),
  ]
}

function sourceRemark({ evidence, sources }: Partial<Edition> = {}): readonly string[] {
  if (sources === undefined || evidence === 'none') return []
  const how = evidence === 'one-source' ? 'one source' : 'sources that agree'
  return [`The dates come from ${how}: ${sources}.`]
}

function originsOf(edition: Edition | undefined): Readonly<Record<string, Origin>> {
  return edition === undefined ? {} : { date: { rule: 'venue registry', source: edition.evidence } }
}

function diagnosticsOf(
  name: string,
  undated: boolean,
  hostName: string | undefined,
  { entries }: KnownPresentation,
): readonly Diagnostic[] {
  const place = entries[0]?.place
  if (undated) {
    return [
      diagnostic(
        'event-dates-unknown',
        `Cannot put ${name} into the calendar: the registry has no dates for it`,
        { place, hint: 'to fill them in run: offprint venues --missing' },
      ),
    ]
  }
  if (hostName === undefined) return []
  return [
    diagnostic(
      'event-dates-inherited',
      `Cannot find the day of ${name}: it is shown on the days of ${hostName}, as tentative`,
      { place },
    ),
  ]
}
