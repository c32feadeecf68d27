import type { Difference } from '../io/comparison.ts'
import { excerptAt } from './source-excerpt.ts'
import { visibleText } from './visible-text.ts'

/** A difference for a person to read; of two texts the first line that differs, around its first difference. */
export function differenceText(folder: string, difference: Difference): string {
  const path = visibleText(`${folder}/${difference.path}`)
  if (difference.kind !== 'different') return `${path}: ${states[difference.kind]}\n`
  const { line, before, after } = difference
  if (after !== undefined && before === `${after}\r`)
    return `${path}:${line}: different line ends; ${remedyFor(folder)}\n`
  const column = firstDifference(before ?? '', after ?? '')
  return `${path}:${line}: different\n${side('-', before, column)}${side('+', after, column)}`
}

const states = { missing: 'missing', obsolete: 'no longer written' } as const

/** Git for Windows writes files so unless it is told not to (gitattributes, `text`). */
function remedyFor(folder: string): string {
  return `if Git changed them, add to .gitattributes: ${visibleText(folder)}/** -text`
}

function side(sign: string, line: string | undefined, column: number): string {
  return line === undefined ? '' : `  ${sign} ${excerptAt(line, column).text}\n`
}

/** From 1. */
function firstDifference(a: string, b: string): number {
  let index = 0
  while (index < a.length && a[index] === b[index]) index++
  return index + 1
}
