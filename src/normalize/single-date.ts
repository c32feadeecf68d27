import type { PartialDate } from '../model/partial-date.ts'
import { comparePrecision } from '../model/partial-date.ts'
import { datesIn } from '../model/written-date.ts'
import { above, completed } from './date-context.ts'
import { dateAtHead } from './date-place.ts'
import { agreed, dateOf } from './edtf.ts'

/** The date of a text that has it anywhere: the most precise, of equals the last; completed by what stands above, which counts where it says more. */
export function dateAnywhere(text: string, under: readonly string[] = []): PartialDate | undefined {
  const context = above(under)
  const head = dateAtHead(text)?.written.readings.find(({ year }) => year === undefined)
  const own = head === undefined ? undefined : dateOf(completed(head, context))
  if (own !== undefined) return own
  const dates = datesIn(text).flatMap(({ readings }) => agreed(readings).date ?? [])
  const [best] = dates.toReversed().toSorted((a, b) => comparePrecision(b, a))
  const outer = dateOf(context)
  if (best === undefined || outer === undefined) return best ?? outer
  return comparePrecision(outer, best) > 0 ? outer : best
}

/** The date of a field: what it begins with, else anything that it holds. */
export function dateOfField(field: string): PartialDate | undefined {
  return agreed(dateAtHead(field)?.written.readings ?? []).date ?? dateAnywhere(field)
}

/** The date that a text ends with, such as the year in `Example Labs 2025`, and where it begins. */
export function tailDateOf(text: string): { readonly date: PartialDate; readonly start: number } | undefined {
  const written = datesIn(text).at(-1)
  const { date } = agreed(written?.readings ?? [])
  return written === undefined || date === undefined || written.end !== text.length
    ? undefined
    : { date, start: written.start }
}
