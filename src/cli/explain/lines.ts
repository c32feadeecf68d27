import { displayWidth, visibleText } from '../visible-text.ts'

/** A field with its value, and below it where that comes from. */
export interface Row {
  readonly field: string
  readonly value: string
  readonly from?: string | undefined
}

/** Rows with their values below each other. */
export function rowsText(rows: readonly Row[], indent: string): string {
  const width = Math.max(0, ...rows.map(({ field }) => displayWidth(field)))
  return rows
    .map(({ field, value, from }) => {
      const head = `${indent}${field}${' '.repeat(width - displayWidth(field))}  ${visibleText(value)}\n`
      return from === undefined ? head : `${head}${indent}${' '.repeat(width)}    ${visibleText(from)}\n`
    })
    .join('')
}

/** What is explained, in its own words. */
export function headText(what: string, words: string): string {
  return `${what} “${visibleText(words)}”\n`
}

/** A heading with what stands below it; nothing without contents. */
export function partText(title: string, contents: string): string {
  return contents === '' ? '' : `\n${title}\n${contents}`
}

/** One line for each text. */
export function listText(texts: readonly string[]): string {
  return [...new Set(texts)].map((text) => `  ${visibleText(text)}\n`).join('')
}
