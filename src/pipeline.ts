import type { Check, Examined, FoundProblem } from './examine/index.ts'
import { examine as examineAll } from './examine/index.ts'
import type { Condense, Exporter, Extraction, OutputFile } from './export/index.ts'
import { exportCatalog, extractionOf, reportSite, reportsOfWork } from './export/index.ts'
import { leftOutOf } from './extract/index.ts'
import type { DecidedBefore, DraftedBefore, MergedEntries, MergeResult, WorkDecision } from './merge/index.ts'
import { assembled, identified, merge } from './merge/index.ts'
import type { Catalog } from './model/catalog.ts'
import type { Configuration } from './model/configuration.ts'
import { defaultConfiguration } from './model/configuration.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import type { ListRow } from './model/edition-facts.ts'
import type { Instant } from './model/instant.ts'
import { formatInstant } from './model/instant.ts'
import type { Ledger } from './model/ledger.ts'
import type { Metadata } from './model/metadata.ts'
import type { MissingVenue } from './model/missing-venue.ts'
import type { PreviousCatalog } from './model/previous-catalog.ts'
import { keepHere, type PutAway } from './model/put-away.ts'
import { pagesOf, passedOver } from './pipeline/look-up.ts'
import {
  notesIn,
  putDiagnosticAway,
  putSaidAway,
  readingsOf,
  readSourceOf,
  type ReadSource,
  type Recall,
  saidIn,
} from './pipeline/said.ts'
import type { Source } from './pipeline/source.ts'
import type { Reader } from './read/index.ts'

export type { Condense, FilePart, Material, Piece } from './export/index.ts'
export type { DecidedBefore, DraftedBefore } from './merge/index.ts'
export { type LookedUpLine, lookUpLine } from './pipeline/look-up.ts'
export {
  type Circumstances,
  ownerOf,
  type ReadSource,
  type Recall,
  type SourceContents,
} from './pipeline/said.ts'
export {
  type Content,
  type ReadableSource,
  readSource,
  type Source,
  type UnopenedSource,
} from './pipeline/source.ts'

/** All that a build depends on, besides the program. */
export interface BuildInput {
  /** Homepages, in any order; those of one person have paths with one base name, or say whose they are. */
  readonly sources: readonly Source[]
  /** `offprint.yaml` as values; `{ site: { language: 'en' }, people: [] }` where there is none. */
  readonly configuration: Configuration
  /** `profiles/metadata.json`: facts about works that the homepages do not say. */
  readonly metadata?: Metadata
  /** Of the lists of venues that the configuration imports. */
  readonly venueRows?: readonly ListRow[]
  /** Of the build before; without it every id and citation key is made anew. */
  readonly ledger?: Ledger
  /** Of the build before: what stays published of sources that fail now. */
  readonly catalog?: Catalog | PreviousCatalog
  /** Used only where an existing ledger line changes. */
  readonly asOf: Instant
  /** Believe a page that suddenly yields much less than before. */
  readonly allowShrink?: boolean
  /** BibTeX and BibLaTeX for programs that know no other letters. */
  readonly ascii?: boolean
  /** Formats on demand that are wanted. */
  readonly also?: readonly string[]
  /** What was read of the very same source before; without it everything is read. */
  readonly recall?: Recall
  /** What was decided on the very same entries before; without it all that may be one work is compared. */
  readonly decidedBefore?: DecidedBefore
  /** What was found of works of which the very same was said before; without it every work is looked at anew. */
  readonly draftedBefore?: DraftedBefore
  /** Where entries are held that are not looked at; without it all are in memory. */
  readonly putAway?: PutAway
  /** Of one's own, asked before those that come along. */
  readonly readers?: readonly Reader[]
  /** Of one's own, beside those that come along; without it what plug-ins of the configuration wrote stays. */
  readonly exporters?: readonly Exporter[]
  /**
   * Hears how far the build is: how many sources are read, entries merged, sets of files (of all people, of each)
   * prepared, sources examined. What it does changes nothing.
   */
  readonly onProgress?: (
    part: 'reading' | 'merging' | 'exporting' | 'examining',
    done: number,
    all: number,
  ) => void
}

/** All that a build gives; nothing is written anywhere. */
export interface BuildResult {
  /** What the homepages say, each thing once. For the next build. */
  readonly catalog: Catalog
  /** Every id and citation key that was ever published. For the next build. */
  readonly ledger: Ledger
  /** Every file of `out/`, with paths relative to it; `ledger.json` is one of them. */
  readonly files: readonly OutputFile[]
  /** What each source was read as, and whose it is. */
  readonly sources: readonly ReadSource[]
  /** Why entries are one work, and why such as look alike are not. */
  readonly decisions: readonly WorkDecision[]
  /** What the calendar needs and nobody knows. */
  readonly missing: readonly MissingVenue[]
  /** What is wrong, with place and remedy; see `exitStatusOf`. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The whole flow: read, extract, normalize, merge, export.
 *
 * It never throws on what a source says: problems are in `diagnostics`, each with its place, and `exitStatusOf` tells
 * how bad they are. Hand the `ledger` and the `catalog` of one build to the next, so that ids and keys stay. The same
 * input gives the same bytes, wherever and whenever.
 *
 * @example
 * const { files } = build({
 *   sources: [{ path: 'profiles/ada-moreau.md', bytes }],
 *   configuration: { site: { language: 'en' }, people: [] },
 *   asOf: formatInstant(Date.now()),
 * })
 */
export function build(input: BuildInput): BuildResult {
  const merged = mergeSources(input)
  return { ...merged, ...exportMerged(merged, { ...input, filesBefore: input.ledger?.files }) }
}

/** What files are made of; the ledger does not name them yet. */
export type ToExport = Pick<BuildResult, 'catalog' | 'ledger' | 'diagnostics'>

/** Of the input of a build, what the files depend on besides what was merged. */
export interface ExportInput extends Pick<
  BuildInput,
  'configuration' | 'ascii' | 'also' | 'exporters' | 'onProgress'
> {
  /** The files of the build before. */
  readonly filesBefore?: readonly string[] | undefined
  /** Without it every view is made again for the materials of its files. */
  readonly condense?: Condense | undefined
}

/** The first part of a build: read, extract, normalize, merge. Whoever has its result needs the ledger and the catalog of the build before no more. */
export function mergeSources(input: BuildInput): Omit<BuildResult, 'files'> {
  const { catalog, diagnostics, ...found } = entriesMerged(input)
  return { ...found, catalog: { ...catalog, diagnostics }, diagnostics }
}

/** The last part of a build: export. */
export function exportMerged(
  { catalog, ledger: known, diagnostics }: ToExport,
  { configuration, ascii = false, also = [], exporters, filesBefore, condense, onProgress }: ExportInput,
): Pick<BuildResult, 'files' | 'ledger' | 'diagnostics'> {
  const { files, ledger, problems } = exportCatalog(catalog, known, configuration, {
    ascii,
    also,
    own: exporters,
    filesBefore,
    condense,
    onView: (done, all) => onProgress?.('exporting', done, all),
  })
  return { files, ledger, diagnostics: [...diagnostics, ...problems] }
}

function entriesMerged(input: BuildInput): Pick<BuildResult, 'sources'> & MergeResult {
  const { sources, ...entries } = sourcesRead(input)
  // From here on nothing holds the entries of the pages but what is made of them.
  return { sources, ...assembled(entries, input) }
}

function sourcesRead({
  sources,
  configuration,
  metadata,
  venueRows,
  ledger,
  catalog,
  allowShrink,
  ascii = false,
  also = [],
  recall,
  decidedBefore,
  draftedBefore,
  putAway = keepHere,
  readers = [],
  onProgress,
}: BuildInput): Pick<BuildResult, 'sources'> & MergedEntries {
  const wanted = [...also, ...(configuration.outputs ?? [])]
  const read = sources.map((source, index) => {
    const said = saidIn(source, configuration, { recall, readers })
    onProgress?.('reading', index + 1, sources.length)
    return putSaidAway(said, putAway)
  })
  const merged = identified({
    readings: readingsOf(read, configuration),
    metadata,
    venues: {
      added: configuration.venues?.add,
      rows: venueRows,
      withDeadlines: wanted.includes('deadlines'),
    },
    ledger,
    catalog,
    allowShrink,
    corrections: configuration.corrections,
    putAway,
    noteOf: notesIn(read),
    decidedBefore,
    draftedBefore,
    unsaid: {
      of: reportsOfWork(configuration, { ascii }),
      settings: [configuration.site, configuration.works, ascii],
    },
    onEntry: (done, all) => onProgress?.('merging', done, all),
  })
  return {
    ...merged,
    sources: read.map(readSourceOf),
    diagnostics: [
      ...read.flatMap((said) => said.diagnostics),
      ...[...reportSite(configuration.site), ...merged.diagnostics].map((one) =>
        putDiagnosticAway(one, putAway),
      ),
    ],
  }
}

/** Asks `recall` for every source, as `build` does, and keeps nothing of what it gives. */
export function readAhead(sources: readonly Source[], people: Configuration['people'], recall: Recall): void {
  for (const source of sources) saidIn(source, { people }, { recall })
}

/**
 * Read, extract, normalize, and the merge within one source: the extraction contract. With `explain` the diagnostics
 * also tell all that was left out. It never throws on what a source says.
 *
 * @example
 * const { extraction } = extract({ path: 'ada-moreau.md', bytes })
 * for (const { date, text } of extraction.items) console.log(date, text)
 */
export function extractSource(
  source: Source,
  { explain = false }: { readonly explain?: boolean } = {},
): {
  readonly extraction: Extraction
  readonly source: ReadSource
  readonly diagnostics: readonly Diagnostic[]
} {
  const said = saidIn(source, defaultConfiguration)
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
  const pages = input.sources.flatMap((source, index, { length }) => {
    input.onProgress?.('examining', index + 1, length)
    return pagesOf(source, input.configuration)
  })
  const leftOut = pages.flatMap(({ page }) => leftOutOf(page))
  const examined = { pages, catalog, diagnostics: [...diagnostics, ...leftOut], asOf: input.asOf, ...limits }
  return { problems: examineAll(examined, checks), diagnostics }
}
