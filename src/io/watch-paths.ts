import { watch } from 'chokidar'

/** Changes of files, from when it is asked for them until it is closed. */
export interface Changes {
  /** Those that came since the last call, or else the next; false when it was closed. */
  readonly next: () => Promise<boolean>
  /** Whether one came since the last call of `next`. */
  readonly pending: () => boolean
  /** Also watches these from now on. */
  readonly add: (paths: readonly string[]) => void
  readonly close: () => Promise<void>
}

/** Watches files and folders, also such as do not exist yet; everything whose path `ignored` names is left alone. */
export async function changesOf(
  paths: readonly string[],
  ignored: (path: string) => boolean,
): Promise<Changes> {
  let [isPending, isClosed, wake] = [false, false, (): void => undefined]
  const watcher = watch([...paths], { ignored, ignoreInitial: true, persistent: true })
  watcher.on('all', () => {
    isPending = true
    wake()
  })
  // A folder that may not be read is told by the build.
  watcher.on('error', () => undefined)
  await new Promise<void>((ready) => watcher.once('ready', () => ready()))
  return {
    next: async () => {
      if (!isPending && !isClosed) await new Promise<void>((resolve) => (wake = resolve))
      isPending = false
      return !isClosed
    },
    pending: () => isPending,
    add: (more) => void watcher.add([...more]),
    close: async () => {
      isClosed = true
      wake()
      await watcher.close()
    },
  }
}
