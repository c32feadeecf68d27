import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { cachePath, isOwnCache, saveInCache } from './cache-folder.ts'
import { namesIn } from './names-in.ts'
import { unlessRefused } from './system-error.ts'

/** Texts that were made before, each under the digest of everything that it was made from. */
export interface CacheEntries {
  readonly get: (key: string) => string | undefined
  /** Whether there is one, perhaps damaged. */
  readonly has: (key: string) => boolean
  readonly put: (key: string, text: string) => void
  /** Removes what nobody asked for, when it is more than what was asked for. */
  readonly removeUnused: () => void
}

/** Below this number nobody minds what lies there unused. */
const fewEntries = 100

/**
 * A folder of the cache, a file for each text. The first line of a file is the digest of its name and the rest, so
 * one that is damaged, or lies under another's name, is as good as none.
 */
export function cacheEntries(cwd: string, folder: string): CacheEntries {
  const used = new Set<string>()
  const place = cachePath(cwd, folder)
  let wasOwn = false
  // It may be made while this runs, by another thread too; once it is our own it stays that.
  const isOwn = (): boolean => (wasOwn ||= isOwnCache(cwd))
  return {
    get(key) {
      used.add(key)
      return isOwn() ? readEntry(join(place, key), key) : undefined
    },
    has: (key) => isOwn() && existsSync(join(place, key)),
    put: (key, text) => saveInCache(cwd, `${folder}/${key}`, `${digestOf([key, text])}\n${text}`),
    removeUnused() {
      if (!isOwnCache(cwd)) return
      const unused = namesIn(place).filter((name) => !used.has(name))
      if (unused.length > used.size + fewEntries)
        for (const name of unused) rmSync(join(place, name), { force: true })
    },
  }
}

/** Each part with its length, so that no two lists of parts look alike. */
export function digestOf(parts: Iterable<Uint8Array | string | undefined>): string {
  const hash = createHash('sha256')
  let text = ''
  for (const part of parts) {
    text += `${part?.length ?? '-'}\n`
    if (typeof part === 'string') text += part
    if (typeof part !== 'object' && text.length < textLength) continue
    hash.update(text)
    text = ''
    if (typeof part === 'object') hash.update(part)
  }
  return hash.update(text).digest('hex')
}

/** Many short texts are digested together: each call has its price. */
const textLength = 1 << 14

function readEntry(file: string, key: string): string | undefined {
  return unlessRefused(
    () => {
      const entry = readFileSync(file, 'utf8')
      const end = entry.indexOf('\n')
      const text = entry.slice(end + 1)
      return entry.slice(0, end) === digestOf([key, text]) ? text : undefined
    },
    () => undefined,
  )
}
