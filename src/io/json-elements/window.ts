import { readSync } from 'node:fs'

/** A file is read so many bytes at a time. */
const chunk = 1 << 20

/** As much of an open file as is looked at. */
export interface Window {
  bytes: Buffer
  /** How many of `bytes` are of the file. */
  length: number
  /** Where the first of them stands in the file. */
  start: number
}

export function emptyWindow(start = 0): Window {
  return { bytes: Buffer.allocUnsafe(chunk), length: 0, start }
}

/** Moves on: forgets what stands before `from` and reads more; false when the file ends here. */
export function advance(window: Window, descriptor: number, from: number): boolean {
  const rest = window.length - from
  const target = rest + chunk <= window.bytes.length ? window.bytes : Buffer.allocUnsafe(2 * rest + chunk)
  window.bytes.copy(target, 0, from, window.length)
  const start = window.start + from
  const count = readSync(descriptor, target, rest, chunk, start + rest)
  Object.assign(window, { bytes: target, length: rest + count, start })
  return count > 0
}
