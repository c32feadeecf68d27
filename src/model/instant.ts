/** A point in time as the formats demand it, in UTC and to the second: `2025-07-07T12:00:00Z` (RFC 3339). */
export type Instant = string & { readonly __instant: true }

/** The years that RFC 3339 can write: those of four digits. */
const [first, last] = [Date.parse('0000-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59.999Z')]

/** Writes milliseconds since 1970 as an instant, without the fraction; throws a `RangeError` beyond the years 0 to 9999. */
export function formatInstant(milliseconds: number): Instant {
  if (!(milliseconds >= first && milliseconds <= last))
    throw new RangeError(
      `Cannot write ${milliseconds} ms since 1970 as an instant: it is not in the years 0 to 9999`,
    )
  // Joined it is one piece of memory: of a text that is put together V8 keeps the parts.
  return [new Date(milliseconds).toISOString().slice(0, 19), 'Z'].join('') as Instant
}

/** Milliseconds since 1970. */
export function millisecondsOf(instant: Instant): number {
  return Date.parse(instant)
}

/** Reads RFC 3339 in UTC without a fraction; undefined for anything else, and for what no calendar or clock has. */
export function parseInstant(text: string): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text)) return undefined
  const milliseconds = Date.parse(text)
  // JavaScript reads 30 February as 2 March, and 24:00 as the next day.
  const isReal = milliseconds >= first && milliseconds <= last && formatInstant(milliseconds) === text
  return isReal ? (text as Instant) : undefined
}
