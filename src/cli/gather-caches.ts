import { growSlowly } from '../io/engine.ts'
import type { ReadingCache } from '../io/reading-cache.ts'
import { type Shelf, shelf } from '../io/shelf.ts'
import type { WritingCache } from '../io/writing-cache.ts'
import type { BuildInput } from '../pipeline.ts'
import type { Surroundings } from './surroundings.ts'

/** What was read and made before. */
export interface Caches {
  readonly read: ReadingCache
  readonly written: WritingCache
}

/** What a build of so many homepages recalls, and where it holds what it does not look at. */
export async function gatherCaches(
  homepages: number,
  { cwd, program }: Pick<Surroundings, 'cwd' | 'program'>,
): Promise<{
  caches: Caches | undefined
  recalled: Pick<BuildInput, 'recall' | 'decidedBefore' | 'draftedBefore' | 'putAway'>
}> {
  const room = roomFor(homepages, cwd)
  const held = room === undefined ? {} : { putAway: room.putAway }
  if (program === undefined) return { caches: undefined, recalled: held }
  const caches = await cachesIn(cwd, program, room?.textOf)
  return {
    caches,
    recalled: { recall: caches.read.recall, ...held, ...(await foundIn(cwd, program, room)) },
  }
}

/** From so many homepages on memory counts for more than time. */
const many = 4000

function roomFor(homepages: number, cwd: string): Shelf | undefined {
  if (homepages < many) return undefined
  growSlowly('otherwise')
  return shelf(cwd)
}

async function cachesIn(cwd: string, program: string, textOf: Shelf['textOf'] | undefined): Promise<Caches> {
  const [{ readingCache }, { writingCache }] = await Promise.all([
    import('../io/reading-cache.ts'),
    import('../io/writing-cache.ts'),
  ])
  return {
    read: readingCache(cwd, program, { putsAway: textOf !== undefined }),
    written: writingCache(cwd, program, textOf),
  }
}

/** Of few entries all is found sooner than it is looked up. */
async function foundIn(
  cwd: string,
  program: string,
  room: Shelf | undefined,
): Promise<Pick<BuildInput, 'decidedBefore' | 'draftedBefore'>> {
  if (room === undefined) return {}
  const [{ decidingCache }, { draftingCache }] = await Promise.all([
    import('../io/deciding-cache.ts'),
    import('../io/drafting-cache.ts'),
  ])
  return {
    decidedBefore: decidingCache(cwd, program, room.textOf),
    draftedBefore: draftingCache(cwd, program, room.textOf),
  }
}
