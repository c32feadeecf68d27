import { isAbsolute, posix } from 'node:path'

import { type CorrectedSource, correctedSources, writeCorrected } from '../io/corrected-source.ts'
import { snapshotsName } from '../io/snapshots.ts'
import type { Replacement } from '../model/problem.ts'
import type { Surroundings } from './surroundings.ts'
import { unifiedDiff } from './unified-diff.ts'
import { visibleText } from './visible-text.ts'

/** Prints a diff of what would be put right, and with `write` puts it right. */
export function putRight(
  replacements: readonly Replacement[],
  write: boolean,
  { cwd, stdout, stderr }: Surroundings,
): void {
  const untold: string[] = []
  for (const corrected of correctedSources(cwd, replacements)) {
    const { source } = corrected
    const diff = unifiedDiff({ path: source, ...corrected })
    if (diff === '') continue
    const isApplicable = !liesOutside(source)
    if (isApplicable) stdout(diff)
    if (write || (!isApplicable && isFetched(source))) stderr(written(cwd, corrected))
    else if (!isApplicable) untold.push(source)
  }
  if (untold.length > 0) stderr(notInDiff(untold, cwd))
}

/** Neither `git apply` nor `patch` takes a diff that leads there, and such a one costs all the others. */
function liesOutside(source: string): boolean {
  return isAbsolute(source) || posix.normalize(source).startsWith('../')
}

/** A homepage that was fetched is another's to put right. */
export function isFetched(source: string): boolean {
  return source.split('/').includes(snapshotsName)
}

function written(cwd: string, corrected: CorrectedSource): string {
  const { source } = corrected
  if (isFetched(source))
    return `Left ${visibleText(source)} as it was fetched: put it right where it comes from\n`
  writeCorrected(cwd, corrected)
  return `Corrected ${visibleText(source)}\n`
}

function notInDiff(sources: readonly string[], cwd: string): string {
  const [lie, them] = sources.length === 1 ? ['it lies', 'it'] : ['they lie', 'them']
  const names = visibleText(sources.join(', '))
  const remedy = `to put ${them} right with all the rest, run in ${visibleText(cwd)}: offprint doctor --fix --write`
  return `Not in the diff, for ${lie} outside of this folder: ${names}; ${remedy}\n`
}
