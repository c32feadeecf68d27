import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { unlessRefused } from '../../io/system-error.ts'

/** A file that git keeps of the repository of this folder; empty where it cannot be had, as in a worktree, whose `.git` is a file. */
export function gitText(cwd: string, path: string): string {
  return unlessRefused(
    () => readFileSync(resolve(cwd, '.git', path), 'utf8'),
    () => '',
  )
}
