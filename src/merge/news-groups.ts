import type { NewsEntry } from '../model/entry.ts'
import type { LedgerLine } from '../model/ledger.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { comparePrecision, compareDates } from '../model/partial-date.ts'
import { compareNews } from './compare-news.ts'
import { groupBy } from './group-by.ts'
import { foldText } from './likeness.ts'

/** One announcement with every page that makes it, the page of the first person first. */
export interface NewsGroup {
  readonly entries: readonly NewsEntry[]
  /** Ids of the works that it is about. */
  readonly works: readonly string[]
  /** Under which it was published. */
  readonly line: LedgerLine | undefined
}

/**
 * Puts the same news of several pages together, one to one: what was published as one; else the same works at the
 * same venues, or the same day and much the same words. Two items of one page are never the same, nor are two that
 * were published apart: whoever has seen both would see one of them change into the other.
 */
export function groupNews(
  entries: readonly NewsEntry[],
  worksOf: (entry: NewsEntry) => readonly string[],
  lines: ReadonlyMap<number, LedgerLine>,
): readonly NewsGroup[] {
  const groups = publishedGroups(entries, worksOf, lines)
  const index = new Map<string, Set<OpenGroup>>()
  const isSought = soughtBy(entries, worksOf, lines)
  const enter = (entry: NewsEntry, group: OpenGroup): void => {
    const works = worksOf(entry)
    if (!isSought(entry, works)) return
    for (const name of namesOf(entry, works)) index.set(name, (index.get(name) ?? new Set()).add(group))
  }
  for (const group of groups) for (const { entry } of group.said) enter(entry, group)
  // A page is not compared with itself: what it says is found only by the pages behind it.
  let page: { readonly source: string; readonly named: [NewsEntry, OpenGroup][] } = { source: '', named: [] }
  for (const [position, entry] of entries.entries()) {
    if (lines.has(position)) continue
    if (entry.place.source !== page.source) {
      for (const [one, group] of page.named) enter(one, group)
      page = { source: entry.place.source, named: [] }
    }
    const works = worksOf(entry)
    const candidates = new Set(namesOf(entry, works).flatMap((name) => bearersOf(index.get(name))))
    const group = bestOf(candidates, entry, works) ?? { works, said: [], sources: new Set() }
    if (group.said.length === 0) groups.push(group)
    group.said.push({ entry, position })
    group.sources.add(entry.place.source)
    page.named.push([entry, group])
  }
  return groups.map(closed).toSorted((a, b) => a.position - b.position).map(({ group }) => group) // prettier-ignore
}

/**
 * Whether what was not published yet may share a name with an entry: only that needs a group, and the words of all
 * others need not be looked at.
 */
function soughtBy(
  entries: readonly NewsEntry[],
  worksOf: (entry: NewsEntry) => readonly string[],
  lines: ReadonlyMap<number, LedgerLine>,
): (entry: NewsEntry, works: readonly string[]) => boolean {
  const open = entries.filter((_, position) => !lines.has(position))
  const sought = new Set(open.flatMap((entry) => beginningsOf(entry, worksOf(entry))))
  return (entry, works) => beginningsOf(entry, works).some((beginning) => sought.has(beginning))
}

/** What the names of an entry begin with. */
function beginningsOf({ date }: NewsEntry, works: readonly string[]): readonly string[] {
  return works.length > 0 ? works.map((work) => `work ${work}`) : [date ?? '']
}

/** What the ledger knows to be one. */
function publishedGroups(
  entries: readonly NewsEntry[],
  worksOf: (entry: NewsEntry) => readonly string[],
  lines: ReadonlyMap<number, LedgerLine>,
): OpenGroup[] {
  const indexes = groupBy(entries.keys(), (position) => lines.get(position))
  return [...indexes].flatMap(([line, positions]) => {
    if (line === undefined) return []
    const said = positions.flatMap((position) => {
      const entry = entries[position]
      return entry === undefined ? [] : [{ entry, position }]
    })
    const works = [...new Set(said.flatMap(({ entry }) => worksOf(entry)))].toSorted()
    return [{ line, works, said, sources: new Set(said.map(({ entry }) => entry.place.source)) }]
  })
}

function closed({ line, works, said }: OpenGroup): { readonly position: number; readonly group: NewsGroup } {
  const inOrder = said.toSorted((a, b) => a.position - b.position)
  return {
    position: inOrder[0]?.position ?? 0,
    group: { line, works, entries: inOrder.map(({ entry }) => entry) },
  }
}

interface OpenGroup {
  readonly line?: LedgerLine
  readonly works: readonly string[]
  readonly said: { readonly entry: NewsEntry; readonly position: number }[]
  readonly sources: Set<string>
}

function bestOf(
  candidates: Iterable<OpenGroup>,
  entry: NewsEntry,
  works: readonly string[],
): OpenGroup | undefined {
  let best: { readonly group: OpenGroup; readonly score: number } | undefined
  for (const group of candidates) {
    const score = sameness(entry, works, group)
    if (score > (best?.score ?? 0)) best = { group, score }
  }
  return best?.group
}

/** The date that a shared item takes: the more precise, then the earlier. */
export function sharedDate(entries: readonly NewsEntry[]): NewsEntry | undefined {
  const dated = entries.filter(
    (entry): entry is NewsEntry & { date: PartialDate } => entry.date !== undefined,
  )
  return dated.toSorted((a, b) => comparePrecision(b.date, a.date) || compareDates(a.date, b.date))[0]
}

/** What the same news has in common: a work, or the day and all words or one of the longest. */
function namesOf({ date, text }: NewsEntry, works: readonly string[]): readonly string[] {
  if (works.length > 0) return works.map((work) => `work ${work}`)
  const folded = foldText(text)
  const words = [...new Set(folded.split(' '))].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return [folded, ...words.slice(0, 3)].map((said) => `${date ?? ''} ${said}`)
}

/** A day and a word that more items have say too little about each: work grows with the items, not with their pairs. */
const mostBearers = 60

function bearersOf(groups: ReadonlySet<OpenGroup> = new Set()): readonly OpenGroup[] {
  return groups.size > mostBearers ? [] : [...groups]
}

function sameness(entry: NewsEntry, works: readonly string[], group: OpenGroup): number {
  const other = group.said[0]?.entry
  if (other === undefined || group.sources.has(entry.place.source)) return 0
  return compareNews({ entry, works }, { entry: other, works: group.works }).score
}
