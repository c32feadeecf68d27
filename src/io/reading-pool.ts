import { Worker } from 'node:worker_threads'

import { ownCacheFolder } from './cache-folder.ts'
import { unlessRefused } from './system-error.ts'
import type { UnreadSource } from './unread-sources.ts'

/** Threads that read homepages into the cache. Nothing depends on them: what they leave unread is read later. */
export interface Pool {
  /** What each of them runs. */
  readonly script: URL
  readonly size: number
  readonly data: WorkerData
  /** In milliseconds: one that is silent for longer is given up. */
  readonly patience?: number
  /** Called after each source. */
  readonly onRead: () => void
}

export interface WorkerData {
  readonly cwd: string
  /** Stands for the very program that reads. */
  readonly program: string
}

/** So few that all end at nearly the same time, so many that nobody waits for the next. */
const taskSize = 50

/** In milliseconds, for one homepage. */
const longest = 60_000

/** So much is enough for any homepage; who needs more ends without the program. */
const resourceLimits = { maxOldGenerationSizeMb: 512 }

/** Ends when every source is read or every thread has failed; then no thread is left. */
export async function readByWorkers(unread: readonly UnreadSource[], pool: Pool): Promise<void> {
  // Else each of them would make the folder, and remove what another has put there meanwhile.
  unlessRefused(
    () => ownCacheFolder(pool.data.cwd),
    () => undefined,
  )
  const tasks = tasksOf(unread)
  const queue = tasks.values()
  const length = Math.min(pool.size, tasks.length)
  await Promise.all(Array.from({ length }, () => employ(queue, pool)))
}

function tasksOf(unread: readonly UnreadSource[]): readonly Task[] {
  const starts = Array.from({ length: Math.ceil(unread.length / taskSize) }, (_, index) => index * taskSize)
  return starts.map((start) => unread.slice(start, start + taskSize))
}

type Task = readonly UnreadSource[]

/** Starts a worker and hands it task after task, until there is none or it fails; then it ends. */
async function employ(queue: Iterator<Task>, { patience = longest, onRead, ...pool }: Pool): Promise<void> {
  const worker = started(pool)
  if (worker === undefined) return
  await new Promise<void>((resolve) => {
    const alarm = setTimeout(end, patience)
    let left = 0
    worker.on('message', () => {
      alarm.refresh()
      onRead()
      left -= 1
      if (left === 0) hand()
    })
    // Whatever it is: the build reads the page too, and tells of it.
    worker.on('error', end)
    worker.on('exit', end)
    hand()

    function hand(): void {
      const { value: task, done } = queue.next()
      if (done === true) return end()
      left = task.length
      worker?.postMessage(task)
    }

    function end(): void {
      clearTimeout(alarm)
      resolve()
    }
  })
  await worker.terminate()
}

/** The system may allow no more threads. */
function started({ script, data }: Pick<Pool, 'script' | 'data'>): Worker | undefined {
  try {
    return new Worker(script, { workerData: data, stdout: true, stderr: true, resourceLimits })
  } catch {
    return undefined
  }
}
