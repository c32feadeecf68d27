import { request as ask } from 'node:http'

import { onTestFinished } from 'vitest'

import { run } from '../../src/cli/run.ts'
import { network } from '../../src/io/network.ts'
import { scratchFolder } from '../io/scratch-folder.ts'
import { invoke, profiles } from './invoke.ts'

interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: Buffer
}

/** A request as it is written, with nothing in its path made tidy. */
export function request(
  base: string,
  path: string,
  { method = 'GET', headers = {} }: { readonly method?: string; readonly headers?: Record<string, string> } = {},
): Promise<Reply> {
  const { hostname, port } = new URL(base)
  return new Promise((resolve, reject) => {
    const sent = ask({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    sent.on('error', reject)
    sent.end()
  })
} // prettier-ignore

export interface Serving {
  readonly base: string
  readonly status: Promise<number>
  readonly interrupt: () => void
}

/** `offprint serve` in a folder, until the test ends or Ctrl-C. */
export async function serving(cwd: string): Promise<Serving> {
  const words = ['serve', '--port', '0']
  let interrupt = (): void => undefined
  const { status, base } = await new Promise<Pick<Serving, 'base' | 'status'>>((started) => {
    const running = run(words, {
      cwd,
      env: {},
      now: () => 0,
      stdout: () => undefined,
      stderr: (text) => {
        const [url] = /http:\S+/.exec(text) ?? []
        if (url !== undefined) started({ status: running, base: url })
      },
      isTerminal: false,
      network: {
        ...network,
        onInterrupt: (listener) => {
          interrupt = listener
          return () => undefined
        },
      },
    })
  })
  onTestFinished(async () => {
    interrupt()
    await status
  })
  return { base, status, interrupt: (): void => interrupt() }
} // prettier-ignore

export async function published(): Promise<string> {
  const cwd = scratchFolder(profiles)
  await invoke(cwd, ['build'])
  return cwd
}
