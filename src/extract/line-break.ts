import type { Node } from '../model/page.ts'

/** What stands between two parts that are put together. */
export function lineBreakAt(offset: number): Node {
  return { type: 'element', name: 'br', attributes: {}, children: [], start: offset, end: offset }
}
