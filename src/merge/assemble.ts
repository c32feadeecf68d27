import type { Catalog, Deadline, Event, News, Work } from '../model/catalog.ts'
import type { Instant } from '../model/instant.ts'
import { formatInstant, millisecondsOf } from '../model/instant.ts'
import type { Ledger, LedgerLine } from '../model/ledger.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { compareDates } from '../model/partial-date.ts'
import type { Person } from '../model/person.ts'
import { presentedTitle } from '../model/presented-title.ts'
import { once } from '../model/once.ts'
import { amended } from '../model/put-away.ts'
import type { DeadlineDraft } from './deadlines.ts'
import { firstPublished } from './deadlines.ts'
import type { EventDraft } from './editions.ts'
import { seriesIdOf } from './presentations.ts'
import { groupBy } from './group-by.ts'
import type { Entered, Identified } from './identify.ts'
import type { Timed as TimedDate } from './instants.ts'
import { instantsOf } from './instants.ts'
import { recordLines, type Recorded } from './ledger-lines.ts'
import type { LineContent } from './line-content.ts'
import type { NewsDraft } from './news.ts'
import { toKeep } from './to-keep.ts'
import { fingerprintOf } from './urn.ts'
import type { DraftedWork } from './drafted-work.ts'

/** Everything identified, each kind still by itself. */
export interface Identities {
  readonly people: readonly Person[]
  readonly news: readonly Entered<NewsDraft>[]
  readonly works: readonly DraftedWork[]
  readonly events: readonly Identified<EventDraft>[]
  readonly deadlines?: readonly Identified<DeadlineDraft>[] | undefined
}

export interface Assembled {
  readonly catalog: Omit<Catalog, 'diagnostics'>
  readonly ledger: Ledger
}

/** Links works, news and events with each other, gives each its times, and writes the ledger. */
export function assemble(
  { people, deadlines, ...identities }: Identities,
  previous: Ledger,
  asOf: Instant,
): Assembled {
  const items = identities.news.map(({ draft }) => draft)
  const [about, leadingTo] = [newsAbout(items), newsLeadingTo(items)]
  const works = timed(identities.works, about, ({ issued }) => issued)
  const events = timed(identities.events, leadingTo, ({ draft }) => draft.date)
  const leads = groupBy(
    events.flatMap(({ entry: { draft }, news }) => news.map((item) => ({ item, event: draft.id }))),
    ({ item }) => item,
  )
  const contentOfEvent = eventContents(works, people)
  const firstOf = once(() => firstPublished(works.map(({ entry, time }) => ({ ...entry, ...time }))))
  const ledger = recordLines(
    previous,
    [
      ...identities.news.map(({ draft: { published }, content }) => ({ published, content })),
      ...works.map(({ entry: { content }, time: { published } }) => ({ published, content })),
      ...events.map(({ entry, time: { published } }) => ({ published, content: contentOfEvent(entry) })),
      ...(deadlines ?? []).map((one) => recordedDeadline(one, (series) => firstOf().get(series), asOf)),
    ],
    asOf,
  )
  const lines = new Map(ledger.lines.map((line) => [line.id, line]))
  const recorded = (id: string): Pick<LedgerLine, 'updated' | 'sequence'> =>
    lines.get(id) ?? { updated: asOf, sequence: 0 }
  const catalog = {
    $schema: 'https://unpkg.com/offprint/schema/catalog-1.json',
    version: 1 as const,
    people,
    news: items.map((draft): News => {
      const events = toKeep((leads.get(draft.id) ?? []).map(({ event }) => event))
      return amended(draft, { events, updated: recorded(draft.id).updated })
    }),
    works: works
      .map(({ entry: { draft }, news, time }): Work =>
        amended(draft, { news, ...time, updated: recorded(draft.id).updated }),
      )
      .toSorted(byPublished),
    events: events
      .map(({ entry: { draft }, news, time }): Event => ({
        ...draft,
        news,
        ...time,
        ...pick(recorded(draft.id)),
      }))
      .toSorted(byDate),
    ...(deadlines === undefined
      ? {}
      : { deadlines: deadlines.map(({ draft }): Deadline => ({ ...draft, ...pick(recorded(draft.id)) })) }),
  }
  return { catalog, ledger }
}

type Leading = (draft: {
  readonly id: string
  readonly series?: string
  readonly year?: number
  readonly works?: readonly string[]
}) => readonly NewsDraft[]

/** The news that name a work. */
function newsAbout(news: readonly NewsDraft[]): Leading {
  const items = groupBy(
    news.flatMap((item) => item.works.map((work) => ({ work, item }))),
    ({ work }) => work,
  )
  return ({ id }) => (items.get(id) ?? []).map(({ item }) => item)
}

/** The news that name both an edition and a work that is presented there. */
function newsLeadingTo(news: readonly NewsDraft[]): Leading {
  const about = newsAbout(news)
  return ({ series, year, works = [] }) => {
    const items = new Set(works.flatMap((id) => about({ id })))
    return [...items].filter((item) =>
      item.venues.some(
        (venue) => seriesIdOf(venue) === series && (venue.year === year || venue.year === undefined),
      ),
    )
  }
}

/** With the news that lead to it, and the date that stands in when there are none. */
interface Linked<Entry> {
  readonly entry: Entry
  readonly leads: readonly NewsDraft[]
  readonly ownDate: PartialDate | undefined
}

/** With the ids of the news that lead to it, and when it was published. */
interface Timed<Entry> {
  readonly entry: Entry
  readonly news: readonly string[]
  readonly time: Pick<Work, 'published' | 'approximate'>
}

/** Published with the first news that lead to it, else by its own date. */
function timed<
  Entry extends Pick<Identified<Draft>, 'draft' | 'line'>,
  Draft extends { readonly id: string },
>(
  all: readonly Entry[],
  leading: Leading,
  ownDateOf: (entry: Entry) => PartialDate | undefined,
): readonly Timed<Entry>[] {
  const entries = all.map((entry): Linked<Entry> => ({
    entry,
    leads: leading(entry.draft),
    ownDate: ownDateOf(entry),
  }))
  const alone = entries
    .filter(({ leads }) => leads.length === 0)
    .toSorted((a, b) => compareOwnDates(b.ownDate, a.ownDate))
  const times = instantsOf(
    alone.map(({ ownDate, entry }) => ({ date: ownDate, pinned: entry.line?.published })),
  )
  const ownTimes = new Map(alone.map((linked, index) => [linked, times[index]]))
  const free = instantsNear(entries, [...ownTimes.values()])
  return entries.flatMap((linked) => {
    const { entry, leads } = linked
    const [first] = leads.toSorted((a, b) => (a.published < b.published ? -1 : 1))
    const own = ownTimes.get(linked)
    const published = first === undefined ? own?.published : free(first.published, entry.line?.published)
    if (published === undefined) return []
    const approximate = first === undefined ? own?.approximate === true : first.approximate === true
    const time = approximate ? { published, approximate: true as const } : { published }
    return [{ entry, news: toKeep(leads.map(({ id }) => id)), time }]
  })
}

/** Several works of one news have an instant each, seconds apart; one that was published stays while its day does. */
function instantsNear(
  entries: readonly Linked<Pick<Identified<unknown>, 'line'>>[],
  others: readonly (TimedDate | undefined)[],
): (wanted: Instant, before: Instant | undefined) => Instant {
  const taken = new Set([
    ...others.flatMap((time) => time?.published ?? []),
    ...entries.flatMap(({ leads, entry: { line } }) =>
      leads.length > 0 && line !== undefined ? [line.published] : [],
    ),
  ])
  return (wanted, before) => {
    if (before?.slice(0, 10) === wanted.slice(0, 10)) return before
    let instant = wanted
    while (taken.has(instant)) instant = formatInstant(millisecondsOf(instant) - 1000)
    taken.add(instant)
    return instant
  }
}

function compareOwnDates(a: PartialDate | undefined, b: PartialDate | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1
  return compareDates(a, b)
}

/** Papers by their titles and people by their names, as the calendar shows them. */
function eventContents(
  works: readonly Timed<DraftedWork>[],
  people: readonly Person[],
): (event: Identified<EventDraft>) => LineContent {
  const drafts = new Map(works.map(({ entry: { draft } }) => [draft.id, draft]))
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return ({ draft, evidence }) => {
    const { id, people: own, mentions: _, origins: __, ...seen } = draft
    const titles = seen.works
      .flatMap((work) => drafts.get(work) ?? [])
      .map((work) => presentedTitle(draft, work))
    const shown = { ...seen, works: titles, people: own.map((person) => names.get(person)) }
    return { id, type: 'event', evidence: toKeep(evidence), fingerprint: fingerprintOf(shown), people: own }
  }
}

function recordedDeadline(
  { draft, evidence, line }: Identified<DeadlineDraft>,
  firstOf: (series: string) => Instant | undefined,
  asOf: Instant,
): Recorded {
  const { id, people, ...seen } = draft
  const published = line?.published ?? firstOf(draft.series) ?? asOf
  const fingerprint = fingerprintOf(seen)
  return { published, content: { id, type: 'event', evidence: toKeep(evidence), fingerprint, people } }
}

function pick({
  updated,
  sequence,
}: Pick<LedgerLine, 'updated' | 'sequence'>): Pick<LedgerLine, 'updated' | 'sequence'> {
  return { updated, sequence }
}

function byPublished(a: Work, b: Work): number {
  return a.published === b.published ? (a.key < b.key ? -1 : 1) : a.published < b.published ? 1 : -1
}

function byDate(a: Event, b: Event): number {
  const order =
    a.date === undefined || b.date === undefined
      ? a.date === b.date
        ? 0
        : a.date === undefined
          ? 1
          : -1
      : compareDates(b.date, a.date)
  return order !== 0 ? order : a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1
}
