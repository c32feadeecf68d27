import type { DecidedBefore } from '../pipeline.ts'
import { cacheEntries, digestOf } from './cache-entries.ts'
import { textsBefore } from './texts-before.ts'

const allSets = 'sets'

/**
 * The cache in `.offprint/decided`: of every set of entries that may be one work what was decided on it by the last
 * build. `textOf` gives a text of what is said that nothing else has.
 */
export function decidingCache(cwd: string, program: string, textOf: (said: object) => string): DecidedBefore {
  const entries = cacheEntries(cwd, 'decided')
  let decided = textsBefore(entries.get(allSets))
  return {
    on(said, judge) {
      const name = digestOf([program, process.version, textOf(said)])
      return JSON.parse(decided.of(name, () => JSON.stringify(judge()))) as ReturnType<typeof judge>
    },
    ended() {
      const text = decided.toKeep()
      if (text !== undefined) entries.put(allSets, text)
      // They take room, and nobody asks for them any more.
      decided = textsBefore(undefined)
    },
  }
}
