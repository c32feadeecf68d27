const [lineBreak, quote, backslash] = [0x0a, 0x22, 0x5c]

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
    at = isInText ? nextIn(endsText, bytes, at, length) : nextIn(depth === 0 ? endsScalar : nests, bytes, at, length)
    if (at === length) break
    const byte = bytes[at] ?? 0
    if (isInText) {
      isInText = byte !== quote
      // A line break is an error in a text: what follows is not looked at.
      isEnd = byte === lineBreak || (!isInText && depth === 0)
      at += byte === backslash ? 2 : 1
    } else if (byte === quote) {
      isInText = true
      at += 1
    } else if (opens[byte] === 1) {
      depth += 1
      at += 1
    } else {
      // Behind the bracket of a list or an object, but before that of the list which a number is in.
      isEnd = depth <= 1
      at += depth === 0 ? 0 : 1
      depth -= 1
    }
  }
  Object.assign(search, { at, depth, isInText })
  return isEnd
} // prettier-ignore

function nextIn(kind: Uint8Array, bytes: Uint8Array, from: number, length: number): number {
  let at = from
  while (at < length && kind[bytes[at] ?? 0] === 0) at += 1
  return at
}

/** A table of bytes, which is faster than comparing with each: half of the time of reading is spent here. */
function bytesOf(characters: string): Uint8Array {
  const table = new Uint8Array(256)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  return table
}

/** White space of JSON (RFC 8259 § 2). */
const space = ' \t\r\n'
const spaces = bytesOf(space)
const opens = bytesOf('{[')
const nests = bytesOf('"{[]}')
const endsScalar = bytesOf(`"{[]},${space}`)
const endsText = bytesOf('"\\\n')

export function isSpace(byte: number | undefined): boolean {
  return byte !== undefined && spaces[byte] === 1
}
