import type { Network } from '../network.ts'
import type { Service, ServiceRequest } from '../service.ts'
import type { Answer, Exchange, Outgoing } from './exchange.ts'
import { Unobtainable } from './exchange.ts'

/** Why nothing more is asked. */
export class Stopped extends Error {}

/** What a request may also say: that an answer is known already. */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

export interface Manners {
  readonly exchange: Exchange
  readonly network: Network
  /** Who asks: `offprint/1.2.3 (mailto:…)`. */
  readonly userAgent: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** When the time is up, in milliseconds since 1970. */
  readonly deadline: number
  readonly interrupted: AbortSignal
  /** Says that there is a delay, and why. */
  readonly tell: (text: string) => void
}

export type Ask = (service: Service, request: ServiceRequest, validators?: Validators) => Promise<Answer>

/** Asks one service after the other, each no faster than it allows, and again where it is only busy. Throws `Unobtainable` or `Stopped`. */
export function politely(manners: Manners): Ask {
  const { exchange, network, deadline, interrupted, tell } = manners
  const last = new Map<string, { readonly at: number; readonly spacing: number }>()
  return async (service, request, validators = {}) => {
    const outgoing = outgoingOf(service, request, validators, manners)
    for (let attempt = 0; ; attempt += 1) {
      await spaced(service)
      const outcome = await attempted(outgoing)
      if (!(outcome instanceof Unobtainable) && !isBusy(outcome)) {
        last.set(service.name, { at: network.now(), spacing: spacingOf(service, outcome) })
        return outcome
      }
      last.set(service.name, { at: network.now(), spacing: service.spacing })
      const problem = outcome instanceof Unobtainable ? outcome : new Unobtainable(statusText(outcome.status))
      const delay = outcome instanceof Unobtainable ? undefined : retryAfter(outcome, network.now())
      if (problem.isLasting || attempt === retries || (delay ?? 0) > longestDelay) throw problem
      const patience = delay ?? firstDelay * 2 ** attempt
      tell(`${service.title}: ${problem.message}; asking again in ${Math.ceil(patience / 1000)} s`)
      await pause(patience)
    }
  }

  async function spaced({ name, spacing }: Service): Promise<void> {
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

  async function attempted(outgoing: Outgoing): Promise<Answer | Unobtainable> {
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

const retries = 4

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
function spacingOf({ spacing }: Service, { header }: Answer): number {
  const limit = Number(header('x-rate-limit-limit') ?? Number.NaN)
  const seconds = Number(/^(\d+)s$/.exec(header('x-rate-limit-interval') ?? '')?.[1] ?? Number.NaN)
  const allowed = (seconds * 1000) / limit
  return Number.isFinite(allowed) ? Math.max(spacing, allowed) : spacing
}

const mediaTypes = { json: 'application/json', xml: 'application/xml, application/atom+xml, text/xml;q=0.9' }

function outgoingOf(
  service: Service,
  { path, body }: ServiceRequest,
  { etag, lastModified }: Validators,
  { network, userAgent, env }: Manners,
): Outgoing {
  const url = new URL(`${baseOf(service, network).replace(/\/$/, '')}${path}`)
  const { variable = '', header, parameter } = service.credential ?? {}
  const key = env[variable]?.trim() ?? ''
  if (key !== '' && parameter !== undefined) url.searchParams.set(parameter, key)
  return {
    url,
    headers: {
      'user-agent': userAgent,
      accept: mediaTypes[service.format],
      ...(etag === undefined ? {} : { 'if-none-match': etag }),
      ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
    },
    secrets: key === '' || header === undefined ? {} : { [header]: key },
    ...(body === undefined ? {} : { body }),
  }
}

export function baseOf({ name, base }: Service, { bases }: Pick<Network, 'bases'>): string {
  return bases[name] ?? base
}
