/** A date of a list, as far as the page says it. */
export interface Known {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** Years that the text of the entry names: `ACL 2020`. */
  readonly named: readonly number[]
}

/**
 * The years of the dates of one list that have a month and no year.
 *
 * A list is newest first, so the year drops by one where the month goes up on the way down. It is counted from the
 * entries above and below that have a year; where both have one, they must agree. A list without any takes the year
 * that its texts name.
 */
export function missingYears(list: readonly Known[]): readonly (number | undefined)[] {
  if (!list.some(({ year, month }) => year === undefined && month !== undefined))
    return list.map(() => undefined)
  const ordered = isOldestFirst(list) ? list.toReversed() : list
  const years = ordered.some(({ year }) => year !== undefined) ? countedYears(ordered) : namedYears(ordered)
  const found = years.map((year, index) => (isMissing(ordered[index]) ? year : undefined))
  return ordered === list ? found : found.toReversed()
}

function isMissing(date: Known | undefined): boolean {
  return date !== undefined && date.year === undefined && date.month !== undefined
}

function isOldestFirst(list: readonly Known[]): boolean {
  const years = list.flatMap(({ year }) => year ?? [])
  const steps = years.slice(1).map((year, index) => Math.sign(year - (years[index] ?? year)))
  return steps.reduce((sum, step) => sum + step, 0) > 0
}

function countedYears(list: readonly Known[]): readonly (number | undefined)[] {
  const [down, up] = [counted(list, 1), counted(list.toReversed(), -1).toReversed()]
  return list.map((_, index) => {
    const [above, below] = [down[index], up[index]]
    return above === undefined || below === undefined || above === below ? (above ?? below) : undefined
  })
}

/** Walks from each entry with a year to the next: down (1), where a month that goes up starts the year before, or up (-1). */
function counted(list: readonly Known[], direction: 1 | -1): readonly (number | undefined)[] {
  let last: { year: number; month?: number } | undefined
  return list.map(({ year, month }) => {
    if (year !== undefined) last = { year, ...(month === undefined ? {} : { month }) }
    else if (last !== undefined && month !== undefined) {
      const crossed = last.month !== undefined && (month - last.month) * direction > 0
      last = { year: crossed ? last.year - direction : last.year, month }
    }
    return last?.year
  })
}

/** Most entries name venues of their own year, some of the next: the year that most agree on, the earlier of two. */
function namedYears(list: readonly Known[]): readonly (number | undefined)[] {
  const [first, ...others] = list
  if (first === undefined) return []
  const ages = counted([{ ...first, year: 0 }, ...others], 1).map((year) => -(year ?? 0))
  const votes = new Map<number, number>()
  for (const [index, { named, month }] of list.entries()) {
    if (month === undefined) continue
    for (const year of new Set(named)) {
      const newest = year + (ages[index] ?? 0)
      votes.set(newest, (votes.get(newest) ?? 0) + 1)
    }
  }
  const [best] = [...votes].toSorted(([a, m], [b, n]) => n - m || a - b)
  return ages.map((age) => (best === undefined ? undefined : best[0] - age))
}
