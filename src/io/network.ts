import { lookup } from 'node:dns/promises'
import { setTimeout as wait } from 'node:timers/promises'

import { type Ran, runProgram } from './run-program.ts'

/** All that asking on the Internet needs of the world, so that a test can be the world. */
export interface Network {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Ends early, and without an error, when the signal does. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** A signal that comes after so many milliseconds. */
  readonly timeout: (milliseconds: number) => AbortSignal
  /** All addresses of a host. */
  readonly resolve: (host: string) => Promise<readonly Address[]>
  /** Where a connection to an address goes: there, but in a test to a server of this machine. */
  readonly reach: (address: Address) => Address
  /** Calls when the user wants to stop; gives the way to unsubscribe. */
  readonly onInterrupt: (listener: () => void) => () => void
  /** Calls every second; gives the way to unsubscribe. */
  readonly onTick: (listener: () => void) => () => void
  /** Runs another program; undefined when it is not there. */
  readonly run: (program: string, words: readonly string[], signal: AbortSignal) => Promise<Ran | undefined>
  /** Other addresses of services, by their names: a mirror, or the server of a test. */
  readonly bases: Readonly<Record<string, string>>
}

export interface Address {
  readonly address: string
  readonly family: number
}

export const network: Network = {
  now: Date.now,
  sleep: async (milliseconds, signal) => {
    try {
      await wait(milliseconds, undefined, { signal })
    } catch (error) {
      if (!signal.aborted) throw error
    }
  },
  timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
  resolve: (host) => lookup(host, { all: true }),
  reach: (address) => address,
  // Once: a second Ctrl-C ends the program as ever.
  onInterrupt: (listener) => {
    process.once('SIGINT', listener)
    return () => process.off('SIGINT', listener)
  },
  onTick: (listener) => {
    const timer = setInterval(listener, 1000)
    return () => clearInterval(timer)
  },
  run: runProgram,
  bases: {},
}
