import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

import { diagnostic } from '../model/diagnostic.ts'
import type { Replacement } from '../model/problem.ts'
import { Failure } from './failure.ts'
import { reasonFor, systemCodeOf } from './system-error.ts'

/** A source as it is and as it would be with some replacements made. */
export interface CorrectedSource {
  /** As shown to people. */
  readonly source: string
  readonly before: string
  readonly after: string
}

/** The sources that replacements are about, in the order of their names. */
export function correctedSources(cwd: string, replacements: readonly Replacement[]): readonly CorrectedSource[] {
  const sources = [...new Set(replacements.map(({ place }) => place.source))].toSorted()
  return sources.map((source) => {
    const own = replacements.filter(({ place }) => place.source === source)
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      attempting(source, () => readFileSync(resolve(cwd, source))),
    )
    return { source, before, after: withReplacements(before, own) }
  })
} // prettier-ignore

/**
 * Writes a corrected source whole beside the old one and puts it in its place, so that it is never half written;
 * refuses when somebody changed the file in between. A symbolic link stays one.
 */
export function writeCorrected(cwd: string, { source, before, after }: CorrectedSource): void {
  attempting(source, () => {
    const path = realpathSync(resolve(cwd, source))
    if (!readFileSync(path).equals(Buffer.from(before)))
      throw unwritable(source, 'it was changed in the meantime', 'Run the command again')
    const fresh = join(dirname(path), `.${basename(path)}.offprint-${process.pid}`)
    try {
      const file = openSync(fresh, 'wx')
      try {
        fchmodSync(file, statSync(path).mode)
        writeFileSync(file, after)
        fsyncSync(file)
      } finally {
        closeSync(file)
      }
      renameSync(fresh, path)
    } finally {
      rmSync(fresh, { force: true })
    }
  })
}

const mark = '\uFEFF'

/** Only what is found where it should stand is replaced; line ends and the byte order mark stay. */
function withReplacements(text: string, replacements: readonly Replacement[]): string {
  const head = text.startsWith(mark) ? mark : ''
  const lines = text.slice(head.length).split('\n')
  // From right to left, so that columns stay what they are.
  for (const { place, found, text: now } of replacements.toSorted((a, b) => b.place.column - a.place.column)) {
    const [line = '', at] = [lines[place.line - 1], place.column - 1]
    if (line.startsWith(found, at)) lines[place.line - 1] = line.slice(0, at) + now + line.slice(at + found.length)
  }
  return head + lines.join('\n')
} // prettier-ignore

function attempting<T>(source: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const code = systemCodeOf(error)
    if (code === undefined) throw error
    throw unwritable(source, reasonFor(code), 'Check the permissions of the file and its folder')
  }
}

function unwritable(source: string, reason: string, hint: string): Failure {
  return new Failure([diagnostic('output-unwritable', `Cannot correct "${source}": ${reason}`, { hint })])
}
