import type { Instant } from './instant.ts'

/** One line for every id and citation key ever published, so that both stay what they are. */
export interface Ledger {
  readonly $schema: string
  readonly version: 1
  /** Rises only when entries are added. */
  readonly generation: number
  /** The files of the last build, relative to `out/`: the only ones that a later build may remove. */
  readonly files: readonly string[]
  /** Sorted by id. */
  readonly lines: readonly LedgerLine[]
}

/** What is remembered of one entry that was ever published. */
export interface LedgerLine {
  readonly id: string
  readonly type: 'news' | 'work' | 'event'
  /** Works only. */
  readonly key?: string
  readonly aliases?: readonly string[]
  /** Of works that had several versions: the key of each, sorted. */
  readonly versions?: readonly VersionLine[]
  /** What the entry is recognised by, as texts `name:value` in a defined order; empty after `offprint forget`. */
  readonly evidence: readonly string[]
  /** Of what a reader sees: when it differs, `updated` moves. */
  readonly fingerprint: string
  readonly published: Instant
  readonly updated: Instant
  readonly sequence: number
  readonly generation: number
  /** Ids of the people whose pages said it. */
  readonly people: readonly string[]
}

/** A version of a work, so that its own citation key stays what it is. */
export interface VersionLine {
  readonly key: string
  /** What the version is recognised by, as texts `name:value`. */
  readonly evidence: readonly string[]
}

export const emptyLedger: Ledger = {
  $schema: 'https://unpkg.com/offprint/schema/ledger-1.json',
  version: 1,
  generation: 0,
  files: [],
  lines: [],
}
