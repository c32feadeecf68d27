import type { Configuration, ConfiguredPerson } from '../model/configuration.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceKind } from '../model/source-kind.ts'
import type { SiteFiles, SourceRead } from '../read/index.ts'
import { readFile, readSite } from '../read/index.ts'

/** One child of `profiles/`: a file as its bytes, a folder that is a site, or why neither could be had. */
export type Source =
  | ({ readonly bytes: Uint8Array } & Named)
  | ({ readonly files: SiteFiles } & Named)
  | ({ readonly failure: Diagnostic } & Named)

interface Named {
  readonly path: string
  /** The id of whose it is; else it is told by the path. */
  readonly person?: string
  /** The address that it was fetched from. */
  readonly url?: string
  /** What its owner says that it is; else it is told by what is in it. */
  readonly kind?: SourceKind
}

/** A source whose content could be had. */
export type ReadableSource = Exclude<Source, { readonly failure: Diagnostic }>

/**
 * Reads a source: a page as a tree in the vocabulary of HTML or as records, each file of a site that shows something a
 * page of its own. It never throws: what cannot be read has no pages, and diagnostics say why.
 */
export function readSource(source: Source): SourceRead {
  return 'failure' in source ? { pages: [], diagnostics: [source.failure] } : readAs(source, source.kind)
}

/** Reads a source as the kind that it is said to be, else as what it is. */
export function readAs(source: ReadableSource, kind: SourceKind | undefined): SourceRead {
  return 'files' in source
    ? readSite(source.path, source.files, kind)
    : readFile(source.path, source.bytes, kind, source.url)
}

/** What `offprint.yaml` says of the person whose source it is. */
export function configuredOwner(
  source: Source,
  people: Configuration['people'],
): ConfiguredPerson | undefined {
  return people.find((one) =>
    source.person === undefined ? one.source === source.path : one.id === source.person,
  )
}
