import type { Configuration, ConfiguredPerson } from '../model/configuration.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceKind } from '../model/source-kind.ts'
import type { SiteFiles, SourceRead } from '../read/index.ts'
import { readFile, readSite } from '../read/index.ts'

/** One child of `profiles/`, with its content or the way to get at it; after a `failure` what was published of it stays. */
export type Source = (Content & Named) | UnopenedSource

/** A file as its bytes, a folder that is a site, or why neither could be had. */
export type Content =
  | { readonly bytes: Uint8Array }
  | { readonly files: SiteFiles }
  | { readonly failure: Diagnostic }

/** A source whose content is read each time that it is needed, and held by nobody. */
export type UnopenedSource = Named & {
  readonly open: () => Content
  /** Stands for what `open` gave last; undefined before. */
  readonly digest?: () => string | undefined
}

/** What a source is, besides its content. */
interface Named {
  readonly path: string
  /** The id of whose it is; else it is told by the path. */
  readonly person?: string
  /** The address that it was fetched from. */
  readonly url?: string
  /** What its owner says that it is; else it is told by what is in it. */
  readonly kind?: SourceKind
}

/** A source whose content could be had, as far as anybody has looked. */
export type ReadableSource = Exclude<Source, { readonly failure: Diagnostic }>

/**
 * Reads a source: a page as a tree in the vocabulary of HTML or as records, each file of a site that shows something a
 * page of its own. It never throws: what cannot be read has no pages, and diagnostics say why.
 */
export function readSource(source: Source): SourceRead {
  return readAs(source, contentOf(source), source.kind)
}

/** Reads a source as the kind that it is said to be, else as what it is. */
export function readAs(
  { path, url }: Pick<Source, 'path' | 'url'>,
  content: Content,
  kind: SourceKind | undefined,
): SourceRead {
  if ('failure' in content) return { pages: [], diagnostics: [content.failure] }
  return 'files' in content ? readSite(path, content.files, kind) : readFile(path, content.bytes, kind, url)
}

/** What is in a source at this moment; throws a TypeError where its bytes are none, which only a program can get wrong. */
export function contentOf(source: Source): Content {
  const content = 'open' in source ? source.open() : source
  if ('bytes' in content && !isBytes(content.bytes))
    throw new TypeError(
      `Cannot read ${JSON.stringify(source.path)}: its bytes are no Uint8Array; make one of a text with new TextEncoder().encode(text)`,
    )
  return content
}

/** Also those of another window or worker, whose Uint8Array is another. */
function isBytes(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Uint8Array]'
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
