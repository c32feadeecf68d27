import type { Corrections } from './corrections.ts'
import type { EditionFacts } from './edition-facts.ts'
import type { NewsKind } from './entry.ts'
import type { Origin } from './origin.ts'
import type { PartialDate } from './partial-date.ts'
import type { Place } from './place.ts'
import type { SourceKind } from './source-kind.ts'
import type { VersionPolicy } from './version-policy.ts'

/** `offprint.yaml`, validated. */
export interface Configuration {
  readonly site: Site
  readonly people: readonly ConfiguredPerson[]
  /** Beside those that there always are. */
  readonly feeds?: readonly ConfiguredFeed[]
  readonly works?: WorksConfiguration
  readonly corrections?: Corrections
  readonly venues?: ConfiguredVenues
  /** Names of formats, exporters of one's own among them; all that are not on demand when nothing is said. */
  readonly outputs?: readonly string[]
  /** Where each of `outputs` stands in `offprint.yaml`, as far as it may be a plug-in's. */
  readonly outputsAt?: readonly Place[]
  /** Paths and packages of programs with readers and exporters of one's own. */
  readonly plugins?: readonly string[]
}

/** `works` of `offprint.yaml`. */
export interface WorksConfiguration {
  /** What the bibliographies list; `published` when nothing is said. */
  readonly versions?: VersionPolicy
}

/** `venues` of `offprint.yaml`. */
export interface ConfiguredVenues {
  /** Editions that the registry does not know, or not rightly. */
  readonly add?: readonly EditionFacts[]
  /** Files and folders of lists of deadlines that somebody else keeps. */
  readonly import?: readonly string[]
}

/** `site` of `offprint.yaml`: what the files say of themselves. */
export interface Site {
  /** Where `out/` is published, ending in a slash; undefined until the owner says it. */
  readonly url?: string
  readonly title?: string
  /** BCP 47. */
  readonly language: string
  /** So many entries stand in a feed itself, and in each of its archive documents; 50 when nothing is said. */
  readonly feedLength?: number
}

/** A feed with the news that pass every filter which it has. */
export interface ConfiguredFeed {
  /** Of its files: `NAME.xml`, `NAME.atom.xml`, `NAME.json`. */
  readonly name: string
  readonly title?: string
  readonly kinds?: readonly NewsKind[]
  /** Ids of people, of whom one must announce it. */
  readonly people?: readonly string[]
  /** Where each of `people` stands in `offprint.yaml`. */
  readonly peopleAt?: readonly Place[]
  /** Of which one must stand in it, in capitals or not. */
  readonly words?: readonly string[]
  readonly since?: PartialDate
}

/** One of `people` of `offprint.yaml`: what their homepage does not say, or not rightly. */
export interface ConfiguredPerson {
  readonly id: string
  readonly name?: string
  /** Other spellings of the name, as authors and registries write it. */
  readonly names?: readonly string[]
  /** `0000-0002-1825-0097`, bare. */
  readonly orcid?: string
  /** An address. */
  readonly homepage?: string
  /** Where the homepage lies, when not under that address. */
  readonly origin?: Exclude<Origin, { readonly type: 'page' }>
  /** A path, when the source's base name is not the id. */
  readonly source?: string
  /** What `source` is, when it cannot be told or is told wrongly. */
  readonly kind?: SourceKind
}

export const defaultConfiguration: Configuration = { site: { language: 'en' }, people: [] }
