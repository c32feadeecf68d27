import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { diagnostic } from '../model/diagnostic.ts'
import { Failure } from './failure.ts'
import { reasonFor, systemCodeOf } from './system-error.ts'

/** The text of a file that is ours to understand, without byte order mark; undefined when it does not exist. */
export function readText(cwd: string, source: string): string | undefined {
  const bytes = readingFile(source, () => readFileSync(resolve(cwd, source)))
  if (bytes === undefined) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw unreadable(source, 'it is not UTF-8', 'Save it as UTF-8')
  }
}

/** Does what may fail for the system's reasons, and then says so; undefined when the file does not exist. */
export function readingFile<T>(source: string, read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return undefined
    throw unreadableFor(source, error)
  }
}

/** What to throw when the system did not let a file be read; any other error stays what it is. */
export function unreadableFor(source: string, error: unknown): unknown {
  const code = systemCodeOf(error)
  return code === undefined
    ? error
    : unreadable(source, reasonFor(code), 'Check the path and its permissions')
}

function unreadable(source: string, reason: string, hint: string): Failure {
  const place = { source, line: 1, column: 1 }
  return new Failure([
    diagnostic('configuration-invalid', `Cannot read "${source}": ${reason}`, { place, hint }),
  ])
}
