import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { onTestFinished } from 'vitest'

import type { Network } from '../../src/io/network.ts'
import { offline, type Received } from './played-network.ts'

/** What a played host answers. */
export interface PlayedPage {
  readonly status?: number
  /** A line for each value. */
  readonly headers?: Readonly<Record<string, string | string[]>>
  readonly body?: string | Uint8Array
  /** Cuts the connection behind so many bytes. */
  readonly cutAt?: number
  /** Never ends, until the time for an answer runs out. */
  readonly stalls?: true
  /** Is called when the request is there, before it is answered. */
  readonly meanwhile?: () => void
}

export interface Request extends Received {
  readonly host: string
}

/** The Internet on a server of this machine: every name is a public host of its own, and time passes only in sleep. */
export interface PlayedWeb extends Network {
  readonly received: readonly Request[]
  /** Bytes of bodies that were sent. */
  readonly sent: () => number
  /** The most connections that were open at one time. */
  readonly mostOpen: () => number
  readonly interrupt: () => void
  readonly tick: () => void
  /** To where connections were made. */
  readonly reached: readonly string[]
  readonly pass: (milliseconds: number) => void
  /** Every name of the played web answers on this one. */
  readonly port: number
}

export interface World {
  /** By `host/path`, or by host for all of it. `robots.txt` is not there unless it stands here. */
  readonly pages: Readonly<Record<string, PlayedPage | ((request: Request, count: number) => PlayedPage)>>
  /** For names that are not public hosts: their addresses, one after the other. */
  readonly names?: Readonly<Record<string, readonly string[]>>
}

/** A new web of these pages. */
export async function playedWeb({ pages, names = {} }: World): Promise<PlayedWeb> {
  const received: Request[] = []
  const reached: string[] = []
  const listeners = { interrupt: new Set<() => void>(), tick: new Set<() => void>() }
  const timeouts = new Set<AbortController>()
  const counts = new Map<string, number>()
  const looked = new Map<string, number>()
  const clock = { now: offline.now() }
  const open = { now: 0, most: 0, bytes: 0 }
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    const path = request.url ?? '/'
    const seen = {
      method: request.method ?? '',
      headers: request.headers,
      host,
      path,
      body: '',
      at: clock.now,
    }
    received.push(seen)
    const key = [`${host}${path}`, host].find((name) => name in pages) ?? ''
    const count = counts.get(`${host}${path}`) ?? 0
    counts.set(`${host}${path}`, count + 1)
    const isSilentRobots = path === '/robots.txt' && key === host
    const page = isSilentRobots ? undefined : pages[key]
    const played =
      typeof page === 'function' ? page(seen, count) : (page ?? { status: 404, body: 'Not Found' })
    const { status = 200, headers = {}, body = '', cutAt, stalls, meanwhile } = played
    meanwhile?.()
    const bytes = Buffer.from(body)
    const length = cutAt === undefined ? {} : { 'content-length': String(bytes.length) }
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...length, ...headers })
    if (!isSilentRobots && page !== undefined) open.bytes += bytes.length
    if (stalls) response.write(bytes.length === 0 ? ' ' : bytes, () => setImmediate(endOfTime))
    else if (cutAt === undefined) response.end(bytes)
    else response.write(bytes.subarray(0, cutAt), () => response.destroy())
  })
  server.on('connection', (socket) => {
    open.now += 1
    open.most = Math.max(open.most, open.now)
    socket.on('close', () => (open.now -= 1))
  })
  const port = await listening(server)
  return {
    ...offline,
    received,
    reached,
    port,
    sent: () => open.bytes,
    mostOpen: () => open.most,
    now: () => clock.now,
    pass: (milliseconds) => {
      clock.now += milliseconds
    },
    sleep: async (milliseconds) => {
      clock.now += milliseconds
    },
    timeout: () => {
      const timeout = new AbortController()
      timeouts.add(timeout)
      return timeout.signal
    },
    resolve: async (host) => {
      const said = names[host]
      if (said === undefined) return [{ address: publicAddress(host), family: 4 }]
      const time = looked.get(host) ?? 0
      looked.set(host, time + 1)
      const address = said[Math.min(time, said.length - 1)]
      if (address === undefined) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })
      return [{ address, family: address.includes(':') ? 6 : 4 }]
    },
    reach: ({ address }) => {
      reached.push(address)
      return { address: '127.0.0.1', family: 4 }
    },
    onInterrupt: subscribe(listeners.interrupt),
    onTick: subscribe(listeners.tick),
    interrupt: () => call(listeners.interrupt),
    tick: () => call(listeners.tick),
  }

  function endOfTime(): void {
    for (const one of timeouts) one.abort(new DOMException('', 'TimeoutError'))
    timeouts.clear()
  }
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

/** An address of the Internet for each name, always the same. */
function publicAddress(host: string): string {
  const number = [...host].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 60_000, 7)
  return `93.184.${Math.floor(number / 250)}.${(number % 250) + 1}`
}

function subscribe(listeners: Set<() => void>): Network['onInterrupt'] {
  return (listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
}

function call(listeners: ReadonlySet<() => void>): void {
  for (const listener of listeners) listener()
}
