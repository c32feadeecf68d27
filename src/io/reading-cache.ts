import type { ReadableSource, Recall, SourceContents } from '../pipeline.ts'
import { cacheEntries, digestOf } from './cache-entries.ts'
import { parseShared } from './parse-shared.ts'

/** What was read of sources, kept between the runs in one working folder. */
export interface ReadingCache {
  readonly recall: Recall
  readonly removeUnused: () => void
}

/**
 * The cache in `.offprint/read`: an entry for each content that a source had.
 *
 * `program` stands for the very program that reads: what another one has read is another entry.
 */
export function readingCache(cwd: string, program: string): ReadingCache {
  const entries = cacheEntries(cwd, 'read')
  return {
    recall(source, circumstances, read) {
      const key = digestOf([program, process.version, source.path, ...circumstances, ...contentOf(source)])
      const known = entries.get(key)
      if (known !== undefined) return believed(known)
      const text = JSON.stringify(read())
      entries.put(key, text)
      // Not what was read itself: that holds on to the whole text of the page.
      return believed(text)
    },
    removeUnused: entries.removeUnused,
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

function believed(text: string): SourceContents {
  return parseShared(text) as SourceContents
}
