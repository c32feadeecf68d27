import { type FSWatcher, readdirSync, realpathSync, statSync, watch } from 'node:fs'
import { basename, dirname, join } from 'node:path'

import { UsageError } from './failure.ts'
import { reasonFor, systemCodeOf, unlessRefused } from './system-error.ts'

/** Whether something below some files and folders has changed, until it is closed. */
export interface Changes {
  /** Those that came since the last call, or else the next; false when it was closed. */
  readonly next: () => Promise<boolean>
  /** Whether one came since the last call of `next`. */
  readonly pending: () => boolean
  /** Also watches these from now on. */
  readonly add: (paths: readonly string[]) => void
  readonly close: () => void
}

/**
 * Watches folders, not files: so no change is lost when an editor puts a new file in the place of the old one. What
 * does not exist yet is waited for in the folder where it would be; what `ignored` names is left alone.
 */
export function changesOf(paths: readonly string[], ignored: (path: string) => boolean): Changes {
  const roots = new Set(paths)
  const watchers = new Map<string, Watched>()
  let watched: ReadonlyMap<string, Names> = new Map()
  let [isPending, isClosed, wake] = [false, false, (): void => undefined]

  function changed(folder: string, name: string | null): void {
    const names = watched.get(folder)
    const isOurs = names === all || name === null || names?.has(name) === true
    if (!isOurs || (name !== null && ignored(join(folder, name)))) return
    isPending = true
    wake()
  }

  /** Called before anything is read again, so that what comes later is seen. */
  function follow(): void {
    watched = foldersOf([...roots], ignored)
    for (const [folder, { watcher, identity }] of watchers) {
      if (watched.has(folder) && identityOf(folder) === identity) continue
      watcher.close()
      watchers.delete(folder)
    }
    for (const folder of watched.keys()) {
      if (watchers.has(folder)) continue
      // Looked at first: what is put in its place later is another.
      const identity = identityOf(folder)
      const watcher = opened(folder, (name) => changed(folder, name))
      if (watcher === undefined) continue
      // A folder that is removed; its parent tells so.
      watcher.on('error', () => watcher.close())
      watchers.set(folder, { watcher, identity })
    }
  }

  follow()
  return {
    next: async () => {
      if (!isPending && !isClosed) await new Promise<void>((resolve) => (wake = resolve))
      isPending = false
      if (!isClosed) follow()
      return !isClosed
    },
    pending: () => isPending,
    add: (more) => {
      for (const path of more) roots.add(path)
      follow()
    },
    close: () => {
      isClosed = true
      for (const { watcher } of watchers.values()) watcher.close()
      wake()
    },
  }
}

interface Watched {
  readonly watcher: FSWatcher
  readonly identity: string | undefined
}

/** Another folder may have come to the same path. */
function identityOf(folder: string): string | undefined {
  const stat = ignoringSystem(() => statSync(folder, { bigint: true }))
  return stat === undefined ? undefined : `${stat.dev} ${stat.ino}`
}

const all = 'all'
/** Of a folder, what counts in it. */
type Names = typeof all | ReadonlySet<string>

function foldersOf(roots: readonly string[], ignored: (path: string) => boolean): ReadonlyMap<string, Names> {
  const found = new Map<string, Names>()
  const enter = (folder: string, name: string): void => {
    const names = found.get(folder)
    if (names !== all) found.set(folder, new Set([...(names ?? []), name]))
  }
  const seen = new Set<string>()
  const visit = (path: string): void => {
    const real = realPathOf(path)
    if (real === undefined) {
      // Of a link that leads nowhere and of what is not there: the nearest folder that is.
      if (dirname(path) !== path && realPathOf(dirname(path)) !== undefined) enter(dirname(path), basename(path))
      else if (dirname(path) !== path) visit(dirname(path))
      return
    }
    if (seen.has(real) || ignored(path)) return
    seen.add(real)
    const stat = statSync(real, { throwIfNoEntry: false })
    if (stat?.isDirectory() !== true) return enter(dirname(real), basename(real))
    found.set(real, all)
    for (const entry of entriesIn(real))
      if (entry.isDirectory() || entry.isSymbolicLink()) visit(join(real, entry.name))
  }
  for (const root of roots) {
    enter(dirname(root), basename(root))
    visit(root)
  }
  return found
} // prettier-ignore

function entriesIn(folder: string) {
  return ignoringSystem(() => readdirSync(folder, { withFileTypes: true })) ?? []
}

function realPathOf(path: string): string | undefined {
  return ignoringSystem(() => realpathSync(path))
}

function opened(folder: string, changed: (name: string | null) => void): FSWatcher | undefined {
  try {
    return watch(folder, (_event, name) => changed(name))
  } catch (error) {
    const code = systemCodeOf(error)
    if (code === undefined) throw error
    if (code === 'ENOENT' || code === 'EACCES') return undefined
    // Linux says "no space" when all the folders that one user may watch are watched.
    const reason = code === 'ENOSPC' ? 'more folders are watched than the system allows' : reasonFor(code)
    throw new UsageError(`Cannot watch "${folder}": ${reason}; on Linux raise fs.inotify.max_user_watches`)
  }
}

/** What cannot be had is told by whoever reads it. */
function ignoringSystem<T>(work: () => T): T | undefined {
  return unlessRefused<T | undefined>(work, () => undefined)
}
