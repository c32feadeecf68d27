import { spawn } from 'node:child_process'

/** What a program answered. */
export interface Ran {
  readonly status: number
  readonly stdout: Uint8Array
  readonly stderr: string
}

/** In bytes; more is no answer that is read. */
const mostOutput = 200_000_000

/** An empty name of a program that asks counts more than `core.askPass` and `SSH_ASKPASS` do (gitcredentials(7)). */
const unasked = { GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '' }

/** Runs a program without a shell and without a question to anybody; undefined when it is not there. */
export function runProgram(
  program: string,
  words: readonly string[],
  signal: AbortSignal,
): Promise<Ran | undefined> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...unasked, LC_ALL: 'C' }
    const child = spawn(program, words, { signal, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const [stdout, stderr]: [Uint8Array[], Uint8Array[]] = [[], []]
    let length = 0
    child.stdout.on('data', (chunk: Uint8Array) => {
      length += chunk.length
      if (length <= mostOutput) stdout.push(chunk)
      else child.kill()
    })
    child.stderr.on('data', (chunk: Uint8Array) => stderr.push(chunk))
    child.on('error', (error) => {
      if ('code' in error && error.code === 'ENOENT') resolve(undefined)
      else reject(error)
    })
    child.on('close', (status) =>
      resolve({
        status: status ?? 1,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString(),
      }),
    )
  })
}
