import type { Check, Examined, ExaminedPage, FoundProblem } from './examine/index.ts'
import { examine as examineAll } from './examine/index.ts'
import type { Extraction, OutputFile } from './export/index.ts'
import { exportCatalog, extractionOf, reportExport, reportSite } from './export/index.ts'
import { type AroundLine, aroundLine, extract, leftOutOf, reportNoNews } from './extract/index.ts'
import type { Reading, WorkDecision } from './merge/index.ts'
import { merge } from './merge/index.ts'
import type { Catalog } from './model/catalog.ts'
import type { Configuration, ConfiguredPerson } from './model/configuration.ts'
import { defaultConfiguration } from './model/configuration.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import { diagnostic } from './model/diagnostic.ts'
import type { ListRow } from './model/edition-facts.ts'
import type { Instant } from './model/instant.ts'
import { formatInstant } from './model/instant.ts'
import type { Ledger } from './model/ledger.ts'
import type { Metadata } from './model/metadata.ts'
import type { MissingVenue } from './model/missing-venue.ts'
import type { Page } from './model/page.ts'
import type { RecognisedSource, SourceKind } from './model/source-kind.ts'
import { describePerson, normalize, personIdOf } from './normalize/index.ts'
import type { SiteFiles, SourceRead } from './read/index.ts'
import { decodeText, readFile, readSite } from './read/index.ts'

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

/** What a source was read as; nothing when it could not be read. */
export interface ReadSource {
  readonly path: string
  readonly person: string | undefined
  readonly recognised?: RecognisedSource
}

export interface BuildInput {
  readonly sources: readonly Source[]
  readonly configuration: Configuration
  readonly metadata?: Metadata
  /** Of the lists of venues that the configuration imports. */
  readonly venueRows?: readonly ListRow[]
  /** Of the build before. */
  readonly ledger?: Ledger
  readonly catalog?: Catalog
  /** Used only where an existing ledger line changes. */
  readonly asOf: Instant
  readonly allowShrink?: boolean
  /** BibTeX and BibLaTeX for programs that know no other letters. */
  readonly ascii?: boolean
  /** Formats on demand that are wanted. */
  readonly also?: readonly string[]
  /** What was read of the very same source before; without it everything is read. */
  readonly recall?: Recall
}

/**
 * Gives what `read` gives, perhaps without calling it: what it gave before for a source of this content and these
 * circumstances. The result is plain JSON, so that it can be kept between two runs.
 */
export type Recall = (
  source: ReadableSource,
  circumstances: readonly (string | undefined)[],
  read: () => SourceContents,
) => SourceContents

/** A source whose content could be had. */
export type ReadableSource = Exclude<Source, { readonly failure: Diagnostic }>

/** All that a build needs of a source, in terms of nothing but the source, its person and its kind. */
export interface SourceContents {
  /** What its pages say of themselves; empty when the source cannot be read. */
  readonly heads: readonly Pick<Page, 'title' | 'url'>[]
  readonly entries: Reading['entries']
  readonly diagnostics: readonly Diagnostic[]
  readonly recognised?: RecognisedSource
}

export interface BuildResult {
  readonly catalog: Catalog
  readonly ledger: Ledger
  /** Every file of `out/`, with paths relative to it; `ledger.json` is one of them. */
  readonly files: readonly OutputFile[]
  readonly sources: readonly ReadSource[]
  /** Why entries are one work, and why such as look alike are not. */
  readonly decisions: readonly WorkDecision[]
  /** What the calendar needs and nobody knows. */
  readonly missing: readonly MissingVenue[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The whole flow: read, extract, normalize, merge, export. */
export function build({
  sources,
  configuration,
  metadata,
  venueRows,
  ledger,
  catalog: previous,
  asOf,
  allowShrink,
  ascii = false,
  also = [],
  recall,
}: BuildInput): BuildResult {
  const wanted = [...also, ...(configuration.outputs ?? [])]
  const read = sources.map((source) => entriesOf(source, configuration, recall))
  const merged = merge({
    readings: readingsOf(read, configuration),
    metadata,
    venues: {
      added: configuration.venues?.add,
      rows: venueRows,
      withDeadlines: wanted.includes('deadlines'),
    },
    ledger,
    catalog: previous,
    asOf,
    allowShrink,
    corrections: configuration.corrections,
  })
  const diagnostics = [
    ...read.flatMap((said) => said.diagnostics),
    ...reportSite(configuration.site),
    ...merged.diagnostics,
    ...reportExport({ ...merged.catalog, diagnostics: [] }, configuration, { ascii }),
  ]
  const catalog = { ...merged.catalog, diagnostics }
  return {
    catalog,
    ...exportCatalog(catalog, merged.ledger, configuration, { ascii, also }),
    sources: read.map(readSourceOf),
    decisions: merged.decisions,
    missing: merged.missing,
    diagnostics,
  }
}

/** Read, extract, normalize, and the merge within one source: the extraction contract; on request with all that was left out. */
export function extractSource(
  source: Source,
  { explain = false }: { readonly explain?: boolean } = {},
): {
  readonly extraction: Extraction
  readonly source: ReadSource
  readonly diagnostics: readonly Diagnostic[]
} {
  const said = entriesOf(source, defaultConfiguration)
  const { catalog, diagnostics } = merge({
    readings: readingsOf([said], defaultConfiguration),
    asOf: formatInstant(0),
  })
  return {
    extraction: extractionOf(source.path, catalog),
    source: readSourceOf(said),
    diagnostics: [...said.diagnostics, ...diagnostics, ...(explain ? passedOver(source) : [])],
  }
}

/** What is wrong with the homepages and with what is made of them. */
export function examine(
  input: BuildInput,
  { checks, ...limits }: { readonly checks: readonly Check[] } & Pick<Examined, 'maxAge'>,
): { readonly problems: readonly FoundProblem[]; readonly diagnostics: readonly Diagnostic[] } {
  const { catalog, diagnostics } = build(input)
  const pages = input.sources.flatMap((source) => pagesOf(source, input.configuration))
  const leftOut = pages.flatMap(({ page }) => leftOutOf(page))
  const examined = { pages, catalog, diagnostics: [...diagnostics, ...leftOut], asOf: input.asOf, ...limits }
  return { problems: examineAll(examined, checks), diagnostics }
}

/** A line of a page: where it stands, and what was found there that is in no export. */
export interface LookedUpLine extends AroundLine {
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}

/** Looks up a line of a page, by the path as it is shown; undefined where no page that was read is called so. */
export function lookUpLine(
  { sources, configuration }: BuildInput,
  source: string,
  line: number,
): LookedUpLine | undefined {
  const candidates = sources.filter(({ path }) => source === path || source.startsWith(`${path}/`))
  const pages = candidates.flatMap((one) => pagesOf(one, configuration))
  const found = pages.find(({ page }) => page.source === source)
  if (found === undefined) return undefined
  const { page, text } = found
  const around = aroundLine(page, line)
  const [{ from, to } = { from: line, to: line }] = around.within
  const said = [...page.diagnostics, ...(page.silent ?? []), ...leftOutOf(page)]
  return {
    ...around,
    text: text.split('\n')[line - 1] ?? '',
    diagnostics: said.filter(({ place }) => place !== undefined && place.line >= from && place.line <= to),
  }
}

/** Each page with its text: more than a build of many homepages can keep. */
function pagesOf(source: Source, { people }: Configuration): readonly ExaminedPage[] {
  if ('failure' in source) return []
  const { pages } = readSource(source, source.kind ?? configuredOwner(source, people)?.kind)
  return pages.map((page) => ({ page, text: textOf(source, page) }))
}

function textOf(source: ReadableSource, page: Page): string {
  const bytes =
    'bytes' in source ? source.bytes : source.files.read(page.source.slice(source.path.length + 1))
  const decoded = decodeText(page.source, bytes ?? new Uint8Array())
  return 'text' in decoded ? decoded.text : ''
}

function passedOver(source: Source): readonly Diagnostic[] {
  if ('failure' in source) return []
  const { pages } = readSource(source, source.kind)
  return pages.flatMap((page) => [...(page.silent ?? []), ...leftOutOf(page)])
}

/** One source, read as far as it can be. */
interface Said extends SourceContents {
  readonly source: string
  readonly person: string | undefined
}

const readAnew: Recall = (_source, _circumstances, read) => read()

function entriesOf(source: Source, { people }: Configuration, recall = readAnew): Said {
  const { path } = source
  const configured = configuredOwner(source, people)
  const person = source.person ?? configured?.id ?? personIdOf(path)
  const nothing = { source: path, person, heads: [], entries: [] }
  if (person === undefined) return { ...nothing, diagnostics: [unusableName(path)] }
  if ('failure' in source) return { ...nothing, diagnostics: [source.failure] }
  const kind = source.kind ?? configured?.kind
  const circumstances = [person, kind, source.url]
  return { source: path, person, ...recall(source, circumstances, () => contentsOf(source, person, kind)) }
}

/** What `offprint.yaml` says of the person whose source it is. */
function configuredOwner(source: Source, people: Configuration['people']): ConfiguredPerson | undefined {
  return people.find((one) =>
    source.person === undefined ? one.source === source.path : one.id === source.person,
  )
}

function contentsOf(source: ReadableSource, person: string, kind: SourceKind | undefined): SourceContents {
  const { pages, diagnostics, recognised } = readSource(source, kind)
  const normalized = pages.map((page) => normalize(extract(page), person))
  const entries = normalized.flatMap((one) => one.entries)
  const isSilent = !entries.some(({ type }) => type === 'news')
  const problems = [
    ...normalized.flatMap((one) => one.diagnostics),
    ...(isSilent ? reportNoNews(source.path, pages) : []),
  ]
  return {
    heads: pages.map(headOf),
    entries,
    diagnostics: [...diagnostics, ...problems],
    ...(recognised === undefined ? {} : { recognised }),
  }
}

function readSource(source: ReadableSource, kind: SourceKind | undefined): SourceRead {
  return 'files' in source
    ? readSite(source.path, source.files, kind)
    : readFile(source.path, source.bytes, kind, source.url)
}

function headOf({ title, url }: Page): Pick<Page, 'title' | 'url'> {
  return { ...(title === undefined ? {} : { title }), ...(url === undefined ? {} : { url }) }
}

function readSourceOf({ source, person, recognised }: Said): ReadSource {
  return { path: source, person, ...(recognised === undefined ? {} : { recognised }) }
}

/** Sources with one base name are one person. */
function readingsOf(read: readonly Said[], { people }: Configuration): readonly Reading[] {
  const byPerson = new Map<string, Said[]>()
  for (const said of read) {
    if (said.person !== undefined) byPerson.set(said.person, [...(byPerson.get(said.person) ?? []), said])
  }
  return [...byPerson].map(([id, own]) => {
    const sources = own.map(({ source }) => source)
    const heads = own.flatMap((said) => said.heads)
    const configured = people.find((person) => person.id === id)
    return {
      person: describePerson(id, sources, heads, configured),
      entries: own.flatMap(({ entries }) => entries),
      unread: own.filter(({ heads: read }) => read.length === 0).map(({ source }) => source),
    }
  })
}

function unusableName(path: string): Diagnostic {
  const hint = 'rename the file, or name it as the `source` of a person in offprint.yaml'
  return diagnostic(
    'profile-name-unusable',
    `Cannot make an id from the name "${path}": it needs a letter or a digit`,
    { hint },
  )
}
