import type { SourceKind } from './source-kind.ts'

/** `offprint.yaml`, validated. */
export interface Configuration {
  readonly site: Site
  readonly people: readonly ConfiguredPerson[]
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
