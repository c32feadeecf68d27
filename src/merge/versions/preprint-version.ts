import type { Version } from '../../model/catalog.ts'
import type { WorkEntry } from '../../model/entry.ts'
import type { WorkFacts } from '../../model/metadata.ts'
import type { PartialDate } from '../../model/partial-date.ts'
import { parseDate } from '../../model/partial-date.ts'
import { preprintServerIn } from '../../model/preprint-servers.ts'
import type { VenueMention } from '../../model/venue.ts'
import type { Told, ToldBy } from '../told.ts'
import { authorsTold, defined, firstTold, sourcedIdentifiers } from '../told.ts'
import { sourced, versionFrom } from './version-from.ts'

/** A list that gives arXiv as the venue tells of the preprint. */
export function isOfPreprints({ series, name }: VenueMention): boolean {
  return series === undefined && preprintServerIn(name)?.name === name
}

interface Surroundings {
  /** arXiv's where a list gives it for the venue. */
  readonly listed: Version | undefined
  /** Nobody says that the work appeared anywhere else. */
  readonly isOnly: boolean
}

/** The version that arXiv has, by what its own entries say. */
export function preprintVersion(
  toldBy: ToldBy,
  arxiv: string,
  entries: readonly WorkEntry[],
  facts: WorkFacts | undefined,
  { listed, isOnly }: Surroundings,
): Version {
  const said = entries.filter(({ identifiers }) => identifiers.arxiv === arxiv)
  const titles = [
    ...(facts === undefined ? [] : toldBy([], facts)),
    ...toldBy([...said, ...entries], undefined),
  ]
  const month = submissionMonth(arxiv)
  const byNumber = { rule: 'the month in the arXiv number', source: `arXiv:${arxiv}` }
  const own = isOnly && facts?.containerTitle === undefined ? facts : factsOfPreprint(facts)
  const told = toldBy(said.filter(isUnplaced), isOfArxiv(own, arxiv) ? own : undefined)
  return versionFrom(toldBy, told.map(withoutPlace), {
    kind: 'preprint',
    title: firstTold(toldBy(said, undefined).filter(isOfRecord), 'title') ?? firstTold(titles, 'title'),
    authors: authorsTold(toldBy([...said, ...entries], facts)),
    issued: sourced(month, byNumber) ?? sourced(listed?.issued, listed?.origins['issued']),
    venue: sourced(listed?.venue, listed?.origins['venue']),
    identifiers: sourcedIdentifiers({ arxiv }, toldBy(said, facts)),
    primaryClass: firstTold(toldBy(said, isOfArxiv(facts, arxiv) ? facts : undefined), 'primaryClass'),
    linking: { entries: said, wanted: (role) => role === 'preprint' },
  })
}

/** An entry with a venue is about what was published there. */
function isUnplaced({ venue }: WorkEntry): boolean {
  return venue === undefined || isOfPreprints(venue)
}

function factsOfPreprint(facts: WorkFacts | undefined): WorkFacts | undefined {
  return facts?.kind === 'preprint' ? facts : undefined
}

/** What a preprint has of its own: volume, pages and publisher are of the place where it appeared later. */
function withoutPlace({ fields, ...told }: Told): Told {
  const { translators, language, release, accessed, note } = fields
  return { ...told, fields: defined({ translators, language, release, accessed, note }) }
}

/** Facts that name no other preprint. */
function isOfArxiv(facts: WorkFacts | undefined, arxiv: string): boolean {
  return (facts?.identifiers.arxiv ?? arxiv) === arxiv
}

function isOfRecord({ origin }: Told): boolean {
  return origin('title').rule.startsWith('records/')
}

/** The first four digits of an arXiv id are the month of its submission (since April 2007). */
function submissionMonth(arxiv: string): PartialDate | undefined {
  const match = /^(\d\d)(\d\d)\.\d{4,5}$/.exec(arxiv)
  return match === null ? undefined : parseDate(`20${match[1]}-${match[2]}`)
}
