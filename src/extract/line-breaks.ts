import type { Node, Text } from '../model/page.ts'
import { textOf } from '../model/page.ts'
import { headDateIn } from './head-date.ts'

/** Signs that people set before an entry where they make no list. */
const bullet = /^\s*[•▪◦‣●○■□►➢➤❖◆◇➔]\s*/u

/** How long the sign is with which a line begins that is an entry: `• Moved to Oulu`; 0 without one. */
export function bulletLength([first]: readonly Node[]): number {
  return first?.type === 'text' ? (bullet.exec(first.value)?.[0].length ?? 0) : 0
}

/** A line without its sign. */
export function withoutHead([first, ...rest]: readonly Node[], length: number): readonly Node[] {
  return first?.type === 'text' ? [tailOf(first, length), ...rest] : []
}

/** Whether there are two such lines or more. */
export function hasBulletLines(nodes: readonly Node[]): boolean {
  return nodes.filter((node) => bulletLength([node]) > 0).length > 1 || nodes.some(isWrapperOfBullets)
}

function isWrapperOfBullets(node: Node): boolean {
  return node.type === 'element' && hasBulletLines(node.children)
}

/**
 * The lines of a paragraph whose lines begin with a date that is set off, though nothing parts them for a browser:
 *
 *     **May 2024**: Moved to Oulu.
 *     **March 2024**: A paper on rain.
 */
export function splitAtDates(nodes: readonly Node[]): readonly (readonly Node[])[] {
  if (!nodes.some((node) => node.type === 'text' && node.value.includes('\n'))) return [nodes]
  if (!isDatedLine(nodes)) return [nodes]
  const parts: Node[][] = [[]]
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'text') {
      parts.at(-1)?.push(node)
      continue
    }
    let from = 0
    for (const { index: at } of node.value.matchAll(/\n/g)) {
      const head = { ...node, value: node.value.slice(at, at + 80) }
      if (!isDatedLine([head, ...nodes.slice(index + 1, index + 4)])) continue
      parts.at(-1)?.push({ ...node, value: node.value.slice(from, at), end: node.start + at })
      parts.push([])
      from = at
    }
    parts.at(-1)?.push(tailOf(node, from))
  }
  return parts
}

function isDatedLine(nodes: readonly Node[]): boolean {
  const [first] = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  const date = headDateIn(textOf(nodes).slice(0, 80))
  if (date === undefined || date.precision === 'without year') return false
  return date.isSetOff || (first?.type === 'element' && headDateIn(textOf([first])) !== undefined)
}

function tailOf(text: Text, from: number): Text {
  return { ...text, value: text.value.slice(from), start: text.start + from }
}
