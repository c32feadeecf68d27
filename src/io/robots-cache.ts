import * as v from 'valibot'

import { readFromCache, saveInCache } from './cache-folder.ts'
import type { RememberedRobots, RobotsCache } from './http/robots.ts'

/** What hosts wish of programs, kept from run to run; a damaged file is as good as none. */
export interface KeptRobots extends RobotsCache {
  readonly save: () => void
}

const name = 'robots.json'

export function robotsCache(cwd: string): KeptRobots {
  const known = new Map(Object.entries(readHosts(cwd)))
  return {
    get: (origin) => known.get(origin),
    put: (origin, remembered) => known.set(origin, remembered),
    save: () => {
      const hosts = Object.fromEntries([...known].toSorted(([a], [b]) => (a < b ? -1 : 1)))
      saveInCache(cwd, name, `${JSON.stringify({ version: 1, hosts })}\n`)
    },
  }
}

function readHosts(cwd: string): Readonly<Record<string, RememberedRobots>> {
  const result = v.safeParse(cacheSchema, readFromCache(cwd, name))
  return result.success ? result.output.hosts : {}
}

const maybe = v.exactOptional(v.string())

const cacheSchema = v.strictObject({
  version: v.literal(1),
  hosts: v.record(
    v.string(),
    v.strictObject({ seen: v.number(), text: maybe, etag: maybe, lastModified: maybe }),
  ),
})
