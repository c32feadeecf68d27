import type { ReadForm } from './date-forms.ts'
import { ordinal, readForm } from './date-forms.ts'
import type { Reading } from './date-readings.ts'
import { openEnds, openStarts, rangeWords } from './date-words.ts'

const dash = `(?:\\s?[-–—―~～〜/&+]\\s?|\\s?[至到]\\s?|\\s${rangeWords}\\s)`
const betweenDates = new RegExp(`^(?:${dash}|から)`, 'iu')
const openTail = new RegExp(
  `^(?:\\s?[-–—―~～〜/]\\s?|\\s?(?=至今)|\\sto\\s)(?:${openEnds})(?![\\p{Script=Latin}\\d])`,
  'iu',
)
const openHead = new RegExp(`^${openStarts}\\s`, 'iu')
const headDay = new RegExp(`^(?<day>\\d{1,2})${ordinal}\\.?${dash}(?=\\d{1,2}(?!\\d))`, 'iu')
const tailDay = new RegExp(
  `^(?<day>\\d{1,2})${ordinal}(?:日|일|号)?(?![\\d\\p{L}/])(?!\\.\\d|:[0-5]\\d)(?<year>,?\\s?(?:19|20)\\d\\d(?!\\d))?`,
  'iu',
)
const tailMonthAndDay = /^(?<month>\d{1,2})[-./](?<day>\d{1,2})(?![\d\p{L}]|[-./]\d)/u
const shortTail = /^['’]?(?<two>\d\d)(?![\d\p{L}]|[-/.]\d)/u
const commaYear = /^,\s?(?=(?:19|20)\d\d(?!\d))/u

/** What ends a date. */
const closing = /^\s?\.?\s?(?:[:：\])】|,]|$)/u

/** The date that a text begins with, alone or with the end of its range. */
export function readRange(text: string): ReadForm | undefined {
  return daysOfMonth(text) ?? openRange(text) ?? range(text)
}

/** `13–16 December 2018`: days before the month that they share. */
function daysOfMonth(text: string): ReadForm | undefined {
  const head = headDay.exec(text)
  const day = Number(head?.groups?.['day'])
  if (head === null) return undefined
  const rest = readForm(text.slice(head[0].length))
  const last = rest?.readings.find(({ order }) => order === 'sure' || order === 'dmy')
  if (rest === undefined || last?.day === undefined || last.month === undefined) return undefined
  if (day < 1 || day >= last.day) return undefined
  const { order: _, ...until } = last
  const length = head[0].length + rest.length
  // `05/06/07` is one day with its year.
  if (last.year === undefined && (readForm(text)?.length ?? 0) >= length) return undefined
  return { length, readings: [{ order: 'sure', ...until, day, until }] }
}

/** `since 2023`; `from 2019 to 2021` has an end. */
function openRange(text: string): ReadForm | undefined {
  const words = openHead.exec(text)?.[0].length ?? 0
  const date = words === 0 ? undefined : range(text.slice(words))
  if (date === undefined || date.bare === true || date.readings.some(({ year }) => year === undefined))
    return undefined
  return {
    length: words + date.length,
    readings: date.readings.map((one) => (one.until === undefined ? { ...one, open: true } : one)),
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
  const end = shortEnd(tail, between, found) ?? dateEnd(tail, between, found)
  return end === undefined ? undefined : { ...end, length: found.length + between.length + end.length }
}

/** What an end that says only what differs is read against. */
interface Beginning {
  readonly start: Part
  /** The end so far, where more than one follows. */
  readonly latest: Part
  /** The text that stands between. */
  readonly between: string
  readonly length: number
}

type Part = Omit<Reading, 'order' | 'until' | 'open'>

interface ShortEnd {
  readonly length: number
  readonly start: Part
  readonly until: Part
}

function shortEnd(tail: string, between: string, { readings, length }: ReadForm): ReadForm | undefined {
  const certain = readings.find(({ order }) => order === 'sure' || readings.length === 1)
  if (certain === undefined) return undefined
  const { order: _, until, open: __, ...start } = certain
  const beginning = { start, latest: until ?? start, between, length }
  const end =
    yearEnd(tail, beginning) ??
    monthAndDayEnd(tail, beginning) ??
    dayEnd(tail, beginning) ??
    monthEnd(tail, beginning)
  return end === undefined
    ? undefined
    : { length: end.length, readings: [{ order: 'sure', ...end.start, until: end.until }] }
}

/** `2022/23`. */
function yearEnd(tail: string, { start, between }: Beginning): ShortEnd | undefined {
  const two = detail(start) === 'year' && !between.includes(' ') ? shortTail.exec(tail) : null
  const year = Number(`20${two?.groups?.['two']}`)
  const fits = start.year !== undefined && year > start.year && year <= start.year + 10
  return two !== null && fits ? { length: two[0].length, start, until: { year } } : undefined
}

/** `2024.05.12–06.01`. */
function monthAndDayEnd(tail: string, { start, length }: Beginning): ShortEnd | undefined {
  const found =
    detail(start) === 'day' && start.year !== undefined && length <= 12 ? tailMonthAndDay.exec(tail) : null
  const until = {
    year: start.year ?? 0,
    month: Number(found?.groups?.['month']),
    day: Number(found?.groups?.['day']),
  }
  const fits =
    until.month >= 1 &&
    until.month <= 12 &&
    until.day >= 1 &&
    until.day <= 31 &&
    placeInYear(until) > placeInYear(start)
  return found !== null && fits ? { length: found[0].length, start, until } : undefined
}

/** `2018-12-13 ~ 16`, `September 21 – 25, 2020`. */
function dayEnd(tail: string, { start, latest, between }: Beginning): ShortEnd | undefined {
  const found = detail(start) === 'day' ? tailDay.exec(tail) : null
  if (found === null) return undefined
  const { day: written, year: writtenYear } = found.groups ?? {}
  const day = Number(written)
  const isEnd = writtenYear !== undefined || standsAlone(tail.slice(found[0].length), between)
  if (!isEnd || latest.day === undefined || day <= latest.day || day > 31) return undefined
  const from = writtenYear === undefined ? start : { ...start, year: Number(writtenYear.replace(/\D/g, '')) }
  return { length: found[0].length, start: from, until: { ...from, month: latest.month ?? 0, day } }
}

/** `2023.09–12`. */
function monthEnd(tail: string, { start, latest, between, length }: Beginning): ShortEnd | undefined {
  const isNumeric = detail(start) === 'month' && start.year !== undefined && length < 8
  const found = isNumeric ? tailDay.exec(tail) : null
  const month = Number(found?.groups?.['day'])
  const fits = month > (latest.month ?? 12) && month <= 12 && found?.groups?.['year'] === undefined
  if (found === null || !fits || !standsAlone(tail.slice(found[0].length), between)) return undefined
  return { length: found[0].length, start, until: { year: start.year ?? 0, month } }
}

/** Whether a bare number is an end: behind a dash with spaces it belongs to the text, as in `May 5 - 3 papers`. */
function standsAlone(rest: string, between: string): boolean {
  return !between.startsWith(' ') || closing.test(rest) || /[~～〜至到]/u.test(between)
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
    const last =
      end.readings.find(({ order }) => order === first.order) ??
      end.readings.find(({ order }) => first.order === 'sure' && order === 'dmy')
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
