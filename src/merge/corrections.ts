import type { Version } from '../model/catalog.ts'
import type { CorrectedFields, Corrections, FieldCorrection, PairCorrection } from '../model/corrections.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnostic } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import { landingPageOf, schemes } from '../model/identifier.ts'
import type { Decided, Sayer, WorkGroup } from './work-groups.ts'
import { sayersOf } from './work-groups.ts'
import type { FindSayers } from './work-reference.ts'

/** What a correction comes to, and a warning of each that comes to nothing. */
export interface Resolved<T> {
  readonly value: T
  readonly diagnostics: readonly Diagnostic[]
}

/** What the pairs of `offprint.yaml` say of the groups that the rules make by themselves. */
export function decidedPairs(
  { same, different }: Pick<Corrections, 'same' | 'different'>,
  plain: readonly WorkGroup[],
  find: FindSayers,
): Resolved<Decided> {
  const groupOf = new Map(plain.flatMap((group) => sayersOf(group).map((sayer) => [sayer, group] as const)))
  const joined = same.map((pair) => {
    const groups = new Set(pair.works.flatMap(find).flatMap((sayer) => groupOf.get(sayer) ?? []))
    const idle = unknownIn(pair, find) ?? (groups.size < 2 ? 'they are one work without it' : undefined)
    return { pair, idle, members: [...groups].flatMap(sayersOf) }
  })
  const parted = different.map((pair) => {
    const sides = apart(find(pair.works[0]), find(pair.works[1]))
    const groups = sides.map((side) => new Set(side.flatMap((sayer) => groupOf.get(sayer) ?? [])))
    const meets = [...(groups[0] ?? [])].some((group) => groups[1]?.has(group) === true)
    const idle = unknownIn(pair, find) ?? (meets ? undefined : 'they are two works without it')
    return { pair, idle, sides }
  })
  return {
    value: {
      same: joined.map(({ members }) => members),
      different: parted.map(({ sides }) => sides),
    },
    diagnostics: [
      ...joined.flatMap(({ pair, idle }) => (idle === undefined ? [] : [unused('same', pair, idle)])),
      ...parted.flatMap(({ pair, idle }) => (idle === undefined ? [] : [unused('different', pair, idle)])),
    ],
  }
}

/** Where one of the two names a whole work and the other a part of it, the rest of the work is meant. */
function apart(
  left: readonly Sayer[],
  right: readonly Sayer[],
): readonly [readonly Sayer[], readonly Sayer[]] {
  const [lefts, rights] = [new Set(left), new Set(right)]
  return left.length > right.length
    ? [left.filter((sayer) => !rights.has(sayer)), right]
    : [left, right.filter((sayer) => !lefts.has(sayer))]
}

function unknownIn({ works }: PairCorrection, find: FindSayers): string | undefined {
  const unknown = works.find((reference) => find(reference).length === 0)
  return unknown === undefined ? undefined : noSuchWork(unknown)
}

function noSuchWork(reference: string): string {
  return `no work is called "${reference}"`
}

function unused(name: 'same' | 'different', { works, place }: PairCorrection, reason: string): Diagnostic {
  return unusedCorrection(`${name}: [${works.join(', ')}]`, reason, place)
}

/** What a person should know of a correction that comes to nothing. */
export function unusedCorrection(text: string, reason: string, place: Place | undefined): Diagnostic {
  const hint = 'remove it from offprint.yaml, or name another work: by key, id, doi:…, arxiv:… or title'
  return diagnostic('correction-unused', `Cannot use the correction "${text}": ${reason}`, { place, hint })
}

/** Sets the fields that `offprint.yaml` gives for the versions of one work. */
export function corrected(versions: readonly Version[], corrections: readonly FieldCorrection[]): readonly Version[] {
  return corrections.reduce(
    (known, correction) => known.map((version, index) => correctedVersion(version, index === 0, known, correction)),
    versions,
  )
} // prettier-ignore

function correctedVersion(
  version: Version,
  isPreferred: boolean,
  all: readonly Version[],
  correction: FieldCorrection,
): Version {
  const meant = correction.version === undefined ? isPreferred : correction.version === version.kind
  const { authors, identifiers = {}, ...others } = correction.fields
  const { arxiv, ...published } = identifiers
  const hasArxiv = meant && correction.version !== undefined ? true : version === arxivBearer(all)
  const fields: CorrectedFields = {
    ...(meant ? others : {}),
    ...(authors !== undefined && (meant || correction.version === undefined) ? { authors } : {}),
    ...withIdentifiers({
      ...(meant ? published : {}),
      ...(arxiv !== undefined && hasArxiv ? { arxiv } : {}),
    }),
  }
  if (Object.keys(fields).length === 0) return version
  const { line } = correction.place ?? {}
  const origin = {
    rule: 'corrections',
    source: correction.place?.source ?? 'offprint.yaml',
    ...(line === undefined ? {} : { line }),
  }
  const { authorsTruncated, ...whole } = version
  const kept = fields.authors === undefined && authorsTruncated === true ? { authorsTruncated } : {}
  return {
    ...whole,
    ...kept,
    ...fields,
    ...(fields.venue?.track === undefined ? {} : { track: fields.venue.track }),
    identifiers: { ...version.identifiers, ...fields.identifiers },
    links: [...version.links.filter(({ href }) => !isReplaced(href, version, fields)), ...pagesOf(fields)],
    origins: {
      ...version.origins,
      ...Object.fromEntries(Object.keys(fields).map((field) => [field, origin])),
    },
  }
}

/** An arXiv number is the preprint's, where there is one. */
function arxivBearer(versions: readonly Version[]): Version | undefined {
  return versions.find(({ kind }) => kind === 'preprint') ?? versions[0]
}

function withIdentifiers(
  identifiers: NonNullable<CorrectedFields['identifiers']>,
): Pick<CorrectedFields, 'identifiers'> {
  return Object.keys(identifiers).length === 0 ? {} : { identifiers }
}

/** The page of an identifier that was wrong. */
function isReplaced(href: string, { identifiers }: Version, fields: CorrectedFields): boolean {
  return schemes.some((scheme) => {
    const [before, after] = [identifiers[scheme], fields.identifiers?.[scheme]]
    return before !== undefined && after !== undefined && landingPageOf(scheme, before) === href
  })
}

function pagesOf({ identifiers = {} }: CorrectedFields): Version['links'] {
  return schemes.flatMap((scheme) => {
    const value = identifiers[scheme]
    const href = value === undefined ? undefined : landingPageOf(scheme, value)
    const role = scheme === 'arxiv' ? ('preprint' as const) : ('paper' as const)
    return href === undefined ? [] : [{ href, text: scheme, role }]
  })
}

/** The corrections of fields by the work that each names; one that names none, or several, is reported. */
export function fieldCorrections(
  corrections: readonly FieldCorrection[],
  groups: readonly WorkGroup[],
  find: FindSayers,
): Resolved<ReadonlyMap<WorkGroup, readonly FieldCorrection[]>> {
  const byGroup = new Map<WorkGroup, FieldCorrection[]>()
  const diagnostics: Diagnostic[] = []
  for (const correction of corrections) {
    const [group, ...others] = groupsNamed(correction.work, groups, find)
    if (group === undefined || others.length > 0) {
      const reason = group === undefined ? noSuchWork(correction.work) : `${others.length + 1} works are called "${correction.work}"` // prettier-ignore
      diagnostics.push(unusedSet(correction, reason))
    } else byGroup.set(group, [...(byGroup.get(group) ?? []), correction])
  }
  return { value: byGroup, diagnostics }
}

/** The groups that a reference names. */
export function groupsNamed<Group extends WorkGroup>(
  reference: string,
  groups: readonly Group[],
  find: FindSayers,
): readonly Group[] {
  const sayers = new Set(find(reference))
  return sayers.size === 0 ? [] : groups.filter((group) => sayersOf(group).some((sayer) => sayers.has(sayer)))
}

/** A warning of each correction without which the versions would be the same. */
export function reportIdle(
  versions: readonly Version[],
  corrections: readonly FieldCorrection[],
): readonly Diagnostic[] {
  return corrections.flatMap((correction) => {
    const isIdle = sameBut(corrected(versions, [correction]), versions)
    if (!isIdle) return []
    const noVersion =
      correction.version !== undefined && versions.every(({ kind }) => kind !== correction.version)
    return [
      unusedSet(
        correction,
        noVersion ? `the work has no version of kind ${correction.version}` : 'the work says so without it',
      ),
    ]
  })
}

function sameBut(left: readonly Version[], right: readonly Version[]): boolean {
  const seen = (versions: readonly Version[]): string =>
    JSON.stringify(versions.map(({ origins: _, links: __, ...fields }) => Object.entries(fields).toSorted(byName)))
  return seen(left) === seen(right)
} // prettier-ignore

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}

function unusedSet({ work, fields, place }: FieldCorrection, reason: string): Diagnostic {
  return unusedCorrection(`set ${Object.keys(fields).join(', ')} of ${work}`, reason, place)
}
