import type { Element, Node } from '../model/page.ts'

/** One entry of a list, and which list it stands in. */
export interface Item {
  readonly nodes: readonly Node[]
  /** Offset where the entry begins. */
  readonly start: number
  /** Offset of the list: items of one list are evidence for each other. */
  readonly list: number
}

/** The entries of all lists among some blocks, in order; lists inside an entry belong to the entry. */
export function listItemsOf(blocks: readonly Node[]): readonly Item[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'element') return []
    return isList(block) ? itemsOf(block) : listItemsOf(block.children)
  })
}

function isList(element: Element): boolean {
  return element.name === 'ul' || element.name === 'ol'
}

function itemsOf(list: Element): readonly Item[] {
  return list.children.flatMap((child) => {
    if (child.type !== 'element') return []
    if (child.name !== 'li') return listItemsOf([child]).map((item) => ({ ...item, list: list.start }))
    return [{ nodes: child.children, start: child.start, list: list.start }]
  })
}
