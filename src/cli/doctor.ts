import type { FoundProblem } from '../examine/index.ts'
import { UsageError } from '../io/failure.ts'
import { outputAt } from '../io/output.ts'
import { notePreviousBuild } from '../io/previous-build.ts'
import { diagnosticCodes, exitStatusOf, type Diagnostic } from '../model/diagnostic.ts'
import { daysIn } from './age.ts'
import { outputOptions } from './build-options.ts'
import { counted } from './build-summary.ts'
import { choiceFor } from './choice.ts'
import { defineCommand } from './command.ts'
import { gatherInput } from './gather-input.ts'
import { problemsText } from './problems-text.ts'
import { isFetched, putRight } from './put-right.ts'
import { report } from './report.ts'
import type { Surroundings } from './surroundings.ts'
import { harmlessJson } from './workflow-command.ts'

/** `offprint doctor`: what is worth putting right in the homepages, and how. */
export const doctor = defineCommand({
  usage: 'doctor [profiles..]',
  summary: 'Examine homepages for what is worth putting right, each with place and remedy',
  options: (args) =>
    outputOptions(args)
      .positional('profiles', {
        type: 'string',
        array: true,
        default: ['profiles'],
        describe: 'Folders of homepages, or single ones',
      })
      .option('only', {
        type: 'string',
        requiresArg: true,
        describe: 'Checks to make, such as mojibake,dead-anchor',
      })
      .option('max-age', {
        type: 'string',
        requiresArg: true,
        describe: 'How old the newest news of a person may be (14d, 8w, 1y); older is an error',
      })
      .option('format', {
        choices: ['text', 'json'] as const,
        default: 'text' as const,
        requiresArg: true,
        describe: 'How to print it',
      })
      .option('fix', {
        type: 'boolean',
        default: false,
        describe: 'Print a diff of what can be put right without judgement',
      })
      .option('write', {
        type: 'boolean',
        default: false,
        describe: 'With --fix: put it right in the files',
      })
      .example('$0 doctor', 'What is wrong in profiles/?')
      .example('$0 doctor --only mojibake,dead-anchor --fix', 'How would that be put right?')
      .example('$0 doctor --fix --write', 'Put right what needs no judgement')
      .epilogue('Exit status 1 when an error is found; warnings and notes never change it.'),
  run: async ({ profiles, only, maxAge, format, fix, write, ...options }, surroundings) => {
    if (write && !fix) throw new UsageError('Cannot use --write without --fix: add --fix')
    const limit = { days: daysIn(maxAge ?? '1y', 'max-age'), severity: maxAge === undefined ? 'warning' : 'error' } as const
    const checks = await checksNamed(only)
    const build = { ...options, profiles, allowShrink: true, versions: undefined, also: undefined }
    const { input, diagnostics, progress } = await gatherInput(build, surroundings)
    const { examine } = await import('../pipeline.ts')
    const previous = await notePreviousBuild(surroundings.cwd, outputAt(surroundings.cwd, options.out), {
      putAway: input.putAway,
    })
    const result = examine({ ...input, ...previous }, { checks, maxAge: limit })
    progress.finish()
    const unread = [...diagnostics, ...result.diagnostics].filter(isUnread)
    const { problems } = result
    const replacements = problems.flatMap(({ replacement }) => replacement ?? [])
    if (fix) putRight(replacements, write, surroundings)
    else if (format === 'json') surroundings.stdout(harmlessJson(problems))
    else tell(problems, only === undefined ? shownOfEach : Infinity, surroundings)
    report(unread, surroundings)
    surroundings.stderr(summaryOf(problems, { fix, write }))
    return Math.max(exitStatusOf(unread), problems.some(({ severity }) => severity === 'error') ? 1 : 0)
  },
}) // prettier-ignore

/** So many of one check on one page show what it is about. */
const shownOfEach = 5

function tell(problems: readonly FoundProblem[], limit: number, surroundings: Surroundings): void {
  const counts = new Map<string, number>()
  const isShown = ({ check, place }: FoundProblem): boolean => {
    const name = `${check} ${place?.source}`
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count <= limit
  }
  const shown = new Set(problems.filter(isShown))
  surroundings.stdout(problemsText([...shown], surroundings))
  const hidden = problems.filter((problem) => !shown.has(problem)).map(({ check }) => check)
  const names = [...new Set(hidden)]
  if (names.length === 0) return
  const rest = names
    .map((name) => `${hidden.filter((check) => check === name).length} more of ${name}`)
    .join(', ')
  surroundings.stderr(`Not shown: ${rest}; to see all run: offprint doctor --only ${names.join(',')}\n`)
}

async function checksNamed(only: string | undefined) {
  const { checks } = await import('../examine/index.ts')
  if (only === undefined) return checks
  const names = checks.map(({ name }) => name)
  const wanted = only.split(',').map((name) => name.trim())
  const unknown = wanted.find((name) => !names.includes(name))
  if (unknown !== undefined)
    throw new UsageError(`Cannot make the check "${unknown}": ${choiceFor(unknown, names)}`)
  return checks.filter(({ name }) => wanted.includes(name))
}

/** What cannot be read cannot be examined either. */
function isUnread({ code }: Diagnostic): boolean {
  const meaning = diagnosticCodes[code]
  return meaning.severity === 'error' && meaning.status === 3
}

function summaryOf(
  problems: readonly FoundProblem[],
  { fix, write }: { readonly fix: boolean; readonly write: boolean },
): string {
  if (problems.length === 0) return 'Found nothing to put right\n'
  const safe = problems.filter(
    ({ replacement }) => replacement !== undefined && !(write && isFetched(replacement.place.source)),
  ).length
  const remedy = fix ? '' : `; to see the diff of ${safe === 1 ? 'it' : 'them'} run: offprint doctor --fix`
  const state = write ? `${safe === 1 ? 'was' : 'were'} put right` : 'can be put right without judgement'
  const part = safe === 0 ? '' : `, ${safe} of which ${state}${remedy}`
  return `Found ${counted(problems.length, 'problem')}${part}\n`
}
