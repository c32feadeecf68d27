import { readdirSync } from 'node:fs'

import { systemCodeOf } from './system-error.ts'

/** What lies in a folder; nothing where there is none, or none that can be read. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (systemCodeOf(error) === undefined) throw error
    return []
  }
}
