import type { Network } from '../io/network.ts'
import type { Changes } from '../io/watch-paths.ts'

/** In milliseconds: an editor that saves by several steps is done by then. */
const pause = 40

/** Waits for changes and then until there are no more for a moment; false when nobody waits any longer. */
export async function settled(changes: Changes, { sleep }: Pick<Network, 'sleep'>): Promise<boolean> {
  if (!(await changes.next())) return false
  do await sleep(pause, never)
  while (changes.pending() && (await changes.next()))
  return true
}

const never = new AbortController().signal
