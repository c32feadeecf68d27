import type { Event } from '../../model/catalog.ts'
import type { Instant } from '../../model/instant.ts'
import type { PartialDate } from '../../model/partial-date.ts'
import { dateInWords } from '../date-in-words.ts'
import { markup, type Content } from './markup.ts'

/** Shows a date; what `datetime` cannot say, a season or an interval, is only words. */
export function time(date: PartialDate): Content {
  const words = dateInWords(date)
  return /^\d{4}(-[01]\d(-\d\d)?)?$/.test(date) ? markup`<time datetime="${date}">${words}</time>` : words
}

/** The time of a talk in UTC, and the day of it where that is another one than the talk's: `13:00–14:00 UTC`. */
export function timeOfDay({ date, begins, ends }: Pick<Event, 'date' | 'begins' | 'ends'>): Content {
  if (begins === undefined) return undefined
  const day = begins.slice(0, 10)
  const on = day === date ? '' : ` on ${dateInWords(day as PartialDate)}`
  const until = ends === undefined ? '' : markup`–${clock(ends)}`
  return markup`${clock(begins)}${until} UTC${on}`
}

function clock(instant: Instant): Content {
  return markup`<time datetime="${instant}">${instant.slice(11, 16)}</time>`
}
