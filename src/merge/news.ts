import type { News } from '../model/catalog.ts'
import type { NewsEntry } from '../model/entry.ts'
import type { Ledger } from '../model/ledger.ts'
import { keepHere, type PutAway } from '../model/put-away.ts'
import { type Notes, noNotes } from './entry-notes.ts'
import { newsEvidence } from './evidence.ts'
import { groupBy } from './group-by.ts'
import type { Entered } from './identify.ts'
import { nameNew } from './identify.ts'
import type { Timed } from './instants.ts'
import { instantsOf } from './instants.ts'
import { foldText } from './likeness.ts'
import { heldContent, type LineContent } from './line-content.ts'
import { type MergeProgress, untold } from './merge-progress.ts'
import type { NewsGroup } from './news-groups.ts'
import { venueNames } from './compare-news.ts'
import { groupNews, sharedDate } from './news-groups.ts'
import { noPreviousNews, type PreviousNews, recogniseNews } from './recognise-news.ts'
import { toKeep } from './to-keep.ts'
import { fingerprintOf } from './urn.ts'

/** A news item without the events that it leads to. */
export type NewsDraft = Omit<News, 'updated' | 'events'>

interface Manner {
  readonly previous?: PreviousNews | undefined
  readonly notes?: Pick<Notes, 'wordingOf'>
  readonly putAway?: PutAway
  readonly progress?: MergeProgress
}

/** One item per announcement, identified by the ledger, newest first. */
export function mergeNews(
  entries: readonly NewsEntry[],
  worksOf: (entry: NewsEntry) => readonly string[],
  ledger: Ledger,
  { previous = noPreviousNews, notes = noNotes, putAway = keepHere, progress = untold }: Manner = {},
): readonly Entered<NewsDraft>[] {
  const groups = groupNews(entries, worksOf, recogniseNews(entries, worksOf, { ledger, previous, notes }))
  const identities = nameNew(
    groups.map((group) => ({ seedOf: () => seedOf(group), line: group.line })),
    'news',
    ledger,
  )
  const order = pageOrderOf(groups)
  const times = instantsOf(
    order.map((index) => ({ date: dateOf(groups[index]), pinned: identities[index]?.line?.published })),
  )
  return order.flatMap((index, rank) => {
    const [group, time, { id = '', line } = {}] = [groups[index], times[rank], identities[index]]
    if (group === undefined || time === undefined) return []
    progress.described(group.entries.length)
    const draft = describe(group, id, time)
    const content = heldContent(contentOf(draft, newsEvidence(group)), line, putAway)
    return [{ draft: putAway(draft, newsAtHand), content, line }]
  })
}

/** All but what the page says, which takes the most room. */
const newsAtHand = [
  'type',
  'id',
  'date',
  'kind',
  'works',
  'people',
  'published',
  'mentions',
] as const satisfies readonly (keyof NewsDraft)[]

/** What an item is about when that is known, else its date and words. */
function seedOf({ entries: [first], works }: NewsGroup): string {
  if (first === undefined) return ''
  if (works.length > 0) return [first.kind, ...works, ...venueNames(first)].join('|')
  return [first.date ?? '', foldText(first.text)].join('|')
}

function dateOf(group: NewsGroup | undefined): News['date'] {
  return group === undefined ? undefined : sharedDate(group.entries)?.date
}

function describe({ entries, works }: NewsGroup, id: string, { published, approximate }: Timed): NewsDraft {
  const [first] = entries
  if (first === undefined) throw new RangeError('Cannot describe news: nobody announces it')
  const dated = sharedDate(entries)
  return {
    type: 'news',
    id,
    ...(dated?.date === undefined ? {} : { date: dated.date }),
    ...(dated?.dateInferred === undefined ? {} : { dateInferred: true }),
    kind: first.kind,
    text: first.text,
    html: first.html,
    links: first.links,
    works,
    venues: first.venues,
    people: [...new Set(entries.map(({ person }) => person))].toSorted(),
    published,
    ...(approximate ? { approximate: true as const } : {}),
    mentions: entries,
  }
}

/** The fingerprint holds what a reader sees, and only that: where it stands in the page may change unseen. */
function contentOf(draft: NewsDraft, evidence: readonly string[]): LineContent {
  const { id, date, kind, text, html, venues, people } = draft
  const fingerprint = fingerprintOf([date, kind, text, html, venueNames({ venues }), people])
  return { id, type: 'news', evidence: toKeep(evidence), fingerprint, people }
}

/** Indexes of the groups, newest first: an item without a day stands where its own page has it. */
function pageOrderOf(groups: readonly NewsGroup[]): readonly number[] {
  const pages = groupBy(groups.keys(), (index) => groups[index]?.entries[0]?.place.source)
  const placed = [...pages.values()].flatMap((indexes) => {
    const times = instantsOf(indexes.map((index) => ({ date: dateOf(groups[index]), pinned: undefined })))
    return indexes.map((index, rank) => ({ index, rank, published: times[rank]?.published ?? '' }))
  })
  const day = (published: string): string => published.slice(0, 10)
  return placed
    .toSorted((a, b) =>
      day(a.published) === day(b.published) ? a.index - b.index : a.published < b.published ? 1 : -1,
    )
    .map(({ index }) => index)
}
