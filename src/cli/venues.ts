import type { Argv } from 'yargs'

import { readConfiguration } from '../io/configuration.ts'
import { nearest } from '../io/nearest.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { defineCommand } from './command.ts'
import { gatherInput, gatherVenues } from './gather-input.ts'
import { missingText } from './missing-text.ts'
import { report } from './report.ts'
import type { Surroundings } from './surroundings.ts'
import { listText } from './venues-text.ts'

/** `offprint venues`: what is known of conferences, and what the homepages need besides. */
export const venues = defineCommand({
  usage: 'venues [search]',
  summary: 'List the conferences, workshops and journals that are known',
  options: venuesOptions,
  run: async ({ search, missing, unused, profiles, config }, surroundings) => {
    if (missing) return runMissing({ profiles: [profiles], config }, surroundings)
    const configuration = await readConfiguration(surroundings.cwd, config)
    const lists = await gatherVenues(configuration, surroundings)
    const { gatherVenues: join, reportEachRow } = await import('../merge/added-venues.ts')
    const gathered = join({ added: configuration.venues?.add, rows: lists.rows })
    const { text, count } = listText(gathered.venues, search)
    const rows = unused ? reportEachRow(gathered) : []
    if (!unused) surroundings.stdout(text)
    const { found } = gathered.listed
    if (found > 0) surroundings.stderr(`Read ${found} editions in the imported lists\n`)
    report([...lists.diagnostics, ...rows], surroundings)
    if (search !== undefined && count === 0) {
      const meant = nearest(
        search,
        gathered.venues.all.map(({ acronym }) => acronym),
      )
      const remedy =
        meant === undefined ? 'add it to offprint.yaml as venues: { add: … }' : `did you mean "${meant}"?`
      surroundings.stderr(`Cannot find a venue "${search}": ${remedy}\n`)
      return 1
    }
    return 0
  },
})

function venuesOptions(args: Argv) {
  return args
    .positional('search', { type: 'string', describe: 'Part of a name, an address or a town' })
    .option('missing', {
      type: 'boolean',
      default: false,
      describe: 'Name what the homepages need and nobody knows',
    })
    .option('unused', {
      type: 'boolean',
      default: false,
      describe: 'Name each row of the imported lists that cannot be used, and why',
    })
    .option('profiles', {
      type: 'string',
      default: 'profiles',
      requiresArg: true,
      describe: 'Folder of homepages, or a single one, for --missing',
    })
    .option('config', {
      type: 'string',
      requiresArg: true,
      describe: 'Configuration, instead of offprint.yaml here',
    })
    .example('$0 venues emnlp', 'Days, places and sources of every EMNLP')
    .example('$0 venues --missing', 'What to add to offprint.yaml')
}

async function runMissing(
  options: { readonly profiles: readonly string[]; readonly config: string | undefined },
  surroundings: Surroundings,
): Promise<number> {
  const { input, diagnostics, progress } = await gatherInput(
    {
      ...options,
      asOf: '1970-01-01T00:00:00Z',
      allowShrink: false,
      ascii: false,
      versions: undefined,
      also: undefined,
    },
    surroundings,
  )
  const { build } = await import('../pipeline.ts')
  const { missing, diagnostics: found } = build(input)
  progress.finish()
  surroundings.stdout(missingText(missing))
  const unreadable: readonly Diagnostic[] = [
    ...diagnostics,
    ...found.filter(({ severity }) => severity === 'error'),
  ]
  report(unreadable, surroundings)
  return 0
}
