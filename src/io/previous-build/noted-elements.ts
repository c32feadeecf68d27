import { type CacheEntries, cacheEntries, digestOf } from '../cache-entries.ts'
import type { Passage, PassageMemory } from '../json-elements.ts'

/** Where notes of the files of an output are kept, and for which program. */
export interface NoteCache {
  readonly entries: CacheEntries
  readonly program: string
}

/**
 * The cache in `.offprint/noted`: of each passage of a list, under the digest of its bytes, what was noted of its
 * elements; so that of a long file only what has changed is looked at.
 */
export function noteCache(cwd: string, program: string): NoteCache {
  return { entries: cacheEntries(cwd, 'noted'), program }
}

/** What was noted of an element, in plain JSON, and where it stands in its passage. */
type Noted<Note> = readonly [note: Note, start: number, end: number]

export interface NotedElements<Note> extends PassageMemory {
  /** Of an element that was read and is in order. */
  readonly note: (note: Note, start: number, end: number) => void
}

export function notedElements<Note>(
  { entries, program }: NoteCache,
  take: (noted: readonly Noted<Note>[], passage: Passage) => void,
): NotedElements<Note> {
  let asked: { readonly key: string; readonly start: number; readonly noted: Noted<Note>[] } | undefined
  return {
    recall(passage) {
      const { field, bytes, start } = passage
      const key = digestOf([program, field, bytes])
      const text = entries.get(key)
      asked = text === undefined ? { key, start, noted: [] } : undefined
      if (text === undefined) return undefined
      const noted = JSON.parse(text) as readonly Noted<Note>[]
      take(noted, passage)
      return noted.length
    },
    note(note, start, end) {
      asked?.noted.push([note, start - asked.start, end - asked.start])
    },
    learn(count) {
      // Where an element was refused it has to be refused again.
      if (asked?.noted.length === count) entries.put(asked.key, JSON.stringify(asked.noted))
      asked = undefined
    },
  }
}
