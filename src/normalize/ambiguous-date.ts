import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnostic } from '../model/diagnostic.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { Place } from '../model/place.ts'

/** A date of which nothing on the page says which part is the month. */
export interface Doubt {
  readonly raw: string
  readonly both: readonly PartialDate[]
}

export function ambiguous({ raw, both }: Doubt, place: Place): Diagnostic {
  const message = `Cannot read date "${raw}": day and month are ambiguous (${both.join(' or ')})`
  const hint = 'write the date as YYYY-MM-DD, or give one entry of the list a day above 12'
  return diagnostic('date-ambiguous', message, { place, hint })
}
