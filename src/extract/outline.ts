import type { Element, Node, Page } from '../model/page.ts'
import { textOf } from '../model/page.ts'
import type { Topic } from './topics.ts'
import { topicOf } from './topics.ts'

/** A heading and what stands under it, up to the next heading of any level. */
export interface Section {
  /** Empty for what stands before the first heading. */
  readonly heading: string
  /** 1 to 6; 0 before the first heading. */
  readonly level: number
  /** What the heading, or the nearest heading above it that says something, announces. */
  readonly topic: Topic
  readonly blocks: readonly Node[]
}

/**
 * Cuts a page into sections in the order of the document.
 *
 * Boxes that only group (`div`, `section`, …) are opened where they hold a heading, so that a page that wraps
 * each section in a box and one that does not give the same.
 */
export function outlineOf(page: Page): readonly Section[] {
  const sections: OpenSection[] = [{ heading: '', level: 0, blocks: [] }]
  cut(page.nodes, sections)
  return withTopics(sections)
}

interface OpenSection {
  readonly heading: string
  readonly level: number
  readonly blocks: Node[]
}

function cut(nodes: readonly Node[], sections: OpenSection[]): void {
  for (const node of nodes) {
    if (node.type === 'comment') continue
    const level = node.type === 'element' ? headingLevelOf(node) : 0
    if (node.type === 'element' && level > 0)
      sections.push({ heading: textOf(node.children), level, blocks: [] })
    else if (node.type === 'element' && holdsHeading(node)) cut(node.children, sections)
    else sections.at(-1)?.blocks.push(node)
  }
}

function headingLevelOf(element: Element): number {
  return Number(/^h([1-6])$/.exec(element.name)?.[1] ?? 0)
}

function holdsHeading(element: Element): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (headingLevelOf(child) > 0 || holdsHeading(child)),
  )
}

/** A sub-heading that says nothing by itself ("2024") belongs to the topic of the heading above. */
function withTopics(sections: readonly OpenSection[]): readonly Section[] {
  const open: { readonly level: number; readonly topic: Topic }[] = []
  return sections.map(({ heading, level, blocks }) => {
    while (level > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop()
    const topic = topicOf(heading) ?? open.at(-1)?.topic ?? 'none'
    if (level > 0) open.push({ level, topic })
    return { heading, level, topic, blocks }
  })
}
