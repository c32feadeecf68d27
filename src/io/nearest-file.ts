import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

import { nearest } from './nearest.ts'
import { shownPath } from './shown-path.ts'
import { systemCodeOf } from './system-error.ts'

/** What somebody most likely meant who named a file or folder that is not there, as it is shown to people. */
export function nearestFile(cwd: string, path: string): string | undefined {
  const folder = dirname(path)
  const meant = nearest(basename(path), namesIn(folder))
  return meant === undefined ? undefined : shownPath(cwd, join(folder, meant))
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (systemCodeOf(error) === undefined) throw error
    return []
  }
}
