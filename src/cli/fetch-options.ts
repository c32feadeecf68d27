import type { Argv } from 'yargs'

import { UsageError } from '../io/failure.ts'
import { version } from './version.ts'

/** What every command that asks on the Internet can be told. */
export function fetchOptions<T>(args: Argv<T>, maxTime: string) {
  return args
    .option('refresh', {
      type: 'boolean',
      default: false,
      describe: 'Ask again about what is known already',
    })
    .option('dry-run', {
      type: 'boolean',
      default: false,
      describe: 'Print what would be asked, and ask nothing',
    })
    .option('max-time', {
      type: 'string',
      default: maxTime,
      requiresArg: true,
      describe: 'When to stop: 90s, 10m, 2h',
    })
    .option('mailto', {
      type: 'string',
      requiresArg: true,
      describe: 'Your address, for those who run the services; else $OFFPRINT_MAILTO',
    })
    .option('config', {
      type: 'string',
      requiresArg: true,
      describe: 'Configuration, instead of offprint.yaml here',
    })
}

const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 }

/** `90s`, `10m` and `2h` in milliseconds; a number alone is seconds. */
export function millisecondsIn(text: string): number {
  const { count, unit = 's' } = /^(?<count>\d{1,6}(?:\.\d{1,3})?)(?<unit>[smh])?$/.exec(text)?.groups ?? {}
  const milliseconds = Number(count) * (units[unit] ?? Number.NaN)
  if (!(milliseconds > 0)) throw new UsageError(`Cannot use --max-time "${text}": expected a time such as 90s, 10m or 2h`)
  return milliseconds
} // prettier-ignore

/** Who asks, as it is told to every service: `offprint/1.2.3 (mailto:ada@example.org)`. */
export function userAgentOf(mailto: string | undefined, env: Readonly<Record<string, string | undefined>>): string {
  const given = mailto ?? env['OFFPRINT_MAILTO'] ?? ''
  if (given === '') return `offprint/${version()}`
  if (!/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(given))
    throw new UsageError(`Cannot use "${given}" as your address: expected one such as ada@example.org`)
  return `offprint/${version()} (mailto:${given})`
} // prettier-ignore
