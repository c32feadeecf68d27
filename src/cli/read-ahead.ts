import { compileLate } from '../io/engine.ts'
import { UsageError } from '../io/failure.ts'
import type { BuildInput } from '../pipeline.ts'
import type { Gathered } from './gather-input.ts'
import type { Surroundings, Workers } from './surroundings.ts'

/**
 * With much fewer homepages to read there is little to be done, and a build takes longer with workers than without, for each has to load the program
 * first. To measure it again: `node bench/growth.mjs --sizes 50,100,200,400`, which says of each size whether they pay.
 */
const fewest = 200

/** Each takes 100 MiB, so these together no more than the build itself; more would save little, for reading is a part only. */
const mostWorkers = 4

/**
 * Lets several cores read the homepages that nobody has read yet, and gives the input to go on with, which counts on
 * from there. No answer depends on it: what they find goes into the cache of what was read, and the build itself reads
 * what is not there.
 */
export async function readAhead(
  { input, caches }: Gathered,
  { cwd, env, program, workers }: Surroundings,
): Promise<BuildInput> {
  const { size, enough } = planOf(env, workers)
  const { sources, readers, onProgress } = input
  // Plug-ins are functions, which no other thread can be given.
  if (sources.length < enough || readers !== undefined) return input
  if (caches === undefined || program === undefined) return input
  const { unreadSources } = await import('../io/unread-sources.ts')
  const unread = unreadSources(input, caches.read)
  if (unread.length < fewest) compileLate()
  if (unread.length < enough || size === 0 || workers === undefined) return input
  const { readByWorkers } = await import('../io/reading-pool.ts')
  let done = sources.length - unread.length
  onProgress?.('reading', done, sources.length)
  await readByWorkers(unread, {
    script: workers.script,
    size,
    data: { cwd, program },
    onRead: () => {
      done += 1
      onProgress?.('reading', done, sources.length)
    },
  })
  return {
    ...input,
    onProgress: (part, read, all) =>
      onProgress?.(part, part === 'reading' ? Math.max(read, done) : read, all),
  }
}

interface Plan {
  /** How many workers. */
  readonly size: number
  /** From so many homepages on. */
  readonly enough: number
}

/** OFFPRINT_WORKERS says how many, however few the homepages are; 0 is none. */
function planOf(env: Surroundings['env'], workers: Workers | undefined): Plan {
  const said = env['OFFPRINT_WORKERS'] ?? ''
  const cores = workers?.cores ?? 1
  if (said === '') return { size: cores === 1 ? 0 : Math.min(cores, mostWorkers), enough: fewest }
  if (!/^[0-8]$/.test(said))
    throw new UsageError(`Cannot use OFFPRINT_WORKERS="${said}": choose a number from 0, for none, to 8`)
  return { size: Number(said), enough: 1 }
}
