import { likeness } from '../likeness.ts'
import type { TitleForm } from './title-form.ts'

/** How two titles are like each other. */
export type TitleRelation = 'equal' | 'shortened' | 'misspelt' | 'numbered'

/** The closest relation between any title of one and any of the other; undefined where they are two titles. */
export function relationOf(a: readonly TitleForm[], b: readonly TitleForm[]): TitleRelation | undefined {
  const found = new Set(a.flatMap((left) => b.flatMap((right) => relation(left, right) ?? [])))
  return (['equal', 'numbered', 'shortened', 'misspelt'] as const).find((kind) => found.has(kind))
}

function relation(a: TitleForm, b: TitleForm): TitleRelation | undefined {
  if (a.compact === '' || b.compact === '') return undefined
  if (a.compact === b.compact) return 'equal'
  if (a.numbers.join() !== b.numbers.join())
    return withoutNumbers(a) === withoutNumbers(b) ? 'numbered' : undefined
  if (a.head === b.compact || b.head === a.compact) return 'shortened'
  return isMisspelt(a.words, b.words) ? 'misspelt' : undefined
}

/** How many words two records' closest titles have in common, 0 to 1; 1 where one holds the other. */
export function closenessOf(a: readonly TitleForm[], b: readonly TitleForm[]): number {
  const all = a.flatMap((left) => b.map((right) => closeness(left, right)))
  return Math.max(0, ...all)
}

function closeness(a: TitleForm, b: TitleForm): number {
  const holds = a.compact.includes(b.compact) || b.compact.includes(a.compact)
  return holds ? 1 : likeness(a.words.join(' '), b.words.join(' '))
}

/** What is left of `On Graphs, Part II` when nothing counts: `ongraphspart`. */
export function withoutNumbers({ words, numbers }: TitleForm): string {
  const counted = new Set(numbers)
  return words
    .filter((word) => !counted.has(word))
    .map((word) => word.replace(/\p{N}+/gu, ''))
    .join('')
}

/** One long word has two letters in the other order, or a double letter once. */
function isMisspelt(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false
  const different = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index] ?? ''] as const]))
  const [[one, other] = ['', '']] = different
  return (
    different.length === 1 && Math.min(one.length, other.length) >= 6 && slipForm(one) === slipForm(other)
  )
}

/** The same for words that a slip of the pen parts: the first letter, then each other letter once, sorted. */
export function slipForm(word: string): string {
  return word.charAt(0) + [...new Set(word.slice(1))].toSorted().join('')
}
