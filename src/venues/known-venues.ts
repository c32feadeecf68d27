import type { EditionFacts, ListedDeadline } from '../model/edition-facts.ts'
import { compareDates, endOf, startOf } from '../model/partial-date.ts'
import { allSeries, editionOf, editionsOf, firstAfter, seriesById } from './registry.ts'
import type { Edition, Series } from './series.ts'
import { foldedSeries, seriesNamed } from './series-named.ts'
import { locationNamed } from './written-places.ts'

/** The registry with what a user adds to it. */
export interface KnownVenues {
  readonly all: readonly Series[]
  readonly seriesById: (id: string) => Series | undefined
  /** The id of a series that only the user knows, by its acronym or its name in full. */
  readonly addedSeries: (name: string) => string | undefined
  /** The earliest first. */
  readonly editionsOf: (id: string) => readonly Edition[]
  readonly editionOf: (id: string, year: number) => Edition | undefined
  /** See `nextEdition` of the registry. */
  readonly nextEdition: (id: string, afterDay: string) => Edition | undefined
  readonly hostEdition: (edition: Edition) => Edition | undefined
  readonly deadlinesOf: (id: string, year: number) => readonly ListedDeadline[]
  /** Additions that cannot be used, and why. */
  readonly refused: readonly Refused[]
  /** Whether there is a series that the registry does not have. */
  readonly hasAdded: boolean
}

export interface Refused {
  readonly facts: EditionFacts
  readonly reason: string
}

/** What the owner says overrides the registry; what lists say completes it. */
export interface Additions {
  readonly own: readonly EditionFacts[]
  readonly listed: readonly EditionFacts[]
}

export function knownVenues({ own, listed }: Additions): KnownVenues {
  const series = new Map<string, Series>()
  const editions = new Map<string, Edition>()
  const deadlines = new Map<string, readonly ListedDeadline[]>()
  const refused: Refused[] = []
  const find = (id: string, year: number) => editions.get(`${id} ${year}`) ?? editionOf(id, year)
  for (const [all, join] of [[listed, compared], [own, corrected]] as const) {
    for (const facts of all) {
      const found = seriesOf(facts, series)
      if (typeof found === 'string') {
        refused.push({ facts, reason: found })
        continue
      }
      if (seriesById(found.id) === undefined) series.set(found.id, found)
      const name = `${found.id} ${facts.year}`
      const edition = editionFrom(facts, found.id)
      const known = find(found.id, facts.year)
      editions.set(name, known === undefined ? edition : join(known, edition))
      const { source } = facts
      const more = (facts.deadlines ?? []).map((one) => ({ ...one, source }))
      deadlines.set(name, [...(deadlines.get(name) ?? []), ...more])
    }
  } // prettier-ignore
  const years = grouped(editions.values())
  const of = (id: string): readonly Edition[] => {
    const more = years.get(id)
    if (more === undefined) return editionsOf(id)
    const added = new Set(more.map(({ year }) => year))
    return [...editionsOf(id).filter(({ year }) => !added.has(year)), ...more].toSorted(
      (a, b) => a.year - b.year,
    )
  }
  const names = new Map(
    [...series.values()].flatMap(({ id, acronym, name }) =>
      [acronym, name ?? acronym].map((text) => [foldedSeries(text), id] as const),
    ),
  )
  return {
    all: [...allSeries(), ...series.values()],
    seriesById: (id) => series.get(id) ?? seriesById(id),
    addedSeries: (name) => names.get(foldedSeries(name)),
    editionsOf: of,
    editionOf: find,
    nextEdition: (id, afterDay) => firstAfter(of(id), afterDay),
    hostEdition: ({ partOf }) => (partOf === undefined ? undefined : find(partOf.series, partOf.year)),
    deadlinesOf: (id, year) => deadlines.get(`${id} ${year}`) ?? [],
    refused,
    hasAdded: series.size > 0,
  }
}

/** Of the registry, of an earlier addition, or new; else why none. */
function seriesOf({ acronym, name }: EditionFacts, added: ReadonlyMap<string, Series>): Series | string {
  const [id, ...others] = seriesNamed(acronym, name)
  if (others.length > 0) return `${acronym} is the name of several series: ${[id, ...others].join(', ')}`
  const known = id === undefined ? undefined : seriesById(id)
  if (known !== undefined) return known
  const slug = foldedSeries(acronym).replaceAll(' ', '-')
  if (slug === '') return 'its name has no letter'
  const own = seriesById(slug) === undefined ? slug : `added/${slug}`
  return (
    added.get(own) ?? {
      id: own,
      acronym,
      kind: 'conference',
      aliases: [],
      hosts: [],
      ...(name === undefined ? {} : { name }),
    }
  )
}

function editionFrom(
  { year, date, city, country, building, url, source }: EditionFacts,
  series: string,
): Edition {
  const location = city === undefined ? undefined : locationNamed(city, country)
  const town = location === undefined ? [city, country].filter(Boolean).join(', ') : ''
  const hall = [building, town].filter(Boolean).join(', ')
  return {
    series,
    year,
    evidence: date === undefined ? 'none' : 'one-source',
    alternatives: [],
    ...(date === undefined ? {} : { date, sources: source }),
    ...(location === undefined ? {} : { location }),
    ...(hall === '' ? {} : { building: hall }),
    ...(url === undefined ? {} : { url }),
  }
}

/** Whoever keeps the homepages knows best; where they name a town, the building of another source is gone with its town. */
function corrected(known: Edition, said: Edition): Edition {
  const { building: _, location: __, planned: ___, ...elsewhere } = known
  const moved = said.location !== undefined || said.building !== undefined
  const { partOf, alternatives } = known
  return {
    ...(moved ? elsewhere : known),
    ...said,
    alternatives,
    ...(partOf === undefined ? {} : { partOf }),
    ...(said.date === undefined ? datesOf(known) : {}),
  }
}

/**
 * A list completes what is missing. Where it gives other days, they count only when it is a newer copy of the one
 * source that the registry has; else they are remembered beside. Lists copy each other, so one agreeing with another
 * proves nothing, but one agreeing with a record of the meeting does.
 */
function compared(known: Edition, said: Edition): Edition {
  const whole = { ...said, ...known }
  const { date, sources = '' } = said
  if (date === undefined) return whole
  if (known.date === undefined) return { ...whole, ...datesOf(said) }
  const names = known.sources?.split(', ') ?? []
  if (date === known.date) {
    const all = [...new Set([...names, sources])]
    const isProven =
      known.evidence === 'two-sources' ||
      (all.length > names.length && names.some((name) => records.has(name)))
    return { ...whole, sources: all.join(', '), evidence: isProven ? 'two-sources' : known.evidence }
  }
  const isPart = startOf(date) === endOf(date) && startOf(known.date) !== endOf(known.date)
  if (known.evidence === 'one-source' && names.includes(sources) && !isPart)
    return { ...known, ...said, alternatives: [...known.alternatives, known.date] }
  return { ...whole, alternatives: [...new Set([...known.alternatives, date])].toSorted(compareDates) }
}

/** Sources that are no list of deadlines. */
const records: ReadonlySet<string> = new Set([
  'dblp',
  'pmlr',
  'aclanthology',
  'cryptobib',
  'official',
  'official page',
  'offprint.yaml',
])

function datesOf({ date, sources, evidence }: Edition): Partial<Edition> {
  return { evidence, ...(date === undefined ? {} : { date }), ...(sources === undefined ? {} : { sources }) }
}

function grouped(editions: Iterable<Edition>): ReadonlyMap<string, readonly Edition[]> {
  const groups = new Map<string, Edition[]>()
  for (const edition of editions) groups.set(edition.series, [...(groups.get(edition.series) ?? []), edition])
  return groups
}
