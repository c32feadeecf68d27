import type { Edit } from '../source-map.ts'

/** Columns that list and quotation marks may take at the head of a line: a hundred lists in one another. */
const widest = 200

/**
 * Hides the marks behind that column from the parser, whose time grows with the square of the depth; they stay
 * in the text.
 */
export function hideDeepMarks(text: string, from: number): readonly Edit[] {
  const hidden: Edit[] = []
  for (let start = from; start < text.length;) {
    const lineEnd = text.indexOf('\n', start)
    const end = lineEnd === -1 ? text.length : lineEnd
    if (end - start > widest) for (const edit of hiddenInLine(text, start, end)) hidden.push(edit)
    start = end + 1
  }
  return hidden
}

const marks = /(?:[ \t>]+|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/y
const rule = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/

function hiddenInLine(text: string, start: number, end: number): readonly Edit[] {
  marks.lastIndex = start
  marks.test(text)
  const from = start + widest
  const to = Math.min(marks.lastIndex, end)
  if (to <= from || rule.test(text.slice(start, end)) || !/[^ \t]/.test(text.slice(from, to))) return []
  return [{ from, to, text: 'x'.repeat(to - from) }]
}
