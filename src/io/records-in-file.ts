import { hash } from 'node:crypto'

import { digestList } from './digest-list.ts'
import type { Disk } from './disk.ts'
import { unlessRefused } from './system-error.ts'

/**
 * So many records stay as they were fetched, for several files show the same ones. More would grow so old that V8 has
 * to look through the whole heap to be rid of them.
 */
const mostFetched = 400

/** So much is gathered before it is written. A longer record stays where it is. */
const blockLength = 1 << 17

/** So much is read at once, for the next record is mostly the one behind it. */
const windowLength = 1 << 14

type Fields = Readonly<Record<string, unknown>>

/** Records, each under the number that it was given when it was put. */
export interface Records {
  /** Undefined where there is no room for it. */
  readonly put: (record: object) => number | undefined
  readonly get: (number: number) => Fields
  /** The same for equal records that came about alike, and for no others: known since the record was put. */
  readonly digestOf: (number: number) => string
}

/** Puts records into a file that is open, and closes it when nobody can ask for one any more. */
export function recordsIn(disk: Disk, file: number): Records {
  const block = Buffer.allocUnsafe(blockLength)
  /** What was read last, and where that lies in the file. */
  const back = Buffer.allocUnsafe(blockLength)
  let window = { start: 0, end: 0 }
  const fetched = new Map<number, Fields>()
  /** Where each record begins; the last is where the next one will. */
  const starts = [0]
  const digests = digestList()
  let written = 0
  let isFull = false

  const records: Records = {
    put(record) {
      const text = JSON.stringify(record)
      // No letter takes more than three bytes in UTF-8.
      if (3 * text.length > blockLength || !hasRoomFor(3 * text.length)) return undefined
      const start = endOf() - written
      const length = block.write(text, start)
      digests.add(hash('sha256', block.subarray(start, start + length), 'buffer'))
      return starts.push(written + start + length) - 2
    },
    get(number) {
      const known = fetched.get(number)
      if (known !== undefined) return known
      const record = JSON.parse(textOf(number)) as Fields
      fetched.set(number, record)
      const [oldest] = fetched.keys()
      if (oldest !== undefined && fetched.size > mostFetched) fetched.delete(oldest)
      return record
    },
    digestOf: digests.at,
  }
  closing.register(records, () => disk.closeSync(file))
  return records

  function hasRoomFor(length: number): boolean {
    if (endOf() - written + length <= blockLength) return true
    isFull ||= unlessRefused(writeBlock, () => true)
    return !isFull
  }

  /** What cannot be written is still in the block. */
  function writeBlock(): false {
    disk.writeFileSync(file, block.subarray(0, endOf() - written))
    written = endOf()
    return false
  }

  function endOf(number = starts.length - 2): number {
    return starts[number + 1] ?? 0
  }

  function textOf(number: number): string {
    const [start, end] = [starts[number] ?? 0, endOf(number)]
    if (start >= written) return block.toString('utf8', start - written, end - written)
    if (start < window.start || end > window.end) window = readWindow(start, end)
    return back.toString('utf8', start - window.start, end - window.start)
  }

  /** What is written never changes. */
  function readWindow(start: number, end: number): typeof window {
    const length = Math.max(end - start, Math.min(windowLength, written - start))
    return { start, end: start + disk.readSync(file, back, 0, length, start) }
  }
}

/** Nobody says when the last record was asked for. */
const closing = new FinalizationRegistry((close: () => void) => close())
