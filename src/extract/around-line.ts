import type { Node, Page, Spanned } from '../model/page.ts'
import { isBlock, placeAt } from '../model/page.ts'
import { outlineOf } from './outline.ts'
import type { Topic } from './topics.ts'

/** Where a line of a page stands. */
export interface AroundLine {
  /** Lines of what it is a part of, an item or a paragraph, the inner before the outer; of what is in fields the first. */
  readonly within: readonly { readonly from: number; readonly to: number }[]
  /** The heading above it, if there is one, and what the page is taken to tell there; nothing where all is in fields. */
  readonly section?: { readonly heading: string; readonly line: number; readonly topic: Topic }
}

/** What a line is a part of, for who asks why nothing, or just this, was taken from it. */
export function aroundLine(page: Page, line: number): AroundLine {
  const [from, to] = [page.lineStarts[line - 1] ?? 0, (page.lineStarts[line] ?? Number.POSITIVE_INFINITY) - 1]
  const isBehind = line > page.lineStarts.length
  const parts = isBehind ? [] : partsAt(page.nodes, from, to)
  const entries = isBehind ? [] : (page.extents ?? []).filter((extent) => holds(extent, from, to))
  return {
    within: [
      ...parts.map(({ start, end }) => ({ from: lineAt(page, start), to: lineAt(page, Math.max(start, end - 1)) })),
      ...entries.map(({ start }) => ({ from: lineAt(page, start), to: lineAt(page, start) })),
    ],
    ...sectionAt(page, to),
  }
} // prettier-ignore

function sectionAt(page: Page, offset: number): Pick<AroundLine, 'section'> {
  if (page.records !== undefined && page.nodes.length === 0) return {}
  const sections = outlineOf(page).filter(({ start }) => start <= offset)
  const { heading = '', start = 0, topic = 'none' } = sections.at(-1) ?? {}
  return { section: { heading, line: lineAt(page, start), topic } }
}

function lineAt(page: Page, offset: number): number {
  return placeAt(page, offset).line
}

/** What holds many items, and a whole page, is no part that speaks for one line. */
const holders = new Set(['body', 'div', 'dl', 'main', 'ol', 'section', 'table', 'tbody', 'ul'])

function partsAt(nodes: readonly Node[], from: number, to: number): readonly Spanned[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element' || !holds(node, from, to)) return []
    const inner = partsAt(node.children, from, to)
    return isBlock(node) && !holders.has(node.name) ? [...inner, node] : inner
  })
}

function holds({ start, end }: Spanned, from: number, to: number): boolean {
  return end > from && start <= to
}
