import { readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { UsageError } from '../failure.ts'
import { reasonFor, systemCodeOf } from '../system-error.ts'
import { type Answer, answerInWords, answerWith, type Representation } from './answer.ts'
import { eventsPath, livePage, reloadScript, scriptPath } from './live-page.ts'
import { mediaTypeOf } from './media-type.ts'
import { publishedFile } from './published-file.ts'

export interface Served {
  readonly folder: string
  readonly port: number
  readonly formats: Parameters<typeof mediaTypeOf>[2]
}

export interface RunningServer {
  /** `http://127.0.0.1:8080/` */
  readonly url: string
  /** Pages that are open load themselves anew. */
  readonly reload: () => void
  readonly close: () => Promise<void>
}

const loopback = '127.0.0.1'

/** Shows a folder to programs of this machine, and to nobody else. */
export async function serveFolder(served: Served): Promise<RunningServer> {
  const listeners = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    if (!isOurs(request)) return send(response, answerInWords(403, 'Forbidden: this is no name of this server'))
    if (request.url === eventsPath && request.method === 'GET') return listen(listeners, response)
    send(response, answerTo(request, served))
  }) // prettier-ignore
  await new Promise<void>((listening, refused) => {
    server.once('error', (error) => refused(unusable(served.port, error)))
    server.listen(served.port, loopback, listening)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${loopback}:${port}/`,
    reload: () => {
      for (const response of listeners) response.write('data: reload\n\n')
    },
    close: async () => {
      const closed = new Promise((done) => server.close(done))
      server.closeAllConnections()
      await closed
    },
  }
}

/** A page of another host may have had its name pointed at this machine (DNS rebinding); then `Host` is that name. */
function isOurs({ headers: { host = '' } }: IncomingMessage): boolean {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i.test(host)
}

function answerTo({ method = '', url = '', headers }: IncomingMessage, { folder, formats }: Served): Answer {
  if (method !== 'GET' && method !== 'HEAD')
    return answerInWords(405, 'Only GET and HEAD are possible', { allow: 'GET, HEAD' })
  if (url === scriptPath)
    return answerWith(headers, { mediaType: 'text/javascript; charset=utf-8', body: Buffer.from(reloadScript) })
  const found = publishedFile(folder, url)
  if (found.kind === 'nothing') return answerInWords(404, 'Nothing is published here')
  if (found.kind === 'folder') return answerInWords(301, found.location, { location: found.location })
  const read = contentOf(found.file)
  if (read === undefined) return answerInWords(500, 'This file cannot be read')
  const { body, modified } = read
  const mediaType = mediaTypeOf(found.path, body.toString('utf8', 0, 1000), formats)
  const shown = mediaType.startsWith('text/html') ? Buffer.from(livePage(body.toString())) : body
  return answerWith(headers, { mediaType, body: shown, modified })
} // prettier-ignore

/** Undefined where it cannot be had: it was removed a moment ago, is not ours to read, or is larger than what fits in memory. */
function contentOf(file: string): Required<Pick<Representation, 'body' | 'modified'>> | undefined {
  try {
    return { body: readFileSync(file), modified: statSync(file).mtimeMs }
  } catch (error) {
    const isTooLarge = error instanceof RangeError
    if (systemCodeOf(error) === undefined && !isTooLarge) throw error
    return undefined
  }
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers)
  response.end(body)
}

/** Server-sent events (HTML § 9.2). */
function listen(listeners: Set<ServerResponse>, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.write('retry: 1000\n\n')
  listeners.add(response)
  response.once('close', () => listeners.delete(response))
}

function unusable(port: number, error: Error): Error {
  const code = systemCodeOf(error)
  if (code === undefined) return error
  const reason = code === 'EADDRINUSE' ? 'another program uses it' : reasonFor(code)
  return new UsageError(`Cannot serve on port ${port}: ${reason}; choose another with --port, or --port 0 for any`)
} // prettier-ignore
