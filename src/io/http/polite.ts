import type { Network } from '../network.ts'
import type { Service, ServiceRequest } from '../service.ts'
import type { Answer, Exchange, Outgoing } from './exchange.ts'
import { type Patience, patiently } from './patience.ts'

/** What a request may also say: that an answer is known already. */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

export interface Manners extends Patience {
  readonly exchange: Exchange
  readonly network: Network
  /** Who asks: `offprint/1.2.3 (mailto:…)`. */
  readonly userAgent: string
  readonly env: Readonly<Record<string, string | undefined>>
}

export type Ask = (service: Service, request: ServiceRequest, validators?: Validators) => Promise<Answer>

/** Asks one service after the other, each no faster than it allows, and again where it is only busy. Throws `Unobtainable` or `Stopped`. */
export function politely(manners: Manners): Ask {
  const send = patiently(manners)
  return (service, request, validators = {}) =>
    send(manners.exchange, { ...service, retries }, outgoingOf(service, request, validators, manners))
}

const retries = 4

const mediaTypes = { json: 'application/json', xml: 'application/xml, application/atom+xml, text/xml;q=0.9' }

function outgoingOf(
  service: Service,
  { path, body }: ServiceRequest,
  validators: Validators,
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
      ...conditions(validators),
    },
    secrets: key === '' || header === undefined ? {} : { [header]: key },
    ...(body === undefined ? {} : { body }),
  }
}

export function baseOf({ name, base }: Service, { bases }: Pick<Network, 'bases'>): string {
  return bases[name] ?? base
}

/** The headers that spare what is known already (RFC 9110 § 13.1). */
export function conditions({ etag, lastModified }: Validators): Readonly<Record<string, string>> {
  return {
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  }
}
