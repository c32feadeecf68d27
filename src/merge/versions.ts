import type { Origin, Version, VersionKind } from '../model/catalog.ts'
import { versionKinds } from '../model/catalog.ts'
import type { WorkEntry } from '../model/entry.ts'
import type { Identifiers } from '../model/identifier.ts'
import { landingPageOf } from '../model/identifier.ts'
import type { Link, LinkRole } from '../model/link.ts'
import { targetOf } from '../model/link-target.ts'
import { preprintServerIn } from '../model/preprint-servers.ts'
import type { WorkFacts } from '../model/metadata.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { parseDate, partsOf } from '../model/partial-date.ts'
import type { VenueMention } from '../model/venue.ts'
import { registeredVenue } from '../venues/index.ts'
import { groupBy } from './group-by.ts'
import type { WorkGroup } from './work-groups.ts'

/** The versions of one work, each kept whole, the preferred one first: published before preprint, later before earlier. */
export function versionsOf({ entries, facts }: WorkGroup): readonly Version[] {
  const appearances = appearancesOf(entries, facts)
  const published = [
    ...groupBy(
      appearances.filter((one) => !isPreprint(one)),
      appearanceName,
    ).values(),
  ].map((said) => publishedVersion(said, entries, facts))
  const arxiv =
    facts?.identifiers.arxiv ??
    entries.find(({ identifiers }) => identifiers.arxiv !== undefined)?.identifiers.arxiv
  const servers = [...groupBy(appearances.filter(isPreprint), ({ venue }) => venue.name).values()]
  const onServers = servers.map((said) => publishedVersion(said, entries, facts, 'preprint'))
  const preprints =
    arxiv === undefined
      ? onServers
      : [
          preprintVersion(
            arxiv,
            entries,
            facts,
            onServers.find(({ venue }) => venue?.name === 'arXiv'),
          ),
          ...onServers.filter(({ venue }) => venue?.name !== 'arXiv'),
        ]
  const versions = [...published, ...preprints]
  return versions.length === 0 ? [unknownVersion(entries, facts)] : versions.toSorted(compareVersions)
}

/** A list that gives arXiv as the venue tells of the preprint. */
function isPreprint({ venue: { name, series } }: Appearance): boolean {
  return series === undefined && preprintServerIn(name)?.name === name
}

/** One entry at one venue, or the venue that `metadata.json` names. */
interface Appearance {
  readonly venue: VenueMention
  readonly entry?: WorkEntry
}

function appearancesOf(entries: readonly WorkEntry[], facts: WorkFacts | undefined): readonly Appearance[] {
  return [
    ...confirmedVenue(facts?.venue).map((venue) => ({ venue })),
    ...entries.flatMap((entry) => (entry.venue === undefined ? [] : [{ venue: entry.venue, entry }])),
  ]
}

function confirmedVenue(known: WorkFacts['venue']): readonly VenueMention[] {
  const venue = known === undefined ? undefined : registeredVenue(known.series)
  if (known === undefined || venue === undefined) return []
  return [{ ...venue, year: known.year, ...(known.track === undefined ? {} : { track: known.track }) }]
}

function appearanceName({ venue }: Appearance): string {
  return `${venue.series ?? venue.name.toLowerCase()} ${venue.year ?? ''}`
}

/** Authors whom its own entries do not name are those that the page gives for the work. */
function publishedVersion(
  said: readonly Appearance[],
  all: readonly WorkEntry[],
  facts: WorkFacts | undefined,
  as?: VersionKind,
): Version {
  const entries = said.flatMap(({ entry }) => entry ?? [])
  const venue = said.map((appearance) => appearance.venue).reduce((a, b) => ({ ...b, ...a }))
  const confirmed =
    facts?.venue !== undefined && facts.venue.series === venue.series && facts.venue.year === venue.year
  const own = confirmed ? facts : undefined
  const identifiers = {
    ...publishedIdentifiers(entries),
    ...publishedIdentifiers(own === undefined ? [] : [own]),
  }
  const year = venue.year === undefined ? undefined : parseDate(String(venue.year).padStart(4, '0'))
  const issued = own?.issued ?? entries.find((entry) => isWithin(entry.issued, venue.year))?.issued ?? year
  const { kind, containerTitle, ...published } = publishedAs(entries)
  const title = own?.title ?? entries[0]?.title ?? facts?.title ?? ''
  return {
    kind: as ?? kind ?? venue.kind ?? 'unknown',
    title,
    ...authorsOf([...entries, ...all], facts),
    ...(issued === undefined ? {} : { issued }),
    venue,
    ...(venue.track === undefined ? {} : { track: venue.track }),
    ...(containerTitle === undefined ? {} : { containerTitle }),
    ...(own?.containerTitle === undefined ? {} : { containerTitle: own.containerTitle }),
    ...published,
    ...(own?.pages === undefined ? {} : { pages: own.pages }),
    identifiers,
    links: linksOf(entries, identifiers, (role) => role !== 'preprint', own?.code),
    origins: originsOf(entries, facts, own),
  }
}

function preprintVersion(
  arxiv: string,
  entries: readonly WorkEntry[],
  facts: WorkFacts | undefined,
  listed: Version | undefined,
): Version {
  const said = entries.filter(({ identifiers }) => identifiers.arxiv === arxiv)
  const identifiers: Identifiers = { arxiv }
  const issued = submissionMonth(arxiv) ?? listed?.issued
  return {
    kind: 'preprint',
    title: facts?.title ?? said[0]?.title ?? entries[0]?.title ?? '',
    ...authorsOf([...said, ...entries], facts),
    ...(issued === undefined ? {} : { issued }),
    ...(listed?.venue === undefined ? {} : { venue: listed.venue }),
    identifiers,
    links: linksOf(said, identifiers, (role) => role === 'preprint'),
    origins: originsOf(said, facts, undefined),
  }
}

/** Each fact from the first entry that gives it. */
function publishedAs(entries: readonly WorkEntry[]): NonNullable<WorkEntry['published']> {
  return entries.map(({ published }) => published ?? {}).reduceRight((all, more) => ({ ...all, ...more }), {})
}

/** A month of the year in which a venue was may be told; another year is another version's. */
function isWithin(issued: PartialDate | undefined, year: number | undefined): boolean {
  return issued !== undefined && (year === undefined || partsOf(issued).year === year)
}

/** Named on a page, with neither venue nor preprint. */
function unknownVersion(entries: readonly WorkEntry[], facts: WorkFacts | undefined): Version {
  const identifiers = {
    ...publishedIdentifiers(entries),
    ...publishedIdentifiers(facts === undefined ? [] : [facts]),
  }
  const issued = facts?.issued ?? entries.find((entry) => entry.issued !== undefined)?.issued
  const { kind, ...published } = publishedAs(entries)
  return {
    kind: kind ?? 'unknown',
    title: facts?.title ?? entries[0]?.title ?? '',
    ...authorsOf(entries, facts),
    ...(issued === undefined ? {} : { issued }),
    ...published,
    identifiers,
    links: linksOf(entries, identifiers, () => true, facts?.code),
    origins: originsOf(entries, facts, facts),
  }
}

/** Those that the version's own entry names; a news item names none, and then they are those of the work's other entries. */
function authorsOf(
  entries: readonly WorkEntry[],
  facts: WorkFacts | undefined,
): Pick<Version, 'authors' | 'authorsTruncated'> {
  if (facts?.authors !== undefined) return { authors: facts.authors }
  const entry = entries.find(({ authors }) => authors !== undefined)
  if (entry?.authors === undefined) return {}
  return {
    authors: entry.authors,
    ...(entry.authorsTruncated === undefined ? {} : { authorsTruncated: true }),
  }
}

/** All but arXiv's, which belongs to the preprint. */
function publishedIdentifiers(sources: readonly { readonly identifiers: Identifiers }[]): Identifiers {
  const { arxiv: _, ...published } = sources
    .map(({ identifiers }) => identifiers)
    .reduceRight<Identifiers>((all, more) => ({ ...all, ...more }), {})
  return published
}

/** The first four digits of an arXiv id are the month of its submission (since April 2007). */
function submissionMonth(arxiv: string): PartialDate | undefined {
  const match = /^(\d\d)(\d\d)\.\d{4,5}$/.exec(arxiv)
  return match === null ? undefined : parseDate(`20${match[1]}-${match[2]}`)
}

function linksOf(
  entries: readonly WorkEntry[],
  identifiers: Identifiers,
  wanted: (role: LinkRole) => boolean,
  code?: string,
): readonly Link[] {
  const said = entries.flatMap(({ links }) => links.filter(({ role }) => wanted(role)))
  const known = code === undefined ? said : [...said, { href: code, text: 'code', role: 'code' as const }]
  const pages = Object.entries(identifiers).flatMap(([scheme, value]) => {
    const href = landingPageOf(scheme as keyof Identifiers, value)
    return href === undefined || known.some((link) => isSameTarget(link.href, scheme, value))
      ? []
      : [{ href, text: scheme, role: scheme === 'arxiv' ? ('preprint' as const) : ('paper' as const) }]
  })
  return [...groupBy([...known, ...pages], ({ href }) => href).values()].flatMap(([link]) => link ?? [])
}

function isSameTarget(href: string, scheme: string, value: string): boolean {
  return Object.entries(targetOf(href)?.identifiers ?? {}).some(
    ([known, other]) => known === scheme && other === value,
  )
}

function originsOf(
  entries: readonly WorkEntry[],
  facts: WorkFacts | undefined,
  own: WorkFacts | undefined,
): Readonly<Record<string, Origin>> {
  const [entry] = entries
  const page: Record<string, Origin> = {}
  if (entry !== undefined) {
    const origin = { rule: entry.rule, source: entry.place.source, line: entry.place.line }
    for (const field of ['title', 'venue', 'identifiers', 'links']) page[field] = origin
  }
  const confirmed = own === undefined ? ['authors'] : Object.keys(own.sources)
  const learnt = Object.entries(facts?.sources ?? {}).filter(([field]) => confirmed.includes(field))
  return {
    ...page,
    ...Object.fromEntries(learnt.map(([field, source]) => [field, { rule: 'metadata', source }])),
  }
}

function compareVersions(a: Version, b: Version): number {
  const rank = ({ kind, venue }: Version): number =>
    kind === 'unknown' && venue !== undefined
      ? versionKinds.indexOf('preprint') - 0.5
      : versionKinds.indexOf(kind)
  const year = ({ issued }: Version): number => (issued === undefined ? 0 : partsOf(issued).year)
  return rank(a) - rank(b) || year(b) - year(a)
}
