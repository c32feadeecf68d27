import type { Identifiers } from './identifier.ts'
import type { Instant } from './instant.ts'
import type { Link } from './link.ts'
import type { PartialDate } from './partial-date.ts'
import type { Name } from './person.ts'
import type { Place } from './place.ts'
import type { Publication } from './publication.ts'
import type { VenueMention } from './venue.ts'
import type { VersionKind } from './version-kind.ts'

/** What an announcement can be about. */
export const newsKinds = [
  'paper',
  'talk',
  'award',
  'position',
  'grant',
  'teaching',
  'service',
  'release',
  'media',
  'event',
  'other',
] as const

/** One of `newsKinds`. */
export type NewsKind = (typeof newsKinds)[number]

/** What one place of one source says, normalized. */
export type Entry = NewsEntry | WorkEntry | TalkEntry

/** What every entry has, whatever it is about. */
interface Said {
  /** Whose page says it. */
  readonly person: string
  /** The rule that saw it. */
  readonly rule: string
  readonly place: Place
}

/** An announcement as one page says it. */
export interface NewsEntry extends Said {
  readonly type: 'news'
  readonly date?: PartialDate
  /** The year or more of the date was concluded from the neighbours. */
  readonly dateInferred?: true
  readonly kind: NewsKind
  /** One line, without the date. */
  readonly text: string
  /** The same with links and emphasis, safe to show anywhere. */
  readonly html: string
  readonly links: readonly Link[]
  /** Titles of the works that it names, as written. */
  readonly titles: readonly string[]
  readonly venues: readonly VenueMention[]
}

/** A work as one page says it. */
export interface WorkEntry extends Said {
  readonly type: 'work'
  readonly title: string
  /** Absent when the page does not list them. */
  readonly authors?: readonly Name[]
  /** The list ends in "et al.". */
  readonly authorsTruncated?: true
  readonly issued?: PartialDate
  readonly venue?: VenueMention
  /** What it was published as, where a source says so. */
  readonly published?: Published
  readonly identifiers: Identifiers
  readonly links: readonly Link[]
  /** The place of the news item that names it. */
  readonly announcedAt?: Place
}

/** What a bibliography says of a publication, and what kind of one it is. */
export interface Published extends Publication {
  readonly kind?: VersionKind
  /** The class that arXiv lists the preprint in first: `cs.LG`, `math.GT`, `hep-th`. */
  readonly primaryClass?: string
}

/** A talk as one page says it. */
export interface TalkEntry extends Said {
  readonly type: 'talk'
  readonly title: string
  /** All that an entry says which is about this talk alone: one line, without the date at its head or end. */
  readonly text?: string
  /** Where it was given, as written: `Example Labs`. */
  readonly occasion?: string
  readonly date?: PartialDate
  /** Where the page gives the time of that day, with its zone. */
  readonly begins?: Instant
  readonly ends?: Instant
  readonly links: readonly Link[]
  /** The conferences and workshops at which it was given. */
  readonly venues: readonly VenueMention[]
}
