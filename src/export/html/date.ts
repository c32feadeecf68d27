import type { PartialDate } from '../../model/partial-date.ts'
import { dateInWords } from '../date-in-words.ts'
import { markup, type Content } from './markup.ts'

/** Shows a date; what `datetime` cannot say, a season or an interval, is only words. */
export function time(date: PartialDate): Content {
  const words = dateInWords(date)
  return /^\d{4}(-[01]\d(-\d\d)?)?$/.test(date) ? markup`<time datetime="${date}">${words}</time>` : words
}
