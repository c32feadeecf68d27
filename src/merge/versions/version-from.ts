import type { Origin, Version, VersionKind } from '../../model/catalog.ts'
import type { Identifiers } from '../../model/identifier.ts'
import type { PartialDate } from '../../model/partial-date.ts'
import { originsOfParts } from '../../model/part-origins.ts'
import { publicationTexts } from '../../model/publication.ts'
import type { VenueMention } from '../../model/venue.ts'
import type { Sourced, SourcedIdentifiers, Told, ToldBy } from '../told.ts'
import { defined, firstTold, identifiersTold, sourcedIdentifiers } from '../told.ts'
import { toKeep } from '../to-keep.ts'
import { type Linking, linksOf } from './links.ts'

/** What is known of a version, each field with its origin. */
export interface Known {
  readonly kind: VersionKind
  readonly title: Sourced<string> | undefined
  readonly authors: readonly Told[]
  readonly issued: Sourced<PartialDate> | undefined
  readonly venue?: Sourced<VenueMention> | undefined
  /** Those that are not the ones of a publication. */
  readonly identifiers?: SourcedIdentifiers
  /** Of arXiv's preprint only. */
  readonly primaryClass?: Sourced<string> | undefined
  readonly linking: Linking
}

/** The other fields are taken from the first source that has them. */
export function versionFrom(toldBy: ToldBy, told: readonly Told[], known: Known): Version {
  const { kind, title, issued, venue, linking } = known
  const [by] = known.authors
  const identifiers = known.identifiers ?? sourcedIdentifiers(publishedIdentifiers(told), told)
  const links = linksOf(toldBy, linking, identifiers)
  const container = firstTold(told, 'containerTitle')
  const editors = firstTold(told, 'editors')
  const translators = firstTold(told, 'translators')
  const texts = textsTold(told)
  return {
    kind,
    title: title?.value ?? '',
    ...defined({
      authors: by?.fields.authors,
      authorsTruncated: by?.fields.authorsTruncated,
      issued: issued?.value,
      venue: venue?.value,
      track: venue?.value.track,
      containerTitle: container?.value,
      editors: editors?.value,
      translators: translators?.value,
      ...Object.fromEntries(texts.map(([name, { value }]) => [name, value])),
      primaryClass: known.primaryClass?.value,
    }),
    identifiers: identifiers.value,
    links: toKeep(links.map(({ value }) => value)),
    origins: defined({
      title: title?.origin,
      authors: by?.origin('authors'),
      issued: issued?.origin,
      venue: venue?.origin,
      containerTitle: container?.origin,
      editors: editors?.origin,
      translators: translators?.origin,
      ...Object.fromEntries(texts.map(([name, { origin }]) => [name, origin])),
      primaryClass: known.primaryClass?.origin,
      ...originsOfParts('identifiers', [...identifiers.origins]),
      code: linking.facts?.code === undefined ? undefined : toldBy([], linking.facts)[0]?.origin('code'),
      ...originsOfParts(
        'links',
        links.map(({ value, origin }) => [value.href, origin]),
      ),
    }),
  }
}

/** Those of the texts of a publication that somebody tells: of most works none or few. */
function textsTold(
  told: readonly Told[],
): readonly (readonly [(typeof publicationTexts)[number], Sourced<string>])[] {
  const names = new Set<string>(told.flatMap(({ fields }) => Object.keys(fields)))
  return publicationTexts
    .filter((name) => names.has(name))
    .flatMap((name) => {
      const text = firstTold(told, name)
      return text === undefined ? [] : [[name, text] as const]
    })
}

export function sourced<T>(value: T | undefined, origin: Origin | undefined): Sourced<T> | undefined {
  return value === undefined || origin === undefined ? undefined : { value, origin }
}

/** All but arXiv's, which belongs to the preprint. */
function publishedIdentifiers(told: readonly Pick<Told, 'identifiers'>[]): Identifiers {
  const { arxiv: _, ...published } = identifiersTold(told)
  return published
}
