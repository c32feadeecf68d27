import type { Element, Node } from '../model/page.ts'
import { textOf } from '../model/page.ts'
import { isSetInBold } from './bold-heading.ts'
import type { Topic } from './topics.ts'
import { topicOf } from './topics.ts'

/** Whether a row of several cells lays out a page, menu beside text, and is no entry: a line in bold in it announces news, or several do other topics. */
export function isLayoutRow(row: Element): boolean {
  const topics = new Set(topicsInBold(row.children))
  return topics.has('news') || (topics.size > 1 && topics.has('publications'))
}

function topicsInBold(nodes: readonly Node[]): readonly Topic[] {
  return nodes.flatMap((node, index): readonly Topic[] => {
    if (node.type !== 'element') return []
    const topic = isSetInBold(nodes, index) ? topicOf(textOf([node])) : undefined
    return topic === undefined ? topicsInBold(node.children) : [topic]
  })
}
