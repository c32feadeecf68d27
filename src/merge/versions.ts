import type { Version, VersionKind } from '../model/catalog.ts'
import { versionKinds } from '../model/catalog.ts'
import type { WorkEntry } from '../model/entry.ts'
import type { WorkFacts } from '../model/metadata.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { parseDate, partsOf } from '../model/partial-date.ts'
import type { VenueMention } from '../model/venue.ts'
import { registeredVenue } from '../venues/index.ts'
import { groupBy } from './group-by.ts'
import { foldText } from './likeness.ts'
import type { ToldBy } from './told.ts'
import { authorsTold, firstTold, identifiersTold, isRecord, listener } from './told.ts'
import { isOfPreprints, preprintVersion } from './versions/preprint-version.ts'
import { sourced, versionFrom } from './versions/version-from.ts'
import type { WorkGroup } from './work-groups.ts'

/** The versions of one work, each kept whole, the preferred one first: published before preprint, later before earlier. */
export function versionsOf({ entries, facts }: WorkGroup): readonly Version[] {
  const toldBy = listener()
  const appearances = appearancesOf(entries, facts)
  const printed = appearances.filter(({ venue }) => !isOfPreprints(venue))
  const places = [...groupBy(printed, placeNames(printed)).values()]
  const published = places.map((said) => publishedVersion(toldBy, said, entries, facts, places.length === 1))
  const arxiv = identifiersTold(toldBy(entries, facts)).arxiv
  const servers = [
    ...groupBy(
      appearances.filter(({ venue }) => isOfPreprints(venue)),
      ({ venue }) => venue.name,
    ).values(),
  ]
  const onServers = servers.map((said) => publishedVersion(toldBy, said, entries, facts, false, 'preprint'))
  const preprints =
    arxiv === undefined
      ? onServers
      : [
          preprintVersion(toldBy, arxiv, entries, facts, {
            listed: onServers.find(({ venue }) => venue?.name === 'arXiv'),
            isOnly: printed.length === 0,
          }),
          ...onServers.filter(({ venue }) => venue?.name !== 'arXiv'),
        ]
  const versions = [...published, ...preprints]
  return versions.length === 0 ? [unknownVersion(toldBy, entries, facts)] : versions.toSorted(compareVersions)
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
  return said.some(({ venue }) => !isOfPreprints(venue)) ? said : [...said, ...learntPlace(facts)]
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
    linking: { entries, wanted: (role) => role !== 'preprint', facts: own },
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
    linking: { entries, wanted: () => true, facts },
  })
}

function compareVersions(a: Version, b: Version): number {
  const rank = ({ kind, venue }: Version): number =>
    kind === 'unknown' && venue !== undefined
      ? versionKinds.indexOf('preprint') - 0.5
      : versionKinds.indexOf(kind)
  const year = ({ issued }: Version): number => (issued === undefined ? 0 : partsOf(issued).year)
  return rank(a) - rank(b) || year(b) - year(a)
}
