import type { NewsEntry } from '../model/entry.ts'
import type { VenueMention } from '../model/venue.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { comparePrecision, compareDates, firstDay } from '../model/partial-date.ts'
import { foldText, likeness } from './likeness.ts'

/** One announcement with every page that makes it, the page of the first person first. */
export interface NewsGroup {
  readonly entries: readonly NewsEntry[]
  /** Ids of the works that it is about. */
  readonly works: readonly string[]
}

/**
 * Puts the same news of several pages together, one to one: the same works at the same venues, or the same day
 * and much the same words. Two items of one page are never the same.
 */
export function groupNews(
  entries: readonly NewsEntry[],
  worksOf: (entry: NewsEntry) => readonly string[],
): readonly NewsGroup[] {
  const groups: NewsGroup[] = []
  const index = new Map<string, number[]>()
  for (const entry of entries) {
    const works = worksOf(entry)
    const names = namesOf(entry, works)
    const candidates = [...new Set(names.flatMap((name) => index.get(name) ?? []))]
    const scored = candidates
      .map((at) => ({ at, score: sameness(entry, works, groups[at]) }))
      .filter(({ score }) => score > 0)
    const best = scored.toSorted((a, b) => b.score - a.score || a.at - b.at)[0]
    const at = best?.at ?? groups.length
    groups[at] = { entries: [...(groups[at]?.entries ?? []), entry], works: groups[at]?.works ?? works }
    for (const name of names) index.set(name, [...(index.get(name) ?? []), at])
  }
  return groups
}

/** The date that a shared item takes: the more precise, then the earlier. */
export function sharedDate(entries: readonly NewsEntry[]): NewsEntry | undefined {
  const dated = entries.filter(
    (entry): entry is NewsEntry & { date: PartialDate } => entry.date !== undefined,
  )
  return dated.toSorted((a, b) => comparePrecision(b.date, a.date) || compareDates(a.date, b.date))[0]
}

function namesOf({ date }: NewsEntry, works: readonly string[]): readonly string[] {
  return [...works.map((work) => `work ${work}`), ...(date === undefined ? [] : [`date ${date}`])]
}

function sameness(entry: NewsEntry, works: readonly string[], group: NewsGroup | undefined): number {
  const other = group?.entries[0]
  if (
    group === undefined ||
    other === undefined ||
    group.entries.some(({ place }) => place.source === entry.place.source)
  )
    return 0
  if (works.length > 0 || group.works.length > 0) {
    const sameFacts =
      sameSet(works, group.works) &&
      entry.kind === other.kind &&
      sameSet(venueNames(entry), venueNames(other))
    return sameFacts && daysApart(entry, other) <= 60 ? 2 : 0
  }
  const alike = likeness(foldText(entry.text), foldText(other.text))
  return entry.date === other.date && alike >= 0.8 ? alike : 0
}

/** The venues of an item for comparing: `acl 2025`. */
export function venueNames({ venues }: Pick<NewsEntry, 'venues'>): readonly string[] {
  return venues.map(venueName).toSorted()
}

/** A venue for comparing: the series that the registry knows, else the name as written, and the year. */
export function venueName({ series, name, year }: VenueMention): string {
  return `${series ?? foldText(name)} ${year ?? ''}`.trim()
}

function daysApart(a: NewsEntry, b: NewsEntry): number {
  if (a.date === undefined || b.date === undefined) return 0
  return Math.abs(Date.parse(firstDay(a.date)) - Date.parse(firstDay(b.date))) / 86_400_000
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value) => b.includes(value))
}
