import { withClaim } from '../io/claim.ts'
import { UsageError } from '../io/failure.ts'
import { filesAdded, refuseForeign } from '../io/foreign-files.ts'
import { nearest } from '../io/nearest.ts'
import { outputAt } from '../io/output.ts'
import { readPreviousBuild } from '../io/previous-build.ts'
import { writeOutput } from '../io/write-output.ts'
import { forgetPerson, peopleOf } from '../merge/forget.ts'
import { emptyLedger } from '../model/ledger.ts'
import { outputOptions, profilesOption } from './build-options.ts'
import { writtenSummary } from './build-summary.ts'
import { defineCommand } from './command.ts'
import { gatherInput } from './gather-input.ts'
import { visibleText } from './visible-text.ts'

/** `offprint forget`: afterwards nothing in the output comes from this person's pages. */
export const forget = defineCommand({
  usage: 'forget <person>',
  summary: 'Remove all that was published of a person',
  options: (args) =>
    profilesOption(outputOptions(args))
      .positional('person', {
        type: 'string',
        demandOption: true,
        describe: 'The id: the name of their folder in the output',
      })
      .example('$0 forget ada-lovelace', 'Remove the entries and files of ada-lovelace from out/')
      .epilogue('Remove the profile too, or the next build publishes it again.'),
  run: async (options, surroundings) => {
    const { person, ...given } = options
    const all = { ...given, allowShrink: false, versions: undefined, also: undefined, withoutProfiles: true }
    const { input, progress } = await gatherInput(all, surroundings)
    const output = outputAt(surroundings.cwd, options.out)
    const { build, ownerOf } = await import('../pipeline.ts')
    const { people } = input.configuration
    const own = input.sources.filter((source) => ownerOf(source, people) === person)
    return withClaim(output, async () => {
      const { catalog, ledger = emptyLedger } = await readPreviousBuild(surroundings.cwd, output)
      if (catalog === undefined)
        throw new UsageError(`Cannot find a catalog in ${output.name}/: nothing was published there`)
      refuseUnknown(person, peopleOf({ catalog, ledger }))
      // What a build without this person's pages writes; what plug-ins wrote goes, for the person may be in it.
      const { files } = build({
        ...input,
        sources: input.sources.filter((source) => !own.includes(source)),
        exporters: [],
        ...forgetPerson({ catalog, ledger }, person),
      })
      progress.finish()
      refuseForeign(output, filesAdded(ledger?.files, files))
      const written = writeOutput(output, files, ledger.files)
      surroundings.stderr(writtenSummary(output.name, files.length, written))
      const paths = own.map(({ path }) => path)
      const lines = people.some(({ id }) => id === person) ? ['their lines in offprint.yaml'] : []
      surroundings.stderr(`Forgot ${person}${remedyFor([...paths, ...lines])}\n`)
      return 0
    })
  },
})

function remedyFor(rest: readonly string[]): string {
  return rest.length === 0
    ? ''
    : `; remove ${visibleText(rest.join(' and '))} too, or the next build publishes it again`
}

function refuseUnknown(person: string, people: readonly string[]): void {
  if (people.includes(person)) return
  const meant = nearest(person, people)
  const known = people.length === 0 ? 'there is nobody' : `the people are ${people.join(', ')}`
  const remedy = meant === undefined ? known : `did you mean "${meant}"?`
  throw new UsageError(`Cannot forget "${person}": nobody of this id was published; ${remedy}`)
}
