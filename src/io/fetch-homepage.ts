import type { Diagnostic } from '../model/diagnostic.ts'
import type { Origin } from '../model/origin.ts'
import type { Place } from '../model/place.ts'
import type { SourceKind } from '../model/source-kind.ts'
import { Failure } from './failure.ts'
import { type Before, fetchPage, type Obtained } from './fetch-page.ts'
import { fetchRepository } from './fetch-repository.ts'
import type { Visiting } from './host-visitors.ts'
import { Unobtainable } from './http/unobtainable.ts'
import type { SnapshotRecord } from './snapshots.ts'
import type { Visitor } from './visit-page.ts'

/** A homepage that can be fetched. */
export interface Remote {
  readonly id: string
  readonly origin: Exclude<Origin, { readonly type: 'path' }>
  /** Where it is named. */
  readonly place?: Place
  /** What it is, where `offprint.yaml` says so. */
  readonly kind?: SourceKind
}

/** What became of one homepage. */
export type Outcome =
  | {
      readonly type: 'new' | 'changed' | 'unchanged'
      readonly url: string
      /** Where it is for good. */
      readonly movedTo?: string
      /** Paths of what has no part in the snapshot. */
      readonly leftOut?: readonly string[]
    }
  | {
      readonly type: 'failed' | 'suspicious'
      readonly reason: string
      readonly isKept: boolean
      readonly movedTo?: string
    }
  | { readonly type: 'broken'; readonly diagnostics: readonly Diagnostic[] }

/** How homepages are fetched, and what is known and kept of them. */
export interface Fetching extends Visiting {
  /** Of the user: a key for GitHub may be in it. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder of what can be had again; undefined where something else has its name. */
  readonly cache: () => string | undefined
  /** Take what looks wrong too. */
  readonly accepts: boolean
  /** The last good snapshot, if it is of this homepage. */
  readonly before: (remote: Remote) => Promise<Before | undefined>
  /** Puts it in the place of the last. */
  readonly keep: (
    remote: Remote,
    obtained: Extract<Obtained, { readonly type: 'changed' }>,
  ) => 'changed' | 'unchanged'
  readonly started: (remote: Remote) => void
  readonly finished: (remote: Remote, outcome: Outcome) => void
}

/** Fetches one homepage, and keeps it where it is new or has changed. */
export async function fetchHomepage(remote: Remote, visitor: Visitor, fetching: Fetching): Promise<Outcome> {
  let before: Before | undefined
  try {
    before = await fetching.before(remote)
    const obtained = await obtain(remote, before, visitor, fetching)
    if (obtained.type === 'unchanged') return { ...obtained, ...leftOutOf(before?.record) }
    const { suspicion, record, movedTo } = obtained
    const moved = movedTo === undefined ? {} : { movedTo }
    if (suspicion !== undefined && !fetching.accepts)
      return { type: 'suspicious', reason: suspicion, isKept: before !== undefined, ...moved }
    const kept = fetching.keep(remote, obtained)
    return { type: before === undefined ? 'new' : kept, url: record.url, ...leftOutOf(record), ...moved }
  } catch (error) {
    if (error instanceof Unobtainable)
      return { type: 'failed', reason: error.message, isKept: before !== undefined }
    if (error instanceof Failure) return { type: 'broken', diagnostics: error.diagnostics }
    throw error
  }
}

function leftOutOf(record: Pick<SnapshotRecord, 'leftOut'> | undefined): Pick<SnapshotRecord, 'leftOut'> {
  return record?.leftOut === undefined ? {} : { leftOut: record.leftOut }
}

function obtain(
  { origin, ...remote }: Remote,
  before: Before | undefined,
  visitor: Visitor,
  fetching: Fetching,
): Promise<Obtained> {
  if (origin.type === 'page')
    return fetchPage(remote.id, origin.url, before, { ...visitor, refresh: fetching.refresh })
  return fetchRepository({ ...remote, origin }, before, { ...fetching, ask: visitor.ask })
}
