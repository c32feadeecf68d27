import type { Hash } from 'node:crypto'

import type { Disk } from './disk.ts'

/** So much of a file is held at once: a larger one takes no less time, and no file takes more memory. */
const blockLength = 1 << 17

/** So long a text is a block: to join longer ones takes more time than to write each. */
const textLength = 1 << 15

/** Texts as bytes, in blocks of about the same length: a file may be longer than a string, or a buffer, can be. */
export function* blocksOf(chunks: Iterable<string>): Generator<Uint8Array> {
  let text = ''
  for (const chunk of chunks) {
    text += chunk
    if (text.length < textLength) continue
    yield Buffer.from(text)
    text = ''
  }
  if (text !== '') yield Buffer.from(text)
}

/** What a file that is open holds, up to a position. Each block is good until the next is asked for. */
export function* beginningOf(
  disk: Disk,
  file: number,
  end: number,
  block = Buffer.allocUnsafe(Math.min(blockLength, end)),
): Generator<Uint8Array> {
  for (let position = 0; position < end;) {
    const length = disk.readSync(file, block, 0, Math.min(block.length, end - position), position)
    if (length === 0) return
    yield block.subarray(0, length)
    position += length
  }
}

/** One for all files, which are digested one after the other: a new one for each takes as long as to digest it. */
const digested = Buffer.allocUnsafe(blockLength)

/** Adds what a file holds to a digest. */
export function digestFile(disk: Disk, path: string, length: number, hash: Hash): void {
  const file = disk.openSync(path, 'r')
  try {
    for (const block of beginningOf(disk, file, length, digested)) hash.update(block)
  } finally {
    disk.closeSync(file)
  }
}

/** One for all parts of files, each of which is done with before the next is asked for. */
let copied = Buffer.allocUnsafe(blockLength)

/** So many bytes of a file from a position on, good until others are asked for; undefined where it ends before. */
export function bytesAt(disk: Disk, path: string, position: number, length: number): Buffer | undefined {
  const file = disk.openSync(path, 'r')
  try {
    if (copied.length < length) copied = Buffer.allocUnsafe(length)
    const bytes = copied.subarray(0, length)
    return disk.readSync(file, bytes, 0, length, position) === length ? bytes : undefined
  } finally {
    disk.closeSync(file)
  }
}

/** Whether a file that is open holds these bytes at a position. */
export function holdsAt(disk: Disk, file: number, position: number, bytes: Uint8Array): boolean {
  const present = Buffer.allocUnsafe(bytes.length)
  return disk.readSync(file, present, 0, bytes.length, position) === bytes.length && present.equals(bytes)
}

/** Whether a file that is open has this length. */
export function endsAt(disk: Disk, file: number, position: number): boolean {
  return disk.readSync(file, Buffer.allocUnsafe(1), 0, 1, position) === 0
}
