import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnostic } from '../model/diagnostic.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { firstDay, isOpen, lastDay } from '../model/partial-date.ts'
import type { Place } from '../model/place.ts'

/** An entry with the date that its page gives it. */
export interface DatedPlace {
  readonly date: PartialDate
  readonly place: Place
}

/**
 * The entries of one list that stand at the wrong place for their date, each with the reason.
 *
 * Nearly always the year is a slip. It is said only of a list that is newest first but for a few, and only when the
 * entries above and below agree with each other; nothing is corrected.
 */
export function outOfOrder<Entry extends DatedPlace>(list: readonly Entry[]): ReadonlyMap<Entry, Diagnostic> {
  const rises = list.filter((entry, index) => isLater(entry, list[index - 1])).length
  if (list.length < 4 || rises * 4 > list.length) return new Map()
  const problems = new Map<Entry, Diagnostic>()
  for (const [index, entry] of list.entries()) {
    const [above, below] = [list[index - 1], list[index + 1]]
    if (above === undefined || below === undefined || isLater(below, above) || problems.has(above)) continue
    if (isLater(entry, above) || isLater(below, entry)) problems.set(entry, described(entry, above, below))
  }
  return problems
}

function isLater(entry: DatedPlace, other: DatedPlace | undefined): boolean {
  return other !== undefined && !isOpen(other.date) && firstDay(entry.date) > lastDay(other.date)
}

function described({ date, place }: DatedPlace, above: DatedPlace, below: DatedPlace): Diagnostic {
  const message = `Date ${date} is out of order: the list is newest first, and it stands between ${above.date} and ${below.date}`
  return diagnostic('date-out-of-order', message, {
    place,
    hint: 'check its year; the item is kept as it is written',
  })
}
