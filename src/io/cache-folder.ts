import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { disk } from './disk.ts'
import { makeFolders } from './make-folders.ts'
import { systemCodeOf, unlessRefused } from './system-error.ts'

const cacheName = '.offprint'

/** What a JSON file of the cache holds; undefined where it is not there or damaged, which is as good as none. */
export function readFromCache(cwd: string, name: string): unknown {
  try {
    return isOwnCache(cwd) ? JSON.parse(readFileSync(cachePath(cwd, name), 'utf8')) : undefined
  } catch (error) {
    if (error instanceof SyntaxError || systemCodeOf(error) !== undefined) return undefined
    throw error
  }
}

/** Writes a file of the cache, whole or not at all; one that cannot be written is none for the next time. */
export function saveInCache(cwd: string, name: string, text: string): void {
  const file = cachePath(cwd, name)
  unlessRefused(
    () => {
      if (ownCacheFolder(cwd) === undefined) return
      makeFolders(disk, dirname(file))
      const partial = `${file}.${process.pid}.partial`
      writeFileSync(partial, text)
      renameSync(partial, file)
    },
    () => undefined,
  )
}

/** The folder, in the working folder, of what can be had again; it may be deleted at any time. */
export function cachePath(cwd: string, name: string): string {
  return join(cwd, cacheName, name)
}

/**
 * Whether the cache was made in this very folder. One that came with a repository, where anybody may have put it, is
 * not believed: what was "read" of a page there could be anything. It cannot know the number and the time of birth
 * that the folder gets here.
 */
export function isOwnCache(cwd: string): boolean {
  const folder = join(cwd, cacheName)
  return unlessRefused(
    () => readFileSync(join(folder, markName), 'utf8') === markOf(folder),
    () => false,
  )
}

/** The folder, made anew where it is not our own; undefined where something else has its name. Throws what the system says. */
export function ownCacheFolder(cwd: string): string | undefined {
  const folder = join(cwd, cacheName)
  if (isOwnCache(cwd)) return folder
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) return undefined
  rmSync(folder, { recursive: true, force: true })
  makeFolders(disk, folder)
  // Git does not see the folder: it says so itself.
  writeFileSync(join(folder, '.gitignore'), '*\n')
  writeFileSync(join(folder, markName), markOf(folder))
  return folder
}

const markName = 'made-here'

function markOf(folder: string): string {
  const { ino, birthtimeNs } = lstatSync(folder, { bigint: true })
  return `${ino} ${birthtimeNs}\n`
}
