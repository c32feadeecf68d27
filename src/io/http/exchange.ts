import { isIP, type LookupFunction } from 'node:net'

import { Agent, fetch, type Response } from 'undici'

import type { Network } from '../network.ts'
import { destinationProblem } from './destination.ts'
import { leftPacked, packedBy } from './left-packed.ts'
import { isPublicAddress } from './public-address.ts'
import { unpack } from './unpack.ts'

/** One request, ready to be sent. */
export interface Outgoing {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  /** Headers for this host only, such as a key. */
  readonly secrets: Readonly<Record<string, string>>
  /** Sent by POST. */
  readonly body?: string
}

export interface Answer {
  readonly status: number
  readonly header: (name: string) => string | undefined
  /** As sent, but unpacked. */
  readonly bytes: Uint8Array
  /** The bytes as UTF-8. */
  readonly text: string
}

/** Why no answer could be had, in words; `isLasting` when asking again would be no use. */
export class Unobtainable extends Error {
  readonly isLasting: boolean

  constructor(reason: string, isLasting = false) {
    super(reason)
    this.isLasting = isLasting
  }
}

export interface Exchange {
  readonly send: (outgoing: Outgoing, signal: AbortSignal) => Promise<Answer>
  readonly close: () => Promise<void>
}

export interface Limits {
  /** The only hosts that are spoken to, redirects included: `https://api.crossref.org`; without it every public one. */
  readonly origins?: ReadonlySet<string>
  /** Whether hosts of the own machine and network are spoken to as well. */
  readonly allowsPrivate?: boolean
  /** In bytes, after decompression. */
  readonly size: number
  /** So many are followed; without it none is, and the redirect is the answer. */
  readonly redirects?: number
}

/** Sends requests to hosts that may be spoken to. The addresses of a name are judged where the connection is made, so no second look-up can give others. */
export function exchangeWith(network: Pick<Network, 'resolve' | 'reach'>, limits: Limits): Exchange {
  const agent = new Agent({
    connections: 1,
    connect: { lookup: lookupBy(network, limits.allowsPrivate === true) },
  })
  const dispatcher = agent.compose(leftPacked)
  return {
    send: (outgoing, signal) => follow(outgoing, signal, limits.redirects),
    close: () => agent.destroy(),
  }

  async function follow(
    outgoing: Outgoing,
    signal: AbortSignal,
    redirects: number | undefined,
  ): Promise<Answer> {
    refuse(outgoing.url, limits)
    const response = await sent(outgoing, signal)
    const location = response.headers.get('location')
    if (!isRedirect(response.status) || location === null) return answerOf(response)
    await response.body?.cancel()
    if (redirects === undefined) return { ...headOf(response), bytes: new Uint8Array(), text: '' }
    if (redirects === 0) throw new Unobtainable('it redirects again and again', true)
    return follow(redirected(outgoing, response.status, location), signal, redirects - 1)
  }

  async function sent({ url, headers, secrets, body }: Outgoing, signal: AbortSignal): Promise<Response> {
    const method = body === undefined ? 'GET' : 'POST'
    const all = { ...headers, ...secrets, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }
    return obtaining(() =>
      fetch(url, {
        method,
        headers: all,
        redirect: 'manual',
        signal,
        dispatcher,
        ...(body === undefined ? {} : { body }),
      }),
    )
  } // prettier-ignore

  async function answerOf(response: Response): Promise<Answer> {
    const packed = await obtaining(() => bytesOf(response, limits.size))
    const unpacked = await unpack(packed, response.headers.get(packedBy) ?? '', limits.size)
    if ('bytes' in unpacked)
      return { ...headOf(response), ...unpacked, text: new TextDecoder().decode(unpacked.bytes) }
    if (unpacked.problem === 'too large') throw tooLarge(limits.size)
    throw new Unobtainable('its answer cannot be unpacked', true)
  }
}

function headOf({ status, headers }: Response): Pick<Answer, 'status' | 'header'> {
  return { status, header: (name) => headers.get(name) ?? undefined }
}

/** RFC 9110 § 15.4 */
export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status)
}

/** Only 307 and 308 repeat the body (RFC 9110 § 15.4); a key goes to no other host. */
function redirected(outgoing: Outgoing, status: number, location: string): Outgoing {
  const { url, headers, secrets, body } = outgoing
  if (!URL.canParse(location, url.href)) throw new Unobtainable('it redirects to what is no address', true)
  const target = new URL(location, url)
  const repeated = status === 307 || status === 308
  return {
    url: target,
    headers,
    secrets: target.origin === url.origin ? secrets : {},
    ...(repeated && body !== undefined ? { body } : {}),
  }
}

function refuse(url: URL, { origins, allowsPrivate = false }: Limits): void {
  if (origins !== undefined) return refuseUnlisted(url, origins)
  const problem = destinationProblem(url, allowsPrivate)
  if (problem !== undefined) throw new Unobtainable(problem, true)
}

function refuseUnlisted({ protocol, origin, hostname, username }: URL, origins: ReadonlySet<string>): void {
  if (origins.has(origin) && username === '') return
  if (protocol !== 'https:' && protocol !== 'http:')
    throw new Unobtainable(`it redirects to an address of ${protocol}, which is never followed`, true)
  const host = hostname.replace(/^\[|\]$/g, '')
  const what = isIP(host) !== 0 && !isPublicAddress(host) ? 'a private address' : 'which is none of the services'
  throw new Unobtainable(`it redirects to ${origin}, ${what}`, true)
} // prettier-ignore

function lookupBy(
  { resolve, reach }: Pick<Network, 'resolve' | 'reach'>,
  allowsPrivate: boolean,
): LookupFunction {
  return (host, { all }, done) => {
    resolve(host).then(
      (found) => {
        const closed = allowsPrivate ? undefined : found.find(({ address }) => !isPublicAddress(address))
        const addresses = closed === undefined ? found.map(reach) : []
        const [first] = addresses
        if (closed !== undefined)
          done(new Unobtainable(`${host} has the private address ${closed.address}`, true), '', 0)
        else if (first === undefined) done(new Unobtainable(`${host} has no address`), '', 0)
        else if (all === true) done(null, [...addresses])
        else done(null, first.address, first.family)
      },
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), '', 0),
    )
  }
}

/** Stops reading at the limit, whatever length was promised. */
async function bytesOf(response: Response, size: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.length
    if (length > size) throw tooLarge(size)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge(size: number): Unobtainable {
  return new Unobtainable(`its answer is larger than ${size} bytes`, true)
}

/** What goes wrong on the way, in words. Never the error's own text alone: it could show an address with a key. */
async function obtaining<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw chainOf(error).find((one) => one instanceof Unobtainable) ?? new Unobtainable(reasonOf(error))
  }
}

function reasonOf(error: unknown): string {
  const chain = chainOf(error)
  const named = chain.flatMap((one) => [nameOf(one), one.message])
  return named.map((name) => reasons[name]).find((reason) => reason !== undefined) ?? `the connection failed (${chain.map(nameOf).at(-1) ?? 'for no known reason'})`
} // prettier-ignore

function nameOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}

/** The error, its cause, the cause of that; of attempts at several addresses the first. */
function chainOf(error: unknown): readonly Error[] {
  if (!(error instanceof Error)) return []
  return [error, ...chainOf(error instanceof AggregateError ? error.errors[0] : error.cause)]
}

const reasons: Readonly<Record<string, string>> = {
  TimeoutError: 'it took too long to answer',
  AbortError: 'it was stopped',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was cut',
  EAI_AGAIN: 'its name cannot be resolved at the moment; is there a network?',
  ENOTFOUND: 'its name cannot be resolved; is there a network?',
  ENETUNREACH: 'there is no network',
  EHOSTUNREACH: 'there is no way to it',
  UND_ERR_SOCKET: 'the connection was cut',
  UND_ERR_CONNECT_TIMEOUT: 'it took too long to answer',
  UND_ERR_HEADERS_TIMEOUT: 'it took too long to answer',
  UND_ERR_BODY_TIMEOUT: 'it took too long to answer',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the connection was cut',
  UND_ERR_HEADERS_OVERFLOW: 'its answer has too long a head',
  HTTPParserError: 'it does not speak HTTP',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak HTTPS at this port',
  EPROTO: 'it does not speak HTTPS at this port',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate is not trusted',
  // The Fetch Standard, § 2.9.
  'bad port': 'nothing of the Web is at this port',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not trusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not trusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is not trusted',
}
