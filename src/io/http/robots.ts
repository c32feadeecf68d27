import robotsParser from 'robots-parser/index.js'

import { coveredCredentials } from '../../model/link.ts'
import { type Answer, isRedirect, type Outgoing } from './exchange.ts'
import { Unobtainable, Unreachable } from './unobtainable.ts'
import { ownRulesIn } from './own-rules.ts'
import { statusText } from './patience.ts'
import type { Validators } from './polite.ts'

/** What a host wishes of programs (RFC 9309). */
export interface Robots {
  /** Why an address of it may not be asked for; undefined when it may. */
  readonly objectionTo: (url: URL) => string | undefined
  /** Between two requests, in milliseconds; undefined when it says nothing. */
  readonly delay?: number
}

/** `robots.txt` of a host as it was last had; without text the host has none. */
export interface RememberedRobots extends Validators {
  /** Milliseconds since 1970. */
  readonly seen: number
  readonly text?: string
}

export interface RobotsCache {
  readonly get: (origin: string) => RememberedRobots | undefined
  readonly put: (origin: string, remembered: RememberedRobots) => void
}

export type AskPage = (
  url: URL,
  validators: Validators,
  more?: Partial<Pick<Outgoing, 'headers' | 'secrets' | 'enough'>>,
) => Promise<Answer>

export interface RobotsMemory {
  readonly cache: RobotsCache
  readonly now: () => number
  /** Ask as if nothing were known. */
  readonly refresh: boolean
}

/** The name by which a host can mean us (RFC 9309 § 2.2.1). */
const ourName = 'offprint'

/** Throws `Unobtainable` when the host cannot say: then nothing may be asked of it (§ 2.3.1.4). */
export async function robotsOf(
  origin: string,
  ask: AskPage,
  { cache, now, refresh }: RobotsMemory,
): Promise<Robots> {
  const known = refresh ? undefined : cache.get(origin)
  if (known !== undefined && now() - known.seen < longestMemory && now() >= known.seen)
    return wishesIn(origin, known)
  const url = new URL('/robots.txt', origin)
  const answer = await answerFor(url, known ?? {}, ask)
  const remembered = { ...rememberedOf(answer, known), seen: now() }
  cache.put(origin, remembered)
  return wishesIn(origin, remembered)
}

/** § 2.4: a copy is good for 24 hours. */
const longestMemory = 86_400_000

async function answerFor(url: URL, validators: Validators, ask: AskPage): Promise<Answer | undefined> {
  try {
    return await following(url, validators, ask)
  } catch (error) {
    if (error instanceof Unreachable || !(error instanceof Unobtainable)) throw error
    throw unsaid(error.message)
  }
}

function unsaid(reason: string): Unobtainable {
  return new Unobtainable(`it cannot say what it allows (robots.txt): ${reason}`, true)
}

/** § 2.3.1.2: five redirects, also to other hosts. */
async function following(
  url: URL,
  validators: Validators,
  ask: AskPage,
  redirects = 5,
): Promise<Answer | undefined> {
  const answer = await ask(url, validators, { enough: longestText })
  const location = answer.header('location') ?? ''
  if (!isRedirect(answer.status)) return answer
  if (redirects === 0 || !URL.canParse(location, url.href)) return undefined
  const target = new URL(location, url)
  try {
    return await following(target, {}, ask, redirects - 1)
  } catch (error) {
    if (!(error instanceof Unobtainable)) throw error
    throw new Unobtainable(`it redirects to ${coveredCredentials(target.href)}: ${error.message}`, true)
  }
}

function rememberedOf(
  answer: Answer | undefined,
  known: RememberedRobots | undefined,
): Omit<RememberedRobots, 'seen'> {
  if (answer === undefined) return {}
  const { status, header, bytes, text } = answer
  if (status === 304 && known !== undefined) return known
  // § 2.3.1.3: a host without the file allows everything.
  if (status >= 400 && status < 500) return {}
  if (status < 200 || status >= 300) throw unsaid(statusText(status))
  const [etag, lastModified] = [header('etag'), header('last-modified')]
  return {
    text: bytes.length < longestText ? text : withoutLastLine(text),
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  }
}

/** It may have been longer, and `Disallow: /` only its beginning. */
function withoutLastLine(text: string): string {
  return text.slice(0, Math.max(0, text.lastIndexOf('\n'), text.lastIndexOf('\r')))
}

/** § 2.5: 500 kibibytes have to be read. In bytes. */
const longestText = 512_000

/** In milliseconds; who wants more is asked no faster than this. */
const longestDelay = 30_000

function wishesIn(origin: string, { text }: RememberedRobots): Robots {
  if (text === undefined) return { objectionTo: () => undefined }
  const own = ownRulesIn(plain(text), ourName)
  const robots = robotsParser(`${origin}/robots.txt`, own.text)
  const seconds = robots.getCrawlDelay(ourName)
  return {
    objectionTo: (url) => {
      // What may be forbidden is not asked for.
      if (own.letters * url.href.length > mostComparisons)
        return `robots.txt of ${url.host} has too many rules to hold so long an address against`
      return robots.isAllowed(plain(url.href), ourName) === false
        ? `robots.txt of ${url.host} forbids it`
        : undefined
    },
    ...(seconds === undefined || Number.isNaN(seconds)
      ? {}
      : { delay: Math.min(seconds * 1000, longestDelay) }),
  }
}

/** Of two letters, for one address: 500 kibibytes of asterisks and an address of 100 letters; nothing else happens meanwhile. */
const mostComparisons = 51_200_000

/** § 2.2.2: `%7E` and `~` are the same, as all letters are that need no percent sign (RFC 3986 § 2.3). */
function plain(text: string): string {
  return text.replace(/%(?:2[DE]|3\d|[46][1-9A-F]|[57][0-9A]|5F|7E)/gi, decodeURIComponent)
}
