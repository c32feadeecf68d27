import type { Node } from '../model/page.ts'
import { textOf } from '../model/page.ts'
import { headStart, readDateAt } from '../model/written-date.ts'
import type { Line } from './lines.ts'
import { linesOf } from './lines.ts'

/** One entry of a section: of a list or a table, or a paragraph that begins with a date. */
export interface Item {
  readonly nodes: readonly Node[]
  /** Offset where the entry begins. */
  readonly start: number
  /** Offset of the list: items of one list are evidence for each other. */
  readonly list: number
  /** The date that stands alone above it: a bold line, the term of a definition. */
  readonly under?: string
}

/**
 * The entries among some blocks, in their order.
 *
 * Entries of lists and rows of tables are entries, whatever they say. A line is one when it begins with a date, and
 * what follows belongs to it up to the next; a date alone on its line dates the list below it.
 */
export function itemsOf(blocks: readonly Node[], list: number): readonly Item[] {
  const items: Item[] = []
  const lines = linesOf(blocks, list)
  let under: string | undefined
  let open: { nodes: Node[]; start: number } | undefined
  const close = (): void => {
    if (open !== undefined) items.push({ ...open, list })
    open = undefined
  }
  for (const [index, line] of lines.entries()) {
    const date = line.type === 'line' ? dateAtHead(line) : undefined
    if (line.type === 'entry') {
      close()
      items.push({
        nodes: line.nodes,
        start: line.start,
        list: line.list,
        ...(under === undefined ? {} : { under }),
      })
    } else if (date?.alone === true && lines[index + 1]?.type === 'entry') {
      close()
      under = date.text
    } else if (date !== undefined) {
      close()
      open = { nodes: [...line.nodes], start: line.start }
    } else open?.nodes.push(lineBreakAt(line.start), ...line.nodes)
  }
  close()
  return items.filter(({ nodes }) => textOf(nodes) !== '')
}

function dateAtHead({ nodes }: Line): { readonly text: string; readonly alone: boolean } | undefined {
  const text = textOf(nodes)
  const start = headStart(text)
  const written = readDateAt(text, start)
  if (
    written === undefined ||
    !written.readings.some(
      ({ year, day, month }) => year !== undefined || (day !== undefined && month !== undefined),
    )
  )
    return undefined
  return { text, alone: /^[^\p{L}\p{N}]*$/u.test(text.slice(written.end)) }
}

function lineBreakAt(offset: number): Node {
  return { type: 'element', name: 'br', attributes: {}, children: [], start: offset, end: offset }
}
