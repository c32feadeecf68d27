import { absoluteUrl } from '../model/link.ts'
import type { Node, Page, PageRecord, TalkRecord, WorkRecord } from '../model/page.ts'

/** The page with every link as a browser follows it there: against `<base href>`, which is against the page's address (HTML § 4.2.3). */
export function withAbsoluteLinks(page: Page, url: string): Page {
  const said = baseIn(page.nodes)
  const base = (said === undefined ? undefined : absoluteUrl(said, url)) ?? url
  return {
    ...page,
    nodes: page.nodes.map((node) => nodeWith(node, base)),
    ...(page.records === undefined
      ? {}
      : { records: page.records.map((record) => recordWith(record, base)) }),
    ...(page.citations === undefined
      ? {}
      : { citations: page.citations.map((work) => withLinks(work, base)) }),
  }
}

/** Only the first counts. */
function baseIn(nodes: readonly Node[]): string | undefined {
  for (const node of nodes) {
    if (node.type !== 'element') continue
    const found = node.name === 'base' ? node.attributes['href'] : baseIn(node.children)
    if (found !== undefined) return found
  }
  return undefined
}

function nodeWith(node: Node, base: string): Node {
  if (node.type !== 'element') return node
  const { href } = node.attributes
  const attributes = href === undefined ? node.attributes : { ...node.attributes, href: linkWith(href, base) }
  return { ...node, attributes, children: node.children.map((child) => nodeWith(child, base)) }
}

function recordWith(record: PageRecord, base: string): PageRecord {
  if (record.type === 'news') return { ...record, nodes: record.nodes.map((node) => nodeWith(node, base)) }
  return withLinks(record, base)
}

function withLinks<Linked extends TalkRecord | WorkRecord>(record: Linked, base: string): Linked {
  return { ...record, links: record.links.map((link) => ({ ...link, href: linkWith(link.href, base) })) }
}

/** What is absolute already stays as written. */
function linkWith(href: string, base: string): string {
  return /^\s*[a-z][a-z\d+.-]*:/i.test(href) ? href : (absoluteUrl(href, base) ?? href)
}
