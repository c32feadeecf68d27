import type { Catalog } from './model/catalog.ts'
import type { Configuration } from './model/configuration.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import type { Instant } from './model/instant.ts'
import type { Ledger } from './model/ledger.ts'
import type { Metadata } from './model/metadata.ts'

/** One file of `profiles/` as its bytes, or why they could not be had. */
export type Source =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly failure: Diagnostic }

export interface BuildInput {
  readonly sources: readonly Source[]
  readonly configuration: Configuration
  readonly metadata?: Metadata
  /** Of the build before. */
  readonly ledger?: Ledger
  readonly catalog?: Catalog
  /** Used only where an existing ledger line changes. */
  readonly asOf: Instant
  readonly allowShrink?: boolean
}

export interface BuildResult {
  readonly catalog: Catalog
  readonly ledger: Ledger
  /** Every file of `out/`, with paths relative to it; `ledger.json` is one of them. */
  readonly files: readonly { readonly path: string; readonly chunks: Iterable<string> }[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The whole flow: read, extract, normalize, merge, export. */
export function build(input: BuildInput): BuildResult {
  throw new Error(`not yet: ${input.sources.length}`)
}

/** Read, extract, normalize, and the merge within one source: the extraction contract. */
export function extractSource(source: Source): { readonly extraction: unknown; readonly diagnostics: readonly Diagnostic[] } {
  throw new Error(`not yet: ${source.path}`)
}
