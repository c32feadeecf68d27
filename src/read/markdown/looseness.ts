import type { SyntaxNode, Tree } from './parser.ts'

/** Where the lists begin whose items are paragraphs: a blank line stands inside, CommonMark 0.31.2 § 5.3. */
export function looseLists(tree: Tree, text: string): ReadonlySet<number> {
  const loose = new Set<number>()
  tree.iterate({
    enter({ name, node, from }) {
      if ((name === 'BulletList' || name === 'OrderedList') && isLoose(node, text)) loose.add(from)
      return !leaves.has(name)
    },
  })
  return loose
}

const leaves: ReadonlySet<string> = new Set(['Paragraph', 'Task', 'Table', 'HTMLBlock', 'FencedCode'])

function isLoose(list: SyntaxNode, text: string): boolean {
  const items = list.getChildren('ListItem')
  return hasBlankLine(items, text) || items.some((item) => hasBlankLine(childrenOf(item), text))
}

function hasBlankLine(nodes: readonly SyntaxNode[], text: string): boolean {
  return nodes.some((node, index) => {
    const before = nodes[index - 1]
    return before !== undefined && /\n[ \t>]*\n/.test(text.slice(before.to, node.from))
  })
}

function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child)
  return children
}
