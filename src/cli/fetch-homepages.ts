import { defineCommand } from './command.ts'
import { homepageOptions, homepagesPlan } from './homepage-options.ts'

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
      ...homepagesPlan(options, surroundings),
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
