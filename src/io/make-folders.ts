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
    disk.mkdirSync(folder)
    return folder
  } catch (error) {
    const code = systemCodeOf(error)
    if (code === 'EEXIST' && disk.statSync(folder).isDirectory()) return undefined
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error
    const topmost = makeFolders(disk, dirname(folder))
    disk.mkdirSync(folder)
    return topmost ?? folder
  }
}
