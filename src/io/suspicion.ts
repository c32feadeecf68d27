import { type Element, type Node, textOf } from '../model/page.ts'
import { readPage } from '../read/index.ts'
import { type Looks, shows, signs } from './impostor-signs.ts'

/** A page that was fetched, as UTF-8. */
export interface FetchedPage {
  /** Its end tells the format. */
  readonly path: string
  readonly bytes: Uint8Array
  /** Where it was found. */
  readonly url: URL
}

/**
 * Why a page that was fetched without any error is not the homepage all the same; undefined when it may be.
 *
 * What could be said of the last good one too, somebody has accepted.
 */
export function suspicionOf(page: FetchedPage, before: FetchedPage | undefined): string | undefined {
  const seen = lookAt(page)
  const earlier = before === undefined ? undefined : lookAt(before)
  const found = signs.find((sign) => shows(seen, sign) && (earlier === undefined || !shows(earlier, sign)))
  if (found !== undefined || earlier === undefined) return found?.what
  if (sizes.some((size) => size(seen) * leastShare < size(earlier)))
    return `it shrank to less than a fifth: ${sizeText(earlier)} before, ${sizeText(seen)} now`
  // A server that sends neither a length nor chunks cannot say that it was interrupted (RFC 9112 § 8).
  return page.path === before?.path && earlier.isClosed && !seen.isClosed
    ? 'it breaks off: it ended in </html> before'
    : undefined
}

/** A fifth. */
const leastShare = 5

interface Seen extends Looks {
  readonly bytes: number
  /** Whether `</html>` stands at its end. */
  readonly isClosed: boolean
}

function lookAt({ path, bytes, url }: FetchedPage): Seen {
  const { page } = readPage(path, bytes)
  const nodes = page?.nodes ?? []
  const text = textOf(nodes)
  const fields = page?.format === 'html' ? elementsIn(nodes, 'input') : []
  const records = page?.records === undefined ? undefined : JSON.stringify(page.records)
  return {
    title: page?.title ?? '',
    headings: elementsIn(nodes, 'h1').map(({ children }) => textOf(children)),
    // What no reader shows is no page.
    text: records ?? text,
    prose: records ?? textOf(proseIn(nodes)),
    bytes: bytes.length,
    asksPassword: fields.some(({ attributes }) => attributes['type']?.toLowerCase() === 'password'),
    url,
    isClosed: /<\/html/i.test(Buffer.from(bytes.subarray(-longestTail)).toString('latin1')),
  }
}

/** In bytes; servers and their counters write behind a page. */
const longestTail = 4000

const sizes: readonly ((seen: Seen) => number)[] = [({ bytes }) => bytes, ({ text }) => text.length]

function sizeText({ bytes, text }: Seen): string {
  return `${bytes} bytes with ${text.length} letters of text`
}

const aroundProse: ReadonlySet<string> = new Set(['a', 'footer', 'header', 'nav', 'select'])

function proseIn(nodes: readonly Node[]): readonly Node[] {
  return nodes
    .filter((node) => node.type !== 'element' || !aroundProse.has(node.name))
    .map((node) => (node.type === 'element' ? { ...node, children: proseIn(node.children) } : node))
}

function elementsIn(nodes: readonly Node[], name: string): readonly Element[] {
  return nodes.flatMap((node) =>
    node.type !== 'element'
      ? []
      : [...(node.name === name ? [node] : []), ...elementsIn(node.children, name)],
  )
}
