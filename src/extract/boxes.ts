import type { Element, Node } from '../model/page.ts'
import { rawText, textOf } from '../model/page.ts'
import { holdsDate, isDateAlone } from './head-date.ts'
import { hasBulletLines } from './line-breaks.ts'

/** More than an entry has; longer boxes lay out the page. */
const longest = 2000
const longestSource = 20_000

/**
 * Boxes that are an entry each: brothers that look alike and hold a date each (`<div class="card">`), or one whose
 * name says so (`news-item`).
 */
export function boxesAmong(nodes: readonly Node[]): ReadonlySet<Node> {
  const dated = nodes.filter((node): node is Element => node.type === 'element' && isDatedBox(node))
  const likes = new Map<string, number>()
  for (const box of dated) likes.set(looks(box), (likes.get(looks(box)) ?? 0) + 1)
  const boxes = dated.filter((box) => (likes.get(looks(box)) ?? 0) > 1 || named.test(classOf(box)))
  return boxes.some((box) => isDateAlone(textOf([box]))) ? new Set() : new Set(boxes)
}

const containers: ReadonlySet<string> = new Set(['div', 'article', 'section'])

/** Names by which templates call the box of one entry. */
const named =
  /(?:^|[\s_-])(?:news|update|announcement|event|award|honou?r|timeline|talk)s?[-_]+(?:item|entry|card|box|row|block)(?:$|\s)/i

/** What an entry does not have inside. */
const larger: ReadonlySet<string> = new Set([
  'li',
  'tr',
  'dd',
  'table',
  'hr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
])

function isDatedBox(element: Element): boolean {
  if (!containers.has(element.name) || element.end - element.start > longestSource) return false
  if (holdsLarger(element)) return false
  const text = rawText([element])
  return (
    text.length < longest &&
    holdsDate(text) &&
    !hasBulletLines(element.children) &&
    boxesAmong(element.children).size === 0
  )
}

function holdsLarger({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && (larger.has(child.name) || holdsLarger(child)))
}

function looks(element: Element): string {
  return `${element.name} ${classOf(element)}`
}

function classOf({ attributes }: Element): string {
  return attributes['class'] ?? ''
}
