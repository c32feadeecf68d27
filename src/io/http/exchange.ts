import { Agent, fetch, type Response } from 'undici'

import type { Network } from '../network.ts'
import { obtaining } from './connection-problems.ts'
import { destinationProblem, strangerProblem } from './destination.ts'
import { leftPacked, packedBy } from './left-packed.ts'
import { publicLookup } from './public-lookup.ts'
import { Unobtainable } from './unobtainable.ts'
import { unpack } from './unpack.ts'

/** One request, ready to be sent. */
export interface Outgoing {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  /** Headers for this host only, such as a key. */
  readonly secrets: Readonly<Record<string, string>>
  /** Sent by POST. */
  readonly body?: string
  /** So many bytes of an answer are enough, after decompression; the others are not waited for. */
  readonly enough?: number
}

export interface Answer {
  readonly status: number
  readonly header: (name: string) => string | undefined
  /** As sent, but unpacked. */
  readonly bytes: Uint8Array
  /** The bytes as UTF-8. */
  readonly text: string
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
    connect: { lookup: publicLookup(network, limits.allowsPrivate === true) },
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
    if (!isRedirect(response.status) || location === null) return answerOf(response, outgoing.enough)
    await response.body?.cancel()
    if (redirects === undefined) return { ...headOf(response), bytes: new Uint8Array(), text: '' }
    if (redirects === 0) throw new Unobtainable('it redirects again and again', true)
    return follow(redirected(outgoing, response.status, location), signal, redirects - 1)
  }

  async function sent({ url, headers, secrets, body }: Outgoing, signal: AbortSignal): Promise<Response> {
    const method = body === undefined ? 'GET' : 'POST'
    const type = body === undefined ? {} : { 'content-type': 'application/json' }
    return obtaining(() =>
      fetch(url, {
        method,
        headers: { ...headers, ...secrets, ...type },
        redirect: 'manual',
        signal,
        dispatcher,
        ...(body === undefined ? {} : { body }),
      }),
    )
  }

  async function answerOf(response: Response, enough: number | undefined): Promise<Answer> {
    const codings = response.headers.get(packedBy) ?? ''
    // The beginning of what is packed cannot be unpacked.
    const most = codings === '' ? enough : undefined
    const packed = await obtaining(() => bytesOf(response, limits.size, most))
    const unpacked = await unpack(packed, codings, limits.size)
    if ('bytes' in unpacked) {
      const bytes = unpacked.bytes.subarray(0, enough)
      return { ...headOf(response), bytes, text: new TextDecoder().decode(bytes) }
    }
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
  const problem =
    origins === undefined ? destinationProblem(url, allowsPrivate) : strangerProblem(url, origins)
  if (problem !== undefined) throw new Unobtainable(problem, true)
}

/** Stops reading at the limit, whatever length was promised. */
async function bytesOf(response: Response, size: number, enough = Infinity): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.length
    if (length > size) throw tooLarge(size)
    chunks.push(chunk)
    if (length >= enough) break
  }
  return Buffer.concat(chunks).subarray(0, enough)
}

function tooLarge(size: number): Unobtainable {
  return new Unobtainable(`its answer is larger than ${size} bytes`, true)
}
