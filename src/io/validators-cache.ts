import * as v from 'valibot'

import { readFromCache, saveInCache } from './cache-folder.ts'
import { digestOf } from './cache-entries.ts'
import type { Before } from './fetch-page.ts'
import type { Validators } from './http/polite.ts'

/**
 * What servers call pages by since they were written, for they are not written again when no byte of them is another.
 *
 * Kept from run to run; a damaged file is as good as none.
 */
export interface KeptValidators {
  /** A snapshot with what it is called by now. */
  readonly renewed: (person: string, snapshot: Before) => Before
  readonly put: (person: string, snapshot: Before, validators: Validators) => void
  readonly save: () => void
}

const name = 'validators.json'

export function validatorsCache(cwd: string): KeptValidators {
  const known = new Map(Object.entries(readPages(cwd)))
  return {
    renewed: (person, snapshot) => {
      const newer = known.get(person)
      if (newer === undefined || newer.snapshot !== digestOfSnapshot(snapshot)) return snapshot
      return withValidators(snapshot, newer)
    },
    put: (person, snapshot, validators) =>
      known.set(person, { snapshot: digestOfSnapshot(snapshot), ...sentOf(validators) }),
    save: () => {
      const pages = Object.fromEntries([...known].toSorted(([a], [b]) => (a < b ? -1 : 1)))
      saveInCache(cwd, name, `${JSON.stringify({ version: 1, pages })}\n`)
    },
  }
}

/** Whoever takes up another state of the repository has other bytes, which the newer name is not for. */
function digestOfSnapshot({ record, read }: Before): string {
  return digestOf([JSON.stringify(record), ...record.files.map(read)])
}

function withValidators({ record, read }: Before, validators: Validators): Before {
  const { etag: _, lastModified: __, ...rest } = record
  return { record: { ...rest, ...sentOf(validators) }, read }
}

function sentOf({ etag, lastModified }: Validators): Validators {
  return {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  }
}

function readPages(cwd: string): v.InferOutput<typeof cacheSchema>['pages'] {
  const result = v.safeParse(cacheSchema, readFromCache(cwd, name))
  return result.success ? result.output.pages : {}
}

const maybe = v.exactOptional(v.string())

const cacheSchema = v.strictObject({
  version: v.literal(1),
  pages: v.record(v.string(), v.strictObject({ snapshot: v.string(), etag: maybe, lastModified: maybe })),
})
