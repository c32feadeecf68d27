import { type Element, isSilent, type Node } from '../model/page.ts'
import { bibtexIn, mayShowBibtex } from './bibtex-in-text.ts'
import type { BibtexInTree, Parted } from './bibtex-in-tree.ts'
import type { Stretch } from './comments.ts'

/** The whole entries, and those whose braces do not end. */
type Found = Pick<Parted, 'entries' | 'cutOff'>

/**
 * The entries of BibTeX in the `data-*` attributes of a page, from which scripts copy or show them: `data-bibtex`,
 * `data-clipboard-text`. What stands as text too (`shown`) is none of them.
 */
export function bibtexInAttributes(nodes: readonly Node[], source: string, shown: Found): Found {
  const found = elementsIn(nodes).map((element) => foundIn(element, source))
  return {
    entries: besides(
      shown.entries,
      found.flatMap(({ entries }) => entries),
    ),
    cutOff: besides(
      shown.cutOff,
      found.flatMap(({ cutOff }) => cutOff),
    ),
  }
}

/** What is found first of those that say the same, and nothing that is shown. */
function besides(shown: readonly BibtexInTree[], found: readonly BibtexInTree[]): readonly BibtexInTree[] {
  const known = new Set(shown.map(({ text }) => withoutSpace(text)))
  return found.filter(({ text }) => {
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

function foundIn({ attributes, start, end }: Element, source: string): Found {
  const texts = Object.entries(attributes)
    .filter(([name, value]) => name.startsWith('data-') && mayShowBibtex(value))
    .map(([, value]) => value.replace(tags, ' '))
  const placed = (kind: 'whole' | 'cutOff'): readonly BibtexInTree[] => {
    let from = start
    const place = (text: string, stretch: Stretch): BibtexInTree => {
      const entry = placedEntry(text.slice(stretch.from, stretch.to), source, from, end)
      from = entry.end
      return entry
    }
    return texts.flatMap((text) => bibtexIn(text)[kind].map((stretch) => place(text, stretch)))
  }
  return { entries: placed('whole'), cutOff: placed('cutOff') }
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
