import { recoverOutput } from '../io/claim.ts'
import { compareOutput } from '../io/comparison.ts'
import { outputAt } from '../io/output.ts'
import { readPreviousBuild } from '../io/previous-build.ts'
import { exitStatusOf } from '../model/diagnostic.ts'
import { buildOptions } from './build-options.ts'
import { counted } from './build-summary.ts'
import { defineCommand } from './command.ts'
import { differenceText } from './difference-text.ts'
import { gatherInput } from './gather-input.ts'
import { refuseStrangers } from './refuse-strangers.ts'
import { report } from './report.ts'

/** `offprint check`: would a build change anything? */
export const check = defineCommand({
  usage: 'check [profiles..]',
  summary: 'Compare the output with what a build would write, and list the differences',
  options: (args) =>
    buildOptions(args)
      .example('$0 check', 'In a workflow: is the committed out/ current?')
      .epilogue('Exit status 1 when a build would change something.'),
  run: async (options, surroundings) => {
    const { input, diagnostics } = await gatherInput(options, surroundings)
    const output = outputAt(surroundings.cwd, options.out)
    const pipeline = await import('../pipeline.ts')
    recoverOutput(output)
    const previous = await readPreviousBuild(surroundings.cwd, output)
    const result = pipeline.build({ ...input, ...previous })
    refuseStrangers(input.configuration, result.catalog)
    const differences = compareOutput(output, result.files, previous.ledger?.files ?? [])
    const found = [...diagnostics, ...result.diagnostics]
    report(found, surroundings)
    for (const difference of differences) surroundings.stdout(differenceText(output.name, difference))
    const count = counted(differences.length, 'file')
    const summary =
      differences.length === 0 ? 'is current' : `differs in ${count}; to update it run: offprint build`
    surroundings.stderr(`${output.name}/ ${summary}\n`)
    return Math.max(exitStatusOf(found), differences.length === 0 ? 0 : 1)
  },
})
