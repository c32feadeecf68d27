import type { Instant } from '../model/instant.ts'
import { formatInstant } from '../model/instant.ts'
import { offsetOfZone, zoneNames } from '../model/time-zone.ts'

/** When something begins, and where the page says it also ends. */
export interface TimeSpan {
  readonly begins: Instant
  readonly ends?: Instant
}

/**
 * The first time of a day (`YYYY-MM-DD`) that a text gives with its zone: `14:00–15:30 CET`, `3 pm ET`, `10:00 (UTC+2)`.
 * A time without a zone is none, for a follower is somewhere else.
 */
export function timeOfDay(text: string, day: string): TimeSpan | undefined {
  for (const { groups = {} } of text.matchAll(written)) {
    const { zone = '', from = '', until } = groups
    const offset = offsetOfZone(zone.replace(/\s/g, ''), day)
    const half = groups['untilHalf'] ?? groups['fromHalf']
    const end = until === undefined ? undefined : minutesOf(until, half)
    const start = startBefore(minutesOf(from, groups['fromHalf']), minutesOf(from, half), end)
    if (offset === undefined || start === undefined || (until !== undefined && end === undefined)) continue
    const begins = instantAt(day, start - offset)
    if (end === undefined || end === start) return { begins }
    return { begins, ends: instantAt(day, (end < start ? end + dayLength : end) - offset) }
  }
  return undefined
}

const dayLength = 24 * 60
const clock = String.raw`\d{1,2}(?:[:.h][0-5]\d)?`
const half = String.raw`[ap]\.?m\.?`
const zone = String.raw`(?:UTC|GMT)(?:\s?[+−-]\d{1,2}(?::?[0-5]\d)?)?|${zoneNames.join('|')}`

/** Hours alone need a half of the day: `3 pm ET`, and never `5 ET` or `2025 UTC`. */
const written = new RegExp(
  String.raw`(?<![\p{L}\p{N}:.,/-])(?<from>${clock})\s?(?<fromHalf>${half})?(?:\s?(?:[-–—]|to|until)\s?(?<until>${clock})\s?(?<untilHalf>${half})?)?,?\s?[([]?(?<zone>${zone})(?![\p{L}\p{N}])`,
  'giu',
)

/** Minutes since midnight; undefined where it is no time of day. */
function minutesOf(time: string, halfOfDay: string | undefined): number | undefined {
  const [hours = 0, minutes] = time.split(/[:.h]/i).map(Number)
  if (halfOfDay === undefined) return minutes === undefined || hours > 23 ? undefined : hours * 60 + minutes
  if (hours < 1 || hours > 12) return undefined
  return (hours % 12) * 60 + (minutes ?? 0) + (/^p/i.test(halfOfDay) ? dayLength / 2 : 0)
}

/** `3–4 pm` begins in the afternoon too, `11–1 pm` in the morning. */
function startBefore(
  own: number | undefined,
  inHalfOfEnd: number | undefined,
  end: number | undefined,
): number | undefined {
  if (own !== undefined || inHalfOfEnd === undefined || end === undefined) return own ?? inHalfOfEnd
  return inHalfOfEnd <= end ? inHalfOfEnd : inHalfOfEnd - dayLength / 2
}

function instantAt(day: string, minutes: number): Instant {
  return formatInstant(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000)
}
