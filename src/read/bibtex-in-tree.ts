import { isBlock, isSilent, type Node, placeAt, type Spanned, type Text } from '../model/page.ts'
import { once } from '../model/once.ts'
import { bibtexIn } from './bibtex-in-text.ts'
import type { Stretch } from './comments.ts'
import { lineStartsOf } from './line-starts.ts'

/** An entry of BibTeX in the text of a page, without what colours it. */
export interface BibtexInTree extends Spanned {
  readonly text: string
}

/** A tree without the entries that are in it, and these; those without their end stay in it. */
export interface Parted {
  readonly nodes: readonly Node[]
  readonly entries: readonly BibtexInTree[]
  /** Elements in elements may each show the same one. */
  readonly cutOff: readonly BibtexInTree[]
}

/** Takes whole entries of BibTeX out of the tree of a page, however they are set: in a box, line by line, in colours. */
export function withoutBibtex(nodes: readonly Node[], source: string): Parted {
  return together(
    linesOf(nodes).map(({ isBox, line }) =>
      isBox ? together(line.map((node) => partedInside(node, source))) : partedLine(line, source),
    ),
  )
}

function together(parted: readonly Parted[]): Parted {
  return {
    nodes: parted.flatMap(({ nodes }) => nodes),
    entries: parted.flatMap(({ entries }) => entries),
    cutOff: parted.flatMap(({ cutOff }) => cutOff),
  }
}

const nothing: Parted = { nodes: [], entries: [], cutOff: [] }

function partedInside(node: Node, source: string): Parted {
  if (node.type !== 'element' || isSilent(node)) return { ...nothing, nodes: [node] }
  const { nodes, ...found } = withoutBibtex(node.children, source)
  return { nodes: [found.entries.length === 0 ? node : { ...node, children: nodes }], ...found }
}

/** What a browser sets as one text, broken by `<br>` or not; a box is one by itself. */
function linesOf(nodes: readonly Node[]): readonly { readonly isBox: boolean; readonly line: readonly Node[] }[] {
  const lines: { readonly isBox: boolean; readonly line: Node[] }[] = []
  for (const node of nodes) {
    const isBox = node.type === 'element' && node.name !== 'br' && isBlock(node)
    const last = lines.at(-1)
    if (isBox || last === undefined || last.isBox) lines.push({ isBox, line: [node] })
    else last.line.push(node)
  }
  return lines
} // prettier-ignore

/** A node in the text of its line. */
interface Part extends Stretch {
  readonly node: Node
}

/** A text of the page in the text of its line. */
interface Leaf {
  readonly node: Text
  readonly from: number
  /** Where its lines begin, as read and as written. */
  readonly lineStarts: () => { readonly read: readonly number[]; readonly written: readonly number[] }
}

/** An entry that shares an element with other words is looked for inside of it. */
function partedLine(line: readonly Node[], source: string): Parted {
  const { text, parts, leaves } = setInOneLine(line, source)
  const { whole: all, cutOff } = bibtexIn(text)
  const within = touching(parts, all)
  const shared = new Set(
    parts.flatMap((part, index) => {
      const own = within[index] ?? []
      return part.node.type === 'element' && own.length > 0 && gapsOf(part, own).some((gap) => hasWords(text, gap)) ? own : []
    }),
  )
  const entries = all.filter((one) => !shared.has(one))
  const kept = parts.map((part, index): Parted => {
    const { node } = part
    const own = (within[index] ?? []).filter((one) => !shared.has(one))
    if (own.length === 0) return partedInside(node, source)
    const words = gapsOf(part, own).filter((gap) => node.type === 'text' && hasWords(text, gap))
    return { ...nothing, nodes: words.map((gap) => cutOut(gap, text, leaves, source)) }
  })
  const entry = (stretch: Stretch): BibtexInTree => {
    const { start, end, value } = cutOut(stretch, text, leaves, source)
    return { start, end, text: value }
  }
  return together([...kept, { nodes: [], entries: entries.map(entry), cutOff: cutOff.map(entry) }])
} // prettier-ignore

function setInOneLine(
  line: readonly Node[],
  source: string,
): {
  readonly text: string
  readonly parts: readonly Part[]
  readonly leaves: readonly Leaf[]
} {
  const leaves: Leaf[] = []
  let text = ''
  const write = (node: Node): void => {
    const from = text.length
    if (node.type === 'text') {
      text += node.value
      leaves.push({
        node,
        from,
        lineStarts: once(() => ({
          read: lineStartsOf(node.value),
          written: lineStartsOf(source.slice(node.start, node.end)),
        })),
      })
    } else if (node.type === 'element' && !isSilent(node)) {
      const gap = isBlock(node) ? ' ' : ''
      text += gap
      for (const child of node.children) write(child)
      text += gap
    }
  }
  const parts = line.map((node) => {
    const from = text.length
    write(node)
    return { node, from, to: text.length }
  })
  return { text, parts, leaves }
}

/** The entries that each part has something of; both are in order. */
function touching(parts: readonly Part[], entries: readonly Stretch[]): readonly (readonly Stretch[])[] {
  let first = 0
  return parts.map(({ from, to }) => {
    while ((entries[first]?.to ?? Number.POSITIVE_INFINITY) <= from) first += 1
    let end = first
    while ((entries[end]?.from ?? Number.POSITIVE_INFINITY) < to) end += 1
    return from === to ? [] : entries.slice(first, end)
  })
}

/** What of a part is none of these entries. */
function gapsOf({ from, to }: Part, entries: readonly Stretch[]): readonly Stretch[] {
  const starts = [from, ...entries.map((entry) => entry.to)]
  return starts
    .map((start, index) => ({ from: start, to: entries[index]?.from ?? to }))
    .filter((gap) => gap.from < gap.to)
}

function hasWords(text: string, { from, to }: Stretch): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(from, to))
}

function cutOut({ from, to }: Stretch, text: string, leaves: readonly Leaf[], source: string): Text {
  const start = offsetIn(leafAt(leaves, from), from, source)
  const end = offsetIn(leafAt(leaves, to - 1), to, source)
  return { type: 'text', value: text.slice(from, to), start, end: Math.max(start, end) }
}

/** The last that begins there or before, by binary search. */
function leafAt(leaves: readonly Leaf[], at: number): Leaf | undefined {
  let [low, high] = [0, leaves.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((leaves[middle]?.from ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return leaves[low]
}

/** By the line, where entities or an indentation make the text shorter than what is written. */
function offsetIn(leaf: Leaf | undefined, at: number, source: string): number {
  if (leaf === undefined) return 0
  const { node, from, lineStarts } = leaf
  const index = Math.min(at - from, node.value.length)
  if (node.value.length === node.end - node.start) return node.start + index
  const { read, written } = lineStarts()
  const { line, column } = placeAt({ source: '', lineStarts: read }, index)
  const start = node.start + (written[line - 1] ?? 0) + column - 1
  const found = source.slice(start, start + farthest).indexOf(node.value.charAt(index) || '\n')
  return Math.min(node.end, start + Math.max(0, found))
}

/** So far to the right a line may be indented. */
const farthest = 200
