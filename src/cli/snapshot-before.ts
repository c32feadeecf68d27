import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

import { Failure } from '../io/failure.ts'
import type { Remote } from '../io/fetch-homepage.ts'
import type { Before } from '../io/fetch-page.ts'
import { readRecord, type SnapshotFile, type SnapshotRecord, snapshotsName } from '../io/snapshots.ts'
import { unlessRefused } from '../io/system-error.ts'
import { originText } from '../model/origin.ts'
import { isOutputPath } from '../model/output-path.ts'

/** A damaged record is none. */
export async function recordOf(
  cwd: string,
  folder: string,
  { id }: Remote,
): Promise<SnapshotRecord | undefined> {
  return readRecord(cwd, folder, id).catch((error: unknown) => {
    if (!(error instanceof Failure)) throw error
    return undefined
  })
}

/** What is to go where the next snapshot does not have it: all that lies there, where the record does not tell. */
export function filesBefore(
  folder: string,
  { id }: Remote,
  record: SnapshotRecord | undefined,
): readonly string[] {
  if (record !== undefined) return record.files
  const own = join(folder, snapshotsName, id)
  return unlessRefused<readonly string[]>(
    () =>
      readdirSync(own, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => relative(own, join(parentPath, name)).replaceAll(sep, '/'))
        .filter(isOutputPath),
    () => [],
  )
}

/** A snapshot of another address, or a damaged one, is no snapshot of this one. */
export function beforeIn(
  folder: string,
  { id, origin }: Remote,
  record: SnapshotRecord | undefined,
): Before | undefined {
  if (record?.homepage !== originText(origin)) return undefined
  const read = (path: string): Uint8Array | undefined => bytesAt(join(folder, snapshotsName, id, path))
  return record.files.every((path) => read(path) !== undefined) ? { record, read } : undefined
}

function bytesAt(path: string): Uint8Array | undefined {
  return unlessRefused(
    // A link could lead out of the snapshots, and a pipe would never end.
    () => (lstatSync(path).isFile() ? readFileSync(path) : undefined),
    () => undefined,
  )
}

/** Nothing is written when only the day is another, or by what a server of many calls the same bytes this time. */
export function isSame(
  { record, read }: Before,
  now: SnapshotRecord,
  files: readonly SnapshotFile[],
): boolean {
  const { fetched, etag, lastModified } = record
  const known = { fetched, ...((etag ?? lastModified) === undefined ? {} : { etag, lastModified }) }
  return (
    isDeepStrictEqual({ ...now, ...known }, { ...record, ...known }) &&
    files.every(({ path, bytes }) => Buffer.from(bytes).equals(read(path) ?? new Uint8Array()))
  )
}
