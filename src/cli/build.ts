import { refuseOverwriting } from '../io/apart-from-output.ts'
import { filesAdded, refuseForeign } from '../io/foreign-files.ts'
import { growSlowly } from '../io/engine.ts'
import { outputAt, type Output } from '../io/output.ts'
import { withClaim } from '../io/claim.ts'
import { notePreviousBuild } from '../io/previous-build.ts'
import { type Said, settledBuild, type SettledBuild } from '../io/settled-build.ts'
import { filesDropped, writeOutput, type Written } from '../io/write-output.ts'
import { exitStatusOf } from '../model/diagnostic.ts'
import type { BuildResult, ToExport } from '../pipeline.ts'
import { buildOptions } from './build-options.ts'
import { readSummary, writtenSummary } from './build-summary.ts'
import { defineCommand } from './command.ts'
import { gatherInput, type Gathered } from './gather-input.ts'
import { readAhead } from './read-ahead.ts'
import { refuseStrangers } from './refuse-strangers.ts'
import { report } from './report.ts'
import type { Surroundings } from './surroundings.ts'

/** `offprint build`: profiles in, every export out. */
export const build = defineCommand({
  usage: 'build [profiles..]',
  summary: 'Read homepages and write feeds, bibliographies and calendars',
  options: (args) =>
    buildOptions(args)
      .example('$0 build', 'Read profiles/ and write out/')
      .example('$0 build ada-lovelace.md --out public', 'One homepage, another folder')
      .epilogue(
        'Files in the output that are not of an earlier build are never touched: nothing is written if one is in the way.',
      ),
  run: async (options, surroundings) => {
    const gathered = await gatherInput(options, surroundings)
    const { diagnostics } = gathered
    const output = outputAt(surroundings.cwd, options.out)
    return withClaim(output, async () => {
      const settled = settledIn(output, gathered, surroundings)
      const known = settled?.said()
      const { said, written } =
        known === undefined ? await built(output, gathered, surroundings) : { said: known, written: nothing }
      if (known === undefined && isNothing(written)) settled?.remember(said)
      const found = [...diagnostics, ...said.diagnostics]
      surroundings.stderr(said.summary)
      surroundings.stderr(writtenSummary(output.name, said.files.length, written))
      report(found, surroundings)
      return exitStatusOf(found)
    })
  },
})

const nothing: Written = { changed: [], removed: [] }

function isNothing({ changed, removed }: Written): boolean {
  return changed.length + removed.length === 0
}

/** Nobody knows what a plug-in would do now. */
function settledIn(
  output: Output,
  { input }: Gathered,
  { cwd, program }: Surroundings,
): SettledBuild | undefined {
  const isOurs = input.readers === undefined && input.exporters === undefined
  return program === undefined || !isOurs ? undefined : settledBuild(cwd, output, program, input)
}

async function built(
  output: Output,
  gathered: Gathered,
  surroundings: Surroundings,
): Promise<{ said: Said; written: Written }> {
  const { caches, progress, input } = gathered
  const { files, added, dropped, ...said } = await made(output, gathered, surroundings).finally(
    progress.finish,
  )
  refuseOverwriting(output, files, input, surroundings.cwd)
  refuseForeign(output, added)
  const onFile = (done: number, all: number): void => progress.update('Writing files', done, all)
  try {
    const written = writeOutput(output, files, dropped, { cache: caches?.written, onFile })
    caches?.read.removeUnused()
    return { said: { ...said, files: files.map(({ path }) => path) }, written }
  } finally {
    progress.finish()
  }
}

/** By itself, for whoever writes the files needs room. */
async function made(
  output: Output,
  gathered: Gathered,
  surroundings: Surroundings,
): Promise<
  Pick<BuildResult, 'files' | 'diagnostics'> &
    Pick<Said, 'summary'> & { added: BuildResult['files']; dropped: readonly string[] }
> {
  const { caches, input } = gathered
  const { exportMerged } = await import('../pipeline.ts')
  const { filesBefore, merged, summary } = await mergedSources(output, gathered, surroundings)
  if (input.putAway !== undefined) growSlowly('otherwise')
  const { files, ledger, diagnostics } = exportMerged(merged, {
    ...input,
    filesBefore,
    condense: caches?.written.condense,
  })
  const added = filesAdded(filesBefore, files)
  const dropped = filesDropped(filesBefore, ledger)
  return { files, diagnostics, summary, added, dropped }
}

/** By itself too, for of the build before only the names of its files count from then on, and of the decisions nothing. */
async function mergedSources(
  output: Output,
  gathered: Gathered,
  surroundings: Surroundings,
): Promise<Pick<Said, 'summary'> & { merged: ToExport; filesBefore: readonly string[] | undefined }> {
  const { input } = gathered
  const { mergeSources } = await import('../pipeline.ts')
  const ready = await readAhead(gathered, surroundings)
  const previous = await notePreviousBuild(surroundings.cwd, output, {
    program: surroundings.program,
    putAway: input.putAway,
  })
  const { catalog, ledger, diagnostics, sources } = mergeSources({ ...ready, ...previous })
  refuseStrangers(input.configuration, catalog)
  const summary = readSummary(catalog, sources)
  return { merged: { catalog, ledger, diagnostics }, filesBefore: previous.ledger?.files, summary }
}
