import { readSync } from 'node:fs'

import type { Place } from '../../model/place.ts'
import { advance, emptyWindow } from './window.ts'

const lineBreak = 0x0a

/** Where a byte of an open file stands for people, who count lines and characters. */
export function placeInFile(descriptor: number, offset: number, source: string): Place {
  const window = emptyWindow(lengthOfMark(descriptor))
  let [line, column] = [1, 1]
  while (window.start + window.length < offset && advance(window, descriptor, window.length)) {
    const bytes = window.bytes.subarray(0, Math.min(window.length, offset - window.start))
    let from = 0
    for (let end = bytes.indexOf(lineBreak); end !== -1; end = bytes.indexOf(lineBreak, from)) {
      from = end + 1
      line += 1
      column = 1
    }
    for (let at = from; at < bytes.length; at += 1) column += widthOf(bytes[at] ?? 0)
  }
  return { source, line, column }
}

/** Of a character in UTF-16, told by the first of its bytes in UTF-8. */
function widthOf(byte: number): number {
  if (byte >= 0x80 && byte < 0xc0) return 0
  return byte < 0xf0 ? 1 : 2
}

/** Where the first mark of a merge conflict begins. */
export function conflictIn(descriptor: number): number | undefined {
  const window = emptyWindow()
  let carried = '\n'
  for (let isMore = true; isMore;) {
    isMore = advance(window, descriptor, window.length)
    const text = `${carried}${window.bytes.toString('latin1', 0, window.length)}${isMore ? '' : '\n'}`
    const mark = /\n(?:<{7}|={7}|>{7})[ \r\n]/.exec(text)
    if (mark !== null) return window.start - carried.length + mark.index + 1
    carried = text.slice(-9)
  }
  return undefined
}

/** A byte order mark is no part of the text. */
export function lengthOfMark(descriptor: number): number {
  const bytes = Buffer.alloc(3)
  readSync(descriptor, bytes, 0, 3, 0)
  return bytes.toString('latin1') === '\u{ef}\u{bb}\u{bf}' ? 3 : 0
}
