import type { PartialDate } from '../model/partial-date.ts'
import { comparePrecision } from '../model/partial-date.ts'
import type { Reading, WrittenDate } from '../model/written-date.ts'
import { datesIn } from '../model/written-date.ts'
import type { Doubt } from './ambiguous-date.ts'
import { above, completed } from './date-context.ts'
import { dateAtHead } from './date-place.ts'
import { dayInYear } from './day-in-year.ts'
import { agreed, dateOf } from './edtf.ts'

/** What a date can mean: all its readings, or those that other dates of the page leave it. */
export type ReadingsOf = (date: WrittenDate) => readonly Reading[]

const asWritten: ReadingsOf = ({ readings }) => readings

/** The date of a text that has it anywhere: the most precise, of equals the last; completed by what stands above, which counts where it says more. */
export function dateAnywhere(
  text: string,
  under: readonly string[] = [],
  readingsOf: ReadingsOf = asWritten,
): PartialDate | undefined {
  const context = above(under)
  const head = headWithoutYear(text)
  const own = head === undefined ? undefined : agreed(completedAll(readingsOf(head), context)).date
  if (own !== undefined) return own
  const day = dayInYear(text, context)
  if (day !== undefined) return day
  const dates = datesIn(text).flatMap((date) => agreed(readingsOf(date)).date ?? [])
  const [best] = dates.toReversed().toSorted((a, b) => comparePrecision(b, a))
  const outer = dateOf(context)
  if (best === undefined || outer === undefined) return best ?? outer
  return comparePrecision(outer, best) > 0 ? outer : best
}

/** The date in figures that can mean several days, and these. */
export function doubtIn(
  text: string,
  under: readonly string[] = [],
  readingsOf: ReadingsOf = asWritten,
): Doubt | undefined {
  const context = above(under)
  const doubts = figuresIn(text).flatMap((date) => {
    const { both } = agreed(completedAll(readingsOf(date), context))
    return both === undefined ? [] : [{ raw: text.slice(date.start, date.end), both }]
  })
  return doubts[0]
}

/** What a text begins with, where that can be a day or month of the year above it. */
function headWithoutYear(text: string): WrittenDate | undefined {
  const head = dateAtHead(text)?.written
  const readings = head?.readings.filter(({ year }) => year === undefined) ?? []
  return head === undefined || readings.length === 0 ? undefined : { ...head, readings }
}

function completedAll(readings: readonly Reading[], context: ReturnType<typeof above>): readonly Reading[] {
  return readings.map((reading) => completed(reading, context))
}

/** The dates of a text that figures alone write, so that others can show which is the month. */
export function figuresIn(text: string): readonly WrittenDate[] {
  const head = headWithoutYear(text)
  return [...(head === undefined ? [] : [head]), ...datesIn(text)].filter(isInFigures)
}

/** `03/04/2024`, `25/03/24`, `3/4`. */
function isInFigures({ readings }: WrittenDate): boolean {
  return readings.length > 0 && readings.every(({ day, order }) => day !== undefined && order !== 'sure')
}

/** The date of a field: what it begins with, else anything that it holds. */
export function dateOfField(field: string, readingsOf: ReadingsOf = asWritten): PartialDate | undefined {
  const head = dateAtHead(field)?.written
  return (
    (head === undefined ? undefined : agreed(readingsOf(head)).date) ?? dateAnywhere(field, [], readingsOf)
  )
}

/** The date that a text ends with, such as the year in `Example Labs 2025`, and where it begins. */
export function tailDateOf(text: string): { readonly date: PartialDate; readonly start: number } | undefined {
  const written = datesIn(text).at(-1)
  const { date } = agreed(written?.readings ?? [])
  return written === undefined || date === undefined || written.end !== text.length
    ? undefined
    : { date, start: written.start }
}
