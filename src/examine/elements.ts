import type { Element, Node } from '../model/page.ts'

/** Every element of a tree, the outer before the inner. */
export function elementsIn(nodes: readonly Node[]): readonly Element[] {
  return nodes.flatMap((node) => (node.type === 'element' ? [node, ...elementsIn(node.children)] : []))
}
