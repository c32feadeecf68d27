import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

import { diagnostic } from '../../model/diagnostic.ts'
import { Failure } from '../../io/failure.ts'
import { reasonFor, systemCodeOf } from '../../io/system-error.ts'

/** Writes a file that is not there yet; one that is there, also as a link to nothing, is left as it is. */
export function writeNew(cwd: string, path: string, text: string): 'written' | 'kept' {
  const file = resolve(cwd, path)
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { flag: 'wx' })
    return 'written'
  } catch (error) {
    const code = systemCodeOf(error)
    if (code === 'EEXIST') return 'kept'
    if (code === undefined) throw error
    const message = `Cannot write "${path}": ${reasonFor(code)}`
    throw new Failure([
      diagnostic('output-unwritable', message, { hint: 'Check the permissions of its folder' }),
    ])
  }
}
