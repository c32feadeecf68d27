import type { Diagnostic } from '../model/diagnostic.ts'
import type { NewsFinding } from '../model/finding.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { Reading } from '../model/written-date.ts'
import { datesIn } from '../model/written-date.ts'
import { ambiguous } from './ambiguous-date.ts'
import { completed, inYear } from './date-context.ts'
import { outOfOrder } from './date-disorder.ts'
import { decidedReadings } from './date-order.ts'
import { detailOf } from './date-place.ts'
import { agreed, dateOf } from './edtf.ts'
import { missingYears } from './missing-years.ts'
import type { PlacedItem } from './placed-items.ts'
import { placedIn } from './placed-items.ts'

/** The date of an item, and the text that is left without it. */
export interface HeadDate {
  readonly date?: PartialDate
  /** The year was concluded from what stands around. */
  readonly inferred?: true
  /** Offset of the text after the date and what sets it off. */
  readonly textStart: number
  /** Where the text ends when its date stands at the end. */
  readonly textEnd?: number
  readonly diagnostics?: readonly Diagnostic[]
}

/** The date of each item of one page; the items of a list are evidence for each other, then those of the page. */
export function headDatesOf(items: readonly NewsFinding[]): readonly HeadDate[] {
  const lists = grouped(items, ({ list }) => list)
  const placed = lists.map((list) => placedIn(list))
  const page = placed.flat().flatMap(({ place }) => place?.written ?? [])
  const read = placed.map((list) => {
    const readings = decidedReadings(
      list.flatMap(({ place }) => place?.written ?? []),
      page,
    )
    return list.map((item): ReadItem => ({
      ...item,
      readings:
        item.place === undefined
          ? []
          : readings(item.place.written).map((one) => completed(one, item.context)),
    }))
  })
  const years = yearsMissingIn(read)
  const dates = new Map(read.flat().map((item) => [item.item, datedItem(item, years.get(item))] as const))
  const problems = new Map(lists.flatMap((list) => [...disorderIn(list, dates)]))
  return items.map((item) => {
    const head = dates.get(item) ?? { textStart: 0 }
    const problem = problems.get(item)
    return problem === undefined ? head : { ...head, diagnostics: [...(head.diagnostics ?? []), problem] }
  })
}

interface ReadItem extends PlacedItem {
  /** What its own date can still mean. */
  readonly readings: readonly Reading[]
}

/** The years of dates without one, from their list, else from all lists that the same rule found. */
function yearsMissingIn(lists: readonly (readonly ReadItem[])[]): ReadonlyMap<ReadItem, number> {
  const years = new Map<ReadItem, number>()
  const fill = (items: readonly ReadItem[]): void => {
    const sequence = items.filter(
      ({ item, context }) => item.dated !== 'anywhere' && context?.until === undefined,
    )
    for (const [index, year] of missingYears(sequence.map(knownOf)).entries()) {
      const item = sequence[index]
      if (item !== undefined && year !== undefined) years.set(item, year)
    }
  }
  for (const list of lists.filter((items) => items.some(({ readings }) => readings[0]?.year !== undefined)))
    fill(list)
  for (const items of grouped(lists.flat(), ({ item }) => item.rule)) {
    if (items.every((item) => !years.has(item))) fill(items)
  }
  return years
}

function knownOf({ item, readings, context }: ReadItem): Parameters<typeof missingYears>[0][number] {
  const [reading = context] = readings
  const { year, month, season } = reading ?? {}
  const start = month ?? (season === undefined ? undefined : ((season - 20) * 3) % 12)
  const named =
    year === undefined
      ? datesIn(item.content.text).flatMap(({ readings: [one] }) =>
          one !== undefined && detailOf(one) === 1 && one.until === undefined ? (one.year ?? []) : [],
        )
      : []
  return { named, ...(year === undefined ? {} : { year }), ...(start === undefined ? {} : { month: start }) }
}

function datedItem({ item, place, context, readings }: ReadItem, missing: number | undefined): HeadDate {
  const known = readings.map((reading) =>
    reading.year === undefined && missing !== undefined ? inYear(reading, missing) : reading,
  )
  const { date, both } = agreed(known)
  const doubt =
    place === undefined || both === undefined
      ? {}
      : { diagnostics: [ambiguous({ raw: place.raw, both }, item.place)] }
  if (place === undefined || date === undefined) {
    const outer = dateOf(context)
    return { textStart: 0, ...(outer === undefined ? {} : { date: outer }), ...doubt }
  }
  const { textStart, textEnd } = place
  const isInferred = readings.every(({ year }) => year === undefined)
  return {
    date,
    textStart,
    ...(textEnd === undefined ? {} : { textEnd }),
    ...(isInferred ? { inferred: true } : {}),
    ...doubt,
  }
}

function disorderIn(
  list: readonly NewsFinding[],
  dates: ReadonlyMap<NewsFinding, HeadDate>,
): ReadonlyMap<NewsFinding, Diagnostic> {
  const entries = list.flatMap((item) => {
    const { date, inferred } = dates.get(item) ?? {}
    return date === undefined || inferred === true || item.dated === 'anywhere'
      ? []
      : [{ item, date, place: item.place }]
  })
  return new Map([...outOfOrder(entries)].map(([{ item }, problem]) => [item, problem]))
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => unknown): readonly (readonly Item[])[] {
  const groups = new Map<unknown, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return [...groups.values()]
}
