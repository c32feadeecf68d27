import { isMap, isScalar, isSeq, type Node as YamlNode, type Scalar } from 'yaml'
import type { Element, Node } from '../model/page.ts'
import type { MarkupReader } from './reader.ts'
import { yamlDocument } from './yaml-document.ts'

/**
 * The sections of text that Hugo Blox keeps in the front matter of a page, each under its title, in their order:
 *
 *     sections:
 *       - block: markdown
 *         content:
 *           title: News
 *           text: |
 *             - May 2024: Moved to Oulu.
 */
export function sectionNodes(text: string, bodyStart: number, markup: MarkupReader): readonly Node[] {
  const front = text.slice(0, bodyStart)
  const open = /^---.*\n/.exec(front)?.[0].length ?? 0
  if (open === 0 || !/^sections:[ \t]*$/m.test(front)) return []
  const yaml = front.slice(open).replace(/\n---[ \t]*\n?$/, '\n')
  const { document } = yamlDocument(yaml, {
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  })
  const { contents, errors } = document
  const sections = errors.length === 0 && isMap(contents) ? contents.get('sections', true) : undefined
  if (!isSeq<YamlNode>(sections)) return []
  return sections.items.flatMap((section) => {
    const content = isMap(section) ? section.get('content', true) : undefined
    if (!isMap(content)) return []
    const [title, shown] = [content.get('title', true), content.get('text', true)]
    if (!isScalar(title) || !isScalar(shown) || typeof shown.value !== 'string') return []
    const start = open + (title.range?.[0] ?? 0)
    const heading = { type: 'text', value: String(title.value ?? ''), start, end: start } as const
    const h2: Element = {
      type: 'element',
      name: 'h2',
      attributes: {},
      children: [heading],
      start,
      end: start,
    }
    return [h2, ...markup(shown.value).map((node) => moved(node, placesOf(shown, shown.value, yaml, open)))]
  })
}

/** Where each offset of a value stands in the page; of a value that YAML folds only its beginning is known. */
function placesOf(
  { range, type }: Scalar,
  value: unknown,
  yaml: string,
  open: number,
): (offset: number) => number {
  const from = range?.[0] ?? 0
  if (type !== 'BLOCK_LITERAL' || typeof value !== 'string') return () => open + from
  const first = yaml.indexOf('\n', from) + 1
  const indent = /^[ ]*/.exec(yaml.slice(first).replace(/^\n+/, ''))?.[0].length ?? 0
  const starts = [0, ...[...value.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const rows = [first, ...[...yaml.slice(first).matchAll(/\n/g)].map(({ index }) => first + index + 1)]
  return (offset) => {
    // Readers of markup are handed the value behind a line break.
    const at = Math.max(0, offset - 1)
    const row = Math.max(
      0,
      starts.findLastIndex((start) => start <= at),
    )
    return open + (rows[row] ?? first) + indent + at - (starts[row] ?? 0)
  }
}

function moved(node: Node, place: (offset: number) => number): Node {
  const [start, end] = [place(node.start), place(node.end)]
  return node.type === 'element'
    ? { ...node, start, end, children: node.children.map((child) => moved(child, place)) }
    : { ...node, start, end }
}
