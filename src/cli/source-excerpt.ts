import { coveredCredentials } from '../model/link.ts'
import { displayWidth, isPlain, visibleText } from './visible-text.ts'

/** The part of a line around a column, and the mark to print below it. */
export interface Excerpt {
  readonly text: string
  readonly caret: string
}

const columnsBefore = 40
const columns = 90

/** `column` counts UTF-16 units from 1. */
export function excerptAt(written: string, column: number): Excerpt {
  const line = coveredCredentials(written)
  const before = visibleText(line.slice(0, column - 1))
  const after = visibleText(line.slice(column - 1))
  const head = lastColumns(before.trimStart(), columnsBefore)
  const tail = firstColumns(after, columns - displayWidth(head)).trimEnd()
  return { text: head + tail, caret: `${' '.repeat(displayWidth(head))}^` }
}

function firstColumns(text: string, limit: number): string {
  if (isPlain(text)) return text.length <= limit ? text : `${text.slice(0, limit)}…`
  const kept = withinColumns(Array.from(text), limit).join('')
  return kept === text ? text : `${kept}…`
}

function lastColumns(text: string, limit: number): string {
  if (isPlain(text)) return text.length <= limit ? text : `…${text.slice(-limit)}`
  const kept = withinColumns(Array.from(text).toReversed(), limit).toReversed().join('')
  return kept === text ? text : `…${kept}`
}

function withinColumns(characters: readonly string[], limit: number): readonly string[] {
  let width = 0
  const end = characters.findIndex((character) => {
    width += displayWidth(character)
    return width > limit
  })
  return end === -1 ? characters : characters.slice(0, end)
}
