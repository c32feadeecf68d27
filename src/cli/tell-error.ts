import { Failure, UsageError, usageStatus } from '../io/failure.ts'
import { exitStatusOf } from '../model/diagnostic.ts'
import { report } from './report.ts'
import type { Surroundings } from './surroundings.ts'
import { visibleText } from './visible-text.ts'

const faultStatus = 1

/** Says why a command stopped, and gives its exit status. */
export function tellError(error: unknown, surroundings: Surroundings): number {
  if (error instanceof Failure) {
    report(error.diagnostics, surroundings)
    return exitStatusOf(error.diagnostics)
  }
  if (error instanceof UsageError) {
    surroundings.stderr(`offprint: ${visibleText(error.message)}\nTo learn more run: offprint --help\n`)
    return usageStatus
  }
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  surroundings.stderr(
    `offprint: this is a fault of the program, please report it with these lines\n${details}\n`,
  )
  return faultStatus
}
