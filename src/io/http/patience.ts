import type { Network } from '../network.ts'
import type { Answer, Exchange, Outgoing } from './exchange.ts'
import { Unobtainable } from './unobtainable.ts'

/** Why nothing more is asked. */
export class Stopped extends Error {}

export interface Patience {
  readonly network: Pick<Network, 'now' | 'sleep' | 'timeout'>
  /** When the time is up, in milliseconds since 1970. */
  readonly deadline: number
  readonly interrupted: AbortSignal
  /** Says that there is a delay, and why. */
  readonly tell: (text: string) => void
}

/** Whoever is asked, and how it wants to be. */
export interface Party {
  /** What is known by one name is asked one thing at a time. */
  readonly name: string
  readonly title: string
  /** From the end of one request to the next, in milliseconds. */
  readonly spacing: number
  /** How often it is asked again when it is only busy. */
  readonly retries: number
}

export type Send = (exchange: Exchange, party: Party, outgoing: Outgoing) => Promise<Answer>

/** Sends requests no faster than whoever is asked allows, and again where it is only busy. Throws `Unobtainable` or `Stopped`. */
export function patiently({ network, deadline, interrupted, tell }: Patience): Send {
  const last = new Map<string, { readonly at: number; readonly spacing: number }>()
  const turns = new Map<string, Promise<unknown>>()
  const closed = new Map<string, { readonly until: number; readonly problem: Unobtainable }>()
  return (exchange, party, outgoing) => {
    const before = turns.get(party.name) ?? Promise.resolve()
    const turn = before.then(() => sent(exchange, party, outgoing))
    turns.set(
      party.name,
      turn.catch(() => undefined),
    )
    return turn
  }

  async function sent(exchange: Exchange, party: Party, outgoing: Outgoing): Promise<Answer> {
    for (let attempt = 0; ; attempt += 1) {
      const refusal = closed.get(party.name)
      if (refusal !== undefined && network.now() < refusal.until) throw refusal.problem
      await spaced(party)
      const outcome = await attempted(exchange, outgoing)
      if (!(outcome instanceof Unobtainable) && !isBusy(outcome)) {
        last.set(party.name, { at: network.now(), spacing: spacingOf(party, outcome) })
        return outcome
      }
      last.set(party.name, { at: network.now(), spacing: party.spacing })
      const problem = outcome instanceof Unobtainable ? outcome : new Unobtainable(statusText(outcome.status))
      const delay = outcome instanceof Unobtainable ? undefined : retryAfter(outcome, network.now())
      // Nobody else's question is more welcome before.
      if (delay !== undefined && delay > longestDelay)
        closed.set(party.name, { until: network.now() + delay, problem })
      if (problem.isLasting || attempt === party.retries || (delay ?? 0) > longestDelay) throw problem
      const patience = delay ?? firstDelay * 2 ** attempt
      tell(`${party.title}: ${problem.message}; asking again in ${Math.ceil(patience / 1000)} s`)
      await pause(patience)
    }
  }

  async function spaced({ name, spacing }: Party): Promise<void> {
    const before = last.get(name)
    const free = before === undefined ? 0 : before.at + Math.max(spacing, before.spacing)
    await pause(free - network.now())
  }

  async function pause(milliseconds: number): Promise<void> {
    if (milliseconds > 0) {
      if (network.now() + milliseconds > deadline) throw new Stopped(timeIsUp)
      await network.sleep(milliseconds, interrupted)
    }
    if (interrupted.aborted) throw new Stopped('it was interrupted')
    if (network.now() >= deadline) throw new Stopped(timeIsUp)
  }

  async function attempted(exchange: Exchange, outgoing: Outgoing): Promise<Answer | Unobtainable> {
    const timeout = network.timeout(Math.min(longestAnswer, Math.max(1, deadline - network.now())))
    try {
      return await exchange.send(outgoing, AbortSignal.any([timeout, interrupted]))
    } catch (error) {
      if (interrupted.aborted) throw new Stopped('it was interrupted')
      if (error instanceof Unobtainable) return error
      throw error
    }
  }
}

const timeIsUp = 'the time is up'

/** In milliseconds. */
const longestAnswer = 30_000
const firstDelay = 2000
const longestDelay = 120_000

/** 500 and its neighbours pass; 501 and others above do not. */
function isBusy({ status }: Answer): boolean {
  return [408, 425, 429, 500, 502, 503, 504].includes(status)
}

/** `it answered with status 403`. */
export function statusText(status: number): string {
  return status === 429 ? 'it asks to go slower (status 429)' : `it answered with status ${status}`
}

/** Seconds or a date (RFC 9110 § 10.2.3), as milliseconds from now. */
function retryAfter({ header }: Answer, now: number): number | undefined {
  const written = header('retry-after')?.trim() ?? ''
  if (/^\d{1,9}$/.test(written)) return Number(written) * 1000
  const date = /[a-z]/i.test(written) ? Date.parse(written) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

/** Crossref says in its answers how fast it may be asked. */
function spacingOf({ spacing }: Party, { header }: Answer): number {
  const limit = Number(header('x-rate-limit-limit') ?? Number.NaN)
  const seconds = Number(/^(\d+)s$/.exec(header('x-rate-limit-interval') ?? '')?.[1] ?? Number.NaN)
  const allowed = (seconds * 1000) / limit
  return Number.isFinite(allowed) ? Math.max(spacing, allowed) : spacing
}
