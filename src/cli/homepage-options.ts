import type { Argv } from 'yargs'

import { fetchOptions, millisecondsIn, userAgentOf } from './fetch-options.ts'
import type { HomepagesPlan } from './homepages-session.ts'
import type { Surroundings } from './surroundings.ts'

/** What every command that fetches homepages can be told. */
export function homepageOptions<T>(args: Argv<T>) {
  return fetchOptions(args, '1h')
    .option('profiles', {
      type: 'string',
      default: 'profiles',
      requiresArg: true,
      describe: 'Folder of homepages; what is fetched goes into .snapshots in it',
    })
    .option('allow-private', {
      type: 'boolean',
      default: false,
      describe: 'Ask hosts of this machine and of its network too',
    })
    .option('accept', {
      type: 'boolean',
      default: false,
      describe: 'Take a page although it looks like an error, or shrank to a fifth',
    })
}

interface HomepageOptions {
  readonly mailto?: string | undefined
  readonly maxTime: string
  readonly refresh: boolean
  readonly allowPrivate: boolean
  readonly accept: boolean
}

/** How homepages are to be fetched, as these options say it. */
export function homepagesPlan(
  { mailto, maxTime, refresh, allowPrivate, accept }: HomepageOptions,
  { env }: Pick<Surroundings, 'env'>,
): Omit<HomepagesPlan, 'commandFor' | 'followsMoves'> {
  return {
    userAgent: userAgentOf(mailto, env),
    milliseconds: millisecondsIn(maxTime),
    refresh,
    allowsPrivate: allowPrivate,
    accepts: accept,
  }
}
