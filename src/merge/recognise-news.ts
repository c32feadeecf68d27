import type { NewsEntry } from '../model/entry.ts'
import type { Ledger, LedgerLine } from '../model/ledger.ts'
import { comparePlaces } from '../model/place.ts'
import type { PreviousCatalog, PreviousMention } from '../model/previous-catalog.ts'
import type { Notes } from './entry-notes.ts'
import { groupBy } from './group-by.ts'
import { matchPage, untouched } from './match-page.ts'
import { bestPairs, pairsByKeys } from './pair-up.ts'
import type { Said } from './said-news.ts'
import { compare, keysOf, rememberedIn, saidBy } from './said-news.ts'
import { sameNews } from './same-news.ts'

type Lines = ReadonlyMap<number, LedgerLine>

/** Of the catalog of the build before. */
export type PreviousNews = Pick<PreviousCatalog, 'news' | 'newsAt'>

export const noPreviousNews: PreviousNews = { news: [], newsAt: () => new Map() }

/** What entries are recognised by. */
interface Known {
  readonly ledger: Ledger
  readonly previous: PreviousNews
  readonly notes: Pick<Notes, 'wordingOf'>
}

/**
 * The line under which each entry was published, by its index: first page by page, where what the page said before
 * and between which neighbours is known; then, what has moved or has returned, person by person.
 */
export function recogniseNews(
  entries: readonly NewsEntry[],
  worksOf: (entry: NewsEntry) => readonly string[],
  { ledger, previous, notes }: Known,
): Lines {
  const lines = ledger.lines.filter((line) => line.type === 'news' && !isForgotten(line))
  // Made for the few that changed, for it takes room.
  const sayingOf: Saying = (index) => {
    const entry = entries[index]
    return entry === undefined ? [] : [saidBy(entry, worksOf(entry))]
  }
  const lineOf = new Map(lines.map((line) => [line.id, line]))
  const pages = pagesCompared(entries, previous.news.filter(({ id }) => lineOf.has(id)), notes) // prettier-ignore
  const where = onTheirPages(pages, sayingOf, lineOf, previous)
  return new Map([...where, ...elsewhere(entries, sayingOf, lines, where)])
}

/** A line of somebody is not, so that what it remembers, which may have been put away, is not asked for. */
function isForgotten({ people, evidence }: LedgerLine): boolean {
  return people.length === 0 && evidence.length === 0
}

/** What an entry says, by its index. */
type Saying = (index: number) => readonly Said[]

function onTheirPages(
  pages: readonly ComparedPage[],
  sayingOf: Saying,
  lineOf: ReadonlyMap<string, LedgerLine>,
  previous: PreviousNews,
): Lines {
  const changed = pages.filter(({ now, before, same }) => same.size < Math.min(now.length, before.length))
  const positions = changed.flatMap(({ before }) => before.map(({ position }) => position))
  const known = previous.newsAt(new Set(positions))
  const saidBefore = ({ position, index }: PreviousMention): readonly Said[] => {
    const item = known.get(position)
    const entry = item?.mentions[index]
    return item === undefined || entry === undefined ? [] : [saidBy(entry, item.works)]
  }
  const edited = new Set(changed)
  return new Map(
    pages.flatMap((page) => {
      const { now, before, same } = page
      const found = edited.has(page) ? matchPage(now.flatMap(sayingOf), before.flatMap(saidBefore)) : same
      return [...found].flatMap(([newer, one]) => {
        const [index, line] = [now[newer], lineOf.get(before[one]?.id ?? '')]
        return index === undefined || line === undefined ? [] : [[index, line] as const]
      })
    }),
  )
}

/** What stands on a page now, and what stood there before, from top to bottom. */
interface ComparedPage {
  /** Indexes of entries. */
  readonly now: readonly number[]
  readonly before: readonly PreviousMention[]
  /** What has the same words, by the indexes of both lists. */
  readonly same: ReadonlyMap<number, number>
}

function pagesCompared(
  entries: readonly NewsEntry[],
  mentions: readonly PreviousMention[],
  { wordingOf }: Known['notes'],
): readonly ComparedPage[] {
  const bySource = groupBy(mentions, ({ source }) => source)
  const sourceBefore = sourcesBefore(
    entries.map(({ person, place: { source } }) => ({ person, source })),
    mentions,
  )
  const pages = groupBy(entries.keys(), (index) => entries[index]?.place.source ?? '')
  return [...pages].flatMap(([source, now]) => {
    const before = (bySource.get(sourceBefore(source)) ?? []).toSorted(comparePlaces)
    if (before.length === 0) return []
    const words = now.flatMap((index) => entries[index] ?? []).map(wordingOf)
    return [{ now, before, same: untouched(words, before.map(({ wording }) => wording)) }] // prettier-ignore
  })
}

/** A page that moved was another source; when a person has several such, the first stands for the first. */
function sourcesBefore(entries: readonly OnPage[], mentions: readonly OnPage[]): (source: string) => string {
  const [now, then] = [sourcesByPerson(entries), sourcesByPerson(mentions)]
  const moved = [...now].flatMap(([person, sources]) => {
    const old = then.get(person) ?? []
    const vanished = old.filter((source) => !sources.includes(source))
    return sources
      .filter((source) => !old.includes(source))
      .flatMap((source, index) => {
        const from = vanished[index]
        return from === undefined ? [] : [[source, from] as const]
      })
  })
  const names = new Map(moved)
  return (source) => names.get(source) ?? source
}

type OnPage = Pick<PreviousMention, 'person' | 'source'>

function sourcesByPerson(entries: readonly OnPage[]): ReadonlyMap<string, readonly string[]> {
  const people = groupBy(entries, ({ person }) => person)
  return new Map(
    [...people].map(([person, own]) => [person, [...new Set(own.map(({ source }) => source))].toSorted()]),
  )
}

/** Entries that their page did not have, against what the ledger remembers of their person, or of people who are gone. */
function elsewhere(
  entries: readonly NewsEntry[],
  sayingOf: Saying,
  lines: readonly LedgerLine[],
  where: Lines,
): Lines {
  const present = new Set(entries.map(({ person }) => person))
  const linesOf = groupBy(
    lines.flatMap((line) => {
      const owners = line.people.filter((id) => present.has(id))
      return (owners.length === 0 ? [''] : owners).map((person) => ({ person, line }))
    }),
    ({ person }) => person,
  )
  const people = groupBy(entries.keys(), (index) => entries[index]?.person ?? '')
  const orphansTaken = new Set<LedgerLine>()
  return new Map(
    [...people].flatMap(([person, indexes]) => {
      const held = new Set(indexes.map((index) => where.get(index)))
      const open = indexes.filter((index) => !where.has(index))
      if (open.length === 0) return []
      const candidates = [...(linesOf.get(person) ?? []), ...(linesOf.get('') ?? [])]
        .map(({ line }) => line)
        .filter((line) => !held.has(line) && !orphansTaken.has(line))
      if (candidates.length === 0) return []
      const remembered = candidates.map(rememberedIn)
      const said = open.flatMap(sayingOf)
      const chosen = bestPairs(pairsByKeys(said.map(keysOf), remembered.map(keysOf)), ({ newer, older }) => {
        const [one, other] = [said[newer], remembered[older]]
        if (one === undefined || other === undefined) return 0
        const comparison = compare(one, other)
        // The ledger has lost the capitals that tell a name.
        return sameNews({ ...comparison, otherNames: comparison.otherWords })
      })
      return [...chosen].flatMap(([newer, older]) => {
        const [index, line] = [open[newer], candidates[older]]
        if (index === undefined || line === undefined) return []
        orphansTaken.add(line)
        return [[index, line] as const]
      })
    }),
  )
}
