import type { Span } from './rich-text.ts'
import { zoneNames, zoneWords } from './time-zone.ts'

/** A time of day as somebody wrote it, with the words and brackets around it. */
export interface WrittenTime extends Span {
  /** Minutes since midnight. */
  readonly from: number
  readonly until?: number
  /** `CET`, `UTC+2`: what stands behind it as the name of a zone, known or shared by several. */
  readonly zone?: string
}

const clock = String.raw`\d{1,2}(?:[:.h][0-5]\d)?`
const half = String.raw`[aApP]\.?[mM](?:\.|(?!\p{L}))`
const zone = String.raw`(?:UTC|GMT)(?:\s?[+−-]\d{1,2}(?::?[0-5]\d)?)?|${zoneNames.join('|')}|(?:${zoneWords.join('|')})(?=\s?(?:[)\].,;:]|$))`

const written = new RegExp(
  String.raw`(?:(?<!\p{L})(?:[Aa]t|[Ff]rom|[Uu]m|[Aa]b|[Vv]on|[Àà]|[Dd]e|[Aa]lle|[Oo]re|[Àà]s)\s|[([]\s?)?` +
    String.raw`(?<![\p{L}\p{N}:.,/-])(?<from>${clock})\s?(?<fromHalf>${half})?` +
    String.raw`(?:\s?(?:[-–—]|to|until|bis|à|alle|às)\s?(?<until>${clock})\s?(?<untilHalf>${half})?)?` +
    String.raw`(?:\s?(?<sign>Uhr|hrs|h)(?!\p{L}))?` +
    String.raw`(?:,?\s?[([]?(?<zone>${zone})(?![\p{L}\p{N}/])(?:\s?[)\]])?|(?![\p{L}\p{N}]|[:.]\d))`,
  'gu',
)

/**
 * The times of day that a text gives, from left to right: `14:00–15:30 CET`, `at 3 pm ET`, `16h15 (UTC+2)`.
 *
 * Hours alone need a half of the day or a sign: `3 pm ET`, `14 Uhr`, `14h CET`, and never `5 ET`, `5h` or `2025 UTC`.
 */
export function timesIn(text: string): readonly WrittenTime[] {
  if (!/\d\s?[-:.haApPU–—]/u.test(text)) return []
  return [...text.matchAll(written)].flatMap((match) => {
    const { from: begins = '', until: ends, zone: name, sign, ...halves } = match.groups ?? {}
    const isHour = sign === 'Uhr' || (sign !== undefined && name !== undefined)
    const from = isHour ? onTheHour(begins) : begins
    const until = isHour && ends !== undefined ? onTheHour(ends) : ends
    const halfOfEnd = halves['untilHalf'] ?? halves['fromHalf']
    const end = until === undefined ? undefined : minutesOf(until, halfOfEnd)
    const start = startBefore(minutesOf(from, halves['fromHalf']), minutesOf(from, halfOfEnd), end)
    // `14.30` alone is the number of a room or a section.
    const isNumber = name === undefined && from.includes('.') && halfOfEnd === undefined
    if (start === undefined || (until !== undefined && end === undefined) || isNumber) return []
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        from: start,
        ...(end === undefined ? {} : { until: end }),
        ...(name === undefined ? {} : { zone: name.replace(/\s(?=[+−-])/, '') }),
      },
    ]
  })
}

/** `14` is 14:00. */
function onTheHour(time: string): string {
  return /^\d+$/.test(time) ? `${time}:00` : time
}

/** Where the hours right behind a day end: `5 May 2025, 16:00–18:00`; some forms of a date take in where they begin. */
export function endOfHours(text: string, { start, end }: Span): number {
  const window = text.slice(start, end + 48)
  const length = end - start
  const time = timesIn(window).find((one) => one.end > length)
  const between = window.slice(length, Math.max(length, time?.start ?? length))
  return time !== undefined && /^[\s,;·|]*$/.test(between) ? start + time.end : end
}

const noon = 12 * 60

/** Minutes since midnight; undefined where it is no time of day. */
function minutesOf(time: string, halfOfDay: string | undefined): number | undefined {
  const [hours = 0, minutes] = time.split(/[:.h]/).map(Number)
  if (halfOfDay === undefined) return minutes === undefined || hours > 23 ? undefined : hours * 60 + minutes
  if (hours < 1 || hours > 12) return undefined
  return (hours % 12) * 60 + (minutes ?? 0) + (/^p/i.test(halfOfDay) ? noon : 0)
}

/** `3–4 pm` begins in the afternoon too, `11–1 pm` in the morning. */
function startBefore(
  own: number | undefined,
  inHalfOfEnd: number | undefined,
  end: number | undefined,
): number | undefined {
  if (own !== undefined || inHalfOfEnd === undefined || end === undefined) return own ?? inHalfOfEnd
  return inHalfOfEnd <= end ? inHalfOfEnd : inHalfOfEnd - noon
}
