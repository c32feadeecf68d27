import { outputAt } from '../io/output.ts'
import { withClaim } from '../io/claim.ts'
import { readPreviousBuild } from '../io/previous-build.ts'
import { filesDropped, writeOutput } from '../io/write-output.ts'
import { exitStatusOf } from '../model/diagnostic.ts'
import { buildOptions } from './build-options.ts'
import { buildProgress } from './build-progress.ts'
import { readSummary, writtenSummary } from './build-summary.ts'
import { defineCommand } from './command.ts'
import { gatherInput } from './gather-input.ts'
import { refuseStrangers } from './refuse-strangers.ts'
import { report } from './report.ts'

/** `offprint build`: profiles in, every export out. */
export const build = defineCommand({
  usage: 'build [profiles..]',
  summary: 'Read homepages and write feeds, bibliographies and calendars',
  options: (args) =>
    buildOptions(args)
      .example('$0 build', 'Read profiles/ and write out/')
      .example('$0 build ada-lovelace.md --out public', 'One homepage, another folder')
      .epilogue('Files in the output that are not of an earlier build are never touched.'),
  run: async (options, surroundings) => {
    const { input, diagnostics, caches } = await gatherInput(options, surroundings)
    const output = outputAt(surroundings.cwd, options.out)
    const pipeline = await import('../pipeline.ts')
    return withClaim(output, async () => {
      const previous = await readPreviousBuild(surroundings.cwd, output)
      const progress = buildProgress('Reading homepages', surroundings)
      const result = pipeline.build({ ...input, ...previous, onRead: progress.update })
      progress.finish()
      refuseStrangers(input.configuration, result.catalog)
      const written = writeOutput(
        output,
        result.files,
        filesDropped(previous.ledger, result.ledger),
        caches?.written,
      )
      caches?.read.removeUnused()
      const found = [...diagnostics, ...result.diagnostics]
      surroundings.stderr(readSummary(result.catalog, result.sources))
      surroundings.stderr(writtenSummary(output.name, result.files.length, written))
      report(found, surroundings)
      return exitStatusOf(found)
    })
  },
})
