import type { Origin, Version } from '../model/catalog.ts'
import type { CorrectedFields, FieldCorrection } from '../model/corrections.ts'
import { landingPageOf, schemes } from '../model/identifier.ts'
import { originOfPart, originsOfParts, type PartOrigin, withoutParts } from '../model/part-origins.ts'
import type { Place } from '../model/place.ts'

/** Sets the fields that `offprint.yaml` gives for the versions of one work. */
export function corrected(
  versions: readonly Version[],
  corrections: readonly FieldCorrection[],
): readonly Version[] {
  return corrections.reduce(
    (known, correction) =>
      known.map((version, index) => {
        const fields = fieldsMeant(correction, version, { isPreferred: index === 0, all: known })
        return Object.keys(fields).length === 0 ? version : withFields(version, fields, correction.place)
      }),
    versions,
  )
}

/** What a correction says of one version: authors are those of all, where it names none. */
function fieldsMeant(
  correction: FieldCorrection,
  version: Version,
  { isPreferred, all }: { readonly isPreferred: boolean; readonly all: readonly Version[] },
): CorrectedFields {
  const namesNone = correction.version === undefined
  const isNamed = !namesNone && correction.version === version.kind
  const isMeant = namesNone ? isPreferred : isNamed
  const { authors, identifiers = {}, ...others } = correction.fields
  const { arxiv, ...published } = identifiers
  return {
    ...(isMeant ? others : {}),
    ...(authors !== undefined && (isMeant || namesNone) ? { authors } : {}),
    ...withIdentifiers({
      ...(isMeant ? published : {}),
      ...(arxiv !== undefined && (isNamed || version === arxivBearer(all)) ? { arxiv } : {}),
    }),
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

function withFields(version: Version, fields: CorrectedFields, place: Place | undefined): Version {
  const { authorsTruncated, ...whole } = version
  const kept = fields.authors === undefined && authorsTruncated === true ? { authorsTruncated } : {}
  const origin = originAt(place)
  const links = version.links.filter(({ href }) => !isReplaced(href, version, fields))
  return {
    ...whole,
    ...kept,
    ...fields,
    ...(fields.venue?.track === undefined ? {} : { track: fields.venue.track }),
    identifiers: { ...version.identifiers, ...fields.identifiers },
    links: [...links, ...pagesOf(fields)],
    origins: {
      ...withoutParts(withoutParts(version.origins, 'identifiers'), 'links'),
      ...Object.fromEntries(Object.keys(fields).map((field) => [field, origin])),
      ...originsWith(
        'identifiers',
        version,
        [Object.keys(version.identifiers), Object.keys(fields.identifiers ?? {})],
        origin,
      ),
      ...originsWith(
        'links',
        version,
        [links.map(({ href }) => href), pagesOf(fields).map(({ href }) => href)],
        origin,
      ),
    },
  }
}

/** Parts that nothing is said of come from where they came from. */
function originsWith(
  field: string,
  { origins }: Version,
  [kept, set]: readonly [readonly string[], readonly string[]],
  origin: Origin,
): Version['origins'] {
  const parts = [...new Set([...kept, ...set])].flatMap((part): readonly PartOrigin[] => {
    const from = set.includes(part) ? origin : originOfPart(origins, field, part)
    return from === undefined ? [] : [[part, from]]
  })
  return originsOfParts(field, parts)
}

function originAt(place: Place | undefined): Origin {
  const source = place?.source ?? 'offprint.yaml'
  return { rule: 'corrections', source, ...(place?.line === undefined ? {} : { line: place.line }) }
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
