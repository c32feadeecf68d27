import type { RichText } from './rich-text.ts'
import type { Place } from './place.ts'

/** What a rule saw, untouched. */
export type Finding = NewsFinding | WorkFinding | TalkFinding

interface Seen {
  readonly rule: string
  readonly place: Place
}

export interface NewsFinding extends Seen {
  readonly type: 'news'
  /** Items with one number stand in one list, so that one can be evidence for another's date. */
  readonly list: number
  /** Content with the date still in it. */
  readonly content: RichText
}

export interface WorkFinding extends Seen {
  readonly type: 'work'
  /** Where the title stands in `content`. */
  readonly titleSpan: { readonly start: number; readonly end: number }
  /** All that is said about the work; of a news item the whole item. */
  readonly content: RichText
  /** The place of the news item that names it. */
  readonly announcedAt?: Place
}

export interface TalkFinding extends Seen {
  readonly type: 'talk'
  readonly title: string
  /** `Example Labs 2025`. */
  readonly occasion?: string
  readonly content: RichText
}
