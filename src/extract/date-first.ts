import type { Element, Node } from '../model/page.ts'
import { isBlock, textOf } from '../model/page.ts'
import { headDateIn, isDateAlone } from './head-date.ts'
import { lineBreakAt } from './line-break.ts'

/**
 * An entry with its date in front, where the page sets the date in an element of its own further down:
 *
 *     <div class="card"><p>A paper on rain</p><span class="date">May 2024</span></div>
 */
export function dateFirst(nodes: readonly Node[]): readonly Node[] {
  if (headDateIn(textOf(nodes).slice(0, 80)) !== undefined) return nodes
  const date = dateElementIn(nodes)
  if (date === undefined) return nodes
  return [...date.children, lineBreakAt(date.end), ...without(nodes, date)]
}

function dateElementIn(nodes: readonly Node[]): Element | undefined {
  for (const node of nodes) {
    if (node.type !== 'element') continue
    const own = isForDates(node) && isDateAlone(textOf([node])) ? node : dateElementIn(node.children)
    if (own !== undefined) return own
  }
  return undefined
}

/** An element of its own line, or one that says that it is a date. */
function isForDates(element: Element): boolean {
  const says = /(?:^|[\s_-])(?:date|time|year|when|period)(?:$|[\s_-])/i
  return isBlock(element) || element.name === 'time' || says.test(element.attributes['class'] ?? '')
}

function without(nodes: readonly Node[], taken: Element): readonly Node[] {
  return nodes.flatMap((node): readonly Node[] => {
    if (node === taken) return []
    return node.type === 'element' ? [{ ...node, children: without(node.children, taken) }] : [node]
  })
}
