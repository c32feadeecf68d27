import { UsageError } from '../io/failure.ts'

const days: Readonly<Record<string, number>> = { d: 1, w: 7, y: 365 }

/** `14d`, `8w` and `1y` in days. */
export function daysIn(text: string, option: string): number {
  const { count, unit = '' } = /^(?<count>\d{1,5})(?<unit>[dwy])$/.exec(text)?.groups ?? {}
  const age = Number(count) * (days[unit] ?? Number.NaN)
  if (!(age > 0)) throw new UsageError(`Cannot use --${option} "${text}": expected an age such as 14d, 8w or 1y`)
  return age
} // prettier-ignore
