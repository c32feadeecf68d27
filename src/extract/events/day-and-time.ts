import { weekdays } from '../../model/date-words.ts'
import type { Span } from '../../model/rich-text.ts'
import { timesIn, type WrittenTime } from '../../model/written-time.ts'

/** All that says when, from left to right and apart from each other: dates with the names of their days, and times. */
export function dayAndTimeIn(text: string, dates: readonly Span[]): readonly Span[] {
  const days = dates.map((date) => withWeekday(text, date))
  const edges = new Set(days.flatMap(({ start, end }) => [start, end]))
  const times = timesIn(text).filter((time) => isTime(text, time, edges))
  return joined([...days, ...times].toSorted((a, b) => a.start - b.start))
}

const before = new RegExp(`(?<![\\p{L}\\p{N}])${weekdays}[.,]?\\s?$`, 'iu')
const behind = new RegExp(`^\\s?[(（]${weekdays}\\.?[)）]`, 'iu')

/** `Monday, 3 March 2025`, `3 March 2025 (Monday)`. */
function withWeekday(text: string, { start, end }: Span): Span {
  const head = before.exec(text.slice(Math.max(0, start - 16), start))
  const tail = behind.exec(text.slice(end, end + 20))
  return { start: start - (head?.[0].length ?? 0), end: end + (tail?.[0].length ?? 0) }
}

/** With its zone it can be nothing else; without one it stands apart from all words, as in `Example Labs, 14:00`. */
function isTime(text: string, { start, end, zone }: WrittenTime, edgesOfDays: ReadonlySet<number>): boolean {
  if (zone !== undefined) return true
  const isAtDay = (from: number, to: number): boolean =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index).some((at) => edgesOfDays.has(at))
  const beginsApart = /(?:^|[,;:(|·–—-])\s?$/u.test(text.slice(Math.max(0, start - 2), start))
  const endsApart = /^\s?(?:$|[,;.:)|·–—-])/u.test(text.slice(end, end + 2))
  // Some forms of a date take in a part of the time behind it.
  const beginsAtDay = isAtDay(start - 1, end)
  const isSure = beginsAtDay && /\d\s?[ap]\.?m\.?\s?$/i.test(text.slice(start, end))
  return isSure || ((beginsApart || beginsAtDay) && (endsApart || isAtDay(end, end + 1)))
}

function joined(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = []
  for (const span of spans) {
    const last = apart.at(-1)
    if (last === undefined || span.start > last.end) apart.push(span)
    else apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
  }
  return apart
}
