import type { Instant } from '../model/instant.ts'
import { formatInstant } from '../model/instant.ts'
import { isSharedZone, offsetOfZone } from '../model/time-zone.ts'
import { timesIn } from '../model/written-time.ts'

/** When something begins, and where the page says it also ends. */
export interface TimeSpan {
  readonly begins: Instant
  readonly ends?: Instant
}

const dayLength = 24 * 60

/**
 * The first time of a day (`YYYY-MM-DD`) that a text gives with its zone: `14:00–15:30 CET`, `3 pm ET`, `10:00 (UTC+2)`.
 * A time without a zone is none, for a follower is somewhere else.
 */
export function timeOfDay(text: string, day: string): TimeSpan | undefined {
  for (const { from, until, zone } of timesIn(text)) {
    const offset = zone === undefined ? undefined : offsetOfZone(zone, day)
    if (offset === undefined) continue
    const begins = instantAt(day, from - offset)
    if (until === undefined || until === from) return { begins }
    return { begins, ends: instantAt(day, (until < from ? until + dayLength : until) - offset) }
  }
  return undefined
}

const recorded =
  /^(?<day>\d{4}-\d\d-\d\d)[T ](?<hours>[01]\d|2[0-3]):(?<minutes>[0-5]\d)(?::\d\d(?:\.\d{1,9})?)?\s?(?<zone>[+-]\d\d:?\d\d)$/

/**
 * The time of a field: `16:15 CET`, or `2026-03-04T14:00:00+01:00 / 2026-03-04T15:00:00+01:00`. A `Z` is the
 * template's: owners write the time of their town in front of it.
 */
export function recordedTime(written: string, day: string): TimeSpan | undefined {
  const [begins, ends] = written.split(' / ').map((half) => recordedInstant(half, day))
  if (begins === undefined) return timeOfDay(written, day)
  return ends === undefined || ends <= begins ? { begins } : { begins, ends }
}

function recordedInstant(written: string, day: string): Instant | undefined {
  const { hours, minutes, zone, day: own = '' } = recorded.exec(written)?.groups ?? {}
  const offset = isBeside(own, day) ? offsetOfZone(`UTC${zone}`, day) : undefined
  return offset === undefined ? undefined : instantAt(own, Number(hours) * 60 + Number(minutes) - offset)
}

/** What is one day in UTC can be the day before or after it elsewhere. */
function isBeside(one: string, other: string): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) <= dayLength * 60_000
}

/** A time whose zone leaves open when it is, and why. */
export interface OpenTime {
  readonly written: string
  readonly reason: string
}

/** The first time of a day with a zone that does not say when it is, where the text has no other. */
export function openTimeOf(text: string, day: string): OpenTime | undefined {
  const [time] = timesIn(text).filter(({ zone }) => zone !== undefined)
  if (time?.zone === undefined || timeOfDay(text, day) !== undefined) return undefined
  const reason = isSharedZone(time.zone)
    ? `several zones are called ${time.zone}`
    : `${time.zone} is not in force on ${day}`
  return { written: text.slice(time.start, time.end).trim(), reason }
}

function instantAt(day: string, minutes: number): Instant {
  return formatInstant(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000)
}
