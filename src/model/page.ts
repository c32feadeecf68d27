import type { Diagnostic } from './diagnostic.ts'
import type { Name } from './person.ts'
import type { Place } from './place.ts'
import type { Publication } from './publication.ts'
import type { Replacement } from './problem.ts'
import type { VersionKind } from './version-kind.ts'

/**
 * One source read. Markdown and HTML give the same tree, in the vocabulary of HTML: what is between `#` signs
 * is an `h1`, a `*` at the head of a line starts an `li`.
 */
export interface Page {
  /** The source's path as given to the program. */
  readonly source: string
  /** The reader that made it. */
  readonly format: string
  readonly frontMatter: Readonly<Record<string, unknown>>
  readonly title?: string
  readonly language?: string
  /** The page's own address, when the page says it. */
  readonly url?: string
  readonly nodes: readonly Node[]
  /** The text of a file whose records stand for it: nothing more is found in it, and its links and dates can be wrong. */
  readonly body?: readonly Node[]
  /** What a structured source lists, in its order: a bibliography, a data file, a file of a collection. */
  readonly records?: readonly PageRecord[]
  /** Works in BibTeX that a page shows for its readers to cite: its owner's, and those that it builds upon. */
  readonly citations?: readonly WorkRecord[]
  /** All of what it lists, also what becomes no record: what is taken from it or said of it stands where it begins. */
  readonly extents?: readonly Spanned[]
  /** The texts of what it lists and nobody can read. */
  readonly unread?: readonly string[]
  /** Offset of the first character of every line. */
  readonly lineStarts: readonly number[]
  readonly diagnostics: readonly Diagnostic[]
  /** What its readers never see (comments, code for a generator), for who asks. */
  readonly silent?: readonly Diagnostic[]
  /** What is read otherwise than it is written, because it was decoded wrongly. */
  readonly repairs?: readonly Replacement[]
}

/** A part of a page. */
export type Node = Element | Text | Comment

/** Offsets are UTF-16 units into the source's text, `end` exclusive. */
export interface Spanned {
  readonly start: number
  readonly end: number
}

/** A part with a name of HTML. */
export interface Element extends Spanned {
  readonly type: 'element'
  /** Lower-case HTML name. */
  readonly name: string
  /** Lower-case names; values after entity decoding. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Node[]
}

/** A run of text between elements. */
export interface Text extends Spanned {
  readonly type: 'text'
  /** After entity decoding and repair of mojibake; white space as in the source. */
  readonly value: string
}

/** What the owner has taken out of the page. */
export interface Comment extends Spanned {
  readonly type: 'comment'
  readonly value: string
}

/** One thing that a structured source tells in fields; the values are as written, nothing is decided yet. */
export type PageRecord = NewsRecord | TalkRecord | WorkRecord

/** What every record has. */
interface Recorded {
  readonly place: Place
  /** `2024-09-16 15:59:00-0400`, `20. September 2023`, `2025-06-10/2025-06-12`. */
  readonly date?: string
}

/** An announcement in fields. */
export interface NewsRecord extends Recorded {
  readonly type: 'news'
  readonly nodes: readonly Node[]
}

/** A talk in fields. */
export interface TalkRecord extends Recorded {
  readonly type: 'talk'
  readonly title: string
  /** The meeting or institution, and the town. */
  readonly occasion?: string
  /** The time of its day, or its beginning and end, where a field gives them and means them. */
  readonly time?: string
  readonly links: readonly RecordedLink[]
}

/** A work in fields. */
export interface WorkRecord
  extends Recorded, Omit<Publication, 'containerTitle' | 'editors' | 'translators'> {
  readonly type: 'work'
  readonly kind?: VersionKind
  readonly title: string
  /** One by one, taken apart where the format does so; or the list as one text. */
  readonly authors?: string | readonly (string | Name)[]
  /** The conference, journal or book, with whatever its owner wrote around the name. */
  readonly venue?: string
  /** As the authors. */
  readonly editors?: readonly (string | Name)[]
  readonly translators?: readonly (string | Name)[]
  /** arXiv's class of the preprint, as written. */
  readonly primaryClass?: string
  /** `doi:10.…`, `arxiv:2401.00001`. */
  readonly identifiers: readonly string[]
  readonly links: readonly RecordedLink[]
}

/** A link in a field. */
export interface RecordedLink {
  readonly href: string
  /** What the field or the button is called: `pdf`, `code`. */
  readonly text: string
}

/** Line and column of an offset, by binary search. */
export function placeAt(page: Pick<Page, 'source' | 'lineStarts'>, offset: number): Place {
  let low = 0
  let high = page.lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((page.lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { source: page.source, line: low + 1, column: offset - (page.lineStarts[low] ?? 0) + 1 }
}

/** Elements that stand on lines of their own, so that their text does not touch their neighbour's. */
const blocks: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'br', 'dd', 'details', 'div', 'dl', 'dt', 'figure', 'footer', 'form',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary',
  'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
]) // prettier-ignore

const silent: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'head', 'title'])

/** Whether an element's contents are never shown. */
export function isSilent(element: Element): boolean {
  return silent.has(element.name)
}

/** Whether an element breaks the line. */
export function isBlock(element: Element): boolean {
  return blocks.has(element.name)
}

/** The text that a person sees, white space as in the source, a space where a block begins or ends. */
export function rawText(nodes: readonly Node[]): string {
  let text = ''
  for (const node of nodes) {
    if (node.type === 'text') text += node.value
    else if (node.type === 'element' && !silent.has(node.name)) {
      const inner = rawText(node.children)
      text += blocks.has(node.name) ? ` ${inner} ` : inner
    }
  }
  return text
}

/** The text that a person sees, in one line. */
export function textOf(nodes: readonly Node[]): string {
  const raw = rawText(nodes)
  return (/\s\s|[^\S ]/.test(raw) ? raw.replace(/\s+/g, ' ') : raw).trim()
}

/** Whether a person sees any text. */
export function hasText(nodes: readonly Node[]): boolean {
  return nodes.some((node) => {
    if (node.type === 'text') return /\S/.test(node.value)
    return node.type === 'element' && !silent.has(node.name) && hasText(node.children)
  })
}
