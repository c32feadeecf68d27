import { basename, dirname, join } from 'node:path'

import { namesIn } from './names-in.ts'
import { nearest } from './nearest.ts'
import { shownPath } from './shown-path.ts'

/** What somebody most likely meant who named a file or folder that is not there, as it is shown to people. */
export function nearestFile(cwd: string, path: string): string | undefined {
  const folder = dirname(path)
  const name = basename(path)
  // A link that leads nowhere is among the names.
  const others = namesIn(folder).filter((one) => one !== name)
  const meant = nearest(name, others)
  return meant === undefined ? undefined : shownPath(cwd, join(folder, meant))
}
