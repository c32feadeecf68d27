import { Worker } from 'node:worker_threads'

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
  const tasks = tasksOf(unread)
  const { script, size, data } = pool
  const workers = Array.from(
    { length: Math.min(size, tasks.length) },
    () => new Worker(script, { workerData: data, stdout: true, stderr: true, resourceLimits }),
  )
  const queue = tasks.values()
  try {
    await Promise.all(workers.map((worker) => employ(worker, queue, pool)))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

function tasksOf(unread: readonly UnreadSource[]): readonly (readonly UnreadSource[])[] {
  const starts = Array.from({ length: Math.ceil(unread.length / taskSize) }, (_, index) => index * taskSize)
  return starts.map((start) => unread.slice(start, start + taskSize))
}

/** Hands task after task to a worker, until there is none or it fails. */
function employ(
  worker: Worker,
  queue: Iterator<readonly UnreadSource[]>,
  { patience = longest, onRead }: Pool,
): Promise<void> {
  return new Promise((resolve) => {
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
      worker.postMessage(task)
    }

    function end(): void {
      clearTimeout(alarm)
      resolve()
    }
  })
}
