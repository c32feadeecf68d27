import type { Network } from '../io/network.ts'

/** Threads of this program. */
export interface Workers {
  /** What each of them runs. */
  readonly script: URL
  /** That can work at the same time. */
  readonly cores: number
}

/** All that a command has of the outside world, so that a test can be the world. */
export interface Surroundings {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** For data, which another program may read. */
  readonly stdout: (text: string) => void
  /** For people. */
  readonly stderr: (text: string) => void
  /** Whether `stderr` leads to a terminal. */
  readonly isTerminal: boolean
  /** Signs in a line of the terminal; undefined where there is none. */
  readonly columns?: number | undefined
  /** Asked on the Internet by `fetch` alone. */
  readonly network: Network
  /** What this program was built from; undefined where nobody can say. */
  readonly program?: string | undefined
  /** Who may help to read homepages; undefined where nobody can. */
  readonly workers?: Workers | undefined
}
