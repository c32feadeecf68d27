import type { Element, Node, Page } from '../model/page.ts'
import { isBlock, placeAt } from '../model/page.ts'
import { outlineOf } from './outline.ts'
import type { Topic } from './topics.ts'

/** Where a line of a page stands. */
export interface AroundLine {
  /** Lines of what it is a part of, an item or a paragraph, the inner before the outer. */
  readonly within: readonly { readonly from: number; readonly to: number }[]
  /** The heading above it, if there is one, and what the page is taken to tell there. */
  readonly section: { readonly heading: string; readonly line: number; readonly topic: Topic }
}

/** What a line is a part of, for who asks why nothing, or just this, was taken from it. */
export function aroundLine(page: Page, line: number): AroundLine {
  const [from, to] = [page.lineStarts[line - 1] ?? 0, (page.lineStarts[line] ?? Number.POSITIVE_INFINITY) - 1]
  const sections = outlineOf(page).filter(({ start }) => start <= to)
  const { heading = '', start = 0, topic = 'none' } = sections.at(-1) ?? {}
  return {
    within: (line > page.lineStarts.length ? [] : partsAt(page.nodes, from, to)).map((part) => ({
      from: placeAt(page, part.start).line,
      to: placeAt(page, Math.max(part.start, part.end - 1)).line,
    })),
    section: { heading, line: placeAt(page, start).line, topic },
  }
} // prettier-ignore

/** What holds many items, and a whole page, is no part that speaks for one line. */
const holders = new Set(['body', 'div', 'dl', 'main', 'ol', 'section', 'table', 'tbody', 'ul'])

function partsAt(nodes: readonly Node[], from: number, to: number): readonly Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element' || node.end <= from || node.start > to) return []
    const inner = partsAt(node.children, from, to)
    return isBlock(node) && !holders.has(node.name) ? [...inner, node] : inner
  })
}
