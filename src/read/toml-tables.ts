import type { Spanned } from '../model/page.ts'

/** Where each `[[key]]` stands with the tables below it, for the parser does not say. */
export function tablesIn(text: string, key: string): readonly Spanned[] {
  const heads = [...text.matchAll(/^[ \t]*(?:(\[{1,2})[ \t]*([\w.-]+)[ \t]*\]|\+{3}$)/gm)].filter(
    ({ 2: name = '' }) => !name.startsWith(`${key}.`),
  )
  return heads.flatMap(({ 0: line, 1: marks, 2: name, index }, at) => {
    if (marks !== '[[' || name !== key) return []
    const start = index + line.indexOf('[')
    return [{ start, end: start + withoutTail(text.slice(start, heads[at + 1]?.index)).length }]
  })
}

/** Remarks above the next table are about that one. */
function withoutTail(table: string): string {
  const lines = table.split('\n')
  return lines.slice(0, lines.findLastIndex((line) => /^[ \t]*[^\s#]/.test(line)) + 1).join('\n')
}
