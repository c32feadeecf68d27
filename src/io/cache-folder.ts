import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { disk } from './disk.ts'
import { makeFolders } from './make-folders.ts'
import { systemCodeOf } from './system-error.ts'

/** The folder, in the working folder, of what can be had again; it may be deleted at any time. */
export const cacheName = '.offprint'

/** What a JSON file of the cache holds; undefined where it is not there or damaged, which is as good as none. */
export function readFromCache(cwd: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(join(cwd, cacheName, name), 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError || systemCodeOf(error) !== undefined) return undefined
    throw error
  }
}

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
