import type { DraftedBefore } from '../pipeline.ts'
import { cacheEntries, digestOf } from './cache-entries.ts'
import { textsBefore, type TextsBefore } from './texts-before.ts'

/** The works that one person's page is the first to list. */
interface Page {
  readonly person: string
  readonly found: TextsBefore
}

/**
 * The cache in `.offprint/drafted`: for each person what was found of works by the last build. `textOf` gives a text of
 * what is said that nothing else has.
 */
export function draftingCache(cwd: string, program: string, textOf: (said: object) => string): DraftedBefore {
  const entries = cacheEntries(cwd, 'drafted')
  const keyOf = (person: string): string => digestOf([program, process.version, person])
  let page: Page | undefined
  const pageOf = (person: string): Page => {
    if (page?.person === person) return page
    keep()
    return (page = { person, found: textsBefore(entries.get(keyOf(person))) })
  }
  return {
    on<Found extends object>(person: string, said: object, find: () => Found) {
      const name = digestOf([textOf(said)])
      return JSON.parse(pageOf(person).found.of(name, () => JSON.stringify(find()))) as Found
    },
    ended() {
      keep()
      entries.removeUnused()
    },
  }

  function keep(): void {
    const text = page?.found.toKeep()
    if (page !== undefined && text !== undefined) entries.put(keyOf(page.person), text)
    page = undefined
  }
}
