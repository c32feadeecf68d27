import { dirname } from 'node:path'
import type { Disk } from './disk.ts'
import { systemCodeOf } from './system-error.ts'

/**
 * Makes a folder and those that lead to it, and returns the topmost that was not there.
 *
 * Throws what the system says. Node's own `recursive` asks for ever where a file system says that nothing can be
 * made in a folder by saying that the folder is not there, as /proc does.
 */
export function makeFolders(disk: Disk, folder: string): string | undefined {
  try {
    return makeFolder(disk, folder) ? folder : undefined
  } catch (error) {
    if (systemCodeOf(error) !== 'ENOENT' || dirname(folder) === folder) throw error
    const topmost = makeFolders(disk, dirname(folder))
    makeFolder(disk, folder)
    return topmost ?? folder
  }
}

/** Whether it was not there; somebody else may make it at the same moment. */
function makeFolder(disk: Disk, folder: string): boolean {
  try {
    disk.mkdirSync(folder)
    return true
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST' && disk.statSync(folder).isDirectory()) return false
    throw error
  }
}
