import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import type { ReadableSource, Recall, SourceContents } from '../pipeline.ts'
import { cacheName, saveInCache } from './cache-folder.ts'
import { systemCodeOf } from './system-error.ts'

/** What was read of sources, kept between the runs in one working folder. */
export interface ReadingCache {
  readonly recall: Recall
  /** Removes what nobody asked for, when it is more than what was asked for. */
  readonly removeUnused: () => void
}

const folderName = 'read'

/** Below this number nobody minds what lies there unused. */
const fewEntries = 100

/**
 * The cache in `.offprint/read`: a file for each content that a source had.
 *
 * `program` stands for the very program that reads: what another one has read is another entry. The name of an entry
 * is the digest of everything that it was made from, its first line that of its text and name; so one that is
 * damaged, or lies under another's name, is as good as none.
 */
export function readingCache(cwd: string, program: string): ReadingCache {
  const used = new Set<string>()
  return {
    recall(source, circumstances, read) {
      const key = digestOf([program, process.version, source.path, ...circumstances, ...contentOf(source)])
      used.add(key)
      const name = `${folderName}/${key}`
      const known = readEntry(join(cwd, cacheName, name), key)
      if (known !== undefined) return known
      const text = JSON.stringify(read())
      saveInCache(cwd, name, `${digestOf([key, text])}\n${text}`)
      // Not what was read itself: that holds on to the whole text of the page.
      return believed(text)
    },
    removeUnused() {
      const folder = join(cwd, cacheName, folderName)
      const unused = namesIn(folder).filter((name) => !used.has(name))
      if (unused.length > used.size + fewEntries)
        for (const name of unused) rmSync(join(folder, name), { force: true })
    },
  }
}

/** Everything that a reader can see of a source, in an order of its own. */
function contentOf(source: ReadableSource): readonly (Uint8Array | string | undefined)[] {
  if ('bytes' in source) return [source.bytes]
  const { files } = source
  const paths = files.list().toSorted()
  const outside = files.outside ?? []
  return [
    ...[paths.length, ...paths, outside.length, ...outside].map(String),
    ...paths.map((path) => files.read(path)),
  ]
}

/** Each part with its length, so that no two lists of parts look alike. */
function digestOf(parts: readonly (Uint8Array | string | undefined)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part
    hash.update(`${bytes?.length ?? '-'}\n`)
    if (bytes !== undefined) hash.update(bytes)
  }
  return hash.digest('hex')
}

function readEntry(file: string, key: string): SourceContents | undefined {
  try {
    const entry = readFileSync(file, 'utf8')
    const end = entry.indexOf('\n')
    const text = entry.slice(end + 1)
    return entry.slice(0, end) === digestOf([key, text]) ? believed(text) : undefined
  } catch (error) {
    if (systemCodeOf(error) === undefined) throw error
    return undefined
  }
}

function believed(text: string): SourceContents {
  return JSON.parse(text) as SourceContents
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (systemCodeOf(error) === undefined) throw error
    return []
  }
}
