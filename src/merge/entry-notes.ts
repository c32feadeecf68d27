import type { Entry, NewsEntry, WorkEntry } from '../model/entry.ts'
import { hasRelativeLinks } from './relative-links.ts'
import { wordingOf } from './said-news.ts'
import { numbersOfEntry } from './same-work.ts'
import { namesOfEntry } from './work-names.ts'

/**
 * What a merge asks of every entry, of most of them nothing else. It is plain JSON and depends on the entry alone, so
 * that it can be kept between two runs.
 */
export interface EntryNote {
  /** Of a work: the names that it is recognised by, and those that another entry on it may have too, as numbers. */
  readonly names?: readonly string[]
  readonly numbers?: readonly number[]
  /** Of news: a name for what stands on the page. */
  readonly wording?: string
  readonly isRelative?: boolean
}

/** What is noted of an entry; nothing where somebody has to look at it. */
export type NoteOf = (entry: Entry) => EntryNote | undefined

export function noteOfEntry(entry: Entry): EntryNote {
  if (entry.type === 'work') return { names: namesOfEntry(entry), numbers: numbersOfEntry(entry) }
  return entry.type === 'news' ? { wording: wordingOf(entry), isRelative: hasRelativeLinks(entry) } : {}
}

/** The parts of a note, found where they are not noted. */
export interface Notes {
  readonly namesOf: (entry: WorkEntry) => readonly string[]
  readonly numbersOf: (entry: WorkEntry) => readonly number[]
  readonly wordingOf: (entry: NewsEntry) => string
  readonly isRelative: (entry: NewsEntry) => boolean
}

export function notesFrom(noteOf: NoteOf): Notes {
  return {
    namesOf: (entry) => noteOf(entry)?.names ?? namesOfEntry(entry),
    numbersOf: (entry) => noteOf(entry)?.numbers ?? numbersOfEntry(entry),
    wordingOf: (entry) => noteOf(entry)?.wording ?? wordingOf(entry),
    isRelative: (entry) => noteOf(entry)?.isRelative ?? hasRelativeLinks(entry),
  }
}

/** For merges of which nothing was noted. */
export const noNotes: Notes = notesFrom(() => undefined)
