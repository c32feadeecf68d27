import { cacheEntries, digestOf } from '../cache-entries.ts'
import type { Passage, PassageMemory } from '../json-elements.ts'

/** Where notes of the files of an output are kept, and for which program. */
export interface NoteCache {
  readonly cwd: string
  readonly program: string
}

/** What was noted of an element, and where it stands in its passage. */
type Noted<Note> = readonly [note: Note, start: number, end: number]

export interface NotedElements<Note> extends PassageMemory {
  /** Of the element that was read now. */
  readonly note: (note: Note, start: number, end: number) => void
  readonly removeUnused: () => void
}

/**
 * The cache in `.offprint/noted`: of each passage of a list, under the digest of its bytes, what was noted of its
 * elements; so that of a long file only those are read that have changed. A note is plain JSON.
 */
export function notedElements<Note>(
  { cwd, program }: NoteCache,
  take: (note: Note, start: number, end: number) => void,
): NotedElements<Note> {
  const entries = cacheEntries(cwd, 'noted')
  let asked: { readonly key: string; readonly start: number; readonly noted: Noted<Note>[] } | undefined
  return {
    recall({ field, bytes, start }: Passage) {
      const key = digestOf([program, field, bytes])
      const text = entries.get(key)
      asked = text === undefined ? { key, start, noted: [] } : undefined
      if (text === undefined) return undefined
      const known = JSON.parse(text) as readonly Noted<Note>[]
      for (const [note, from, to] of known) take(note, start + from, start + to)
      return known.length
    },
    note(note, start, end) {
      asked?.noted.push([note, start - asked.start, end - asked.start])
      take(note, start, end)
    },
    learn(count) {
      // Where an element was refused it has to be refused again.
      if (asked?.noted.length === count) entries.put(asked.key, JSON.stringify(asked.noted))
    },
    removeUnused: entries.removeUnused,
  }
}
