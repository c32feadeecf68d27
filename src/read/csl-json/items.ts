import { isData } from '../data-fields.ts'
import type { Spanned } from '../../model/page.ts'
import type { DataFault, DataList } from '../data-list.ts'
import { yamlLists } from '../yaml-data.ts'

type Items = DataList['items']

interface ItemsRead {
  readonly items: Items
  /** Where it begins to be nested too deep. */
  readonly tooDeep?: number | undefined
}

/** The items of a bibliography, each with the place where it begins. */
export function itemsIn(text: string): ItemsRead | DataFault {
  const strict = strictItems(text)
  if (strict !== undefined) return { items: strict }
  const read = yamlLists(text)
  return 'message' in read ? read : { items: read.lists.flatMap(({ items }) => items), tooDeep: read.tooDeep }
}

/** One array of items in JSON without a fault, as every program writes it: far faster than what reads all that is like it. */
function strictItems(text: string): Items | undefined {
  const values = parsed(text)
  if (!Array.isArray(values) || !values.every(isItem)) return undefined
  const extents = extentsOfItems(text)
  return values.map((value, index) => ({ value, ...(extents[index] ?? { start: 0, end: 0 }) }))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** `type` is required (CSL 1.0.2, csl-data). */
function isItem(value: unknown): boolean {
  return isData(value) && typeof value['type'] === 'string'
}

/** The objects in the outermost array. */
function extentsOfItems(text: string): readonly Spanned[] {
  const extents: Spanned[] = []
  let [depth, start] = [0, 0]
  for (const { 0: mark, index } of text.matchAll(/"(?:[^"\\]|\\[^])*"?|[[\]{}]/g)) {
    if (mark === '{' && depth === 1) start = index
    if (mark === '{' || mark === '[') depth += 1
    else if (mark === '}' || mark === ']') depth -= 1
    if (mark === '}' && depth === 1) extents.push({ start, end: index + 1 })
  }
  return extents
}
