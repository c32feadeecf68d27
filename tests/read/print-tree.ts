import { type Node, type Page, placeAt } from '../../src/model/page.ts'
import { printRecords } from './print-records.ts'

export type PrintedNode = string | Readonly<Record<string, string | readonly PrintedNode[]>>

/** A page as people can review it: `{ "a 11:42 href=https://…": ["EMNLP"] }`. */
export function printPage(page: Page): object {
  const { title, language, url, frontMatter, diagnostics } = page
  return {
    title,
    language,
    url,
    frontMatter,
    diagnostics: diagnostics.map(({ code, place }) => `${place?.line}:${place?.column} ${code}`),
    nodes: page.nodes.flatMap((node) => printNode(page, node)),
    ...(page.records === undefined ? {} : { records: printRecords(page) }),
  }
}

/** HTML without what makes no difference to a reader: white space between blocks and at their edges. */
export function printHtml(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
      if (node.type === 'comment') return `<!--${node.value}-->`
      const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${value}"`)
      return `<${node.name}${attributes.join('')}>${printHtml(node.children).trim()}</${node.name}>`
    })
    .join('')
}

function printNode(page: Page, node: Node): readonly PrintedNode[] {
  if (node.type === 'text') return node.value.trim() === '' ? [] : [node.value]
  const { line, column } = placeAt(page, node.start)
  if (node.type === 'comment') return [{ [`<!-- ${line}:${column}`]: node.value }]
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}=${value}`)
  const name = `${node.name} ${line}:${column}${attributes.join('')}`
  return [{ [name]: node.children.flatMap((child) => printNode(page, child)) }]
}
