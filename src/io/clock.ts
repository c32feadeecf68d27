import { formatInstant, parseInstant, type Instant } from '../model/instant.ts'
import { UsageError } from './failure.ts'

/** The instant that a build works with, and where it may come from. */
export interface Clock {
  /** `--as-of` */
  readonly asOf: string | undefined
  /** `SOURCE_DATE_EPOCH`: seconds since 1970 (reproducible-builds.org/specs/source-date-epoch). */
  readonly epoch: string | undefined
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** The first of the clock's sources that says anything, to the second. */
export function asOfInstant({ asOf, epoch, now }: Clock): Instant {
  if (asOf !== undefined) return instantOf(asOf)
  if (epoch !== undefined && epoch !== '') return instantOfEpoch(epoch)
  return formatInstant(now())
}

function instantOf(text: string): Instant {
  const instant = parseInstant(text)
  if (instant === undefined)
    throw new UsageError(`Cannot read --as-of "${text}": expected an instant such as 2026-01-31T12:00:00Z`)
  return instant
}

const lastSecond = Date.parse('9999-12-31T23:59:59Z') / 1000

function instantOfEpoch(text: string): Instant {
  if (!/^\d{1,12}$/.test(text) || Number(text) > lastSecond)
    throw new UsageError(`Cannot read SOURCE_DATE_EPOCH "${text}": expected whole seconds since 1970`)
  return formatInstant(Number(text) * 1000)
}
