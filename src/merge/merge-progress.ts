import type { Entry } from '../model/entry.ts'

/** Hears how many entries are merged, and of how many. */
export type OnEntry = (done: number, all: number) => void

/** Hears that so many entries have passed a stage. */
type Pass = (count?: number) => void

/** What all entries go through, works four times: an entry counts as far as it has come. */
export interface MergeProgress {
  readonly grouped: Pass
  readonly identified: Pass
  readonly drafted: Pass
  readonly described: Pass
  readonly presented: Pass
}

/** So many times is told how far a merge is. */
const times = 1000

export function mergeProgress(
  entries: readonly Pick<Entry, 'type'>[],
  onEntry: OnEntry = () => undefined,
): MergeProgress {
  const count = (type: Entry['type']): number =>
    entries.reduce((sum, entry) => (entry.type === type ? sum + 1 : sum), 0)
  const [works, news] = [count('work'), count('news')]
  const all = 4 * works + news
  let [passed, told] = [0, 0]
  const stageOf = (extent: number): Pass => {
    let left = extent
    // A stage that is gone through again, for somebody has corrected it, is not counted again.
    return (entering = 1) => {
      const more = Math.min(entering, left)
      left -= more
      passed += more
      const isSoon = passed < told + all / times && passed < all
      if (more === 0 || isSoon) return
      told = passed
      onEntry(Math.floor((passed / all) * entries.length), entries.length)
    }
  }
  return {
    grouped: stageOf(works),
    identified: stageOf(works),
    drafted: stageOf(works),
    described: stageOf(news),
    presented: stageOf(works),
  }
}
