import { realpathSync, renameSync, writeFileSync } from 'node:fs'

import { diagnostic } from '../model/diagnostic.ts'
import { Failure } from './failure.ts'
import { reasonFor, systemCodeOf } from './system-error.ts'

/** Writes a file that somebody else may be reading: it is the old one or the new one, and whole. `source` is its name for people. */
export function writeWhole(path: string, text: string, source: string): void {
  try {
    const target = targetOf(path)
    writeFileSync(`${target}.partial`, text)
    renameSync(`${target}.partial`, target)
  } catch (error) {
    const code = systemCodeOf(error)
    if (code === undefined) throw error
    const hint = 'Correct the permissions, then run the command again'
    throw new Failure([
      diagnostic('output-unwritable', `Cannot write "${source}": ${reasonFor(code)}`, { hint }),
    ])
  }
}

/** A link stays one. */
function targetOf(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    if (systemCodeOf(error) !== 'ENOENT') throw error
    return path
  }
}
