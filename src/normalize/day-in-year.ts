import type { PartialDate } from '../model/partial-date.ts'
import type { Reading, WrittenDate } from '../model/written-date.ts'
import { datesIn, readDateAt } from '../model/written-date.ts'
import { inYear } from './date-context.ts'
import { dateAtHead, detailOf } from './date-place.ts'
import { agreed } from './edtf.ts'

/** `2024. “Rain”, Oulu, August 10.`: the day that a text ends with, in the year alone that it begins with or that stands above it. */
export function dayInYear(text: string, context: Reading | undefined): PartialDate | undefined {
  const year =
    yearAlone(dateAtHead(text)?.written.readings) ?? yearAlone(context === undefined ? [] : [context])
  const day = year === undefined || datesIn(text).some(isNotOf(year)) ? undefined : dayAtEnd(text)
  // `Nov 24` in 2024 can be its month.
  return year === undefined || day === undefined || day.readings.some((reading) => reading.year === year)
    ? undefined
    : agreed(day.readings.flatMap((one) => (one.year === undefined ? [inYear(one, year)] : []))).date
}

/** A year, and neither several nor a part of it. */
function yearAlone([reading]: readonly Reading[] = []): number | undefined {
  return detailOf(reading) === 1 && reading?.until === undefined && reading?.open === undefined
    ? reading?.year
    : undefined
}

function isNotOf(year: number): (date: WrittenDate) => boolean {
  return ({ readings }) => readings.some((reading) => (reading.until?.year ?? reading.year) !== year)
}

/** A name of a month with its day, set off from what stands before it. */
function dayAtEnd(text: string): WrittenDate | undefined {
  const from = Math.max(0, text.length - longest)
  const starts = [...text.slice(from).matchAll(setOff)].map(
    ({ index, 0: lead }) => from + index + lead.length,
  )
  return starts
    .map((start) => readDateAt(text, start))
    .find(
      (date) =>
        date !== undefined &&
        detailOf(date.readings[0]) === 3 &&
        /\p{L}{3}/u.test(text.slice(date.start, date.end)) &&
        behind.test(text.slice(date.end)),
    )
}

const longest = 48
const setOff = /[,.;(（|–—-]\s?(?=[\p{L}\d])/gu
const behind = /^[)）\].;\s]{0,6}$/u
