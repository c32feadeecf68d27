import type { Entry } from '../model/entry.ts'

/** Hears how many entries are merged, and of how many. */
export type OnEntry = (done: number, all: number) => void

/** Hears that so many entries have passed a stage. */
type Pass = (count?: number) => void

/** What all entries go through, works three times: an entry counts as far as it has come. */
export interface MergeProgress {
  readonly grouped: Pass
  readonly identified: Pass
  readonly drafted: Pass
  readonly described: Pass
  /** Of what is hidden some stages hear nothing. */
  readonly ended: () => void
}

/** So many times at most is told how far a merge is. */
const times = 1000

/** Tells of none at once, and of all when it has ended. */
export function mergeProgress(
  entries: readonly Pick<Entry, 'type'>[],
  onEntry: OnEntry = () => undefined,
): MergeProgress {
  const count = (type: Entry['type']): number =>
    entries.reduce((sum, entry) => (entry.type === type ? sum + 1 : sum), 0)
  const [works, news] = [count('work'), count('news')]
  let [passed, told] = [0, 0]
  const tell = (done: number): void => {
    told = done
    onEntry(done, entries.length)
  }
  const stageOf = (extent: number): Pass => {
    let left = extent
    // A stage that is gone through again, for somebody has corrected it, is not counted again.
    return (entering = 1) => {
      const more = Math.min(entering, left)
      left -= more
      passed += more
      const done = Math.floor((passed / (3 * works + news)) * entries.length)
      if (done < entries.length && done >= told + entries.length / times) tell(done)
    }
  }
  tell(0)
  return {
    grouped: stageOf(works),
    identified: stageOf(works),
    drafted: stageOf(works),
    described: stageOf(news),
    ended: () => tell(entries.length),
  }
}

/** For merges that nobody hears of. */
export const untold: MergeProgress = mergeProgress([])
