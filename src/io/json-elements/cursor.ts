import { isUtf8 } from 'node:buffer'

import { JsonFault } from './json-fault.ts'
import { lengthOfMark } from './place-in-file.ts'
import { findValueEnd, isSpace } from './value-end.ts'
import { advance, emptyWindow, type Window } from './window.ts'

/** No entry of ours comes near; a longer one has lost its end, and need not be held to say so. */
const longest = 1 << 28

/** A place in an open file that moves on. */
export interface Cursor {
  readonly descriptor: number
  readonly window: Window
  /** Index in the window. */
  at: number
}

/** A value as it is written. */
export interface WrittenValue {
  readonly text: string
  /** Of its bytes in the file. */
  readonly start: number
  readonly end: number
}

export function cursorIn(descriptor: number): Cursor {
  return { descriptor, window: emptyWindow(lengthOfMark(descriptor)), at: 0 }
}

/** Where the cursor stands in the file. */
export function offsetOf({ window, at }: Cursor): number {
  return window.start + at
}

/** The next byte that is no white space; undefined at the end of the file. */
export function nextByte(cursor: Cursor): number | undefined {
  for (;;) {
    const { bytes, length } = cursor.window
    while (cursor.at < length && isSpace(bytes[cursor.at])) cursor.at += 1
    if (cursor.at < length) return bytes[cursor.at]
    if (!readOn(cursor)) return undefined
  }
}

/** Reads the value that begins here, whatever it is. */
export function takeValue(cursor: Cursor): WrittenValue {
  const { window } = cursor
  const start = offsetOf(cursor)
  const search = { at: cursor.at, depth: 0, isInText: false }
  while (!findValueEnd(window.bytes, window.length, search)) {
    if (window.length - cursor.at > longest) throw new JsonFault('this has no end', start)
    search.at -= cursor.at
    if (!readOn(cursor)) break
  }
  const bytes = window.bytes.subarray(cursor.at, search.at)
  if (!isUtf8(bytes)) throw new JsonFault('it is not UTF-8', start)
  cursor.at += bytes.length
  return { text: bytes.toString(), start, end: offsetOf(cursor) }
}

/** Holds more of the file from here on; false when it ends. */
export function readOn(cursor: Cursor): boolean {
  const isMore = advance(cursor.window, cursor.descriptor, cursor.at)
  cursor.at = 0
  return isMore
}
