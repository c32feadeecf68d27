import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { onTestFinished } from 'vitest'

import type { Network } from '../../src/io/network.ts'

/** Where nothing can be reached and the time is always the same. */
export const offline: Network = {
  now: () => Date.UTC(2026, 0, 31, 12),
  sleep: () => Promise.resolve(),
  timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
  resolve: () => Promise.reject(new Error('a test looks no name up')),
  reach: (address) => address,
  onInterrupt: () => () => undefined,
  onTick: () => () => undefined,
  run: () => Promise.resolve(undefined),
  bases: {},
}

/** A request as a played service received it. */
export interface Received {
  readonly method: string
  /** With the query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: string
  /** Milliseconds of the played clock. */
  readonly at: number
}

/** What it answers: a text, or more than that. */
export type Played =
  | string
  | {
      readonly status?: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string | Uint8Array
      /** Cuts the connection behind so many bytes. */
      readonly cutAt?: number
      /** Never ends, so that the time for an answer runs out. */
      readonly stalls?: true
    }

/** A network whose time passes only in sleep, on which services are servers of this machine. */
export interface PlayedNetwork extends Network {
  readonly received: readonly Received[]
  /** Every sleep, in milliseconds. */
  readonly slept: readonly number[]
  readonly interrupt: () => void
  readonly base: string
}

/** Plays the named services on one server; each has the first part of the path to itself. */
export async function playedNetwork(
  services: Readonly<Record<string, (request: Received, count: number) => Played>>,
): Promise<PlayedNetwork> {
  const received: Received[] = []
  const slept: number[] = []
  const listeners = new Set<() => void>()
  const timeouts = new Set<AbortController>()
  const counts = new Map<string, number>()
  const endOfTime = (): void => {
    for (const one of timeouts) one.abort(new DOMException('', 'TimeoutError'))
  }
  const clock = { now: offline.now() }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const [, name = '', ...rest] = (request.url ?? '').split('/')
      const { method = '', headers } = request
      const seen = { method, headers, path: `/${rest.join('/')}`, body: Buffer.concat(chunks).toString(), at: clock.now }
      received.push(seen)
      const count = counts.get(name) ?? 0
      counts.set(name, count + 1)
      const played = services[name]?.(seen, count) ?? { status: 404 }
      const { status = 200, headers: own = {}, body = '', cutAt, stalls } = typeof played === 'string' ? { body: played } : played
      const bytes = Buffer.from(body)
      response.writeHead(status, { 'content-type': /^\s*</.test(bytes.toString()) ? 'application/xml' : 'application/json', ...(cutAt === undefined ? {} : { 'content-length': String(bytes.length) }), ...own })
      if (stalls) response.write(bytes, () => setTimeout(endOfTime, 100))
      else if (cutAt === undefined) response.end(bytes)
      else response.write(bytes.subarray(0, cutAt), () => response.destroy())
    })
  }) // prettier-ignore
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    ...offline,
    base,
    received,
    slept,
    bases: Object.fromEntries(allServices.map((name) => [name, `${base}/${name}`])),
    now: () => clock.now,
    sleep: async (milliseconds) => {
      slept.push(milliseconds)
      clock.now += milliseconds
    },
    timeout: () => {
      const timeout = new AbortController()
      timeouts.add(timeout)
      return timeout.signal
    },
    onInterrupt: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    interrupt: () => {
      for (const listener of listeners) listener()
    },
  }
}

/** None of them is ever asked on the Internet by a test. */
const allServices = ['acl', 'crossref', 'datacite', 'arxiv', 'openalex', 'dblp', 'openreview', 's2']
