import type { Argv } from 'yargs'

import { defineCommand } from './command.ts'
import { fetchOptions, millisecondsIn, userAgentOf } from './fetch-options.ts'

/** What `fetch homepages` can be told, and so `add`. */
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

/** `offprint fetch homepages`: pages and repositories of offprint.yaml in, snapshots for review out. */
export const fetchHomepages = defineCommand({
  usage: 'homepages [people..]',
  summary: 'Fetch the homepages that offprint.yaml names, and keep a snapshot of each',
  options: (args) =>
    homepageOptions(args)
      .positional('people', { type: 'string', array: true, default: [], describe: 'Ids; else everybody' })
      .example('$0 fetch homepages', 'Ask for what changed, then write profiles/.snapshots/')
      .example('$0 fetch homepages ada-moreau --accept', 'Her page is short now, and right')
      .epilogue('A page that fails leaves its last snapshot. Ctrl-C keeps what was fetched so far.'),
  run: async (options, surroundings) => {
    const plan = {
      userAgent: userAgentOf(options.mailto, surroundings.env),
      milliseconds: millisecondsIn(options.maxTime),
      refresh: options.refresh,
      allowsPrivate: options.allowPrivate,
      accepts: options.accept,
      commandFor: (id: string) => `offprint fetch homepages ${id}`,
      followsMoves: false,
    }
    const { gatherRemotes } = await import('./gather-remotes.ts')
    const gathered = await gatherRemotes(options, surroundings)
    const session = await import('./homepages-session.ts')
    if (options.dryRun) return session.showHomepages(gathered, surroundings)
    return (await session.fetchSnapshots(gathered, plan, surroundings)).status
  },
})
