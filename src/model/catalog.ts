import type { Diagnostic } from './diagnostic.ts'
import type { NewsEntry, NewsKind, TalkEntry, WorkEntry } from './entry.ts'
import type { Identifiers } from './identifier.ts'
import type { Instant } from './instant.ts'
import type { Link } from './link.ts'
import type { PartialDate } from './partial-date.ts'
import type { Name, Person } from './person.ts'
import type { Publication } from './publication.ts'
import type { Track, Location, VenueMention } from './venue.ts'
import type { VersionKind } from './version-kind.ts'

export { type VersionKind, versionKinds } from './version-kind.ts'

/** Everything that is known, unique and in a defined order; all that an exporter sees, and itself an export. */
export interface Catalog {
  readonly $schema: string
  readonly version: 1
  readonly people: readonly Person[]
  /** Newest first. */
  readonly news: readonly News[]
  /** Newest first. */
  readonly works: readonly Work[]
  /** Latest first. */
  readonly events: readonly Event[]
  /** The earliest first; only where they were asked for. */
  readonly deadlines?: readonly Deadline[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What every entry of the catalog has. */
interface Identified {
  /** `urn:uuid:…` (RFC 9562 version 5), for good. */
  readonly id: string
  /** Ids of the people whose pages say it, in the order of `Catalog.people`. */
  readonly people: readonly string[]
  /** When it was news, as the formats demand an instant: see *Dates in formats that demand an instant*. */
  readonly published: Instant
  /** When something that a reader sees last changed. */
  readonly updated: Instant
  /** `published` says more than is known: the date has no day, or there is none. */
  readonly approximate?: true
}

/** A dated line of a homepage, once, however many pages have it. */
export interface News extends Identified {
  readonly type: 'news'
  readonly date?: PartialDate
  readonly dateInferred?: true
  readonly kind: NewsKind
  readonly text: string
  readonly html: string
  readonly links: readonly Link[]
  /** Ids of the works that it is about. */
  readonly works: readonly string[]
  /** Ids of the events that it leads to. */
  readonly events: readonly string[]
  readonly venues: readonly VenueMention[]
  /** What each page says; the first is the one that the fields above are taken from. */
  readonly mentions: readonly NewsEntry[]
}

/** A paper with all its versions. */
export interface Work extends Identified {
  readonly type: 'work'
  /** The citation key, for good. */
  readonly key: string
  /** Other keys that it had. */
  readonly aliases: readonly string[]
  /** Of the preferred version. */
  readonly title: string
  /** Other titles that it went by. */
  readonly titleVariants: readonly string[]
  /** Each kept whole, the preferred one first. */
  readonly versions: readonly Version[]
  /** Ids of the news items that announce it. */
  readonly news: readonly string[]
  readonly mentions: readonly WorkEntry[]
}

/** A work as it appeared at one place: a preprint, a paper of a conference, an article. */
export interface Version extends Publication {
  /** Its own citation key, for good, where the work has or had several versions. */
  readonly key?: string
  readonly kind: VersionKind
  readonly title: string
  /** Absent when nobody says who wrote it. */
  readonly authors?: readonly Name[]
  readonly authorsTruncated?: true
  readonly issued?: PartialDate
  readonly venue?: VenueMention
  readonly track?: Track
  /** The class that arXiv lists the preprint in first: `cs.LG`, `math.GT`, `hep-th`. */
  readonly primaryClass?: string
  readonly identifiers: Identifiers
  readonly links: readonly Link[]
  /** Where each field comes from, by its name; an identifier or a link from elsewhere by its own: `identifiers.doi`, `links.https://…`. */
  readonly origins: Readonly<Record<string, Origin>>
}

/** Where a fact comes from, in words: the rule and the place, or the source that `metadata.json` or the registry names. */
export interface Origin {
  readonly rule: string
  readonly source: string
  readonly line?: number
}

/** An edition of a conference or workshop where a work is presented, or a talk. */
export interface Event extends Identified {
  readonly type: 'event'
  readonly kind: 'conference' | 'workshop' | 'talk'
  /** `EMNLP 2025`, or the title of the talk. */
  readonly name: string
  /** `Conference on Empirical Methods in Natural Language Processing`. */
  readonly fullName?: string
  readonly series?: string
  readonly year?: number
  /** One day, or an interval; of a talk as precise as its page. */
  readonly date?: PartialDate
  /** Of a talk whose page gives the time of its day, with the zone. */
  readonly begins?: Instant
  readonly ends?: Instant
  /** The days are not the event's own, or the edition was concluded: STATUS:TENTATIVE. */
  readonly tentative?: true
  /** What a person should know: "The dates are those of the host conference AAAI 2025". */
  readonly remarks: readonly string[]
  readonly location?: Location
  /** The building, or of a talk the occasion. */
  readonly venue?: string
  readonly url?: string
  /** `AAAI 2025`, the conference that a workshop is held with. */
  readonly host?: string
  /** Ids of the works that are presented there. */
  readonly works: readonly string[]
  /** Ids of the news items that lead there. */
  readonly news: readonly string[]
  /** Rises when something that a person sees changes (RFC 5545 § 3.8.7.4). */
  readonly sequence: number
  readonly mentions: readonly TalkEntry[]
  readonly origins: Readonly<Record<string, Origin>>
}

/** A deadline of a series that the people publish in, from an imported list. */
export interface Deadline {
  /** `urn:uuid:…`, for good. */
  readonly id: string
  /** `EMNLP 2025`. */
  readonly name: string
  readonly series: string
  readonly year: number
  /** `paper`, `abstract`, `notification`, … */
  readonly kind: string
  readonly at: Instant
  /** As the list writes it, with its zone: `2026-03-31 23:59 AoE`. */
  readonly written: string
  /** The list. */
  readonly source: string
  readonly url?: string
  /** Ids of the people who publish there. */
  readonly people: readonly string[]
  readonly updated: Instant
  readonly sequence: number
}
