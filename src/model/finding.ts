import type { NewsKind } from './entry.ts'
import type { WorkRecord } from './page.ts'
import type { RichText, Span } from './rich-text.ts'
import type { Place } from './place.ts'

/** What a rule saw, untouched. */
export type Finding = NewsFinding | WorkFinding | TalkFinding | RecordedWork

interface Seen {
  readonly rule: string
  readonly place: Place
}

export interface NewsFinding extends Seen {
  readonly type: 'news'
  /** Items with one number stand in one list, so that one can be evidence for another's date. */
  readonly list: number
  /** Where a field of its own holds the date, as written. */
  readonly date?: string
  /** Dates above it that may complete its own, the outer first: `2023`, `August`. */
  readonly under?: readonly string[]
  /** Where its own date can stand; at its head when nothing is said. */
  readonly dated?: 'anywhere'
  /** What the heading says that it is. */
  readonly kind?: NewsKind
  /** Content with the date still in it. */
  readonly content: RichText
}

export interface WorkFinding extends Seen {
  readonly type: 'work'
  /** Where the title stands in `content`. */
  readonly titleSpan: Span
  /** All that is said about the work; of a news item the whole item. */
  readonly content: RichText
  /** The place of the news item that names it. */
  readonly announcedAt?: Place
  /** Where the item names only what stands before the colon: the title that the page lists. */
  readonly fullTitle?: string
  /** The part of a news item that is about this work, where it names several. */
  readonly own?: Span
  /** Who wrote it, where a news item cites it: `Moss et al. 2024 - Title`. */
  readonly citedAuthors?: Span
  /** What else an entry of a list of publications says. */
  readonly listed?: ListedParts
}

/** The parts of an entry of a list of publications; spans are places in its content. */
export interface ListedParts {
  /** From left to right; several where a line break or a link parts the list. */
  readonly authors: readonly Span[]
  readonly venue?: Span
  readonly year?: Span
  /** Of the heading that it stands under. */
  readonly headingYear?: number
  /** The heading announces papers or chapters, not books. */
  readonly isOfParts?: true
  /** The heading announces chapters of books and nothing else. */
  readonly isOfChapters?: true
  /** The kind of thesis that the heading announces, and nothing else. */
  readonly thesisGenre?: string
}

export interface TalkFinding extends Seen {
  readonly type: 'talk'
  readonly title: string
  /** `Example Labs 2025`. */
  readonly occasion?: string
  /** Where a field of its own holds the date, as written. */
  readonly date?: string
  /** The time of its day where a field of its own holds it, as written. */
  readonly time?: string
  /** Dates above it, the outer first. */
  readonly under?: readonly string[]
  readonly content: RichText
  /** The content is about this talk alone, and in words. */
  readonly isAlone?: true
}

/** A work that a structured source tells in fields. */
export interface RecordedWork extends Seen {
  readonly type: 'recorded-work'
  readonly record: WorkRecord
}
