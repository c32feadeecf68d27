import { isExists } from 'date-fns/isExists'
import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnostic } from '../model/diagnostic.ts'
import type { NewsFinding } from '../model/finding.ts'
import type { DateParts, PartialDate } from '../model/partial-date.ts'
import { compareDates, comparePrecision, formatDate, parseDate } from '../model/partial-date.ts'
import type { Reading, WrittenDate } from '../model/written-date.ts'
import { datesIn, headStart, readDateAt } from '../model/written-date.ts'

/** What stands at the head of an item: its date, and where the text goes on. */
export interface HeadDate {
  readonly date?: PartialDate
  /** The year or more of it was concluded from what stands around. */
  readonly inferred?: true
  /** Offset of the text after the date and what sets it off. */
  readonly textStart: number
  readonly diagnostic?: Diagnostic
}

type Order = 'mdy' | 'dmy' | 'my'

/** The date of each item of one list, in the list's order, day and month told apart by what the whole list shows. */
export function headDatesOf(items: readonly NewsFinding[]): readonly HeadDate[] {
  const heads = items.map(headOf)
  const order = orderOf(heads.map(({ written }) => written))
  return heads.map((head, index) => decide(head, order, items[index]))
}

/** The date that a text ends with, such as the year in `Example Labs 2025`, and where it begins. */
export function tailDateOf(text: string): { readonly date: PartialDate; readonly start: number } | undefined {
  for (const written of datesIn(text)) {
    const date = dateOf(written.readings[0])
    if (date !== undefined && written.end === text.length) return { date, start: written.start }
  }
  return undefined
}

/** The date of a text that has it anywhere: the most precise, of equals the last; completed by what stands above. */
export function dateAnywhere(text: string, under: readonly string[] = []): PartialDate | undefined {
  const dates = datesIn(text).flatMap(({ readings }) => dateOf(readings[0]) ?? [])
  const [best] = dates.toReversed().toSorted((a, b) => comparePrecision(b, a))
  return best ?? dateOf(above(under))
}

interface Head {
  readonly written?: WrittenDate
  readonly textStart: number
}

/** Brackets, colons and dashes behind a date. */
const after = /^[\s\])}】>~]*(?:[:：,.|–—-]+(?=\s|\p{L}|$))?[\s\p{Extended_Pictographic}\u{fe0f}]*/u

function headOf({ content, dated, date }: NewsFinding): Head {
  if (date !== undefined) return { ...writtenAtHead(date), textStart: 0 }
  const head = writtenAtHead(content.text)
  if (dated !== 'anywhere' || head.written !== undefined) return head
  const [best] = datesIn(content.text).toReversed()
  return { textStart: 0, ...(best === undefined ? {} : { written: best }) }
}

function writtenAtHead(text: string): Head {
  const start = headStart(text)
  const written = readDateAt(text, start)
  if (written === undefined) return { textStart: 0 }
  return { written, textStart: written.end + (after.exec(text.slice(written.end))?.[0].length ?? 0) }
}

function decide(
  { written, textStart }: Head,
  order: Order | undefined,
  item: NewsFinding | undefined,
): HeadDate {
  const context = above(item?.under ?? [])
  if (written === undefined) return { textStart, ...defined(dateOf(context)) }
  const readings = written.readings.filter((reading) => isDecided(reading, order))
  const dates = [...new Set(readings.map((reading) => dateOf(completed(reading, context))))].filter(
    (date) => date !== undefined,
  )
  const [date, other] = dates
  if (date === undefined) return { textStart: 0, ...defined(dateOf(context)) }
  if (other === undefined || order === 'my') return { date, textStart }
  const raw = item?.content.text.slice(written.start, written.end) ?? ''
  const message = `Cannot read date "${raw}": day and month are ambiguous (${date} or ${other})`
  const hint = 'write the date as YYYY-MM-DD, or give one entry of the list a day above 12'
  return {
    date: formatDate({ year: Number(date.slice(0, 4)) }),
    textStart,
    diagnostic: diagnostic('date-ambiguous', message, { place: item?.place, hint }),
  }
}

function defined(date: PartialDate | undefined): { readonly date?: PartialDate } {
  return date === undefined ? {} : { date }
}

/** What the headings above say together: `2023`, then `August`. */
function above(headings: readonly string[]): Reading | undefined {
  return headings.reduce<Reading | undefined>((outer, heading) => {
    const [reading] = writtenAtHead(heading).written?.readings ?? []
    return reading === undefined ? outer : completed(reading, outer)
  }, undefined)
}

function completed(reading: Reading, context: Reading | undefined): Reading {
  if (reading.year !== undefined || context?.year === undefined) return reading
  return {
    ...reading,
    year: context.year,
    ...(reading.month === undefined && context.month !== undefined ? { month: context.month } : {}),
  }
}

function isDecided({ order }: Reading, decided: Order | undefined): boolean {
  if (decided === 'my') return order === 'my'
  return (
    order !== 'my' && (decided === undefined || (order !== 'mdy' && order !== 'dmy') || order === decided)
  )
}

/** By a component above 12 anywhere in the list, else by the order of the list, which is newest first. */
function orderOf(written: readonly (WrittenDate | undefined)[]): Order | undefined {
  const short = written.filter((date) => date?.readings.some(({ order }) => order === 'my'))
  if (short.length > 0) return isMonthYear(short) ? 'my' : undefined
  const forced = new Set(
    written.flatMap((date) => (date?.readings.length === 1 ? date.readings.map(({ order }) => order) : [])),
  )
  if (forced.has('mdy') !== forced.has('dmy')) return forced.has('mdy') ? 'mdy' : 'dmy'
  if (forced.has('mdy')) return undefined
  const inversions = (order: Order): number =>
    inversionsIn(written.flatMap((date) => datesUnder(date, order)))
  const difference = inversions('mdy') - inversions('dmy')
  return difference === 0 ? undefined : difference < 0 ? 'mdy' : 'dmy'
}

/** `07/23`, `03/23`, `12/22`: July 2023 and so on, when read so the list is newest first and no year lies ahead of its time. */
function isMonthYear(written: readonly (WrittenDate | undefined)[]): boolean {
  const dates = written.flatMap((date) => datesUnder(date, 'my'))
  const years = dates.map((date) => Number(date.slice(0, 4)))
  const plausible = years.every((year) => year >= 2005 && year <= 2035)
  return plausible && dates.length === written.length && inversionsIn(dates) * 5 <= dates.length
}

function datesUnder(written: WrittenDate | undefined, order: Order): readonly PartialDate[] {
  const date = dateOf(written?.readings.find((reading) => isDecided(reading, order)))
  return date === undefined ? [] : [date]
}

function inversionsIn(dates: readonly PartialDate[]): number {
  return dates.filter((date, index) => {
    const earlier = dates[index - 1]
    return earlier !== undefined && compareDates(earlier, date) < 0
  }).length
}

function dateOf(reading: Reading | undefined): PartialDate | undefined {
  const start = reading === undefined ? undefined : existing(reading)
  if (start === undefined) return undefined
  const end = reading?.until === undefined ? undefined : existing(reading.until)
  if (end === undefined) return formatDate(start)
  const [first, last] = [formatDate(start), formatDate(end)].toSorted(compareDates)
  return parseDate(`${first}/${last}`)
}

/** A day that the calendar does not have is cut to its month; without a year there is no date. */
function existing({ year, month, day, season }: Omit<Reading, 'order'>): DateParts | undefined {
  if (year === undefined) return undefined
  if (season !== undefined) return { year, season }
  if (month === undefined) return { year }
  return day === undefined || !isExists(year, month - 1, day) ? { year, month } : { year, month, day }
}
