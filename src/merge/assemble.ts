import type { Catalog, Deadline, Event, News, Work } from '../model/catalog.ts'
import type { Instant } from '../model/instant.ts'
import { formatInstant, millisecondsOf } from '../model/instant.ts'
import type { Ledger, LedgerLine } from '../model/ledger.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { compareDates } from '../model/partial-date.ts'
import type { Person } from '../model/person.ts'
import { presentedTitle } from '../model/presented-title.ts'
import type { DeadlineDraft } from './deadlines.ts'
import { firstPublished } from './deadlines.ts'
import type { EventDraft } from './editions.ts'
import { seriesIdOf } from './editions.ts'
import { groupBy } from './group-by.ts'
import type { Identified } from './identify.ts'
import type { Timed as TimedDate } from './instants.ts'
import { instantsOf } from './instants.ts'
import { recordLines, type Recorded } from './ledger-lines.ts'
import { type NewsDraft, newsAtHand } from './news.ts'
import type { PutAway } from '../model/put-away.ts'
import { venueName, venueNames } from './compare-news.ts'
import { toKeep } from './to-keep.ts'
import { fingerprintOf } from './urn.ts'
import { versionLines } from './version-keys.ts'
import type { WorkDraft } from './works.ts'

/** Everything identified, each kind still by itself. */
export interface Identities {
  readonly people: readonly Person[]
  readonly news: readonly Identified<NewsDraft>[]
  readonly works: readonly Identified<WorkDraft>[]
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
  { asOf, putAway }: { readonly asOf: Instant; readonly putAway: PutAway },
): Assembled {
  const items = identities.news.map(({ draft }) => draft)
  const [about, leadingTo] = [newsAbout(items), newsLeadingTo(items)]
  const works = timed(identities.works, about, ({ versions }) => versions[0]?.issued)
  const events = timed(identities.events, leadingTo, ({ date }) => date)
  const leads = groupBy(
    events.flatMap(({ draft, news }) => news.map((item) => ({ item, event: draft.id }))),
    ({ item }) => item,
  )
  const lineOfEvent = eventLines(works, people)
  const ledger = recordLines(
    previous,
    [
      ...identities.news.map((one) => inTurn(one.draft.id, one.draft.published, () => newsLine(one))),
      ...works.map((one) => inTurn(one.draft.id, one.time.published, () => workLine(one))),
      ...events.map((one) => inTurn(one.draft.id, one.time.published, () => lineOfEvent(one))),
      ...(deadlines ?? []).map((one) => {
        const line = deadlineLine(one, works, asOf)
        return inTurn(line.id, line.published, () => line)
      }),
    ],
    asOf,
    putAway,
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
      return putAway({ ...draft, events, updated: recorded(draft.id).updated }, newsAtHand)
    }),
    works: works
      .map(({ draft, news, time }): Work =>
        putAway({ ...draft, news, ...time, updated: recorded(draft.id).updated }, workAtHand),
      )
      .toSorted(byPublished),
    events: events
      .map(({ draft, news, time }): Event => ({ ...draft, news, ...time, ...pick(recorded(draft.id)) }))
      .toSorted(byDate),
    ...(deadlines === undefined
      ? {}
      : { deadlines: deadlines.map(({ draft }): Deadline => ({ ...draft, ...pick(recorded(draft.id)) })) }),
  }
  return { catalog, ledger }
}

/** All but what takes the most room: what the pages say, and what a bibliography does. */
const workAtHand = [
  'type',
  'id',
  'key',
  'people',
  'news',
  'published',
  'approximate',
  'updated',
] as const satisfies readonly (keyof Work)[]

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
interface Linked<Draft> extends Identified<Draft> {
  readonly leads: readonly NewsDraft[]
  readonly ownDate: PartialDate | undefined
}

/** With the ids of the news that lead to it, and when it was published. */
interface Timed<Draft> extends Identified<Draft> {
  readonly news: readonly string[]
  readonly time: Pick<Work, 'published' | 'approximate'>
}

/** Published with the first news that lead to it, else by its own date. */
function timed<Draft extends { readonly id: string }>(
  identified: readonly Identified<Draft>[],
  leading: Leading,
  ownDateOf: (draft: Draft) => PartialDate | undefined,
): readonly Timed<Draft>[] {
  const entries = identified.map((entry): Linked<Draft> => ({
    ...entry,
    leads: leading(entry.draft),
    ownDate: ownDateOf(entry.draft),
  }))
  const alone = entries
    .filter(({ leads }) => leads.length === 0)
    .toSorted((a, b) => compareOwnDates(b.ownDate, a.ownDate))
  const times = instantsOf(alone.map(({ ownDate, line }) => ({ date: ownDate, pinned: line?.published })))
  const ownTimes = new Map(alone.map((entry, index) => [entry, times[index]]))
  const free = instantsNear(entries, [...ownTimes.values()])
  return entries.flatMap((entry) => {
    const [first] = entry.leads.toSorted((a, b) => (a.published < b.published ? -1 : 1))
    const own = ownTimes.get(entry)
    const published = first === undefined ? own?.published : free(first.published, entry.line?.published)
    if (published === undefined) return []
    const approximate = first === undefined ? own?.approximate === true : first.approximate === true
    const { draft, evidence, line, leads } = entry
    const time = approximate ? { published, approximate: true as const } : { published }
    return [{ draft, evidence, line, news: toKeep(leads.map(({ id }) => id)), time }]
  })
}

/** Several works of one news have an instant each, seconds apart; one that was published stays while its day does. */
function instantsNear(
  entries: readonly Linked<unknown>[],
  others: readonly (TimedDate | undefined)[],
): (wanted: Instant, before: Instant | undefined) => Instant {
  const taken = new Set([
    ...others.flatMap((time) => time?.published ?? []),
    ...entries.flatMap(({ leads, line }) => (leads.length > 0 && line !== undefined ? [line.published] : [])),
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

type Line = ReturnType<Recorded['content']>

function inTurn(id: string, published: Instant, content: () => Line): Recorded {
  return { id, published, content }
}

/** The fingerprints hold what a reader sees, and only that: where it stands in the page may change unseen. */
function newsLine({ draft, evidence }: Identified<NewsDraft>): Line {
  const { id, date, kind, text, html, venues, people, published } = draft
  return {
    id,
    type: 'news',
    evidence,
    fingerprint: fingerprintOf([date, kind, text, html, venueNames({ venues }), people]),
    published,
    people,
  }
}

function workLine({ draft, evidence, line, time }: Timed<WorkDraft>): Line {
  const { id, key, aliases, versions, people } = draft
  const seen = versions.map(({ origins: _, key: __, venue, ...version }) => ({
    ...version,
    venue: venue === undefined ? undefined : venueName(venue),
  }))
  return {
    id,
    type: 'work',
    key,
    aliases,
    versions: versionLines(versions, line?.versions),
    evidence,
    fingerprint: fingerprintOf([seen, people]),
    published: time.published,
    people,
  }
}

/** Papers by their titles and people by their names, as the calendar shows them. */
function eventLines(
  works: readonly Timed<WorkDraft>[],
  people: readonly Person[],
): (event: Timed<EventDraft>) => Line {
  const drafts = new Map(works.map(({ draft }) => [draft.id, draft]))
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return ({ draft, evidence, time: { published } }) => {
    const { id, people: own, mentions: _, origins: __, ...seen } = draft
    const titles = seen.works
      .flatMap((work) => drafts.get(work) ?? [])
      .map((work) => presentedTitle(draft, work))
    const shown = { ...seen, works: titles, people: own.map((person) => names.get(person)) }
    return { id, type: 'event', evidence, fingerprint: fingerprintOf(shown), published, people: own }
  }
}

function deadlineLine(
  { draft, evidence, line }: Identified<DeadlineDraft>,
  works: readonly Timed<WorkDraft>[],
  asOf: Instant,
): Line {
  const { id, people, ...seen } = draft
  const published =
    line?.published ??
    firstPublished(
      draft,
      works.map(({ draft: { versions }, time: { published } }) => ({ versions, published })),
    ) ??
    asOf
  return { id, type: 'event', evidence, fingerprint: fingerprintOf(seen), published, people }
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
