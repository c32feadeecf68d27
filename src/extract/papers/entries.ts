import type { Element, Node } from '../../model/page.ts'
import { hasText, isBlock, isSilent, textOf } from '../../model/page.ts'
import { lineBreakAt } from '../line-break.ts'
import { citationLines } from './citation-lines.ts'
import { isLineOfCopies } from './copies.ts'

/** What may be one entry of a list of publications. */
export interface Candidate {
  readonly kind: 'item' | 'row' | 'card' | 'paragraph'
  readonly nodes: readonly Node[]
  /** Offset where it begins. */
  readonly start: number
  /** The headings of the columns, of a row of a table that has them. */
  readonly columns?: readonly string[]
}

/** The candidates among some blocks, in order; boxes that only arrange are opened. */
export function candidatesIn(blocks: readonly Node[]): readonly Candidate[] {
  const found: Candidate[] = []
  let run: Node[] = []
  const closeRun = (): void => {
    // One by one: a page may have more of them than a call can be given.
    for (const one of paragraphsIn(run)) found.push(one)
    run = []
  }
  for (const node of blocks) {
    const opens = node.type === 'element' && (isBlock(node) ? node.name !== 'br' : holdsEntries(node))
    if (!opens) run.push(node)
    else if (!isSilent(node)) {
      closeRun()
      const last = found.at(-1)
      if (last?.kind === 'paragraph' && isLineOfCopies(node))
        found.splice(-1, 1, { ...last, nodes: [...last.nodes, lineBreakAt(node.start), ...node.children] })
      else for (const one of candidatesOf(node)) found.push(one)
    }
  }
  closeRun()
  return found
}

function candidatesOf(element: Element): readonly Candidate[] {
  const { name, children, start } = element
  if (surroundings.has(name)) return []
  if (name === 'li') return [{ kind: 'item', nodes: children, start }]
  if (name === 'table') return rowsOf(element)
  if (name === 'tr')
    return holdsEntries(element) ? candidatesIn(children) : [{ kind: 'row', nodes: children, start }]
  if (isCard(element)) return [{ kind: 'card', nodes: children, start }]
  return candidatesIn(children)
}

/** What stands around the page's own content. */
const surroundings: ReadonlySet<string> = new Set(['nav', 'header', 'footer', 'aside', 'form'])

/** The names by which templates call the box of one paper. */
const cards =
  /^(?:(?:paper|pub|publication|article|research|bib|ref)-?(?:box|card|item|entry|row)?|(?!(?:pub|paper|article|date|type|year)[-_])[a-z]{2,8}[-_](?:paper|pub|publication)(?:[-_](?:box|card|item|entry|row))?|card|entry|csl-entry|hentry|list__item)$/

/** Names of boxes that hold one paper on one site, and a whole column of the page on another. */
const arrangements = /^(?:row|col|item|media|columns?)$/

function isCard(element: Element): boolean {
  if (isNamedCard(element)) return !holdsCards(element)
  return classesOf(element.attributes).some((name) => arrangements.test(name)) && !holdsEntries(element)
}

/** A box of several boxes of its own kind is their list. */
function holdsCards(element: Element): boolean {
  const [first, second] = descendants(element).filter(isNamedCard)
  const name = first?.attributes['class']
  return name !== undefined && name === second?.attributes['class']
}

function isNamedCard({ attributes }: Element): boolean {
  return classesOf(attributes).some((name) => cards.test(name))
}

function classesOf(attributes: Element['attributes']): readonly string[] {
  return (attributes['class'] ?? '').toLowerCase().split(/\s+/)
}

function holdsEntries(element: Element): boolean {
  return element.children.some((inner) => {
    if (inner.type !== 'element') return false
    return inner.name === 'table' || inner.name === 'li' || isNamedCard(inner) || holdsEntries(inner)
  })
}

function descendants({ children }: Element): readonly Element[] {
  return children.flatMap((child) => (child.type === 'element' ? [child, ...descendants(child)] : []))
}

/** The rows of a table, each with the headings of its columns; a table that arranges a page is opened. */
function rowsOf(table: Element): readonly Candidate[] {
  const rows = rowsUnder(table)
  const columns = rows.map((row) => cellsOf(row)).find((cells) => cells.every(({ name }) => name === 'th'))
  const titles = columns?.map(({ children }) => textOf(children))
  return rows
    .filter((row) => cellsOf(row).some(({ name }) => name === 'td'))
    .flatMap((row) => candidatesOf(row))
    .map((row) => (row.kind === 'row' && titles !== undefined ? { ...row, columns: titles } : row))
}

function rowsUnder(element: Element): readonly Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return child.name === 'tr' ? [child] : rowsUnder(child)
  })
}

export function cellsOf(row: { readonly children: readonly Node[] }): readonly Element[] {
  return row.children.filter(
    (child): child is Element => child.type === 'element' && (child.name === 'td' || child.name === 'th'),
  )
}

/** What stands between blocks: one paragraph, or several where an empty line (`<br><br>`) parts them. */
function paragraphsIn(run: readonly Node[]): readonly Candidate[] {
  const paragraphs: Node[][] = [[]]
  let breaks = 0
  for (const node of run) {
    const isBlank = node.type === 'comment' || (node.type === 'text' && node.value.trim() === '')
    breaks = node.type === 'element' && node.name === 'br' ? breaks + 1 : isBlank ? breaks : 0
    if (breaks === 2) paragraphs.push([])
    else paragraphs.at(-1)?.push(node)
  }
  return paragraphs.flatMap(citationLines).flatMap((nodes) => {
    const first = nodes.find((node) => hasText([node]))
    return first === undefined ? [] : [{ kind: 'paragraph' as const, nodes, start: startOf(first) }]
  })
}

function startOf(node: Node): number {
  return node.type === 'text' ? node.start + (node.value.length - node.value.trimStart().length) : node.start
}
