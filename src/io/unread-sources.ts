import { type BuildInput, readAhead, type Source, type SourceContents } from '../pipeline.ts'
import type { ReadingCache } from './reading-cache.ts'
import { isStored, type Stored } from './stored-source.ts'

/** A source that nobody has read yet as it is now: plain data, so that another thread can be told. */
export type UnreadSource = Pick<Source, 'path' | 'person' | 'kind' | 'url'> & { readonly stored: Stored }

/** The sources of a build that it would have to parse. */
export function unreadSources(
  { sources, configuration }: Pick<BuildInput, 'sources' | 'configuration'>,
  cache: ReadingCache,
): readonly UnreadSource[] {
  const unread: UnreadSource[] = []
  readAhead(sources, configuration.people, (source, circumstances) => {
    if (isStored(source) && !cache.has(source, circumstances)) {
      const { path, stored } = source
      const [person, kind, url] = circumstances
      const named = { person, ...(kind === undefined ? {} : { kind }), ...(url === undefined ? {} : { url }) }
      unread.push({ path, ...named, stored })
    }
    return nothing
  })
  return unread
}

const nothing: SourceContents = { heads: [], entries: [], diagnostics: [] }
