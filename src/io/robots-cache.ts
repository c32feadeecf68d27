import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import * as v from 'valibot'

import { cacheName, saveInCache } from './cache-folder.ts'
import type { RememberedRobots, RobotsCache } from './http/robots.ts'
import { systemCodeOf } from './system-error.ts'

/** What hosts wish of programs, kept from run to run; a damaged file is as good as none. */
export interface KeptRobots extends RobotsCache {
  readonly save: () => void
}

const name = 'robots.json'

export function robotsCache(cwd: string): KeptRobots {
  const known = new Map(Object.entries(readHosts(join(cwd, cacheName, name))))
  return {
    get: (origin) => known.get(origin),
    put: (origin, remembered) => known.set(origin, remembered),
    save: () => {
      const hosts = Object.fromEntries([...known].toSorted(([a], [b]) => (a < b ? -1 : 1)))
      saveInCache(cwd, name, `${JSON.stringify({ version: 1, hosts })}\n`)
    },
  }
}

function readHosts(file: string): Readonly<Record<string, RememberedRobots>> {
  try {
    const result = v.safeParse(cacheSchema, JSON.parse(readFileSync(file, 'utf8')))
    return result.success ? result.output.hosts : {}
  } catch (error) {
    if (error instanceof SyntaxError || systemCodeOf(error) !== undefined) return {}
    throw error
  }
}

const maybe = v.exactOptional(v.string())

const cacheSchema = v.strictObject({
  version: v.literal(1),
  hosts: v.record(
    v.string(),
    v.strictObject({ seen: v.number(), text: maybe, etag: maybe, lastModified: maybe }),
  ),
})
