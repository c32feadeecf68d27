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
import { foldText } from './likeness.ts'
import type { Sourced, Told, ToldBy } from './told.ts'
import { authorsTold, defined, firstTold, identifiersTold, isRecord, listener } from './told.ts'
import { toKeep } from './to-keep.ts'
import type { WorkGroup } from './work-groups.ts'

/** The versions of one work, each kept whole, the preferred one first: published before preprint, later before earlier. */
export function versionsOf({ entries, facts }: WorkGroup): readonly Version[] {
  const toldBy = listener()
  const appearances = appearancesOf(entries, facts)
  const places = [
    ...groupBy(
      appearances.filter((one) => !isPreprint(one)),
      appearanceName,
    ).values(),
  ]
  const published = places.map((said) => publishedVersion(toldBy, said, entries, facts, places.length === 1))
  const arxiv = identifiersTold(toldBy(entries, facts)).arxiv
  const servers = [...groupBy(appearances.filter(isPreprint), ({ venue }) => venue.name).values()]
  const onServers = servers.map((said) => publishedVersion(toldBy, said, entries, facts, false, 'preprint'))
  const preprints =
    arxiv === undefined
      ? onServers
      : [
          preprintVersion(
            toldBy,
            arxiv,
            entries,
            facts,
            onServers.find(({ venue }) => venue?.name === 'arXiv'),
          ),
          ...onServers.filter(({ venue }) => venue?.name !== 'arXiv'),
        ]
  const versions = [...published, ...preprints]
  return versions.length === 0 ? [unknownVersion(toldBy, entries, facts)] : versions.toSorted(compareVersions)
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
  const confirmed = confirmedVenue(facts?.venue).map((venue) => ({ venue }))
  const said = [
    ...at(entries.filter(isRecord)),
    ...confirmed,
    ...at(entries.filter((entry) => !isRecord(entry))),
  ]
  return said.some((one) => !isPreprint(one)) ? said : [...said, ...learntPlace(facts)]
}

/** Where a work appeared of which the pages know only a preprint. */
function learntPlace(facts: WorkFacts | undefined): readonly Appearance[] {
  if (facts?.containerTitle === undefined || facts.kind === undefined) return []
  if (facts.kind !== 'journal' && facts.kind !== 'conference') return []
  return [{ venue: { name: facts.containerTitle, kind: facts.kind } }]
}

function at(entries: readonly WorkEntry[]): readonly Appearance[] {
  return entries.flatMap((entry) => (entry.venue === undefined ? [] : [{ venue: entry.venue, entry }]))
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
  toldBy: ToldBy,
  said: readonly Appearance[],
  all: readonly WorkEntry[],
  facts: WorkFacts | undefined,
  isOnly: boolean,
  as?: VersionKind,
): Version {
  const entries = said.flatMap(({ entry }) => entry ?? [])
  const venue = said.map((appearance) => appearance.venue).reduce((a, b) => ({ ...b, ...a }))
  const own = facts !== undefined && isAbout(facts, venue, entries, isOnly) ? facts : undefined
  const told = toldBy(entries, own)
  const year = venue.year === undefined ? undefined : parseDate(String(venue.year).padStart(4, '0'))
  const dated = told.filter(
    ({ fields }) => fields.issued === own?.issued || isWithin(fields.issued, venue.year),
  )
  const atVenue = said[0]?.entry === undefined ? toldBy([], facts) : toldBy([said[0].entry], undefined)
  return versionFrom(toldBy, told, {
    kind: as ?? firstTold(told, 'kind')?.value ?? venue.kind ?? 'unknown',
    title: firstTold(told, 'title') ?? firstTold(toldBy([], facts), 'title'),
    authors: authorsTold(toldBy([...entries, ...all], facts)),
    issued: firstTold(dated, 'issued') ?? sourced(year, atVenue[0]?.origin('venue')),
    venue: sourced(venue, atVenue[0]?.origin('venue')),
    links: linksOf(entries, publishedIdentifiers(told), (role) => role !== 'preprint', own?.code),
    linked: entries,
    facts: own,
  })
}

/** By the edition, by the name of the place, by the identifier that the page gives for it, or for want of another place. */
function isAbout(
  facts: WorkFacts,
  venue: VenueMention,
  entries: readonly WorkEntry[],
  isOnly: boolean,
): boolean {
  const { kind, containerTitle, identifiers } = facts
  if (facts.venue !== undefined) return facts.venue.series === venue.series && facts.venue.year === venue.year
  if (kind === 'preprint') return false
  if (containerTitle !== undefined) {
    if (kind !== undefined && foldText(containerTitle) === foldText(venue.name)) return true
  } else if (isOnly && (kind === undefined || kind === venue.kind)) return true
  const { doi } = identifiers
  return kind !== undefined && doi !== undefined && entries.some((entry) => entry.identifiers.doi === doi)
}

function preprintVersion(
  toldBy: ToldBy,
  arxiv: string,
  entries: readonly WorkEntry[],
  facts: WorkFacts | undefined,
  listed: Version | undefined,
): Version {
  const said = entries.filter(({ identifiers }) => identifiers.arxiv === arxiv)
  const [teller] = toldBy(said, facts)
  const titles = [
    ...(facts === undefined ? [] : toldBy([], facts)),
    ...toldBy([...said, ...entries], undefined),
  ]
  const month = submissionMonth(arxiv)
  const byNumber = { rule: 'the month in the arXiv number', source: `arXiv:${arxiv}` }
  return {
    ...versionFrom(toldBy, [], {
      kind: 'preprint',
      title: firstTold(toldBy(said, undefined).filter(isOfRecord), 'title') ?? firstTold(titles, 'title'),
      authors: authorsTold(toldBy([...said, ...entries], facts)),
      issued: sourced(month, byNumber) ?? sourced(listed?.issued, listed?.origins['issued']),
      venue: sourced(listed?.venue, listed?.origins['venue']),
      identifiers: sourced({ arxiv }, teller?.origin('identifiers')),
      primaryClass: firstTold(toldBy(said, isOfArxiv(facts, arxiv) ? facts : undefined), 'primaryClass'),
      links: linksOf(said, { arxiv }, (role) => role === 'preprint'),
      linked: said,
    }),
  }
}

/** Facts that name no other preprint. */
function isOfArxiv(facts: WorkFacts | undefined, arxiv: string): boolean {
  return (facts?.identifiers.arxiv ?? arxiv) === arxiv
}

function isOfRecord({ origin }: Told): boolean {
  return origin('title').rule.startsWith('records/')
}

/** What is known of a version, each field with its origin. */
interface Known {
  readonly kind: VersionKind
  readonly title: Sourced<string> | undefined
  readonly authors: readonly Told[]
  readonly issued: Sourced<PartialDate> | undefined
  readonly venue?: Sourced<VenueMention> | undefined
  readonly identifiers?: Sourced<Identifiers> | undefined
  /** Of arXiv's preprint only. */
  readonly primaryClass?: Sourced<string> | undefined
  readonly links: readonly Link[]
  /** The entries that give the links. */
  readonly linked: readonly WorkEntry[]
  /** Facts that give the address of the code. */
  readonly facts?: WorkFacts | undefined
}

/** The other fields are taken from the first source that has them. */
function versionFrom(toldBy: ToldBy, told: readonly Told[], known: Known): Version {
  const { kind, title, issued, venue, links } = known
  const [by] = known.authors
  const identified = told.find((one) => Object.keys(publishedIdentifiers([one])).length > 0)
  const identifiers =
    known.identifiers ?? sourced(publishedIdentifiers(told), identified?.origin('identifiers'))
  const linking = known.linked.find((entry) => entry.links.length > 0)
  const described = {
    containerTitle: firstTold(told, 'containerTitle'),
    publisher: firstTold(told, 'publisher'),
    volume: firstTold(told, 'volume'),
    issue: firstTold(told, 'issue'),
    pages: firstTold(told, 'pages'),
    primaryClass: known.primaryClass,
  }
  return {
    kind,
    title: title?.value ?? '',
    ...defined({
      authors: by?.fields.authors,
      authorsTruncated: by?.fields.authorsTruncated,
      issued: issued?.value,
      venue: venue?.value,
      track: venue?.value.track,
      containerTitle: described.containerTitle?.value,
      publisher: described.publisher?.value,
      volume: described.volume?.value,
      issue: described.issue?.value,
      pages: described.pages?.value,
      primaryClass: described.primaryClass?.value,
    }),
    identifiers: identifiers?.value ?? publishedIdentifiers(told),
    links,
    origins: defined({
      title: title?.origin,
      authors: by?.origin('authors'),
      issued: issued?.origin,
      venue: venue?.origin,
      containerTitle: described.containerTitle?.origin,
      publisher: described.publisher?.origin,
      volume: described.volume?.origin,
      issue: described.issue?.origin,
      pages: described.pages?.origin,
      primaryClass: described.primaryClass?.origin,
      identifiers: identifiers?.origin,
      code: known.facts?.code === undefined ? undefined : toldBy([], known.facts)[0]?.origin('code'),
      links: linking === undefined ? undefined : toldBy([linking], undefined)[0]?.origin('links'),
    }),
  }
}

function sourced<T>(value: T | undefined, origin: Origin | undefined): Sourced<T> | undefined {
  return value === undefined || origin === undefined ? undefined : { value, origin }
}

/** A month of the year in which a venue was may be told; another year is another version's. */
function isWithin(issued: PartialDate | undefined, year: number | undefined): boolean {
  return issued !== undefined && (year === undefined || partsOf(issued).year === year)
}

/** Named on a page, with neither venue nor preprint. */
function unknownVersion(
  toldBy: ToldBy,
  entries: readonly WorkEntry[],
  facts: WorkFacts | undefined,
): Version {
  const told = toldBy(entries, facts)
  return versionFrom(toldBy, told, {
    kind: firstTold(told, 'kind')?.value ?? 'unknown',
    title: firstTold(told, 'title'),
    authors: authorsTold(told),
    issued: firstTold(told, 'issued'),
    links: linksOf(entries, publishedIdentifiers(told), () => true, facts?.code),
    linked: entries,
    facts,
  })
}

/** All but arXiv's, which belongs to the preprint. */
function publishedIdentifiers(told: readonly Pick<Told, 'identifiers'>[]): Identifiers {
  const { arxiv: _, ...published } = identifiersTold(told)
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
  const hrefs = new Set<string>()
  return toKeep([...known, ...pages].filter(({ href }) => !hrefs.has(href) && hrefs.add(href)))
}

function isSameTarget(href: string, scheme: string, value: string): boolean {
  return Object.entries(targetOf(href)?.identifiers ?? {}).some(
    ([known, other]) => known === scheme && other === value,
  )
}

function compareVersions(a: Version, b: Version): number {
  const rank = ({ kind, venue }: Version): number =>
    kind === 'unknown' && venue !== undefined
      ? versionKinds.indexOf('preprint') - 0.5
      : versionKinds.indexOf(kind)
  const year = ({ issued }: Version): number => (issued === undefined ? 0 : partsOf(issued).year)
  return rank(a) - rank(b) || year(b) - year(a)
}
