import type { Element, Node, Page } from '../model/page.ts'
import { textOf } from '../model/page.ts'
import { headStart, readDateAt } from '../model/written-date.ts'
import type { Item } from './items.ts'
import { itemsOf } from './items.ts'
import type { Topic } from './topics.ts'
import { pageTopic, topicOf } from './topics.ts'

/** A heading and what stands under it, up to the next heading of any level. */
export interface Section {
  /** Empty for what stands before the first heading. */
  readonly heading: string
  /** 1 to 6; 0 before the first heading; 7 for a bold line that announces a topic. */
  readonly level: number
  /** What the heading, or the nearest heading above it that says something, announces. */
  readonly topic: Topic
  /** Dates in the headings, the outer first: `2023`, `August`. */
  readonly dates: readonly string[]
  readonly start: number
  readonly blocks: readonly Node[]
  readonly items: readonly Item[]
}

/**
 * Cuts a page into sections in the order of the document.
 *
 * Boxes that only group (`div`, `section`, …) are opened where they hold a heading, so that a page that wraps
 * each section in a box and one that does not give the same.
 */
export function outlineOf(page: Page): readonly Section[] {
  const sections: OpenSection[] = [{ heading: '', level: 0, start: 0, blocks: [] }]
  cut(page.nodes, sections)
  return described(sections, pageTopic(page))
}

interface OpenSection {
  readonly heading: string
  readonly level: number
  readonly start: number
  readonly blocks: Node[]
}

function cut(nodes: readonly Node[], sections: OpenSection[]): void {
  for (const node of nodes) {
    if (node.type === 'comment') continue
    const level = node.type === 'element' ? headingLevelOf(node) : 0
    if (node.type === 'element' && level > 0)
      sections.push({ heading: headingText(node), level, start: node.start, blocks: restOf(node) })
    else if (node.type === 'element' && holdsHeading(node)) cut(node.children, sections)
    else sections.at(-1)?.blocks.push(node)
  }
}

/** `heading` is what some pages of one lineage write for `h2`. */
function headingLevelOf(element: Element): number {
  if (element.name === 'heading') return 2
  return Number(/^h([1-6])$/.exec(element.name)?.[1] ?? (boldHeading(element) === undefined ? 0 : 7))
}

/** A line in bold that announces a topic, alone or at the head of its paragraph: `**NEWS!**`. */
function boldHeading(element: Element): Element | undefined {
  if (element.name !== 'p') return undefined
  const [first, second] = element.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  )
  const bold =
    first?.type === 'element' && (first.name === 'strong' || first.name === 'b') ? first : undefined
  const alone = second === undefined || (second.type === 'element' && second.name === 'br')
  const text = bold === undefined ? '' : textOf([bold])
  return alone && text.length < 40 && topicOf(text) !== undefined ? bold : undefined
}

function headingText(element: Element): string {
  const bold = boldHeading(element)
  return textOf(bold === undefined ? element.children : [bold])
}

/** What follows a bold heading in its own paragraph. */
function restOf(element: Element): Node[] {
  const bold = boldHeading(element)
  return bold === undefined ? [] : element.children.slice(element.children.indexOf(bold) + 1)
}

function holdsHeading(element: Element): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (headingLevelOf(child) > 0 || holdsHeading(child)),
  )
}

/** A sub-heading that says nothing by itself ("2024") belongs to the topic of the heading above. */
function described(sections: readonly OpenSection[], whole: Topic): readonly Section[] {
  const open: { readonly level: number; readonly topic: Topic; readonly heading: string }[] = []
  return sections.map(({ heading, level, start, blocks }) => {
    while (level > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop()
    const above = open.at(-1)?.topic ?? whole
    const topic = isDate(heading) ? above : (topicOf(heading) ?? above)
    if (level > 0) open.push({ level, topic, heading })
    const dates = open.map((section) => section.heading).filter(isDate)
    return { heading, level, topic, dates, start, blocks, items: itemsOf(blocks, start) }
  })
}

/** Whether a heading is nothing but a date: `2024`, `August`, `9月1日`. */
function isDate(heading: string): boolean {
  const written = readDateAt(heading, headStart(heading))
  return written !== undefined && /^[^\p{L}\p{N}]*$/u.test(heading.slice(written.end))
}
