import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import * as v from 'valibot'

import { type Instant, parseInstant } from '../model/instant.ts'
import { isCharset } from './charset.ts'
import { readJson } from './json-file.ts'
import type { Output } from './output.ts'
import { shownPath } from './shown-path.ts'
import type { Written } from './write-output.ts'
import { writeOutput } from './write-output.ts'

/** The folder, among the profiles, of homepages that were fetched. */
export const snapshotsName = '.snapshots'

/** What is known of a snapshot besides its bytes: `snapshot.json` beside them. */
export interface SnapshotRecord {
  readonly version: 1
  /** Where it was asked for, as `offprint.yaml` has it. */
  readonly homepage: string
  /** Where it was found. */
  readonly url: string
  /** The addresses on the way there, each with the status that led on. */
  readonly redirects?: readonly Redirect[]
  readonly status?: number
  readonly etag?: string
  readonly lastModified?: string
  /** `Content-Type`, as sent. */
  readonly type?: string
  /** By its name in the Encoding Standard. */
  readonly charset?: string
  /** Of a repository. */
  readonly commit?: string
  /** Paths in the repository of what is no part of it, for not every system can have files of these names. */
  readonly leftOut?: readonly string[]
  /** When these bytes came. */
  readonly fetched: Instant
  /** The paths of its files, in the order of their code units. */
  readonly files: readonly string[]
}

export interface Redirect {
  readonly url: string
  readonly status: number
}

export interface SnapshotFile {
  /** Relative to the folder of the person. */
  readonly path: string
  readonly bytes: Uint8Array
}

const recordName = 'snapshot.json'

/** The record of a person's last good snapshot. Throws a `Failure` when it is damaged. */
export function readRecord(cwd: string, folder: string, person: string): Promise<SnapshotRecord | undefined> {
  const source = shownPath(cwd, join(folder, snapshotsName, person, recordName))
  const hint = `Run: offprint fetch homepages ${person}`
  return readJson(cwd, { source, hint }, recordSchema)
}

/** Puts a snapshot in the place of the one before, by the paths of its files, all or none. Call it under a claim on `output`. */
export function writeSnapshot(
  output: Output,
  person: string,
  record: SnapshotRecord,
  contents: readonly SnapshotFile[],
  before: readonly string[],
): Written {
  const files = contents.map(({ path, bytes }) => ({ path: `${person}/${path}`, bytes }))
  const described = { path: `${person}/${recordName}`, chunks: [`${JSON.stringify(record, undefined, 2)}\n`] }
  keepBytes(output)
  return writeOutput(
    output,
    [...files, described],
    before.map((path) => `${person}/${path}`),
  )
}

/** Git is told to change no line ending here. */
function keepBytes({ folder }: Output): void {
  const path = join(folder, '.gitattributes')
  if (existsSync(path)) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, '* -text\n')
}

const text = v.string()
const maybe = v.exactOptional(text)
/** What can stand in a header (RFC 9110 § 5.5). */
const sentAgain = v.exactOptional(
  v.pipe(text, v.regex(/^[\t\x20-\x7E\x80-\xFF]*$/, 'expected the value of a header')),
)

const recordSchema: v.GenericSchema<unknown, SnapshotRecord> = v.strictObject({
  version: v.literal(1),
  homepage: text,
  url: text,
  redirects: v.exactOptional(v.array(v.strictObject({ url: text, status: v.number() }))),
  status: v.exactOptional(v.number()),
  etag: sentAgain,
  lastModified: sentAgain,
  type: maybe,
  charset: v.exactOptional(v.pipe(text, v.check(isCharset, 'expected the name of an encoding'))),
  commit: maybe,
  leftOut: v.exactOptional(v.array(text)),
  fetched: v.custom<Instant>(
    (value) => typeof value === 'string' && parseInstant(value) !== undefined,
    'expected an instant such as 2026-01-31T12:00:00Z',
  ),
  files: v.array(v.pipe(text, v.check(isInside, 'expected a path inside the snapshot'))),
})

function isInside(path: string): boolean {
  return path.split('/').every((part) => !/^\.{0,2}$/.test(part)) && !path.includes('\\')
}
