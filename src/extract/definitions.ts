import type { Element, Node } from '../model/page.ts'
import { textOf } from '../model/page.ts'
import { headDateIn, isDateAlone } from './head-date.ts'
import { lineBreakAt } from './line-break.ts'

/** A term that is a date stands above its definitions; another term begins its definition. */
export interface Definition {
  readonly type: 'entry' | 'line'
  readonly nodes: readonly Node[]
  readonly start: number
}

/** The terms and definitions of a list of them; undefined for any other element. */
export function definitionsIn(element: Element): readonly Definition[] | undefined {
  if (element.name === 'dl') return defined(element.children)
  return element.name === 'p' && isWrittenList(element.children) ? written(element.children) : undefined
}

function defined(children: readonly Node[]): readonly Definition[] {
  const found: Definition[] = []
  let term: Element | undefined
  const closeTerm = (): void => {
    if (term !== undefined) found.push({ type: 'entry', nodes: term.children, start: term.start })
    term = undefined
  }
  for (const child of elementsOf(children)) {
    if (child.name === 'dt') {
      closeTerm()
      if (isDateAlone(textOf([child])))
        found.push({ type: 'line', nodes: child.children, start: child.start })
      else term = child
    } else if (term === undefined) {
      found.push({ type: 'entry', nodes: child.children, start: child.start })
    } else {
      const nodes = [...term.children, lineBreakAt(child.start), ...child.children]
      found.push({ type: 'entry', nodes, start: term.start })
      term = undefined
    }
  }
  closeTerm()
  return found
}

/** A list may wrap each group in a box. */
function elementsOf(children: readonly Node[]): readonly Element[] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return []
    return child.name === 'dt' || child.name === 'dd' ? [child] : elementsOf(child.children)
  })
}

/** As kramdown, Pandoc and PHP Markdown Extra have it: a term, and lines that begin with a colon. */
const mark = /(?:^|\n)[ \t]*:[ \t]+/g

function isWrittenList([first, ...rest]: readonly Node[]): boolean {
  if (first?.type === 'text' && /^\s*:[ \t]+\S/.test(first.value)) return true
  const isMarked = [first, ...rest].some(
    (node) => node?.type === 'text' && /\n[ \t]*:[ \t]+\S?/.test(node.value),
  )
  return isMarked && first !== undefined && headDateIn(textOf([first, ...rest]).slice(0, 80)) !== undefined
}

function written(children: readonly Node[]): readonly Definition[] {
  const found: { type: 'entry' | 'line'; nodes: Node[]; start: number }[] = []
  const add = (node: Node): void => {
    const last = found.at(-1)
    if (last === undefined) found.push({ type: 'line', nodes: [node], start: node.start })
    else last.nodes.push(node)
  }
  for (const [index, node] of children.entries()) {
    if (node.type !== 'text') {
      add(node)
      continue
    }
    let from = 0
    for (const { 0: sign, index: at } of node.value.matchAll(mark)) {
      if (at === 0 && index > 0 && !sign.startsWith('\n')) continue
      if (at > from) add({ ...node, value: node.value.slice(from, at), end: node.start + at })
      from = at + sign.length
      found.push({ type: 'entry', nodes: [], start: node.start + from })
    }
    add({ ...node, value: node.value.slice(from), start: node.start + from })
  }
  return found.filter(({ nodes }) => textOf(nodes) !== '')
}
