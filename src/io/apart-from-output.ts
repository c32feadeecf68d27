import { join, resolve, sep } from 'node:path'

import type { BuildInput, Source } from '../pipeline.ts'
import { UsageError } from './failure.ts'
import { lstatIfThere, type Output } from './output.ts'
import type { Profiles } from './profiles.ts'
import { shownPath } from './shown-path.ts'
import { isStored, readStored } from './stored-source.ts'

interface Named {
  readonly cwd: string
  /** The paths that the profiles were named by. */
  readonly paths: readonly string[]
}

/** The profiles without what lies in an output among them: no build reads what another wrote. Throws where both are one folder. */
export function apartFromOutput(profiles: Profiles, output: Output, { cwd, paths }: Named): Profiles {
  const { folder, name } = output
  const named = paths.map((path) => resolve(cwd, path))
  const isAmong = named.some((path) => isIn(path, folder))
  const isRead = isAmong && profiles.sources.some(({ path }) => resolve(cwd, path) === folder)
  // A page of all people makes an output look like a site; nobody but a build has a ledger there.
  const isSite = isRead && lstatIfThere(output, 'ledger.json') === undefined
  if (isSite || named.includes(folder))
    throw new UsageError(`Cannot write into ${name}/: homepages are read there; choose another folder with --out`)
  if (!isAmong) return profiles
  const sources = profiles.sources.filter((source) => {
    const path = resolve(cwd, source.path)
    return path !== folder && !isIn(folder, path)
  })
  return { ...profiles, sources }
} // prettier-ignore

/** Throws where a file of the output would take the place of a homepage. */
export function refuseOverwriting(
  { folder }: Output,
  written: readonly { readonly path: string }[],
  { sources }: Pick<BuildInput, 'sources'>,
  cwd: string,
): void {
  const read = new Set(sources.flatMap(pathsOf).map((path) => resolve(cwd, path)))
  const victim = written.map(({ path }) => join(folder, path)).find((path) => read.has(path))
  if (victim === undefined) return
  const name = shownPath(cwd, victim)
  throw new UsageError(`Cannot write "${name}": it is a homepage that is read; choose another folder with --out`)
} // prettier-ignore

/** Does not open a source again: what is remembered of a build is of the content that a source was opened with last. */
function pathsOf(source: Source): readonly string[] {
  const content = isStored(source) && source.stored.isSite ? readStored(source.stored) : source
  return 'files' in content ? content.files.list().map((inner) => join(source.path, inner)) : [source.path]
}

function isIn(folder: string, path: string): boolean {
  return path.startsWith(`${folder}${sep}`)
}
