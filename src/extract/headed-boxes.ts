import type { Element, Node } from '../model/page.ts'
import { textOf } from '../model/page.ts'
import { bylineDateIn } from './byline.ts'
import { lineBreakAt } from './line-break.ts'

const containers: ReadonlySet<string> = new Set(['div', 'article', 'section', 'li'])

/** More than an entry has; longer boxes lay out the page. */
const longest = 2000
const longestSource = 20_000

/** More than a line that dates an entry has with all its tags. */
const longestByline = 1000

/**
 * Boxes that are an entry each and have a heading of their own: brothers that look alike, with one heading
 * and one line in each that dates it, wherever that stands; each with the level of its heading.
 *
 *     <div class="card"><h5>A paper on rain</h5><p>It is out.</p><div class="footer">May 5, 2025</div></div>
 */
export function headedBoxesAmong(nodes: readonly Node[]): ReadonlyMap<Node, number> {
  const headed = nodes.flatMap((node) => (node.type === 'element' && isHeadedBox(node) ? [node] : []))
  const likes = new Map<string, number>()
  for (const box of headed) likes.set(looks(box), (likes.get(looks(box)) ?? 0) + 1)
  const alike = headed.filter((box) => (likes.get(looks(box)) ?? 0) > 1)
  return new Map(alike.map((box) => [box, Math.max(...headingsIn(box.children).map(levelOf))]))
}

function isHeadedBox({ name, children, start, end }: Element): boolean {
  if (!containers.has(name) || end - start > longestSource) return false
  if (headingsIn(children).length !== 1) return false
  return textOf(children).length < longest && bylinesIn(children).length === 1
}

/** An entry with a heading: its date, the heading, what is told, and nothing that a template adds to every entry. */
export function headedEntry(nodes: readonly Node[]): readonly Node[] | undefined {
  if (headingsIn(nodes).length !== 1) return undefined
  const [byline, ...more] = bylinesIn(nodes)
  if (byline === undefined || more.length > 0) return undefined
  const date = bylineDateIn(textOf([byline])) ?? ''
  const { start, end } = byline
  return [{ type: 'text', value: date, start, end }, lineBreakAt(end), ...told(nodes, byline)]
}

/** A box whose heading is a line in bold, as lists of talks have their titles. */
export function withBoldTitle(node: Node): Node {
  if (node.type !== 'element') return node
  if (levelOf(node) === 0) return { ...node, children: node.children.map(withBoldTitle) }
  return { ...node, name: 'p', children: [{ ...node, name: 'strong', attributes: {} }] }
}

/** The outermost elements that are nothing but what dates the entry. */
function bylinesIn(nodes: readonly Node[]): readonly Element[] {
  return nodes.flatMap((node): readonly Element[] => {
    if (node.type !== 'element' || levelOf(node) > 0) return []
    const isByline = node.end - node.start < longestByline && bylineDateIn(textOf([node])) !== undefined
    return isByline ? [node] : bylinesIn(node.children)
  })
}

/** What templates call the lines with the author, the categories and the buttons of an entry. */
const named =
  /(?:^|[\s_-])(?:author|byline|read(?:ing)?-?time|categor(?:y|ies)|cat-links|tags|tag-links|comments|comments-link|entry-footer|read-more|share)(?:$|\s)/i

/** The same without such names: `4 min read`, `Posted in News`, `Read more →`. */
const added =
  /^\W*(?:(?:less than )?\d{1,3}[ -]min(?:ute)?s? read|posted in\b.{0,60}|(?:read|learn) more\b.{0,20}|continue reading\b.{0,80}|leave a (?:comment|reply)|\d{0,4} ?comments?)\W*$/i

function told(nodes: readonly Node[], byline: Element): readonly Node[] {
  return nodes.flatMap((node): readonly Node[] => {
    if (node.type !== 'element' || levelOf(node) > 0) return [node]
    if (node === byline || isAdded(node)) return []
    return [{ ...node, children: told(node.children, byline) }]
  })
}

function isAdded(element: Element): boolean {
  const text = textOf([element])
  return text.length < 100 && (named.test(element.attributes['class'] ?? '') || added.test(text))
}

function headingsIn(nodes: readonly Node[]): readonly Element[] {
  return nodes.flatMap((node): readonly Element[] => {
    if (node.type !== 'element') return []
    return levelOf(node) > 0 ? [node] : headingsIn(node.children)
  })
}

function levelOf({ name }: Element): number {
  return /^h[1-6]$/.test(name) ? Number(name.slice(1)) : 0
}

/** By its name and the first of its classes that has no number, such as the one in `post-311 post`. */
function looks({ name, attributes }: Element): string {
  const classes = attributes['class'] ?? ''
  return `${name} ${classes.split(/\s+/).find((word) => !/\d/.test(word)) ?? classes}`
}
