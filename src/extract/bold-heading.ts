import type { Element, Node } from '../model/page.ts'
import { hasText, isBlock, textOf } from '../model/page.ts'

const bold: ReadonlySet<string> = new Set(['strong', 'b', 'u', 'big'])

/** What may stand around bold; a link in bold is a button. */
const wrappers: ReadonlySet<string> = new Set(['em', 'i', 'span', 'font', 'center'])

/** Names of boxes and lines that templates set like headings. */
const named = /(?:^|[\s_-])(?:section[-_]?|block[-_]?)?(?:title|heading|header)(?:$|[\s_-])/i

/** Longer lines in bold are sentences. */
const longest = 40

/** Whether a node is a line in bold, or one that is called a title, with nothing beside it: `**NEWS!**`. */
export function isSetInBold(brothers: readonly Node[], index: number): boolean {
  const node = brothers[index]
  if (node?.type !== 'element') return false
  const isBold = isWrittenBold(node) || node.name === 'summary'
  const isNamed = isTitleBox(node.name) && named.test(node.attributes['class'] ?? '')
  if (!isBold && !isNamed) return false
  const text = textOf([node])
  return hasText([node]) && isAlone(brothers, index) && text.length < longest && !isRemark(text)
}

/** Whether a box is a title by nothing but the classes of its style: `<div class="mb-6 text-3xl font-bold">News</div>`. */
export function isStyledTitle(brothers: readonly Node[], index: number): boolean {
  const node = brothers[index]
  if (node?.type !== 'element' || !isTitleBox(node.name)) return false
  const style = node.attributes['class'] ?? ''
  if (!/(?:^|\s)text-[2-6]xl(?:$|\s)/.test(style) || !/(?:^|\s)font-(?:semi|extra)?bold(?:$|\s)/.test(style))
    return false
  return hasText([node]) && isAlone(brothers, index) && textOf([node]).length < longest
}

/** `(Best Paper Award)` below a paper says more of it. */
function isRemark(text: string): boolean {
  return /^\s*\(.*\)\s*$/u.test(text)
}

/** `**News**`, `***News***`, `**<span style="color:green">News</span>**`. */
function isWrittenBold({ name, attributes, children }: Element): boolean {
  if (bold.has(name) || (name === 'font' && attributes['size'] !== undefined)) return true
  if (!wrappers.has(name)) return false
  const [only, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  return others.length === 0 && only?.type === 'element' && isWrittenBold(only)
}

function isTitleBox(name: string): boolean {
  return name === 'div' || name === 'p' || name === 'span'
}

/** Blocks on both sides, or nothing. */
function isAlone(brothers: readonly Node[], index: number): boolean {
  return isEdge(brothers, index, -1) && isEdge(brothers, index, 1)
}

function isEdge(brothers: readonly Node[], index: number, step: 1 | -1): boolean {
  for (let at = index + step; at >= 0 && at < brothers.length; at += step) {
    const node = brothers[at]
    if (node?.type === 'element' && (isBlock(node) || hasText([node]))) return isBlock(node)
    if (node?.type === 'text' && node.value.trim() !== '') return false
  }
  return true
}
