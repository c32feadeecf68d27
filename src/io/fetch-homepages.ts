import { type Fetching, fetchHomepage, type Outcome, type Remote } from './fetch-homepage.ts'
import { visitors } from './host-visitors.ts'
import { Stopped } from './http/patience.ts'
import type { Visitor } from './visit-page.ts'

/** Each homepage with what became of it; undefined where it was not asked for before the end. */
export interface FetchedHomepages {
  readonly outcomes: readonly (Outcome | undefined)[]
  readonly stopped?: string
}

/** More would be no manners towards the network that all of this runs in. */
const mostConnections = 16

/** Fetches from many hosts at once, from each one thing after the other; what goes wrong with one is no matter of the others. */
export async function fetchHomepages(
  remotes: readonly Remote[],
  fetching: Fetching,
): Promise<FetchedHomepages> {
  const outcomes: (Outcome | undefined)[] = remotes.map(() => undefined)
  const queue = hostsOf(remotes)
  const connect = visitors(fetching)
  let stopped: string | undefined
  await Promise.all(Array.from({ length: mostConnections }, work))
  return { outcomes, ...(stopped === undefined ? {} : { stopped }) }

  async function work(): Promise<void> {
    for (let host = queue.shift(); host !== undefined && !isOver(); host = queue.shift()) {
      const { visitor, close } = connect()
      try {
        for (const index of host) await one(index, visitor)
      } catch (error) {
        if (!(error instanceof Stopped)) throw error
        stopped = error.message
      } finally {
        await close()
      }
    }
  }

  /** One host may want more patience than there is time, and the next one none. */
  function isOver(): boolean {
    return (
      stopped !== undefined && (fetching.interrupted.aborted || fetching.network.now() >= fetching.deadline)
    )
  }

  async function one(index: number, visitor: Visitor): Promise<void> {
    const remote = remotes[index]
    if (remote === undefined) return
    fetching.started(remote)
    const outcome = await fetchHomepage(remote, visitor, fetching)
    outcomes[index] = outcome
    fetching.finished(remote, outcome)
  }
}

/** The homepages of each host, by their places in the list; the host with the most goes first, for it takes longest. */
function hostsOf(remotes: readonly Remote[]): (readonly number[])[] {
  const hosts = new Map<string, number[]>()
  for (const [index, { origin }] of remotes.entries()) {
    const host = origin.type === 'page' ? new URL(origin.url).host : 'github.com'
    const places = hosts.get(host)
    if (places === undefined) hosts.set(host, [index])
    else places.push(index)
  }
  return [...hosts.values()].toSorted((a, b) => b.length - a.length)
}
