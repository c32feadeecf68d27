import { type Element, isSilent, type Node } from '../model/page.ts'
import { bibtexIn, mayShowBibtex } from './bibtex-in-text.ts'
import type { BibtexInTree } from './bibtex-in-tree.ts'

/**
 * The entries of BibTeX in the `data-*` attributes of a page, from which scripts copy or show them: `data-bibtex`,
 * `data-clipboard-text`. What stands as text too (`shown`) is none of them.
 */
export function bibtexInAttributes(
  nodes: readonly Node[],
  source: string,
  shown: readonly BibtexInTree[],
): readonly BibtexInTree[] {
  const known = new Set(shown.map(({ text }) => withoutSpace(text)))
  return elementsIn(nodes)
    .flatMap((element) => entriesOf(element, source))
    .filter(({ text }) => {
      const isNew = !known.has(withoutSpace(text))
      known.add(withoutSpace(text))
      return isNew
    })
}

/** In the order of the page. */
function elementsIn(nodes: readonly Node[]): readonly Element[] {
  const elements: Element[] = []
  const waiting = nodes.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type !== 'element' || isSilent(node)) continue
    elements.push(node)
    for (const child of node.children.toReversed()) waiting.push(child)
  }
  return elements
}

function entriesOf({ attributes, start, end }: Element, source: string): readonly BibtexInTree[] {
  const values = Object.entries(attributes).filter(
    ([name, value]) => name.startsWith('data-') && mayShowBibtex(value),
  )
  let from = start
  return values.flatMap(([, value]) => {
    const text = value.replace(tags, ' ')
    return bibtexIn(text).whole.map((stretch) => {
      const placed = placedEntry(text.slice(stretch.from, stretch.to), source, from, end)
      from = placed.end
      return placed
    })
  })
}

/** Of HTML that a script shows: `<pre>`, `<br>`. */
const tags = /<\/?[a-z][^<>]*>/gi

/** Where it is written otherwise than it is read, in entities, its lines are not those of the page. */
function placedEntry(text: string, source: string, from: number, end: number): BibtexInTree {
  const [head = ''] = text.split(/[\s{(]/, 1)
  const near = source.slice(from, Math.min(end, from + text.length + farthest))
  const verbatim = near.indexOf(text)
  if (verbatim >= 0) return { text, start: from + verbatim, end: from + verbatim + text.length }
  const start = from + Math.max(0, near.indexOf(head))
  return { text: text.replace(/\s+/g, ' '), start, end: Math.min(end, start + head.length) }
}

/** So far behind the beginning of its element, or behind the entry before, one is looked for. */
const farthest = 2000

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '')
}
