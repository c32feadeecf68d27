import type { Circumstances, ReadableSource, Recall, SourceContents } from '../pipeline.ts'
import { cacheEntries, digestOf } from './cache-entries.ts'
import { parseShared } from './parse-shared.ts'
import { contentDigest, knownDigest, sourceDigest } from './source-digest.ts'

/** What was read of sources, kept between the runs in one working folder. */
export interface ReadingCache {
  readonly recall: Recall
  /** Whether something is kept of the source as it was last read. */
  readonly has: (source: ReadableSource, circumstances: Circumstances) => boolean
  readonly removeUnused: () => void
}

/**
 * The cache in `.offprint/read`: an entry for each content that a source had.
 *
 * `program` stands for the very program that reads: what another one has read is another entry. `putsAway` says that
 * nobody holds the entries as they are given.
 */
export function readingCache(
  cwd: string,
  program: string,
  { putsAway = false }: { readonly putsAway?: boolean } = {},
): ReadingCache {
  const entries = cacheEntries(cwd, 'read')
  const keyOf = ({ path }: ReadableSource, circumstances: Circumstances, digest: string): string =>
    digestOf([program, process.version, path, ...circumstances, digest])
  // Notes are not held for long; and who puts entries away gains no room by what they share.
  const apart = putsAway ? ['entries', 'notes'] : ['notes']
  const believed = (text: string): SourceContents => parseShared(text, apart) as SourceContents
  return {
    has: (source, circumstances) => entries.has(keyOf(source, circumstances, sourceDigest(source))),
    recall(source, circumstances, read) {
      const seen = knownDigest(source)
      const known = seen === undefined ? undefined : entries.get(keyOf(source, circumstances, seen))
      if (known !== undefined) return believed(known)
      // The file may have changed since somebody saw it: what is kept is of what is read here and now.
      const content = 'open' in source ? source.open() : source
      if ('failure' in content) return read(content)
      const key = keyOf(source, circumstances, contentDigest(content))
      const now = entries.get(key)
      if (now !== undefined) return believed(now)
      const text = JSON.stringify(read(content))
      entries.put(key, text)
      // Not what was read itself: that holds on to the whole text of the page.
      return believed(text)
    },
    removeUnused: entries.removeUnused,
  }
}
