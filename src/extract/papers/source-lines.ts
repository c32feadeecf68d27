import type { Node } from '../../model/page.ts'
import { hasText, textOf } from '../../model/page.ts'
import { lineBreakAt } from '../line-break.ts'
import { isAuthors } from './author-list.ts'
import { trimmed } from './sentences.ts'

/**
 * An entry with the line breaks of its source, where these part it: a title, a line with nothing but its authors, and
 * a line that begins anew, as from a list of Google Scholar.
 *
 * A browser shows spaces for them, and elsewhere they only keep the lines of a file short.
 */
export function withSourceLines(nodes: readonly Node[]): readonly Node[] {
  const [only, ...others] = nodes.filter((node) => hasText([node]))
  if (only?.type === 'element' && only.name === 'p' && others.length === 0)
    return [{ ...only, children: withSourceLines(only.children) }]
  const lines = linesOf(nodes)
  const texts = lines.map(textOf)
  return lines.length > 2 && arePartsOfEntry(texts) && !isFilled(texts)
    ? lines.flatMap((line, index) => (index === 0 ? line : [lineBreakAt(line[0]?.start ?? 0), ...line]))
    : nodes
}

function linesOf(nodes: readonly Node[]): readonly (readonly Node[])[] {
  if (!nodes.some((node) => node.type === 'text' && node.value.includes('\n'))) return [nodes]
  const lines: Node[][] = [[]]
  for (const node of nodes) {
    if (node.type !== 'text') {
      lines.at(-1)?.push(node)
      continue
    }
    let start = node.start
    for (const [index, value] of node.value.split('\n').entries()) {
      if (index > 0) lines.push([])
      lines.at(-1)?.push({ ...node, value, start, end: start + value.length })
      start += value.length + 1
    }
  }
  return lines.filter((line) => hasText(line))
}

function arePartsOfEntry([title = '', authors = '', place = '']: readonly string[]): boolean {
  return (
    !goesOn.test(title) &&
    !isList(title) &&
    !goesOn.test(authors) &&
    isList(authors) &&
    beginsAnew.test(place) &&
    !isList(place)
  )
}

/** Whether each of the first lines ends where the next word would have made it the longest. */
function isFilled(lines: readonly string[]): boolean {
  const longest = Math.max(...lines.map(({ length }) => length))
  return lines.slice(0, 2).every((line, index) => {
    const [next = ''] = (lines[index + 1] ?? '').split(' ')
    return line.length + 1 + next.length > longest
  })
}

const goesOn = /(?:[,;:&(–—-]|\s(?:and|und|et|y|e|with|by|of|the|in|for|to))$/iu

const beginsAnew =
  /^(?:["“„«*(]?[\p{Lu}\p{Lo}\d]|in:?\s["“„«*]?\p{Lu}|to appear\s|accepted\s|forthcoming\s|submitted to\s)/u

function isList(text: string): boolean {
  return isAuthors(text, trimmed(text, { start: 0, end: text.length }, /[\s,;.]/))
}
