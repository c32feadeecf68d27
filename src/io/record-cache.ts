import * as v from 'valibot'

import { type Instant, formatInstant, millisecondsOf, parseInstant } from '../model/instant.ts'
import type { ServiceRecord } from '../model/service-record.ts'
import { versionKinds } from '../model/version-kind.ts'
import { readFromCache, saveInCache } from './cache-folder.ts'
import { date, identifiers, name, primaryClass, venue } from './metadata.ts'

/** What a service said about one identifier, and when. */
export interface Remembered {
  readonly seen: Instant
  /** Undefined where the service does not know the identifier. */
  readonly record?: ServiceRecord
  /** What the answer can be asked by whether it still holds, and the request that it answered. */
  readonly path: string
  readonly etag?: string
  readonly lastModified?: string
}

/** The answers of one service, by identifier. */
export interface RecordCache {
  readonly get: (key: string) => Remembered | undefined
  readonly put: (entries: readonly (readonly [string, Remembered])[]) => void
}

/** A damaged cache, or one of another version, is as good as none; one that cannot be written is none for the next time. */
export function recordCache(cwd: string, service: string): RecordCache {
  const file = `${service}.json`
  const known = new Map(Object.entries(readAnswers(cwd, file)))
  return {
    get: (key) => known.get(key),
    put(entries) {
      for (const [key, remembered] of entries) known.set(key, remembered)
      const answers = Object.fromEntries([...known].toSorted(([a], [b]) => (a < b ? -1 : 1)))
      saveInCache(cwd, file, `${JSON.stringify({ version: 1, answers })}\n`)
    },
  }
}

/** A paper changes seldom, and what was not known yesterday may be known next week; in milliseconds. */
const freshness = { known: 30 * 86_400_000, unknown: 7 * 86_400_000 }

/** Whether an answer needs no asking again. */
export function isFresh({ seen, record }: Remembered, now: number): boolean {
  const age = now - millisecondsOf(seen)
  return age >= 0 && age < (record === undefined ? freshness.unknown : freshness.known)
}

export function instantAt(now: number): Instant {
  return formatInstant(now)
}

function readAnswers(cwd: string, file: string): Readonly<Record<string, Remembered>> {
  const result = v.safeParse(cacheSchema, readFromCache(cwd, file))
  return result.success ? result.output.answers : {}
}

const text = v.string()
const maybe = v.exactOptional(text)

const instant = v.custom<Instant>((value) => typeof value === 'string' && parseInstant(value) !== undefined)

const record: v.GenericSchema<unknown, ServiceRecord> = v.strictObject({
  url: text,
  title: maybe,
  authors: v.exactOptional(v.array(name)),
  kind: v.picklist(versionKinds),
  issued: v.exactOptional(date),
  venue: v.exactOptional(venue),
  containerTitle: maybe,
  publisher: maybe,
  volume: maybe,
  issue: maybe,
  pages: maybe,
  primaryClass: v.exactOptional(primaryClass),
  identifiers,
  version: v.exactOptional(v.number()),
})

const cacheSchema = v.strictObject({
  version: v.literal(1),
  answers: v.record(
    text,
    v.strictObject({
      seen: instant,
      record: v.exactOptional(record),
      path: text,
      etag: maybe,
      lastModified: maybe,
    }),
  ),
})
