import type { News } from './catalog.ts'
import type { Entry } from './entry.ts'
import type { Person } from './person.ts'
import type { Place } from './place.ts'

/**
 * The catalog of the build before as a build needs it: of everybody a little, and all of those few whose pages are
 * gone or have changed. So it need not be held as a whole, which takes more memory than all else.
 */
export interface PreviousCatalog {
  readonly people: readonly Person[]
  /** Of each person: how many entries come from each file. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly news: readonly PreviousMention[]
  /** All that was published of these people, by person. */
  readonly entriesOf: (people: ReadonlySet<string>) => ReadonlyMap<string, readonly Entry[]>
  /** The news that stood at these positions, by position. */
  readonly newsAt: (positions: ReadonlySet<number>) => ReadonlyMap<number, News>
}

/** Where a page announced something, and enough to know whether it still does so in the same words. */
export interface PreviousMention extends Place {
  /** Of the news item. */
  readonly id: string
  readonly position: number
  /** Which of the mentions of the item it is. */
  readonly index: number
  readonly person: string
  /** A name for what it said, equal exactly when that is. */
  readonly wording: string
}
