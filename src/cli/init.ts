import { readProfiles } from '../io/profiles.ts'
import { formatInstant } from '../model/instant.ts'
import { defaultConfiguration } from '../model/configuration.ts'
import type { Person } from '../model/person.ts'
import { counted } from './build-summary.ts'
import { defineCommand } from './command.ts'
import { configurationText } from './init/configuration-text.ts'
import { writeNew } from './init/new-file.ts'
import { pagesAddress } from './init/pages-address.ts'
import { workflowText } from './init/workflow-text.ts'
import { version } from './version.ts'

/** `offprint init`: what somebody starts from; nothing that is there is changed. */
export const init = defineCommand({
  usage: 'init',
  summary: 'Write an offprint.yaml and a workflow to start from; keep those that are there',
  options: (args) =>
    args
      .option('pull-requests', {
        type: 'boolean',
        default: false,
        describe: 'Let the workflow propose changes in a pull request, instead of committing them',
      })
      .example('$0 init', 'In the folder of your site, with homepages in profiles/'),
  run: async ({ pullRequests }, { cwd, stderr }) => {
    const people = await peopleIn(cwd)
    const files = {
      'offprint.yaml': configurationText({ people, pages: pagesAddress(cwd) }),
      '.github/workflows/exports.yml': workflowText({ version: version(), inPullRequests: pullRequests }),
    }
    stderr(`Found ${counted(people.length, 'homepage')} in profiles/\n`)
    for (const [path, text] of Object.entries(files))
      stderr(writeNew(cwd, path, text) === 'written' ? `Wrote ${path}\n` : `Kept ${path}, which was there\n`)
    stderr(people.length === 0 ? withoutProfiles : withProfiles)
    return 0
  },
})

const withoutProfiles = `Next: save a homepage into profiles/, such as profiles/ada-moreau.md, and run: offprint build\n`

const withProfiles = `Next: run: offprint build
Then open out/index.html, commit all of it, and let Settings, Pages, Source be "GitHub Actions"\n`

/** The people of profiles/, as a build names them. */
async function peopleIn(cwd: string): Promise<readonly Person[]> {
  const { sources } = readProfiles(cwd, ['profiles'])
  const readable = sources.filter((source) => !('failure' in source))
  if (readable.length === 0) return []
  const { build } = await import('../pipeline.ts')
  const { catalog } = build({
    sources: readable,
    configuration: defaultConfiguration,
    asOf: formatInstant(0),
  })
  return catalog.people
}
