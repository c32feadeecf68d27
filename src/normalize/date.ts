import { isExists } from 'date-fns/isExists'
import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnostic } from '../model/diagnostic.ts'
import type { NewsFinding } from '../model/finding.ts'
import type { DateParts, PartialDate } from '../model/partial-date.ts'
import { compareDates, formatDate } from '../model/partial-date.ts'
import type { Reading, WrittenDate } from '../model/written-date.ts'
import { readDateAt } from '../model/written-date.ts'

/** What stands at the head of an item: its date, and where the text goes on. */
export interface HeadDate {
  readonly date?: PartialDate
  /** Offset of the text after the date and what sets it off. */
  readonly textStart: number
  readonly diagnostic?: Diagnostic
}

type Order = 'mdy' | 'dmy'

/** The date of each item of one list, in the list's order, day and month told apart by what the whole list shows. */
export function headDatesOf(items: readonly NewsFinding[]): readonly HeadDate[] {
  const written = items.map(({ content }) => writtenAtHead(content.text))
  const order = orderOf(written.map((head) => head.written))
  return written.map((head, index) => decide(head, order, items[index]))
}

/** The date that a text ends with, such as the year in `Example Labs 2025`, and where it begins. */
export function tailDateOf(text: string): { readonly date: PartialDate; readonly start: number } | undefined {
  const starts = [...text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map((match) => match.index)
  for (const start of starts) {
    const written = readDateAt(text, start)
    const date = written === undefined ? undefined : dateOf(written.readings[0])
    if (date !== undefined && written?.end === text.length) return { date, start }
  }
  return undefined
}

interface Head {
  readonly written?: WrittenDate
  readonly textStart: number
}

/** Emoji, brackets and emphasis before the date; brackets, colons and dashes after it. */
const before = /^[^\p{L}\p{N}]{0,16}/u
const after = /^[\s\])}】>]*(?:[:：,.|–—-]+(?=\s|\p{L}|$))?[\s\p{Extended_Pictographic}\u{fe0f}]*/u

function writtenAtHead(text: string): Head {
  const start = before.exec(text)?.[0].length ?? 0
  const written = readDateAt(text, start)
  if (written === undefined) return { textStart: 0 }
  return { written, textStart: written.end + (after.exec(text.slice(written.end))?.[0].length ?? 0) }
}

function decide(
  { written, textStart }: Head,
  order: Order | undefined,
  item: NewsFinding | undefined,
): HeadDate {
  if (written === undefined) return { textStart }
  const readings = written.readings.filter((reading) => isDecided(reading, order))
  const dates = [...new Set(readings.map(dateOf))].filter((date) => date !== undefined)
  const [date, other] = dates
  if (date === undefined) return { textStart: 0 }
  if (other === undefined) return { date, textStart }
  const raw = item?.content.text.slice(written.start, written.end) ?? ''
  const message = `Cannot read date "${raw}": day and month are ambiguous (${date} or ${other})`
  const hint = 'write the date as YYYY-MM-DD, or give one entry of the list a day above 12'
  return {
    date: formatDate({ year: Number(date.slice(0, 4)) }),
    textStart,
    diagnostic: diagnostic('date-ambiguous', message, { place: item?.place, hint }),
  }
}

function isDecided({ order }: Reading, decided: Order | undefined): boolean {
  return decided === undefined || (order !== 'mdy' && order !== 'dmy') || order === decided
}

/** By a component above 12 anywhere in the list, else by the order of the list, which is newest first. */
function orderOf(written: readonly (WrittenDate | undefined)[]): Order | undefined {
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

function datesUnder(written: WrittenDate | undefined, order: Order): readonly PartialDate[] {
  const date = dateOf(written?.readings.find((reading) => isDecided(reading, order)))
  return date === undefined ? [] : [date]
}

function inversionsIn(dates: readonly PartialDate[]): number {
  return dates.filter((date, index) => {
    const above = dates[index - 1]
    return above !== undefined && compareDates(above, date) < 0
  }).length
}

function dateOf(reading: Reading | undefined): PartialDate | undefined {
  const start = reading === undefined ? undefined : existing(reading)
  if (start === undefined) return undefined
  const end = reading?.until === undefined ? undefined : existing(reading.until)
  return formatDate(start, end)
}

/** A day that the calendar does not have is cut to its month; without a year there is no date. */
function existing({ year, month, day, season }: Omit<Reading, 'order'>): DateParts | undefined {
  if (year === undefined) return undefined
  if (season !== undefined) return { year, season }
  if (month === undefined) return { year }
  return day === undefined || !isExists(year, month - 1, day) ? { year, month } : { year, month, day }
}
