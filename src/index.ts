export {
  build,
  type BuildInput,
  type BuildResult,
  extractSource as extract,
  /** @deprecated since 0.1.0: it is called `extract`. */
  extractSource,
  readSource as read,
  type ReadableSource,
  type ReadSource,
  type Recall,
  type Source,
  type SourceContents,
} from './pipeline.ts'
export type { Reader, SiteFiles, SourceRead } from './read/index.ts'
export { exporters } from './export/index.ts'
export type {
  Exporter,
  ExtractedItem,
  ExtractedVenue,
  ExtractedWork,
  Extraction,
  OutputFile,
  View,
} from './export/index.ts'
export type { Catalog, Event, News, Origin, Version, VersionKind, Work } from './model/catalog.ts'
export type {
  Configuration,
  ConfiguredFeed,
  ConfiguredPerson,
  Site,
  WorksConfiguration,
} from './model/configuration.ts'
export type {
  CorrectedFields,
  Corrections,
  FieldCorrection,
  HiddenEntry,
  PairCorrection,
} from './model/corrections.ts'
export {
  type Diagnostic,
  type DiagnosticCode,
  diagnosticCodes,
  exitStatusOf,
  type Severity,
} from './model/diagnostic.ts'
export type { Entry, NewsEntry, NewsKind, TalkEntry, WorkEntry } from './model/entry.ts'
export type { Identifiers, Scheme } from './model/identifier.ts'
export { formatInstant, type Instant, parseInstant } from './model/instant.ts'
export type { Ledger, LedgerLine } from './model/ledger.ts'
export type { Link, LinkRole } from './model/link.ts'
export type { Metadata, WorkFacts } from './model/metadata.ts'
export {
  compareDates,
  type DateParts,
  parseDate,
  type PartialDate,
  partsOf,
  type Precision,
  precisionOf,
} from './model/partial-date.ts'
export type { Page, PageRecord } from './model/page.ts'
export type { Name, Person } from './model/person.ts'
export type { Place } from './model/place.ts'
export type { RecognisedSource, SourceKind } from './model/source-kind.ts'
export type { VersionPolicy } from './model/version-policy.ts'
export type { Location, Track, VenueMention } from './model/venue.ts'
