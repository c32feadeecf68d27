const quote = 0x22
const backslash = 0x5c
const lineBreak = 0x0a

/** How far the search for the end of a value has come; `at` is an index of the bytes. */
export interface ValueSearch {
  at: number
  depth: number
  isInText: boolean
}

/** Finds where a value ends, or leaves off where the bytes do: then it goes on with more of them. */
export function findValueEnd(bytes: Uint8Array, length: number, search: ValueSearch): boolean {
  let { at, depth, isInText } = search
  let isEnd = false
  while (at < length && !isEnd) {
    const byte = bytes[at]
    if (isInText) {
      at += byte === backslash ? 2 : 1
      isInText = byte !== quote
      // A line break is an error in a text: what follows is not looked at.
      isEnd = byte === lineBreak || (!isInText && depth === 0)
    } else if (byte === quote) {
      isInText = true
      at += 1
    } else if (isOpening(byte)) {
      depth += 1
      at += 1
    } else if (isClosing(byte)) {
      isEnd = depth <= 1
      at += depth === 0 ? 0 : 1
      depth -= 1
    } else if (depth === 0 && isBetween(byte)) {
      isEnd = true
    } else at += 1
  }
  Object.assign(search, { at, depth, isInText })
  return isEnd
}

function isOpening(byte: number | undefined): boolean {
  return byte === 0x7b || byte === 0x5b
}

function isClosing(byte: number | undefined): boolean {
  return byte === 0x7d || byte === 0x5d
}

function isBetween(byte: number | undefined): boolean {
  return byte === 0x2c || isSpace(byte)
}

/** White space of JSON (RFC 8259 § 2). */
export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}
