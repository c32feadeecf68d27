import { Failure, UsageError, usageStatus } from '../io/failure.ts'
import { exitStatusOf } from '../model/diagnostic.ts'
import { report } from './report.ts'
import type { Surroundings } from './surroundings.ts'
import { version } from './version.ts'

const faultStatus = 1

/** The whole program: the words after `offprint` in, its exit status out; it never throws. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<number> {
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
