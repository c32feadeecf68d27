import type { Version, VersionKind } from '../model/catalog.ts'
import { versionKinds } from '../model/catalog.ts'
import type { WorkEntry } from '../model/entry.ts'
import { preprintServerIn } from '../model/preprint-servers.ts'
import type { WorkFacts } from '../model/metadata.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { parseDate, partsOf } from '../model/partial-date.ts'
import type { VenueMention } from '../model/venue.ts'
import { registeredVenue } from '../venues/index.ts'
import { groupBy } from './group-by.ts'
import { foldText } from './likeness.ts'
import type { Told, ToldBy } from './told.ts'
import { authorsTold, firstTold, identifiersTold, isRecord, listener } from './told.ts'
import { linksOf } from './versions/links.ts'
import { publishedIdentifiers, sourced, versionFrom } from './versions/version-from.ts'
import type { WorkGroup } from './work-groups.ts'

/** The versions of one work, each kept whole, the preferred one first: published before preprint, later before earlier. */
export function versionsOf({ entries, facts }: WorkGroup): readonly Version[] {
  const toldBy = listener()
  const appearances = appearancesOf(entries, facts)
  const printed = appearances.filter((one) => !isPreprint(one))
  const places = [...groupBy(printed, placeNames(printed)).values()]
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

/** A place without its year is that of the year of its entry, where another entry names it so. */
function placeNames(appearances: readonly Appearance[]): (one: Appearance) => string {
  const named = appearances.filter(({ venue }) => venue.year !== undefined)
  const stated = new Set(named.map(({ venue }) => placeName(venue, venue.year)))
  return ({ venue, entry }) => {
    const year = venue.year ?? (entry?.issued === undefined ? undefined : partsOf(entry.issued).year)
    const ofYear = placeName(venue, year)
    return stated.has(ofYear) ? ofYear : placeName(venue, venue.year)
  }
}

/** Some leave out the full stop of a name whose last word is shortened: `Proc. Fern Soc`. */
function placeName({ series, name }: VenueMention, year: number | undefined): string {
  return `${series ?? name.toLowerCase().replace(/\.$/, '')} ${year ?? ''}`
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
  return versionFrom(toldBy, [], {
    kind: 'preprint',
    title: firstTold(toldBy(said, undefined).filter(isOfRecord), 'title') ?? firstTold(titles, 'title'),
    authors: authorsTold(toldBy([...said, ...entries], facts)),
    issued: sourced(month, byNumber) ?? sourced(listed?.issued, listed?.origins['issued']),
    venue: sourced(listed?.venue, listed?.origins['venue']),
    identifiers: sourced({ arxiv }, teller?.origin('identifiers')),
    primaryClass: firstTold(toldBy(said, isOfArxiv(facts, arxiv) ? facts : undefined), 'primaryClass'),
    note: firstTold(toldBy(said.filter(isUnplaced), undefined), 'note'),
    links: linksOf(said, { arxiv }, (role) => role === 'preprint'),
    linked: said,
  })
}

/** An entry with a venue is about what was published there. */
function isUnplaced({ venue }: WorkEntry): boolean {
  return venue === undefined
}

/** Facts that name no other preprint. */
function isOfArxiv(facts: WorkFacts | undefined, arxiv: string): boolean {
  return (facts?.identifiers.arxiv ?? arxiv) === arxiv
}

function isOfRecord({ origin }: Told): boolean {
  return origin('title').rule.startsWith('records/')
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

/** The first four digits of an arXiv id are the month of its submission (since April 2007). */
function submissionMonth(arxiv: string): PartialDate | undefined {
  const match = /^(\d\d)(\d\d)\.\d{4,5}$/.exec(arxiv)
  return match === null ? undefined : parseDate(`20${match[1]}-${match[2]}`)
}

function compareVersions(a: Version, b: Version): number {
  const rank = ({ kind, venue }: Version): number =>
    kind === 'unknown' && venue !== undefined
      ? versionKinds.indexOf('preprint') - 0.5
      : versionKinds.indexOf(kind)
  const year = ({ issued }: Version): number => (issued === undefined ? 0 : partsOf(issued).year)
  return rank(a) - rank(b) || year(b) - year(a)
}
