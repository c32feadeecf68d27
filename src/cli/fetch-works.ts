import { defineCommand } from './command.ts'
import { fetchOptions, millisecondsIn, userAgentOf } from './fetch-options.ts'

/** `offprint fetch works`: identifiers of the pages in, facts with their sources in `metadata.json` out. */
export const fetchWorks = defineCommand({
  usage: 'works [profiles..]',
  summary: 'Ask scholarly services about the works, and note the answers in metadata.json',
  options: (args) =>
    fetchOptions(args, '10m')
      .positional('profiles', {
        type: 'string',
        array: true,
        default: ['profiles'],
        describe: 'The folder of homepages, or some in it',
      })
      .option('only', {
        type: 'string',
        requiresArg: true,
        describe: 'Services to ask, such as arxiv,crossref',
      })
      .example('$0 fetch works', 'Ask all services, then write profiles/metadata.json')
      .example('$0 fetch works --only arxiv --dry-run', 'See what arXiv would be asked')
      .epilogue('Only identifiers are sent. Ctrl-C keeps what was learnt so far.'),
  run: async (options, surroundings) => {
    const { servicesNamed } = await import('./services-named.ts')
    const plan = {
      services: servicesNamed(options.only),
      userAgent: userAgentOf(options.mailto, surroundings.env),
      milliseconds: millisecondsIn(options.maxTime),
      refresh: options.refresh,
    }
    const { gatherWorks } = await import('./gather-works.ts')
    const gathered = await gatherWorks(options, surroundings)
    const session = await import('./fetch-session.ts')
    if (options.dryRun) return session.showRequests(gathered, plan, surroundings)
    return session.fetchFacts(gathered, plan, surroundings)
  },
})
