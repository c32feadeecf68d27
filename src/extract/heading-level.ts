import type { Element, Node } from '../model/page.ts'
import { isBlock, textOf } from '../model/page.ts'
import { isSetInBold, isStyledTitle } from './bold-heading.ts'
import { isDatedToMonth } from './head-date.ts'
import { isLayoutRow } from './layout-rows.ts'
import { topicOf } from './topics.ts'

/**
 * The level of the heading that an element is among its brothers: 1 to 6, 7 for a bold line that announces a
 * topic, 0 for what is no heading. `heading` is what some pages of one lineage write for `h2`.
 */
export function headingLevelOf(element: Element, brothers: readonly Node[], index: number): number {
  if (element.name === 'heading') return 2
  const level = /^h([1-6])$/.exec(element.name)?.[1]
  if (level !== undefined) return Number(level)
  const isTopic = (): boolean => topicOf(textOf([element])) !== undefined
  if (isStyledTitle(brothers, index)) return isTopic() ? 1 : 0
  return isSetInBold(brothers, index) && isTopic() && !isDatedEntry(element) ? 7 : 0
}

/** `**A paper prize (May 2024)**`, `**May 2024: Two talks**`: an entry of news in bold. */
function isDatedEntry(element: Element): boolean {
  const text = textOf([element])
  return isDatedToMonth(text) && topicOf(text) !== 'news'
}

/** Whether a heading stands in a box, so that the box only groups what is in it. */
export function holdsHeading(element: Element): boolean {
  const { name, children } = element
  const isRow = name === 'tr' && children.filter(isCell).length > 1
  const isEntry = name === 'li' || (isRow && !isLayoutRow(element))
  if (isEntry || !isBlock(element)) return children.some(isRealHeading)
  return children.some(
    (child, index) =>
      child.type === 'element' && (headingLevelOf(child, children, index) > 0 || holdsHeading(child)),
  )
}

function isCell(node: Node): boolean {
  return node.type === 'element' && node.name === 'td'
}

/** An entry of a list or table is opened for a heading, not for what is bold in it: `(Best Paper Award)`. */
function isRealHeading(node: Node): boolean {
  return (
    node.type === 'element' && (/^h[1-6]$|^heading$/.test(node.name) || node.children.some(isRealHeading))
  )
}
