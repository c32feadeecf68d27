import type { Catalog } from '../model/catalog.ts'
import type { Corrections } from '../model/corrections.ts'
import { noCorrections } from '../model/corrections.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnostic } from '../model/diagnostic.ts'
import type { NewsEntry, WorkEntry } from '../model/entry.ts'
import type { Instant } from '../model/instant.ts'
import type { Ledger } from '../model/ledger.ts'
import { emptyLedger } from '../model/ledger.ts'
import type { Metadata } from '../model/metadata.ts'
import type { MissingVenue } from '../model/missing-venue.ts'
import { lastDay, precisionOf } from '../model/partial-date.ts'
import { placeName } from '../model/place.ts'
import type { PreviousCatalog } from '../model/previous-catalog.ts'
import { amended, keepHere, type PutAway } from '../model/put-away.ts'
import type { Reading } from './absence.ts'
import { keepPublished } from './absence.ts'
import { assemble, type Assembled, type Identities } from './assemble.ts'
import { type DecidedBefore, nothingDecided } from './decided-before.ts'
import { mergeDeadlines } from './deadlines.ts'
import { type DraftedBefore, nothingDrafted } from './drafted-before.ts'
import type { DraftedWork, Unsaid, WorkDraft } from './drafted-work.ts'
import type { EventDraft } from './editions.ts'
import { mergeEditions } from './editions.ts'
import { hidingBy } from './hidden.ts'
import { notesFrom, type NoteOf } from './entry-notes.ts'
import type { Entered, Identified } from './identify.ts'
import type { NewsDraft } from './news.ts'
import { mergeNews } from './news.ts'
import { mergeProgress, type OnEntry } from './merge-progress.ts'
import { previousCatalogOf } from './previous-catalog.ts'
import { reportRelativeLinks } from './relative-links.ts'
import { presentationsOf } from './presentations.ts'
import { mergeTalks, namesForTalks } from './talks.ts'
import { gatherVenues, reportVenueRows, type VenueSources, withAddedVenues } from './added-venues.ts'
import type { WorkDecision } from './work-groups.ts'
import { mergeWorks } from './works.ts'

export type { Reading } from './absence.ts'
export type { Damaged } from './damage.ts'
export { compareNews } from './compare-news.ts'
export type { DecidedBefore } from './decided-before.ts'
export type { DraftedBefore } from './drafted-before.ts'
export { type EntryNote, noteOfEntry, type NoteOf } from './entry-notes.ts'
export type { WorkDecision } from './work-groups.ts'

export interface MergeInput {
  readonly readings: readonly Reading[]
  readonly metadata?: Metadata | undefined
  readonly venues?: VenueSources | undefined
  /** Of the build before. */
  readonly ledger?: Ledger | undefined
  readonly catalog?: Catalog | PreviousCatalog | undefined
  readonly asOf: Instant
  readonly allowShrink?: boolean | undefined
  /** Of `offprint.yaml`. */
  readonly corrections?: Corrections | undefined
  readonly putAway?: PutAway | undefined
  /** Without it every entry is looked at. */
  readonly noteOf?: NoteOf | undefined
  /** Without it all that may be one work is compared. */
  readonly decidedBefore?: DecidedBefore | undefined
  /** Without it every work is looked at anew. */
  readonly draftedBefore?: DraftedBefore | undefined
  readonly unsaid?: Unsaid | undefined
  /** Hears how many entries are merged, and of how many. */
  readonly onEntry?: OnEntry | undefined
}

export interface MergeResult extends Assembled, Findings {}

/** What is known when everything is identified. */
interface Findings {
  /** Why entries are one work, and why such as look alike are not. */
  readonly decisions: readonly WorkDecision[]
  /** What the homepages need for the calendar and nobody knows. */
  readonly missing: readonly MissingVenue[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Entries of all pages → the catalog: each thing once, under the id that it had before, and the ledger that remembers it. */
export function merge(input: MergeInput): MergeResult {
  return assembled(identified(input), input)
}

/** Everything that the pages say, each thing once and identified. */
export interface MergedEntries extends Findings {
  readonly identities: Identities
}

/** The last part of a merge, for which the entries of the pages need not be held any more. */
export function assembled(
  { identities, ...findings }: MergedEntries,
  { ledger = emptyLedger, asOf }: Pick<MergeInput, 'ledger' | 'asOf'>,
): MergeResult {
  return { ...assemble(identities, ledger, asOf), ...findings }
}

const nothingUnsaid: Unsaid = { of: () => [], settings: {} }

/** The first part of a merge. */
export function identified({
  readings,
  metadata,
  venues = {},
  ledger = emptyLedger,
  catalog,
  allowShrink = false,
  corrections = noCorrections,
  putAway = keepHere,
  noteOf = () => undefined,
  decidedBefore = nothingDecided,
  draftedBefore = nothingDrafted,
  unsaid = nothingUnsaid,
  onEntry,
}: Omit<MergeInput, 'asOf'>): MergedEntries {
  const known = gatherVenues(venues)
  const recognised = readings.map((one) => withAddedVenues(one, known))
  const previous = catalog === undefined ? undefined : previousCatalogOf(catalog)
  const kept = keepPublished(recognised, previous, allowShrink)
  const byId = kept.readings.toSorted((a, b) => (a.person.id < b.person.id ? -1 : 1))
  const entries = byId.flatMap((reading) => reading.entries)
  const newsEntries = entries.filter((entry) => entry.type === 'news')
  const people = byId.map(({ person }) => person)
  const progress = mergeProgress(entries, onEntry)
  const notes = notesFrom(noteOf)
  const talkEntries = entries.filter((entry) => entry.type === 'talk')
  const stage = { newsDayOf: newsDays(newsEntries), venues: known.venues }
  const merged = mergeWorks(
    entries.filter((entry) => entry.type === 'work'),
    asFarAsRead(metadata, readings),
    people,
    ledger,
    {
      look: {
        presentationsOf: (work) => presentationsOf(work, stage),
        namesForTalks: namesForTalks(talkEntries),
        unsaid,
      },
      corrections,
      notes,
      decidedBefore,
      draftedBefore,
      putAway,
      progress,
    },
  )
  const hiding = hidingBy(corrections.hide, merged.idsToHide)
  const works = merged.works.filter(({ draft }) => !hiding.isHidden(draft))
  const news = mergeNews(newsEntries, merged.announcedBy, ledger, { previous, notes, putAway, progress })
  const named = works.map(({ draft: { id }, named: titles }) => ({ id, named: titles }))
  const talks = mergeTalks(talkEntries, named, people, ledger)
  const { editions, missing, diagnostics } = mergeEditions(
    works.flatMap(({ presentations }) => presentations),
    known.venues,
    ledger,
  )
  progress.ended()
  const events = [...editions, ...talks]
  const deadlines =
    venues.withDeadlines === true
      ? mergeDeadlines(
          works.map(({ draft }) => draft),
          known.venues,
          ledger,
        )
      : undefined
  const identities = {
    people,
    works,
    news: aboutShown(
      news.filter(({ draft }) => !hiding.isHidden(draft)),
      works,
    ),
    events: events.filter(({ draft }) => !hiding.isHidden(draft)),
    deadlines,
  }
  const found = [
    ...kept.diagnostics,
    ...merged.diagnostics,
    ...hiding.unused([...merged.works, ...news, ...events].map(({ draft }) => draft)),
    ...kept.readings.flatMap((reading) => reportRelativeLinks(reading, notes.isRelative)),
    ...diagnostics,
    ...reportVenueRows(known),
    ...talks.flatMap(reportDay),
    ...works.flatMap(reportAuthors),
    ...works.flatMap(({ unsaid }) => unsaid),
  ]
  return { identities, decisions: merged.decisions, missing, diagnostics: found }
}

/** A page that could not be read may name whatever a row is about. */
function asFarAsRead(metadata: Metadata | undefined, readings: readonly Reading[]): Metadata | undefined {
  const isUnread = readings.some(({ unread }) => unread.length > 0)
  return isUnread && metadata !== undefined ? { ...metadata, isOfAll: false } : metadata
}

/** A hidden work leaves no trace in the news about it, which are what they were. */
function aboutShown(
  news: readonly Entered<NewsDraft>[],
  works: readonly Entered<WorkDraft>[],
): readonly Entered<NewsDraft>[] {
  const ids = new Set(works.map(({ draft }) => draft.id))
  return news.map((item) => {
    if (item.draft.works.every((id) => ids.has(id))) return item
    const works = item.draft.works.filter((id) => ids.has(id))
    return { ...item, draft: amended(item.draft, { works }) }
  })
}

function newsDays(entries: readonly NewsEntry[]): (entry: WorkEntry) => string | undefined {
  const days = new Map(
    entries.flatMap(({ place, date }) =>
      date === undefined ? [] : [[placeName(place), lastDay(date)] as const],
    ),
  )
  return ({ announcedAt }) => (announcedAt === undefined ? undefined : days.get(placeName(announcedAt)))
}

function reportAuthors({ draft, hasAuthors }: DraftedWork): readonly Diagnostic[] {
  if (hasAuthors) return []
  const { title, mentions } = draft
  const message = `Cannot find the authors of "${title}": no source names them`
  return [
    diagnostic('authors-unknown', message, {
      place: mentions[0]?.place,
      hint: 'add the work to profiles/metadata.json',
    }),
  ]
}

function reportDay({
  draft: { name, venue, date, mentions },
}: Identified<EventDraft>): readonly Diagnostic[] {
  if (date !== undefined && precisionOf(date) === 'day') return []
  const reason = date === undefined ? 'the page gives no date' : `the page says only ${date}`
  const occasion = venue === undefined ? '' : ` at ${venue}`
  const message = `Cannot put the talk "${name}"${occasion} into the calendar: ${reason}`
  return [diagnostic('talk-day-unknown', message, { place: mentions[0]?.place })]
}
