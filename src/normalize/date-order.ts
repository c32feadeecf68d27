import { once } from '../model/once.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { compareDates } from '../model/partial-date.ts'
import type { Reading, WrittenDate } from '../model/written-date.ts'
import { dateOf } from './edtf.ts'

export type Order = Reading['order']

/** The readings of dates that can be read in several ways, each date cut to what its list, else its page, shows. */
export function decidedReadings(
  list: readonly WrittenDate[],
  page: readonly WrittenDate[],
): (date: WrittenDate) => readonly Reading[] {
  const chosen = (kind: Kind): Order | undefined =>
    orderOf(list, kind) ?? (kind === 'days' ? orderOf(page, kind) : undefined)
  const decided: Readonly<Record<Kind, Order | undefined>> = {
    days: chosen('days'),
    short: chosen('short'),
    number: chosen('number'),
  }
  const places = once(() => new Map(areMonths(list) ? list.map((date, at) => [date, at]) : []))
  return (date) => {
    const order = date.readings.length < 2 ? undefined : decided[kindOf(date)]
    if (order !== undefined) return date.readings.filter((reading) => reading.order === order)
    const month = monthInOrder(date, places().get(date), list)
    return month === undefined ? leftOpen(date) : [month]
  }
}

/** `03/04/2024` and `03/04/24`; `07/23`; `Nov 24`. */
type Kind = 'days' | 'short' | 'number'

function kindOf({ readings }: WrittenDate): Kind {
  const orders = new Set(readings.map(({ order }) => order))
  if (orders.has('sure')) return 'number'
  return readings.some(
    ({ order, day, year }) => (order === 'mdy' || order === 'dmy') && day !== undefined && year !== undefined,
  )
    ? 'days'
    : 'short'
}

/** Without evidence `Nov 24` is a day, and `07/23` no day: the year is what homepages leave out last. */
function leftOpen(date: WrittenDate): readonly Reading[] {
  const { readings } = date
  if (readings.length < 2 || kindOf(date) === 'days') return readings
  const wanted = kindOf(date) === 'number' ? 'sure' : 'dated'
  const left = readings.filter(({ order, year }) =>
    wanted === 'sure' ? order === 'sure' : year === undefined,
  )
  return left.length === 0 ? readings : left
}

/** Whether a list says its months, and no days but for a few. */
function areMonths(list: readonly WrittenDate[]): boolean {
  const months = list.flatMap((one) => onlyReading(one) ?? []).filter(({ day }) => day === undefined)
  return months.length > 1 && months.length * 2 >= list.length
}

/** `05/24` between `06.2024` and `03.2024`. */
function monthInOrder(
  date: WrittenDate,
  at: number | undefined,
  list: readonly WrittenDate[],
): Reading | undefined {
  const month = underOrder(date, 'my')
  if (month === undefined || at === undefined) return undefined
  const around = list
    .slice(Math.max(0, at - 1), at + 2)
    .map((one) => (one === date ? month : onlyReading(one)))
  return around.every((one) => one !== undefined) && inversionsIn(around) === 0 ? month : undefined
}

/** What a date with its month and year means, where that is one thing. */
function onlyReading({ readings: [reading, ...others] }: WrittenDate): Reading | undefined {
  return others.length > 0 || reading?.year === undefined || reading.month === undefined ? undefined : reading
}

const candidates: Readonly<Record<Kind, readonly Order[]>> = {
  days: ['mdy', 'dmy', 'yymd'],
  short: ['my', 'ym', 'mdy', 'dmy'],
  number: ['my'],
}

/** The order that fits every date of a kind, by a component above 12 anywhere, else by the order of the list, which is newest first. */
function orderOf(written: readonly WrittenDate[], kind: Kind): Order | undefined {
  const swappable = written.filter((date) => date.readings.every(({ order }) => order !== 'sure'))
  const dates =
    kind === 'number'
      ? written.filter((date) => kindOf(date) === 'number')
      : swappable.filter((date) => kindOf(date) === kind || date.readings.length === 1)
  if (dates.length === 0) return undefined
  const fitting = candidates[kind].filter(
    (order) =>
      dates.every(({ readings }) => readings.some((reading) => reading.order === order)) &&
      isPlausible(dates, order, kind),
  )
  const [first, ...others] = fitting
  if (others.length === 0) return first
  const ranked = fitting
    .map((order) => ({ order, read: dates.map((date) => underOrder(date, order)) }))
    .map(({ order, read }) => ({ order, wrong: inversionsIn(read), span: spanOf(read) }))
    .toSorted((a, b) => a.wrong - b.wrong || a.span - b.span)
  const [best, next] = ranked
  const isBetter = best !== undefined && (best.wrong < (next?.wrong ?? 0) || best.span < (next?.span ?? 0))
  if (isBetter) return best.order
  if (kind === 'short' && first !== 'mdy') return first
  return dates.every(({ readings }) => readings[0]?.order === 'dmy') ? 'dmy' : undefined
}

/** A short year must give a list that is newest first and lies in the time of homepages. */
function isPlausible(dates: readonly WrittenDate[], order: Order, kind: Kind): boolean {
  if (order === 'mdy' || order === 'dmy') return true
  const read = dates.flatMap((date) => underOrder(date, order) ?? [])
  const years = read.map(({ year }) => year ?? 0)
  const inTime = years.every((year) => year >= 2005 && year <= 2035) && inversionsIn(read) * 5 <= read.length
  if (kind !== 'number') return inTime
  const steady = years.every((year, index) => index === 0 || Math.abs((years[index - 1] ?? year) - year) <= 1)
  return (
    inTime &&
    inversionsIn(read) === 0 &&
    steady &&
    (years.length > 2 || (years.length === 2 && years[0] === years[1]))
  )
}

function underOrder({ readings }: WrittenDate, order: Order): Reading | undefined {
  return readings.find((reading) => reading.order === order)
}

/** Times that a list goes up; dates without a year are compared within one. */
function inversionsIn(readings: readonly (Reading | undefined)[]): number {
  const dates = readings.flatMap((reading) =>
    reading === undefined ? [] : (dateOf({ year: 2000, ...reading }) ?? []),
  )
  return dates.filter((date: PartialDate, index) => {
    const earlier = dates[index - 1]
    return earlier !== undefined && compareDates(earlier, date) < 0
  }).length
}

/** Years from the first to the last: `24/12/30` above `23/12/10` is not 2030 above 2010; dates without a year come last. */
function spanOf(readings: readonly (Reading | undefined)[]): number {
  const years = readings.flatMap((reading) => reading?.year ?? [])
  const [first = 0] = years
  const bounds = years.reduce(
    ({ least, most }, year) => ({ least: Math.min(least, year), most: Math.max(most, year) }),
    { least: first, most: first },
  )
  return years.length === 0 ? 1000 : bounds.most - bounds.least
}
