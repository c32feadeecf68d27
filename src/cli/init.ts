import { refuseOtherEnding } from '../io/configuration.ts'
import { readOne, readProfiles } from '../io/profiles.ts'
import { folderKindOf } from '../io/site-files.ts'
import { formatInstant } from '../model/instant.ts'
import { defaultConfiguration } from '../model/configuration.ts'
import type { Person } from '../model/person.ts'
import { sourceKinds } from '../model/source-kind.ts'
import { personIdOf } from '../normalize/index.ts'
import type { Source } from '../pipeline.ts'
import { counted } from './build-summary.ts'
import { defineCommand } from './command.ts'
import { defaultBranch } from './init/default-branch.ts'
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
    refuseOtherEnding(cwd)
    const { people, site } = await foundIn(cwd)
    const pages = pagesAddress(cwd)
    const publishes = site === undefined
    const { configurationText } = await import('./init/configuration-text.ts')
    const files = {
      'offprint.yaml': configurationText({ people, pages: publishes || pages === undefined ? pages : `${pages}out/` }),
      '.github/workflows/exports.yml': workflowText({ version: version(), branch: defaultBranch(cwd), inPullRequests: pullRequests, publishes }),
    }
    stderr(site === undefined ? `Found ${counted(people.length, 'homepage')} in profiles/\n` : `Found ${site} here\n`)
    for (const [path, text] of Object.entries(files))
      stderr(writeNew(cwd, path, text) === 'written' ? `Wrote ${path}\n` : `Kept ${path}, which was there\n`)
    stderr(people.length === 0 ? withoutProfiles : publishes ? withProfiles : withSite)
    return 0
  },
}) // prettier-ignore

const withoutProfiles = `Next: save a homepage into profiles/, such as profiles/ada-moreau.md, and run: offprint build\n`

const withProfiles = `Next: run: offprint build
Then open out/index.html, commit all of it, and let Settings, Pages, Source be "GitHub Actions"\n`

const withSite = `Next: run: offprint build
Then open out/index.html, and commit all of it; what publishes your site publishes out/ with it, or needs to be told
`

interface FoundPeople {
  readonly people: readonly Person[]
  /** What the folder itself is, where it is the homepage: `a Jekyll site`. */
  readonly site?: string
}

/** The people of profiles/; without any the owner of the site that this folder is. */
async function foundIn(cwd: string): Promise<FoundPeople> {
  const { sources } = readProfiles(cwd, ['profiles'])
  const kind = folderKindOf(cwd)
  const people = await peopleOf(sources)
  if (people.length > 0) return { people }
  if (kind === undefined || kind === 'bibliographies') return { people: [] }
  const [owner] = await peopleOf([{ ...readOne(cwd, cwd, undefined), person: 'owner' }])
  const name = owner?.name ?? 'owner'
  const person = { id: personIdOf(name.replaceAll(/[./\\]/g, '-')) ?? 'owner', name, homepage: './', sources: [] }
  return { people: [person], site: withArticle(sourceKinds[kind].title) }
} // prettier-ignore

/** As a build names them. */
async function peopleOf(sources: readonly Source[]): Promise<readonly Person[]> {
  const { build } = await import('../pipeline.ts')
  const { catalog } = build({
    sources,
    configuration: defaultConfiguration,
    asOf: formatInstant(0),
  })
  return catalog.people
}

function withArticle(title: string): string {
  return /^(?:[aeo]|HTML)/i.test(title) ? `an ${title}` : `a ${title}`
}
