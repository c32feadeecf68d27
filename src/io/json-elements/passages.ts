import { type Cursor, offsetOf, readOn } from './cursor.ts'

/** Some elements of a list that stand side by side. */
export interface Passage {
  /** Of the list. */
  readonly field: string
  /** Good until the next is asked for. */
  readonly bytes: Uint8Array
  /** Where they stand in the file. */
  readonly start: number
}

/** Who remembers passages from an earlier time, so that their elements need not be looked for again. */
export interface PassageMemory {
  /** Takes the elements of a passage that it knows, and gives how many they are. */
  readonly recall: (passage: Passage) => number | undefined
  /** The passage asked for last is whole: so many elements were read of it. */
  readonly learn: (count: number) => void
}

/** Goes on behind a passage that is known, where one begins at the cursor, and gives how many elements it has. */
export type PassOver = (index: number) => number

/** For one list, asked before each of its elements. */
export function passOver(cursor: Cursor, field: string, memory: PassageMemory): PassOver {
  let end = 0
  let first: number | undefined
  return (index) => {
    const start = offsetOf(cursor)
    if (start < end) return 0
    if (start === end && first !== undefined) memory.learn(index - first)
    const bytes = passageAt(cursor)
    const known = bytes === undefined ? undefined : memory.recall({ field, bytes, start })
    if (bytes !== undefined && known !== undefined) cursor.at += bytes.length
    first = bytes !== undefined && known === undefined ? index : undefined
    end = start + (bytes?.length ?? longest)
    return known ?? 0
  }
}

/** In bytes: a change costs reading one of them again, and each costs opening what is remembered of it. */
const [shortest, longest] = [1 << 16, 1 << 18]

/** Before an element, in the layout of our own files; those of another have no passages, which costs time only. */
const before = Buffer.from('\n    ')

/**
 * The bytes from the cursor to an element at which a passage ends. Which ones these are their own first bytes say, so
 * that passages stay the same when something before them changes.
 */
function passageAt(cursor: Cursor): Uint8Array | undefined {
  // As this element does, the others begin with a bracket or a quotation mark.
  const first = cursor.window.bytes.subarray(cursor.at, cursor.at + 1)
  const beginning = Buffer.concat([before, first])
  let length = shortest
  do {
    const held = cursor.window.bytes.subarray(cursor.at, cursor.window.length)
    for (let at = held.indexOf(beginning, length); at !== -1; at = held.indexOf(beginning, length)) {
      const end = at + before.length
      if (end >= longest) return held.subarray(0, end)
      if (end + looked > held.length) break
      if (isBorder(held, end)) return held.subarray(0, end)
      length = end
    }
    if (held.length > 2 * longest) return undefined
  } while (readOn(cursor))
  return undefined
}

/** So many bytes of an element have its id, or another thing that is not the same in all. */
const looked = 128

/** Of one element in so many. */
const rarity = 32

function isBorder(bytes: Uint8Array, from: number): boolean {
  let sum = 0
  for (let at = from; at < from + looked; at += 1) sum = (Math.imul(sum, 31) + (bytes[at] ?? 0)) | 0
  return sum % rarity === 0
}
