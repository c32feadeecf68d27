import { likeness } from '../likeness.ts'
import type { TitleForm } from './title-form.ts'

/** How two titles are like each other. */
export type TitleRelation = 'equal' | 'shortened' | 'misspelt' | 'numbered'

/** The closest relation between any title of one and any of the other; undefined where they are two titles. */
export function relationOf(a: readonly TitleForm[], b: readonly TitleForm[]): TitleRelation | undefined {
  let closest: TitleRelation | undefined
  for (const left of a) {
    for (const right of b) {
      const found = relation(left, right)
      if (found !== undefined && (closest === undefined || distance[found] < distance[closest]))
        closest = found
    }
  }
  return closest
}

const distance: Readonly<Record<TitleRelation, number>> = { equal: 0, numbered: 1, shortened: 2, misspelt: 3 }

function relation(a: TitleForm, b: TitleForm): TitleRelation | undefined {
  if (a.compact === '' || b.compact === '') return undefined
  if (a.compact === b.compact) return digitsOf(a) === digitsOf(b) ? 'equal' : 'numbered'
  if (isPartOf(a, b) || isPartOf(b, a)) return 'shortened'
  if (!isList(a.numbers, b.numbers)) return a.uncounted === b.uncounted ? 'numbered' : undefined
  return isMisspelt(a.words, b.words) ? 'misspelt' : undefined
}

function isPartOf(whole: TitleForm, { compact, numbers }: TitleForm): boolean {
  const part = [whole.head, whole.tail].find((one) => one?.compact === compact)
  return part !== undefined && isList(part.numbers, numbers)
}

function isList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index])
}

/** `1.5` is not `15`. */
function digitsOf({ words, numbers }: TitleForm): string {
  if (numbers.length === 0) return ''
  return words.flatMap((word) => word.match(/\p{N}+/gu) ?? []).join()
}

/** How many words two records' closest titles have in common, 0 to 1; 1 where one holds the other. */
export function closenessOf(a: readonly TitleForm[], b: readonly TitleForm[]): number {
  return Math.max(0, ...a.flatMap((left) => b.map((right) => closeness(left, right))))
}

function closeness(a: TitleForm, b: TitleForm): number {
  const holds = a.compact.includes(b.compact) || b.compact.includes(a.compact)
  return holds ? 1 : likeness(a.words.join(' '), b.words.join(' '))
}

/** Whether two titles have any word in common, in any inflection. */
export function shareWord(a: readonly TitleForm[], b: readonly TitleForm[]): boolean {
  const stems = new Set(a.flatMap(({ words }) => words.flatMap(stemOf)))
  return b.some(({ words }) => words.some((word) => stemOf(word).some((stem) => stems.has(stem))))
}

function stemOf(word: string): readonly string[] {
  return word.length < 4 ? [] : [word.slice(0, 4)]
}

/** One long word has two neighbouring letters in the other order, or a double letter once. */
function isMisspelt(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false
  const different = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index] ?? ''] as const]))
  const [[one, other] = ['', '']] = different
  return different.length === 1 && Math.min(one.length, other.length) >= 6 && (isDoubled(one, other) || isSwapped(one, other))
} // prettier-ignore

function isDoubled(a: string, b: string): boolean {
  return a.replace(/(.)\1/gu, '$1') === b.replace(/(.)\1/gu, '$1')
}

function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b.charAt(index))
  return a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b
}
