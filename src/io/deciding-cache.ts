import type { DecidedBefore } from '../pipeline.ts'
import { cacheEntries, digestOf } from './cache-entries.ts'

/** All sets are one text, for there are many of them and each is short. */
const allSets = 'sets'

/**
 * The cache in `.offprint/decided`: of every set of entries that may be one work what was decided on it by the last
 * build. `textOf` gives a text of what is said that nothing else has.
 */
export function decidingCache(cwd: string, program: string, textOf: (said: object) => string): DecidedBefore {
  const entries = cacheEntries(cwd, 'decided')
  const known = decisionsIn(entries.get(allSets) ?? '')
  const used = new Map<string, string>()
  return {
    on(said, judge) {
      const name = digestOf([program, process.version, textOf(said)])
      const text = known.get(name) ?? JSON.stringify(judge())
      used.set(name, text)
      return JSON.parse(text) as ReturnType<typeof judge>
    },
    ended() {
      const isSame = used.size === known.size && [...used.keys()].every((name) => known.has(name))
      if (!isSame) entries.put(allSets, [...used].map(([name, text]) => `${name} ${text}\n`).join(''))
      known.clear()
      used.clear()
    },
  }
}

function decisionsIn(text: string): Map<string, string> {
  const lines = text.split('\n').filter((line) => line !== '')
  return new Map(lines.map((line) => [line.slice(0, nameLength), line.slice(nameLength + 1)]))
}

const nameLength = digestOf([]).length
