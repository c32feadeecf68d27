import { foldText, wordsOf } from './likeness.ts'

/** How two texts stand to each other, word by word. */
export interface Wording {
  /** 0 to 1: the Dice coefficient over words, of which two that differ by one slip of the pen are one. */
  readonly alike: number
  /** Each has a number that the other has not: 2024 here, 2025 there. */
  readonly otherNumbers: boolean
  /** Each has a name (a word with a capital inside a sentence) that the other has not. */
  readonly otherNames: boolean
  /** Each has a longer word that the other has not: as much as can be said of names where capitals are lost. */
  readonly otherWords: boolean
}

/** Longer lists of differing words are compared letter by letter no more: such texts are not alike anyway. */
const mostSlips = 24

/** A text made ready for comparing with many others. */
export interface Phrase {
  readonly words: readonly string[]
  /** Words with a capital inside a sentence. */
  readonly names: readonly string[]
}

export function phraseOf(text: string): Phrase {
  return { words: wordsOf(foldText(text)), names: namesIn(text) }
}

/** Compares two texts as written. */
export function compareWording(a: string, b: string): Wording {
  return comparePhrases(phraseOf(a), phraseOf(b))
}

export function comparePhrases(a: Phrase, b: Phrase): Wording {
  const [left, right] = [a.words, b.words]
  const [onlyLeft, onlyRight] = withoutSlips(without(left, right), without(right, left))
  const all = left.length + right.length
  const both = (test: (word: string) => boolean): boolean => onlyLeft.some(test) && onlyRight.some(test)
  return {
    alike: all === 0 ? 1 : (all - onlyLeft.length - onlyRight.length) / all,
    otherNumbers: both((word) => /\d/.test(word)),
    otherNames: both((word) => a.names.includes(word) || b.names.includes(word)),
    otherWords: both((word) => word.length >= 4),
  }
}

/** Two titles that differ by slips of the pen alone. */
export function differBySlips(a: string, b: string): boolean {
  const [left, right] = [wordsOf(foldText(a)), wordsOf(foldText(b))]
  // A slip is made in a word, and every word has its twin.
  if (left.length !== right.length) return false
  const [onlyLeft, onlyRight] = withoutSlips(without(left, right), without(right, left))
  return onlyLeft.length + onlyRight.length === 0
}

function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1)
  return words.filter((word) => {
    const count = counts.get(word) ?? 0
    counts.set(word, count - 1)
    return count <= 0
  })
}

function withoutSlips(
  left: readonly string[],
  right: readonly string[],
): readonly [readonly string[], readonly string[]] {
  if (left.length > mostSlips || right.length > mostSlips) return [left, right]
  const open = new Set(right.keys())
  const onlyLeft = left.filter((word) => {
    const twin = [...open].find((index) => isSlip(word, right[index] ?? ''))
    if (twin !== undefined) open.delete(twin)
    return twin === undefined
  })
  return [onlyLeft, [...open].map((index) => right[index] ?? '')]
}

/** One letter more, less or other, or two neighbours that changed places, in a word that is long enough and no number. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false
  if (/\d/.test(a) || /\d/.test(b)) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [here, there] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (here.length <= 1 && there.length <= 1) return true
  return here.length === 2 && there === `${here[1]}${here[0]}`
}

function namesIn(text: string): readonly string[] {
  return (text.match(/(?<=[^\s.!?:"“]\s["“(]?)\p{Lu}[\p{L}\p{M}\p{N}]*/gu) ?? []).map(foldText)
}
