import type { ReadForm, Reading } from './date-forms.ts'
import { ordinal, readForm } from './date-forms.ts'
import { dateLabels, openEnds, openStarts, rangeWords, weekdays } from './date-words.ts'
import { monthsThatAreWords } from './month-names.ts'

export type { Reading } from './date-forms.ts'

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
  const found = daysOfMonth(window) ?? openRange(window) ?? range(window)
  if (found === undefined) return undefined
  const { length, ...date } = found
  return { start, end: start + length, ...date }
}

/** Every date with a year that a text holds, from left to right. */
export function datesIn(text: string): readonly WrittenDate[] {
  const dates: WrittenDate[] = []
  let at = 0
  for (const { index } of text.matchAll(wordStart)) {
    if (index < at) continue
    const written = readDateAt(text, index)
    if (written?.bare === true || written?.readings.some(({ year }) => year !== undefined) !== true) continue
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

/** Only digits, and words with a letter that a date can begin with. */
const wordStart = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu

const beforeDate = new RegExp(
  `^(?:[^\\p{L}\\p{N}]{0,24}:[a-z0-9_+-]{2,40}:)?[^\\p{L}\\p{N}]{0,24}(?:${dateLabels}\\s?[:：!\\])】][^\\p{L}\\p{N}]{0,8})?(?:${weekdays}(?!\\p{L})[.,，]{0,2}\\s{0,2})?`,
  'iu',
)

const dash = `(?:\\s?[-–—―~～〜/&+]\\s?|\\s?[至到]\\s?|\\s${rangeWords}\\s)`
const betweenDates = new RegExp(`^(?:${dash}|から)`, 'iu')
const openTail = new RegExp(
  `^(?:\\s?[-–—―~～〜/]\\s?|\\s?(?=至今)|\\sto\\s)(?:${openEnds})(?![\\p{Script=Latin}\\d])`,
  'iu',
)
const openHead = new RegExp(`^${openStarts}\\s`, 'iu')
const headDay = new RegExp(`^(?<day>\\d{1,2})${ordinal}\\.?${dash}(?=\\d{1,2}(?!\\d))`, 'iu')
const tailDay = new RegExp(
  `^(?<day>\\d{1,2})${ordinal}(?![\\d\\p{L}/])(?!\\.\\d)(?<year>,?\\s?(?:19|20)\\d\\d(?!\\d))?`,
  'iu',
)
const shortTail = /^['’]?(?<two>\d\d)(?![\d\p{L}]|[-/.]\d)/u
const commaYear = /^,\s?(?=(?:19|20)\d\d(?!\d))/u

/** What ends a date: without it a bare number or month behind a dash with spaces belongs to the text. */
const closing = /^\s?\.?\s?(?:[:：\])】|,]|$)/u

/** `13–16 December 2018`: days before the month that they share. */
function daysOfMonth(text: string): ReadForm | undefined {
  const head = headDay.exec(text)
  const day = Number(head?.groups?.['day'])
  if (head === null) return undefined
  const rest = readForm(text.slice(head[0].length))
  const [last] = rest?.readings ?? []
  if (rest === undefined || rest.readings.length > 1 || last?.day === undefined || last.month === undefined)
    return undefined
  if (day < 1 || day >= last.day) return undefined
  const { order, ...until } = last
  return { length: head[0].length + rest.length, readings: [{ order, ...until, day, until }] }
}

/** `since 2023`. */
function openRange(text: string): ReadForm | undefined {
  const words = openHead.exec(text)?.[0].length ?? 0
  const date = words === 0 ? undefined : readForm(text.slice(words))
  if (date === undefined || date.bare === true || date.readings.some(({ year }) => year === undefined))
    return undefined
  return {
    length: words + date.length,
    readings: date.readings.map((reading) => ({ ...reading, open: true })),
  }
}

/** Goes on while further dates follow: `Sep/Oct/Dec`. */
function range(text: string): ReadForm | undefined {
  let found = readForm(text)
  for (let more = 0; found !== undefined && more < 8; more += 1) {
    const longer: ReadForm | undefined = extended(text, found)
    if (longer === undefined) return found
    found = longer
  }
  return found
}

function extended(text: string, found: ReadForm): ReadForm | undefined {
  const [first] = found.readings
  const rest = text.slice(found.length)
  if (first === undefined || first.open === true) return undefined
  const open = first.year === undefined ? null : openTail.exec(rest)
  if (open !== null)
    return {
      length: found.length + open[0].length,
      readings: found.readings.map((one) => ({ ...one, open: true })),
    }
  const isYear = first.year !== undefined && first.month === undefined && first.season === undefined
  const between = betweenDates.exec(rest)?.[0] ?? (isYear ? commaYear.exec(rest)?.[0] : undefined)
  if (between === undefined) return undefined
  const tail = rest.slice(between.length)
  const end = shortEnd(tail, between, found, isYear) ?? dateEnd(tail, between, found)
  return end === undefined ? undefined : { ...end, length: found.length + between.length + end.length }
}

/** `2018-12-13 ~ 16`, `2023.09–12`, `2022/23`: an end that says only what differs. */
function shortEnd(
  tail: string,
  between: string,
  { readings, length }: ReadForm,
  isYear: boolean,
): ReadForm | undefined {
  const certain = readings.filter(({ order }) => order === 'sure' || readings.length === 1)
  const [first] = certain
  if (first === undefined) return undefined
  if (isYear) {
    const two = shortTail.exec(tail)
    const year = Number(`20${two?.groups?.['two']}`)
    const fits =
      two !== null &&
      !between.includes(' ') &&
      first.year !== undefined &&
      year > first.year &&
      year <= first.year + 10
    return fits ? { length: two[0].length, readings: [{ ...first, until: { year } }] } : undefined
  }
  const number = tailDay.exec(tail)
  if (number === null) return undefined
  const { day: written, year: writtenYear } = number.groups ?? {}
  const last = Number(written)
  const isClosed =
    writtenYear !== undefined ||
    !between.startsWith(' ') ||
    closing.test(tail.slice(number[0].length)) ||
    /[~～〜至到]/u.test(between)
  if (!isClosed || first.season !== undefined) return undefined
  const { order: _, until: before, open: __, ...start } = first
  const year = writtenYear === undefined ? start.year : Number(writtenYear.replace(/\D/g, ''))
  const from = year === undefined ? start : { ...start, year }
  const latest = before ?? start
  if (start.day !== undefined && latest.day !== undefined && last > latest.day && last <= 31)
    return {
      length: number[0].length,
      readings: [{ order: 'sure', ...from, until: { ...from, month: latest.month ?? 0, day: last } }],
    }
  const isMonth =
    start.day === undefined && start.year !== undefined && length < 8 && writtenYear === undefined
  return isMonth && start.month !== undefined && last > (latest.month ?? 12) && last <= 12
    ? {
        length: number[0].length,
        readings: [{ order: 'sure', ...start, until: { year: start.year ?? 0, month: last } }],
      }
    : undefined
}

/** `June 30 – July 2, 2024`, `2021.10 & 2019.10`, `Nov/Dec`: an end that is a date of the same form. */
function dateEnd(tail: string, between: string, found: ReadForm): ReadForm | undefined {
  const end = readForm(tail)
  if (
    end === undefined ||
    (end.bare === true && between.startsWith(' ') && !closing.test(tail.slice(end.length)))
  )
    return undefined
  const readings = found.readings.flatMap((first) => {
    const last = end.readings.find(({ order }) => order === first.order)
    return last === undefined ? [] : spanned(first, last)
  })
  return readings.length === 0
    ? undefined
    : { length: end.length, readings, ...(found.bare === true && end.bare === true ? { bare: true } : {}) }
}

/** The year of one end serves the other; an earlier month at the end is that of the next year. */
function spanned(first: Reading, last: Reading): readonly Reading[] {
  const { order, until: before, open: _, ...start } = first
  const { order: __, until: further, open: ___, ...own } = last
  const end = further ?? own
  if (detail(start) !== detail(end)) return []
  const earlier = placeInYear(end) < placeInYear(before ?? start)
  if (start.year === undefined && end.year !== undefined) {
    const year = earlier ? end.year - 1 : end.year
    return [{ order, ...start, year, until: end }]
  }
  if (start.year !== undefined && end.year === undefined) {
    const year = before?.year ?? start.year
    return [{ order, ...start, until: { ...end, year: earlier ? year + 1 : year } }]
  }
  const isSame = start.year === end.year && placeInYear(start) === placeInYear(end)
  return isSame ? [] : [{ order, ...start, until: end }]
}

function detail({ month, day, season }: Omit<Reading, 'order'>): string {
  return day !== undefined ? 'day' : month !== undefined ? 'month' : season !== undefined ? 'season' : 'year'
}

/** For comparing within one year. */
function placeInYear({ month, day, season }: Omit<Reading, 'order'>): number {
  const firstMonth = month ?? (season === undefined ? 0 : (season - 20) * 3)
  return firstMonth * 32 + (day ?? 0)
}
