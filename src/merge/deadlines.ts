import type { Deadline } from '../model/catalog.ts'
import type { Instant } from '../model/instant.ts'
import type { Ledger } from '../model/ledger.ts'
import type { KnownVenues } from '../venues/index.ts'
import { seriesIdOf } from './presentations.ts'
import { editionScore } from './evidence.ts'
import { groupBy } from './group-by.ts'
import type { Identified } from './identify.ts'
import { identify } from './identify.ts'
import type { WorkDraft } from './drafted-work.ts'

/** A deadline without the times that the ledger gives. */
export type DeadlineDraft = Omit<Deadline, 'updated' | 'sequence'>

/** What lists know of the deadlines of every series in which a work was presented, the earliest first. */
export function mergeDeadlines(
  works: readonly WorkDraft[],
  venues: KnownVenues,
  ledger: Ledger,
): readonly Identified<DeadlineDraft>[] {
  const drafts = [...peopleBySeries(works)].flatMap(([series, people]) =>
    draftsOf(series, [...people].toSorted(), venues),
  )
  const identities = identify(
    drafts.map(({ seed }) => ({ evidence: [`deadline:${seed}`], seed: `deadline ${seed}` })),
    'event',
    ledger,
    editionScore,
  )
  const identified = drafts.map(({ seed, draft }, index) => {
    const { id = '', line } = identities[index] ?? {}
    return { draft: { id, ...draft }, evidence: [`deadline:${seed}`], line }
  })
  return identified.toSorted((a, b) => inOrder(a.draft.at, b.draft.at) || inOrder(a.draft.id, b.draft.id))
}

function peopleBySeries(works: readonly WorkDraft[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { versions, people } of works) {
    for (const { kind, venue } of versions) {
      const series = venue === undefined || kind === 'preprint' ? undefined : seriesIdOf(venue)
      if (series === undefined) continue
      const known = found.get(series) ?? new Set()
      for (const person of people) known.add(person)
      found.set(series, known)
    }
  }
  return found
}

/** One that moves keeps its id: it is known by its kind, and among those of one kind by its place. */
function draftsOf(
  series: string,
  people: readonly string[],
  venues: KnownVenues,
): readonly { readonly seed: string; readonly draft: Omit<DeadlineDraft, 'id'> }[] {
  return venues.editionsOf(series).flatMap(({ year, url }) => {
    const sorted = venues.deadlinesOf(series, year).toSorted((a, b) => inOrder(a.at, b.at))
    return [...groupBy(sorted, ({ kind }) => kind).values()].flatMap((same) =>
      same.map(({ kind, at, written, source }, index) => ({
        seed: `${series} ${year} ${kind} ${index + 1}`,
        draft: {
          name: `${venues.seriesById(series)?.acronym ?? series} ${year}`,
          series,
          year,
          kind,
          at,
          written,
          source,
          ...(url === undefined ? {} : { url }),
          people,
        },
      })),
    )
  })
}

/** When the first work of each series was news: a deadline is in the calendar because of it. */
export function firstPublished(works: Iterable<PublishedWork>): ReadonlyMap<string, Instant> {
  const first = new Map<string, Instant>()
  for (const { draft, published } of works) {
    for (const { venue } of draft.versions) {
      const series = venue === undefined ? undefined : seriesIdOf(venue)
      if (series === undefined) continue
      const known = first.get(series)
      if (known === undefined || published < known) first.set(series, published)
    }
  }
  return first
}

interface PublishedWork {
  readonly draft: WorkDraft
  readonly published: Instant
}

function inOrder(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
