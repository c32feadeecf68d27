import { readdirSync } from 'node:fs'

import { unlessRefused } from './system-error.ts'

/** What lies in a folder; nothing where there is none, or none that can be read. */
export function namesIn(folder: string): readonly string[] {
  return unlessRefused<readonly string[]>(
    () => readdirSync(folder),
    () => [],
  )
}
