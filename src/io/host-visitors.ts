import { destinationProblem } from './http/destination.ts'
import { type Exchange, exchangeWith } from './http/exchange.ts'
import { oneConnection } from './http/one-connection.ts'
import { type Patience, patiently } from './http/patience.ts'
import { conditions } from './http/polite.ts'
import { type AskPage, type Robots, type RobotsCache, robotsOf } from './http/robots.ts'
import type { Network } from './network.ts'
import { hostsOfGitHub, spacingOfGitHub } from './repository/access.ts'
import { sizeLimit } from './stored-source.ts'
import type { Visitor } from './visit-page.ts'

/** How homepages are visited. */
export interface Visiting extends Patience {
  readonly network: Network
  readonly userAgent: string
  /** Ask as if nothing were known. */
  readonly refresh: boolean
  readonly allowsPrivate: boolean
  readonly robots: RobotsCache
}

/** What visitors have in common: how fast each host may be asked, and what it allows. */
export function visitors(visiting: Visiting): () => Connected {
  const { network, allowsPrivate, userAgent, robots: cache, refresh } = visiting
  const send = patiently(visiting)
  const wishes = new Map<string, Promise<Robots>>()
  const delays = new Map(
    Object.values(hostsOfGitHub(network.bases)).map((base) => [new URL(base).host, spacingOfGitHub]),
  )
  return () => {
    const exchange = oneConnection(() => exchangeWith(network, { allowsPrivate, size: sizeLimit }))
    const ask = askThrough(exchange)
    return {
      visitor: {
        ask,
        robots: (url) => robotsFor(url, ask),
        problem: (url) => destinationProblem(url, allowsPrivate),
      },
      close: exchange.close,
    }
  }

  function askThrough(exchange: Exchange): AskPage {
    return (url, validators, { headers: own = {}, secrets = {}, ...more } = {}) => {
      const { host } = url
      const party = { name: host, title: host, spacing: delays.get(host) ?? spacing, retries }
      const headers = { 'user-agent': userAgent, accept, ...conditions(validators), ...own }
      return send(exchange, party, { url, headers, secrets, ...more })
    }
  }

  async function robotsFor({ origin, host }: URL, ask: AskPage): Promise<Robots> {
    const known = wishes.get(origin) ?? robotsOf(origin, ask, { cache, now: network.now, refresh })
    wishes.set(origin, known)
    const robots = await known
    if (robots.delay !== undefined) delays.set(host, Math.max(spacing, robots.delay))
    return robots
  }
}

/** One who visits the homepages of a host, over one connection. */
interface Connected {
  readonly visitor: Visitor
  readonly close: () => Promise<void>
}

const accept = 'text/html,application/xhtml+xml,text/markdown;q=0.9,text/plain;q=0.8,*/*;q=0.5'

/** In milliseconds, between two requests to a host that does not say how it wants to be asked. */
const spacing = 1000

const retries = 2
