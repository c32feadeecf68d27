import { constants, type Stats } from 'node:fs'
import { join, posix, resolve } from 'node:path'

import { diagnostic } from '../model/diagnostic.ts'
import { isOutputPath } from '../model/output-path.ts'
import { disk as realDisk, type Disk } from './disk.ts'
import { Failure } from './failure.ts'
import { shownPath } from './shown-path.ts'
import { reasonFor, systemCodeOf } from './system-error.ts'

/** The folder that exports are written to. */
export interface Output {
  readonly folder: string
  /** As shown to people. */
  readonly name: string
  readonly disk: Disk
}

export function outputAt(cwd: string, path: string, disk: Disk = realDisk): Output {
  const folder = resolve(cwd, path)
  return { folder, name: shownPath(cwd, folder), disk }
}

/** Does what may fail for the system's reasons, and then says which file of the output it was about. */
export function attempting<T>(output: Output, path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const code = systemCodeOf(error)
    if (code === undefined) throw error
    throw unwritable(
      output,
      path,
      reasonFor(code),
      'Make room or correct the permissions, then run the command again',
    )
  }
}

/** The failure that leaves a file of the output as it was. */
export function unwritable(output: Output, path: string, reason: string, hint: string): Failure {
  const name = path === '' ? output.name : `${output.name}/${path}`
  return new Failure([diagnostic('output-unwritable', `Cannot write "${name}": ${reason}`, { hint })])
}

/** What stands at a path of the output; undefined when nothing does. Does not follow symbolic links. */
export function lstatIfThere(output: Output, path: string): Stats | undefined {
  const target = join(output.folder, path)
  return attempting(output, path, () => output.disk.lstatSync(target, { throwIfNoEntry: false }))
}

/** Refuses to write where the file would land outside of the output folder, or could not be put in place. */
export function guardTarget(output: Output, path: string): void {
  guardFolder(output, path)
  guardFile(output, path)
}

/** The half that is the same for all files of a folder. */
export function guardFolder(output: Output, path: string): void {
  guardName(output, path)
  const folders = ['', ...parentsOf(path).toReversed()]
  const existing = folders.filter((parent) => isRealFolder(output, parent))
  const nearest = join(output.folder, existing.at(-1) ?? '')
  attempting(output, path, () => output.disk.accessSync(nearest, constants.W_OK))
}

/** The half that is about the file alone. Gives what stands in its place. */
export function guardFile(output: Output, path: string): Stats | undefined {
  guardName(output, path)
  const stat = lstatIfThere(output, path)
  if (stat?.isDirectory() === true)
    throw unwritable(output, path, 'a folder of this name is in the way', 'Remove the folder')
  return stat
}

function guardName(output: Output, path: string): void {
  if (isOutputPath(path)) return
  const hint = 'Rename the profile that it is made from'
  throw unwritable(output, path, 'this name is not allowed in an output', hint)
}

/** `['a/b', 'a']` for `a/b/c` */
export function parentsOf(path: string): readonly string[] {
  const parent = posix.dirname(path)
  return parent === '.' ? [] : [parent, ...parentsOf(parent)]
}

function isRealFolder(output: Output, path: string): boolean {
  // The output folder itself may be a link: whoever named it chose that.
  if (path === '') return true
  const stat = lstatIfThere(output, path)
  if (stat?.isDirectory() === true) return true
  if (stat === undefined) return false
  const kind = stat.isSymbolicLink() ? 'a symbolic link' : 'a file'
  throw unwritable(output, path, `${kind} stands where a folder is needed`, 'Remove it')
}
