import { parentPort, workerData } from 'node:worker_threads'

import { readAhead } from '../pipeline.ts'
import { readingCache } from './reading-cache.ts'
import type { WorkerData } from './reading-pool.ts'
import { readStored } from './stored-source.ts'
import type { UnreadSource } from './unread-sources.ts'

// A program by itself, which a thread runs: it fills the cache with what is read of the sources that it is told, and
// says so after each. What cannot be read is left to whoever needs it.
const { cwd, program } = workerData as WorkerData
const { recall } = readingCache(cwd, program)

parentPort?.on('message', (sources: readonly UnreadSource[]) => {
  for (const { stored, ...named } of sources) {
    const content = readStored(stored)
    if (!('obstacle' in content)) readAhead([{ ...named, ...content }], [], recall)
    parentPort?.postMessage('read')
  }
})
