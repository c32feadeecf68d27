import type { Node } from '../../model/page.ts'
import { hasText, textOf } from '../../model/page.ts'
import { richTextOf } from '../../model/rich-text.ts'
import { leadingAuthors } from './leading-authors.ts'

/** The lines of a paragraph in which each begins with the authors of a work, but for those that are a year; else the paragraph. */
export function citationLines(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const lines: Node[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'element' && node.name === 'br') lines.push([])
    else lines.at(-1)?.push(node)
  }
  const written = lines.filter((line) => hasText(line))
  const citations = written.filter((line) => !/^\W{0,9}(?:19|20)\d\d\W{0,9}$/.test(textOf(line)))
  return citations.length > 1 && citations.every(isCitation) ? written : [nodes]
}

function isCitation(line: readonly Node[]): boolean {
  const content = richTextOf(line)
  return /(?:19|20)\d\d/.test(content.text) && leadingAuthors(content) !== undefined
}
