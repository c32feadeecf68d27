import type { Element, Node } from '../model/page.ts'
import { isBlock, isSilent, textOf } from '../model/page.ts'
import { boxesAmong } from './boxes.ts'
import { definitionsIn } from './definitions.ts'
import { headDateIn } from './head-date.ts'
import { headedBoxesAmong } from './headed-boxes.ts'
import { bulletLength, splitAtDates, withoutHead } from './line-breaks.ts'

/**
 * What a section is made of, in the order of the page: the entries of lists and tables, and between them lines,
 * as a person sees them: a paragraph, a cell of a box, what stands between two `<br>`; and the rules between them.
 */
export interface Line {
  readonly type: 'entry' | 'line' | 'rule'
  readonly nodes: readonly Node[]
  readonly start: number
  /** Offset of the list or table that an entry stands in; of a line the offset of its section. */
  readonly list: number
  /** Offset of the paragraph or box that a line is a part of. */
  readonly block: number
}

const none: ReadonlySet<Node> = new Set()

/** More than an entry has; a table whose rows are longer only lays out the page. */
const longestRow = 2000

/** The lines among some nodes; boxes are entries where `boxed` says that they can be. */
export function linesOf(nodes: readonly Node[], list: number, boxed = false): readonly Line[] {
  const lines: Line[] = []
  let open: Node[] = []
  const close = (block: number, within: number): void => {
    for (const part of splitAtDates(open)) {
      const first = part.find((node) => node.type !== 'text' || node.value.trim() !== '')
      if (first === undefined) continue
      const bullet = bulletLength(part)
      const start = startOf(first)
      lines.push(
        bullet === 0
          ? { type: 'line', nodes: part, start, list, block }
          : { type: 'entry', nodes: withoutHead(part, bullet), start, list: within, block },
      )
    }
    open = []
  }
  const entry = (children: readonly Node[], start: number, within: number): void => {
    lines.push({ type: 'entry', nodes: children, start, list: within, block: start })
  }
  const walk = (children: readonly Node[], within: number, block: number): void => {
    const boxes = boxed ? boxesAmong(children) : none
    const headed = new Set(boxed ? headedBoxesAmong(children).keys() : none)
    for (const node of children) {
      if (node.type === 'text') open.push(node)
      if (node.type !== 'element' || isSilent(node)) continue
      const definitions = definitionsIn(node)
      if (definitions !== undefined) {
        close(block, within)
        for (const part of definitions) {
          if (part.type === 'entry') entry(part.nodes, part.start, within)
          else lines.push({ type: 'line', nodes: part.nodes, start: part.start, list, block: part.start })
        }
      } else if (isEntry(node) || boxes.has(node) || headed.has(node)) {
        close(block, within)
        if (isGroup(node)) walk(node.children, node.start, node.start)
        else entry(node.children, node.start, within)
        close(block, within)
      } else if (isBlock(node)) {
        close(block, within)
        if (node.name === 'hr') lines.push({ type: 'rule', nodes: [], start: node.start, list, block })
        const inner = node.name === 'br' ? block : node.start
        walk(node.children, isListLike(node) ? node.start : within, inner)
        close(inner, within)
      } else if (holdsBlock(node)) walk(node.children, within, block)
      else open.push(node)
    }
  }
  walk(nodes, list, list)
  close(list, list)
  return lines
}

function startOf(node: Node): number {
  return node.type === 'text' ? node.start + (node.value.length - node.value.trimStart().length) : node.start
}

function isListLike({ name }: Element): boolean {
  return name === 'ul' || name === 'ol' || name === 'dl' || name === 'table'
}

function isEntry(element: Element): boolean {
  if (element.name === 'li' || element.name === 'dd') return true
  return (
    element.name === 'tr' &&
    element.children.some(isDataCell) &&
    element.end - element.start < longestRow &&
    !holds(element, isListLike)
  )
}

/** An entry that only heads a list of its own: `- 2024`, `- May 2024` with its entries below it, also where they can be folded. */
function isGroup(element: Element): boolean {
  if (element.name !== 'li') return false
  const parts = element.children.flatMap((child) =>
    child.type === 'element' && child.name === 'details' ? child.children : [child],
  )
  const nested = parts.filter((child) => child.type === 'element' && isListLike(child))
  const own = textOf(parts.filter((child) => !nested.includes(child)))
  return nested.length > 0 && (/^\P{L}{0,6}(?:19|20)\d\d\P{L}{0,6}$/u.test(own) || isMonthAlone(own))
}

/** `May 2024`, `May`, `Spring 2024`: what stands below a day tells more of one event. */
function isMonthAlone(text: string): boolean {
  const date =
    text.length < 40 && /\p{L}{3}|\d\s?[/.-]\s?\d|年|月|년|월/u.test(text) ? headDateIn(text) : undefined
  return (
    date?.alone === true &&
    (date.precision === 'month' || (date.precision === 'without year' && !/\d/.test(text)))
  )
}

function isDataCell(node: Node): boolean {
  return node.type === 'element' && node.name === 'td'
}

function holdsBlock(element: Element): boolean {
  return holds(element, isBlock)
}

function holds(element: Element, wanted: (element: Element) => boolean): boolean {
  return element.children.some((child) => child.type === 'element' && (wanted(child) || holds(child, wanted)))
}
