import type { Corrections } from './corrections.ts'
import type { EditionFacts } from './edition-facts.ts'
import type { SourceKind } from './source-kind.ts'
import type { VersionPolicy } from './version-policy.ts'

/** `offprint.yaml`, validated. */
export interface Configuration {
  readonly site: Site
  readonly people: readonly ConfiguredPerson[]
  readonly works?: WorksConfiguration
  readonly corrections?: Corrections
  readonly venues?: ConfiguredVenues
}

export interface WorksConfiguration {
  /** What the bibliographies list; `published` when nothing is said. */
  readonly versions?: VersionPolicy
}

export interface ConfiguredVenues {
  /** Editions that the registry does not know, or not rightly. */
  readonly add?: readonly EditionFacts[]
  /** Files and folders of lists of deadlines that somebody else keeps. */
  readonly import?: readonly string[]
}

export interface Site {
  /** Where `out/` is published, ending in a slash; undefined until the owner says it. */
  readonly url?: string
  readonly title?: string
  /** BCP 47. */
  readonly language: string
}

export interface ConfiguredPerson {
  readonly id: string
  readonly name?: string
  readonly homepage?: string
  /** A path, when the source's base name is not the id. */
  readonly source?: string
  /** What `source` is, when it cannot be told or is told wrongly. */
  readonly kind?: SourceKind
}

export const defaultConfiguration: Configuration = { site: { language: 'en' }, people: [] }
