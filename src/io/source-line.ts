import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'

import type { Place } from '../model/place.ts'
import { sizeLimit } from './stored-source.ts'
import { unlessRefused } from './system-error.ts'

/** So many sources are held at a time. */
const mostKnown = 1000

/** Gives the line that a place stands in; undefined when its source is no file that was read. */
export function lineReader(cwd: string): (place: Place) => string | undefined {
  const known = new Map<string, readonly string[]>()
  return ({ source, line }) => {
    const lines = known.get(source) ?? linesOf(resolve(cwd, source))
    known.set(source, lines)
    const [oldest] = known.keys()
    if (known.size > mostKnown && oldest !== undefined) known.delete(oldest)
    return lines[line - 1]
  }
}

function linesOf(path: string): readonly string[] {
  return unlessRefused<readonly string[]>(
    () => {
      const stat = statSync(path)
      if (!stat.isFile() || stat.size > sizeLimit) return []
      // Without a byte order mark, as the readers take it.
      const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
      // Most have no other line breaks, and are cut up in half the time.
      return text.split(text.includes('\r') ? /\r\n|\n|\r/ : '\n')
    },
    () => [],
  )
}
