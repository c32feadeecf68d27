import { appendFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'

import type { ArgumentsCamelCase } from 'yargs'

import { recoverOutput } from '../io/claim.ts'
import { compareOutput } from '../io/comparison.ts'
import { Failure } from '../io/failure.ts'
import { filesAdded, refuseForeign } from '../io/foreign-files.ts'
import { type Output, outputAt } from '../io/output.ts'
import { readPreviousBuild } from '../io/previous-build.ts'
import { reasonFor, systemCodeOf } from '../io/system-error.ts'
import { filesDropped } from '../io/write-output.ts'
import { diagnostic, exitStatusOf } from '../model/diagnostic.ts'
import { daysIn } from './age.ts'
import { buildOptions } from './build-options.ts'
import { counted } from './build-summary.ts'
import { headlineOf } from './check/change-text.ts'
import { changesBetween } from './check/changes.ts'
import { checkGithub } from './check/github.ts'
import { checkJson } from './check/json.ts'
import { checkMarkdown } from './check/markdown.ts'
import type { CheckForm, CheckReport, NameOf } from './check/report.ts'
import { checkSarif } from './check/sarif.ts'
import { reportStaleness } from './check/staleness.ts'
import { checkText } from './check/text.ts'
import { type ToldAlike, updateCommand } from './check/update-command.ts'
import { defineCommand } from './command.ts'
import { gatherInput, type Gathered } from './gather-input.ts'
import { readAhead } from './read-ahead.ts'
import { refuseStrangers } from './refuse-strangers.ts'
import { report as reportDiagnostics } from './report.ts'
import type { Surroundings } from './surroundings.ts'

const forms = {
  text: checkText,
  json: checkJson,
  github: checkGithub,
  sarif: checkSarif,
} as const satisfies Readonly<Record<string, CheckForm>>

const formNames = ['text', 'json', 'github', 'sarif'] as const satisfies readonly (keyof typeof forms)[]

/** `offprint check`: would a build change anything, and what? */
export const check = defineCommand({
  usage: 'check [profiles..]',
  summary: 'Compare the output with what a build would write, and list the differences',
  options: (args) =>
    buildOptions(args)
      .option('format', {
        choices: formNames,
        default: 'text' as const,
        requiresArg: true,
        describe: 'How to say it: to a person, as JSON, as annotations of GitHub, as SARIF 2.1.0',
      })
      .option('allow-changes', {
        type: 'boolean',
        default: false,
        describe: 'Tell what a build would change, but do not fail by it',
      })
      .option('max-age', {
        type: 'string',
        requiresArg: true,
        describe: 'Fail too when nothing has changed for longer, such as 14d, 8w or 1y',
      })
      .example('$0 check', 'In a workflow: is the committed out/ current?')
      .example('$0 check --max-age 14d', 'Is it still updated at all?')
      .epilogue(
        'Exit status 1 when a build would change something. Where GITHUB_STEP_SUMMARY names a file, a summary in Markdown is added to it.',
      ),
  run: async (options, surroundings) => {
    const { stdout, stderr, env } = surroundings
    const report = await checked(options, surroundings)
    if (options.format === 'text') reportDiagnostics(report.diagnostics, surroundings)
    stdout(forms[options.format](report, namesFrom(surroundings)))
    if (report.files !== undefined)
      stderr(`${report.output}/ ${stateOf(report.files.length, report.update)}\n`)
    const summary = env['GITHUB_STEP_SUMMARY']
    if (summary !== undefined && summary !== '') addSummary(summary, checkMarkdown(report))
    return report.status
  },
})

type CheckOptions = ArgumentsCamelCase<
  Parameters<typeof gatherInput>[0] &
    ToldAlike & {
      readonly allowChanges: boolean
      readonly maxAge: string | undefined
    }
>

async function checked(options: CheckOptions, surroundings: Surroundings): Promise<CheckReport> {
  const output = outputAt(surroundings.cwd, options.out)
  const maxAge = options.maxAge === undefined ? undefined : daysIn(options.maxAge, 'max-age')
  const { allowChanges } = options
  const told = { output: output.name, update: updateCommand(options), allowChanges }
  try {
    const gathered = await gatherInput(options, surroundings)
    const compared = await compare(output, gathered, surroundings).finally(gathered.progress.finish)
    const { changes, files, published } = compared
    const { asOf } = gathered.input
    const stale = maxAge === undefined ? [] : reportStaleness(output.name, published, maxAge, asOf)
    const diagnostics = [...gathered.diagnostics, ...compared.diagnostics, ...stale]
    const status = Math.max(exitStatusOf(diagnostics), files.length === 0 || allowChanges ? 0 : 1)
    return { ...told, status, headline: headlineOf(changes), changes, files, diagnostics }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return {
      ...told,
      status: exitStatusOf(error.diagnostics),
      headline: headlineOf([]),
      changes: [],
      files: undefined,
      diagnostics: error.diagnostics,
    }
  }
} // prettier-ignore

/** What a build would write and say, beside what is there. */
async function compare(output: Output, gathered: Gathered, surroundings: Surroundings) {
  const input = await readAhead(gathered, surroundings)
  const pipeline = await import('../pipeline.ts')
  recoverOutput(output)
  const previous = await readPreviousBuild(surroundings.cwd, output)
  const { files, ledger, catalog, diagnostics } = pipeline.build({ ...input, ...previous })
  refuseStrangers(input.configuration, catalog)
  // A build would refuse them too.
  refuseForeign(output, filesAdded(previous.ledger?.files, files))
  const dropped = filesDropped(previous.ledger?.files, ledger)
  const onFile = (done: number, all: number): void => gathered.progress.update('Comparing files', done, all)
  return {
    files: compareOutput(output, files, dropped, onFile),
    changes: changesBetween(previous.catalog, catalog),
    published: previous.catalog ?? catalog,
    diagnostics,
  }
}

function addSummary(file: string, text: string): void {
  try {
    appendFileSync(file, text)
  } catch (error) {
    const code = systemCodeOf(error)
    if (code === undefined) throw error
    const message = `Cannot write the summary of the job to "${file}": ${reasonFor(code)}`
    throw new Failure([
      diagnostic('output-unwritable', message, { hint: 'Let GITHUB_STEP_SUMMARY name a file' }),
    ])
  }
}

function stateOf(differences: number, update: string): string {
  return differences === 0
    ? 'is current'
    : `differs in ${counted(differences, 'file')}; to update it run: ${update}`
}

/** GitHub names files from the root of the repository, which need not be the working folder. */
function namesFrom({ cwd, env }: Surroundings): NameOf {
  const workspace = env['GITHUB_WORKSPACE']
  if (workspace === undefined || workspace === '') return (path) => path
  return (path) => relative(workspace, resolve(cwd, path)).replaceAll('\\', '/')
}
