import type { Reading } from './date-readings.ts'
import { readRange } from './date-range.ts'
import { dateLabels, weekdays } from './date-words.ts'
import { emojiKey } from './emoji.ts'
import { monthsThatAreWords } from './month-names.ts'

export type { Reading } from './date-readings.ts'

/** A date as somebody wrote it, not yet decided. */
export interface WrittenDate {
  /** Offsets into the text that it was read from, `end` exclusive. */
  readonly start: number
  readonly end: number
  /** Everything that it can mean, likelier first; more than one when day and month (or month and year) can be swapped. */
  readonly readings: readonly Reading[]
  /** A number or a month alone: in the middle of a text it is something else. */
  readonly bare?: true
}

/** Reads a date that begins exactly at `start`, with the end of its range; undefined when none does. */
export function readDateAt(text: string, start: number): WrittenDate | undefined {
  const window = text.slice(start, start + longest)
  const found = readRange(window)
  if (found === undefined) return undefined
  const { length, ...date } = found
  return { start, end: start + length, ...date }
}

/** Every date with a year that a text holds, from left to right. */
export function datesIn(text: string): readonly WrittenDate[] {
  const dates: WrittenDate[] = []
  let at = 0
  let year = text.search(yearSign)
  for (const { index } of year < 0 ? [] : text.matchAll(wordStart)) {
    if (year < index) year = nextYearSign(text, index)
    if (index < at || year >= index + longest) continue
    const written = readDateAt(text, index)
    if (written === undefined || written.bare === true || written.readings[0]?.year === undefined) continue
    const word = /^\p{L}+/u.exec(text.slice(index, written.end))?.[0].toLowerCase() ?? ''
    if (monthsThatAreWords.has(word)) continue
    dates.push(written)
    at = written.end
  }
  return dates
}

/** Where a date can begin: behind emoji, brackets, emphasis, what announces a date and the name of a day. */
export function headStart(text: string): number {
  return beforeDate.exec(text)?.[0].length ?? 0
}

/** A date is shorter; what stands behind is not looked at. */
const longest = 96

/** No year is without one, in figures or as the first of an era. */
const yearSign = /[\d元]/

function nextYearSign(text: string, from: number): number {
  let at = from
  while (at < text.length && !yearSign.test(text.charAt(at))) at += 1
  return at < text.length ? at : Number.POSITIVE_INFINITY
}

/** A date begins where one of these begins. */
const wordStart = /[\p{L}\p{N}]+/gu

const beforeDate = new RegExp(
  `^(?:[^\\p{L}\\p{N}]{0,24}:[a-z0-9_+-]{2,40}:)?(?:${emojiKey}|ℹ|[^\\p{L}\\p{N}]){0,24}(?:${dateLabels}\\s?(?:[:：!\\])】]|(?=[\\[(（【](?:\\d|\\p{L}{3,9}\\.?\\s\\d[\\d, ]{0,9}[\\])）】])))[^\\p{L}\\p{N}]{0,8})?(?:${weekdays}(?!\\p{L})[.,，]{0,2}\\s{0,2})?`,
  'iu',
)
