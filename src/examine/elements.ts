import type { Element, Node, Page } from '../model/page.ts'

/** Every element that a page shows. */
export function elementsOn({ nodes, body = nodes }: Page): readonly Element[] {
  return elementsIn(body)
}

/** Every element of a tree, the outer before the inner. */
function elementsIn(nodes: readonly Node[]): readonly Element[] {
  return nodes.flatMap((node) => (node.type === 'element' ? [node, ...elementsIn(node.children)] : []))
}
