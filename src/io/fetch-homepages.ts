import type { Diagnostic } from '../model/diagnostic.ts'
import type { Origin } from '../model/origin.ts'
import type { Place } from '../model/place.ts'
import type { SourceKind } from '../model/source-kind.ts'
import { Failure } from './failure.ts'
import { type Before, fetchPage, type Obtained } from './fetch-page.ts'
import { fetchRepository } from './fetch-repository.ts'
import { destinationProblem } from './http/destination.ts'
import { type Exchange, exchangeWith } from './http/exchange.ts'
import { Unobtainable } from './http/unobtainable.ts'
import { oneConnection } from './http/one-connection.ts'
import { type Patience, patiently, Stopped } from './http/patience.ts'
import { conditions } from './http/polite.ts'
import { type AskPage, type Robots, type RobotsCache, robotsOf } from './http/robots.ts'
import type { Network } from './network.ts'
import { sizeLimit } from './stored-source.ts'
import { hostsOfGitHub, spacingOfGitHub } from './repository/access.ts'
import type { Visitor } from './visit-page.ts'

/** A homepage that can be fetched. */
export interface Remote {
  readonly id: string
  readonly origin: Exclude<Origin, { readonly type: 'path' }>
  /** Where it is named. */
  readonly place?: Place
  /** What it is, where `offprint.yaml` says so. */
  readonly kind?: SourceKind
}

/** What became of one homepage. */
export type Outcome =
  | {
      readonly type: 'new' | 'changed' | 'unchanged'
      readonly url: string
      /** Where it is for good. */
      readonly movedTo?: string
    }
  | {
      readonly type: 'failed' | 'suspicious'
      readonly reason: string
      readonly isKept: boolean
      readonly movedTo?: string
    }
  | { readonly type: 'broken'; readonly diagnostics: readonly Diagnostic[] }

export interface Fetching extends Patience {
  readonly network: Network
  readonly userAgent: string
  /** Of the user: a key for GitHub may be in it. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder of what can be had again; undefined where something else has its name. */
  readonly cache: () => string | undefined
  /** Ask as if nothing were known. */
  readonly refresh: boolean
  readonly allowsPrivate: boolean
  /** Take what looks wrong too. */
  readonly accepts: boolean
  readonly robots: RobotsCache
  /** The last good snapshot, if it is of this homepage. */
  readonly before: (remote: Remote) => Promise<Before | undefined>
  /** Puts it in the place of the last. */
  readonly keep: (
    remote: Remote,
    obtained: Extract<Obtained, { readonly type: 'changed' }>,
  ) => 'changed' | 'unchanged'
  readonly started: (remote: Remote) => void
  readonly finished: (remote: Remote, outcome: Outcome) => void
}

/** Each homepage with what became of it; undefined where it was not asked for before the end. */
export interface FetchedHomepages {
  readonly outcomes: readonly (Outcome | undefined)[]
  readonly stopped?: string
}

/** More would be no manners towards the network that all of this runs in. */
const mostConnections = 16

/** In milliseconds, between two requests to a host that does not say how it wants to be asked. */
const spacing = 1000

const retries = 2

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
    const outcome = await outcomeOf(remote, visitor, fetching)
    outcomes[index] = outcome
    fetching.finished(remote, outcome)
  }
}

/** The homepages of each host, by their places in the list; the host with the most goes first, for it takes longest. */
function hostsOf(remotes: readonly Remote[]): (readonly number[])[] {
  const hosts = new Map<string, number[]>()
  for (const [index, { origin }] of remotes.entries()) {
    const host = origin.type === 'page' ? new URL(origin.url).host : 'github.com'
    hosts.set(host, [...(hosts.get(host) ?? []), index])
  }
  return [...hosts.values()].toSorted((a, b) => b.length - a.length)
}

async function outcomeOf(remote: Remote, visitor: Visitor, fetching: Fetching): Promise<Outcome> {
  let before: Before | undefined
  try {
    before = await fetching.before(remote)
    const obtained = await obtain(remote, before, visitor, fetching)
    if (obtained.type === 'unchanged') return obtained
    const { suspicion, record, movedTo } = obtained
    const moved = movedTo === undefined ? {} : { movedTo }
    if (suspicion !== undefined && !fetching.accepts)
      return { type: 'suspicious', reason: suspicion, isKept: before !== undefined, ...moved }
    const kept = fetching.keep(remote, obtained)
    return { type: before === undefined ? 'new' : kept, url: record.url, ...moved }
  } catch (error) {
    if (error instanceof Unobtainable)
      return { type: 'failed', reason: error.message, isKept: before !== undefined }
    if (error instanceof Failure) return { type: 'broken', diagnostics: error.diagnostics }
    throw error
  }
}

function obtain(
  { origin, ...remote }: Remote,
  before: Before | undefined,
  visitor: Visitor,
  fetching: Fetching,
): Promise<Obtained> {
  if (origin.type === 'page')
    return fetchPage(remote.id, origin.url, before, { ...visitor, refresh: fetching.refresh })
  return fetchRepository({ ...remote, origin }, before, { ...fetching, ask: visitor.ask })
}

interface Connected {
  readonly visitor: Visitor
  readonly close: () => Promise<void>
}

/** What visitors have in common: how fast each host may be asked, and what it allows. */
function visitors(fetching: Fetching): () => Connected {
  const { network, allowsPrivate, userAgent, robots: cache, refresh } = fetching
  const send = patiently(fetching)
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

const accept = 'text/html,application/xhtml+xml,text/markdown;q=0.9,text/plain;q=0.8,*/*;q=0.5'
