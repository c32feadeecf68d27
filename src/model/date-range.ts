import type { ReadForm } from './date-forms.ts'
import { ordinal, readForm } from './date-forms.ts'
import { detail, placeInYear } from './date-parts.ts'
import type { Reading } from './date-readings.ts'
import { openEnds, openStarts, rangeWords } from './date-words.ts'
import { closing, shortEnd } from './short-end.ts'

/** What stands between the two ends of a range. */
const dash = `(?:\\s?[-‐‑–—―−~～〜→/&+]\\s?|\\s?[至到]\\s?|\\s${rangeWords}\\s)`

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

const headDay = new RegExp(`^(?<day>\\d{1,2})${ordinal}\\.?${dash}(?=\\d{1,2}(?!\\d))`, 'iu')

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

const openHead = new RegExp(`^${openStarts}\\s`, 'iu')

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

const openTail = new RegExp(
  `^(?:\\s?[-–—―~～〜/]\\s?|\\s?(?=至今)|\\sto\\s)(?:${openEnds})(?![\\p{Script=Latin}\\d])`,
  'iu',
)
const betweenDates = new RegExp(`^(?:${dash}|から)`, 'iu')
const commaYear = /^,\s?(?=(?:19|20)\d\d(?!\d))/u

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
