import { Failure, UsageError, usageStatus } from '../io/failure.ts'
import { exitStatusOf } from '../model/diagnostic.ts'
import { report } from './report.ts'
import type { Surroundings } from './surroundings.ts'
import { version } from './version.ts'
import { harmlessLine } from './workflow-command.ts'

const faultStatus = 1

/** The whole program: the words after `offprint` in, its exit status out; it never throws. */
export async function run(words: readonly string[], outside: Surroundings): Promise<number> {
  const surroundings = outside.env['GITHUB_ACTIONS'] === 'true' ? withoutCommands(outside) : outside
  try {
    if (words.length === 1 && words[0] === '--version') {
      surroundings.stdout(`${version()}\n`)
      return 0
    }
    const { runCommand } = await import('./command-line.ts')
    return await runCommand(words, surroundings)
  } catch (error) {
    return explain(error, surroundings)
  }
}

/** The runner of a workflow reads commands in what is printed, and the words of a page are none. */
function withoutCommands(surroundings: Surroundings): Surroundings {
  return { ...surroundings, stderr: (text) => surroundings.stderr(harmlessLine(text)) }
}

function explain(error: unknown, surroundings: Surroundings): number {
  if (error instanceof Failure) {
    report(error.diagnostics, surroundings)
    return exitStatusOf(error.diagnostics)
  }
  if (error instanceof UsageError) {
    surroundings.stderr(`offprint: ${error.message}\nTo learn more run: offprint --help\n`)
    return usageStatus
  }
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  surroundings.stderr(
    `offprint: this is a fault of the program, please report it with these lines\n${details}\n`,
  )
  return faultStatus
}
