import { datesIn, type WrittenDate } from '../../model/written-date.ts'
import { dayAndTimeIn } from './day-and-time.ts'

/** A year alone is a date where there is no better one; else it belongs to a name, as in `ICML 2025`. */
function datesOf(text: string): readonly WrittenDate[] {
  const dates = datesIn(text)
  const better = dates.filter(({ readings }) => readings[0]?.month !== undefined)
  return better.length === 0 ? dates : better
}

/** The text of an entry without days and times, and without the signs and labels that they leave alone. */
export function withoutDates(text: string): string {
  const bare = dayAndTimeIn(text, datesOf(text)).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  )
  return bare
    .replace(/\(\s*\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:](?: |$))/g, '')
    .replace(/(?:^| )(?:title|titel|titre|título|titolo) ?[:：](?=[\s.,;]|$)/giu, '')
    .replace(/[,;:] ?(?=[,;.:])/g, '')
    .replace(/^[\s,.:;|–—@-]+/u, '')
    .replace(/(?<![\s,.:;|–—(-])[\s,.:;|–—(-]+$/u, '')
    .trim()
}
