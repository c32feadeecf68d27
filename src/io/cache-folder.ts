import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { disk } from './disk.ts'
import { makeFolders } from './make-folders.ts'
import { systemCodeOf } from './system-error.ts'

/** The folder, in the working folder, of what can be had again; it may be deleted at any time. */
export const cacheName = '.offprint'

/** Writes a file of the cache, whole or not at all; one that cannot be written is none for the next time. */
export function saveInCache(cwd: string, name: string, text: string): void {
  const folder = join(cwd, cacheName)
  const file = join(folder, name)
  try {
    makeFolders(disk, dirname(file))
    hideFromGit(folder)
    const partial = `${file}.${process.pid}.partial`
    writeFileSync(partial, text)
    renameSync(partial, file)
  } catch (error) {
    if (systemCodeOf(error) === undefined) throw error
  }
}

/** Git does not see the folder: it says so itself. */
function hideFromGit(folder: string): void {
  const ignore = join(folder, '.gitignore')
  if (!existsSync(ignore)) writeFileSync(ignore, '*\n')
}
