import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

import { defaultConfiguration, type Configuration } from '../model/configuration.ts'
import { UsageError } from './failure.ts'
import { nearestFile } from './nearest-file.ts'
import { shownPath } from './shown-path.ts'
import { readText } from './text-file.ts'

/** Reads `file`, or else the `offprint.yaml` of the working folder, which need not exist. */
export async function readConfiguration(cwd: string, file: string | undefined): Promise<Configuration> {
  const source = shownPath(cwd, resolve(cwd, file ?? 'offprint.yaml'))
  const text = readText(cwd, source)
  if (text === undefined && file !== undefined)
    throw new UsageError(`Cannot find the configuration "${source}"${suggestion(cwd, source)}`)
  if (text === undefined) {
    refuseOtherEnding(cwd)
    return defaultConfiguration
  }
  const { parseConfiguration } = await import('./parse-configuration.ts')
  return parseConfiguration(text, source)
}

/** Throws a `UsageError` for a configuration that would be passed over: whoever wrote it wants it read. */
export function refuseOtherEnding(cwd: string): void {
  const other = 'offprint.yml'
  if (existsSync(resolve(cwd, other)) && !existsSync(resolve(cwd, 'offprint.yaml')))
    throw new UsageError(
      `Cannot use "${other}": the configuration is called offprint.yaml; rename it, or run with --config ${other}`,
    )
}

function suggestion(cwd: string, source: string): string {
  const meant = nearestFile(cwd, resolve(cwd, source))
  return meant === undefined ? '' : `: did you mean "${meant}"?`
}
