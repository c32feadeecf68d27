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

export interface LedgerLine {
  readonly id: string
  readonly type: 'news' | 'work' | 'event'
  /** Works only. */
  readonly key?: string
  readonly aliases?: readonly string[]
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

export const emptyLedger: Ledger = {
  $schema: 'https://unpkg.com/offprint/schema/ledger-1.json',
  version: 1,
  generation: 0,
  files: [],
  lines: [],
}
