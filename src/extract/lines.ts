import type { Element, Node } from '../model/page.ts'
import { isBlock, isSilent } from '../model/page.ts'

/**
 * What a section is made of, in the order of the page: the entries of lists and tables, and between them lines,
 * as a person sees them: a paragraph, a cell of a box, what stands between two `<br>`.
 */
export interface Line {
  readonly type: 'entry' | 'line'
  readonly nodes: readonly Node[]
  readonly start: number
  /** Offset of the list or table that an entry stands in; of a line the offset of its section. */
  readonly list: number
}

/** More than an entry has; a table whose rows are longer only lays out the page. */
const longestRow = 2000

export function linesOf(nodes: readonly Node[], list: number): readonly Line[] {
  const lines: Line[] = []
  let open: Node[] = []
  const close = (): void => {
    const first = open.find((node) => node.type !== 'text' || node.value.trim() !== '')
    if (first !== undefined) lines.push({ type: 'line', nodes: open, start: first.start, list })
    open = []
  }
  const entry = (element: Element, within: number): void => {
    close()
    lines.push({ type: 'entry', nodes: element.children, start: element.start, list: within })
  }
  const walk = (children: readonly Node[], within: number): void => {
    for (const node of children) {
      if (node.type === 'text') open.push(node)
      if (node.type !== 'element' || isSilent(node)) continue
      if (isEntry(node)) entry(node, within)
      else if (isBlock(node)) {
        close()
        walk(node.children, isListLike(node) ? node.start : within)
        close()
      } else if (holdsBlock(node)) walk(node.children, within)
      else open.push(node)
    }
  }
  walk(nodes, list)
  close()
  return lines
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

function isDataCell(node: Node): boolean {
  return node.type === 'element' && node.name === 'td'
}

function holdsBlock(element: Element): boolean {
  return holds(element, isBlock)
}

function holds(element: Element, wanted: (element: Element) => boolean): boolean {
  return element.children.some((child) => child.type === 'element' && (wanted(child) || holds(child, wanted)))
}
