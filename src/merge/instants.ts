import type { Instant } from '../model/instant.ts'
import { formatInstant, millisecondsOf } from '../model/instant.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { firstDay, lastDay, precisionOf } from '../model/partial-date.ts'

/** Something that needs an instant, in the order of its page: the first is the latest. */
export interface Dated {
  readonly date: PartialDate | undefined
  /** The instant that it was published with before; it stays while the page's date means the same day. */
  readonly pinned: Instant | undefined
}

export interface Timed {
  readonly published: Instant
  /** The instant says more than the page. */
  readonly approximate: boolean
}

const second = 1000
const noon = 12 * 3600 * second

/**
 * Gives every entry an instant of its own, in the order of the page (DESIGN: *Dates in formats that demand an instant*).
 *
 * A day becomes its noon in UTC, several entries of one day seconds apart; a month or a year the latest instant
 * inside it that keeps the order; no date an instant between the neighbours. Nothing that is pinned moves.
 */
export function instantsOf(entries: readonly Dated[]): readonly Timed[] {
  const pinned = entries.map((entry) => (staysPinned(entry) ? millisecondsOf(entry.pinned) : undefined))
  const taken = new Set(pinned)
  const left = countsByDate(entries)
  let ceiling = Number.POSITIVE_INFINITY
  return entries.map(({ date }, index) => {
    const isOfDay = isDay(date)
    const instant =
      pinned[index] ??
      freeInstant(wantedInstant(entries, index, ceiling, left), taken, isOfDay ? second : -second)
    taken.add(instant)
    ceiling = instant
    return { published: formatInstant(instant), approximate: !isOfDay }
  })
}

function wantedInstant(
  entries: readonly Dated[],
  index: number,
  ceiling: number,
  left: Map<string, number>,
): number {
  const { date } = entries[index] ?? {}
  if (date === undefined) return undatedInstant(entries, index, ceiling)
  const start = Date.parse(firstDay(date))
  if (!isDay(date)) {
    const latest = Date.parse(lastDay(date)) + 24 * 3600 * second - second
    return ceiling > start && ceiling <= latest ? ceiling - second : latest
  }
  const below = (left.get(date) ?? 1) - 1
  left.set(date, below)
  return start + noon + below * second
}

function countsByDate(entries: readonly Dated[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { date } of entries) if (date !== undefined) counts.set(date, (counts.get(date) ?? 0) + 1)
  return counts
}

/** Below the entry above; at the head of a list above the next dated one; without any, the beginning of time. */
function undatedInstant(entries: readonly Dated[], index: number, ceiling: number): number {
  if (Number.isFinite(ceiling)) return ceiling - second
  const next = entries.slice(index + 1).find(({ date }) => date !== undefined)?.date
  return next === undefined ? 0 : Date.parse(firstDay(next)) + noon + (entries.length - index) * second
}

function freeInstant(wanted: number, taken: ReadonlySet<number | undefined>, step: number): number {
  let instant = wanted
  while (taken.has(instant)) instant += step
  return instant
}

function staysPinned(entry: Dated): entry is Dated & { readonly pinned: Instant } {
  const { date, pinned } = entry
  if (pinned === undefined) return false
  const day = pinned.slice(0, 10)
  return date === undefined || (day >= firstDay(date) && day <= lastDay(date))
}

function isDay(date: PartialDate | undefined): boolean {
  return date !== undefined && precisionOf(date) === 'day'
}
