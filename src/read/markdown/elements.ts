import { dayThatIsANumber } from './day-numbers.ts'
import { autolinkHtml, imageHtml, linkHtml } from './link-html.ts'
import type { SyntaxNode, SyntaxNodeRef } from './parser.ts'
import type { Definitions } from './links.ts'

/** What a node becomes: tags around its contents, or HTML that stands for all of it. */
export type Rendering = Enclosed | { readonly whole: string }

export interface Enclosed {
  readonly open: string
  readonly close: string
  /** What its text is; undefined between blocks, where there is none. */
  readonly text: 'prose' | 'code' | 'html' | undefined
}

/** What a rule may look at. */
export interface Surroundings {
  readonly source: string
  readonly definitions: Definitions
  /** Where the lists begin whose items are paragraphs. */
  readonly looseLists: ReadonlySet<number>
  /** The source as its reader gets it. */
  slice(from: number, to: number): string
}

type Rule = (node: SyntaxNodeRef, surroundings: Surroundings) => Rendering

/** The element that a node of Markdown becomes; undefined when its contents stand for it. */
export function renderingOf(node: SyntaxNodeRef, surroundings: Surroundings): Rendering | undefined {
  return constant[node.name] ?? rules[node.name]?.(node, surroundings)
}

/** Signs of Markdown, which no reader sees. */
export const signs: ReadonlySet<string> = new Set([
  'HeaderMark', 'QuoteMark', 'ListMark', 'LinkMark', 'EmphasisMark', 'CodeMark', 'CodeInfo', 'StrikethroughMark',
  'LinkTarget', 'LinkLabel', 'LinkReference',
]) // prettier-ignore

const bare: Enclosed = { open: '', close: '', text: 'prose' }
/** Between blocks there is no text. */
const unmarked: Enclosed = { open: '', close: '', text: undefined }
const verbatim: Enclosed = { open: '', close: '', text: 'html' }

const constant: Readonly<Record<string, Rendering>> = {
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((level) => [`ATXHeading${level}`, element(`h${level}`, 'prose')]),
  ),
  SetextHeading1: element('h1', 'prose'),
  SetextHeading2: element('h2', 'prose'),
  BulletList: element('ul', undefined),
  Blockquote: element('blockquote', undefined),
  FencedCode: { open: '<pre><code>', close: '</code></pre>', text: undefined },
  CodeText: { open: '', close: '', text: 'code' },
  HorizontalRule: { whole: '<hr>' },
  Table: element('table', undefined),
  TableHeader: { open: '<thead><tr>', close: '</tr></thead>', text: undefined },
  TableRow: element('tr', undefined),
  Emphasis: element('em', 'prose'),
  StrongEmphasis: element('strong', 'prose'),
  Strikethrough: element('del', 'prose'),
  InlineCode: element('code', 'code'),
  HTMLBlock: verbatim,
  HTMLTag: verbatim,
  CommentBlock: verbatim,
  Comment: verbatim,
  ProcessingInstructionBlock: verbatim,
  ProcessingInstruction: verbatim,
}

const rules: Readonly<Record<string, Rule>> = {
  Paragraph: paragraph,
  Task: paragraph,
  OrderedList({ from, node }, { source }) {
    if (dayThatIsANumber(node, source) !== undefined) return unmarked
    const start = numberAt(source, from)
    return { ...element('ol', undefined), open: start === 1 ? '<ol>' : `<ol start="${start}">` }
  },
  // Browsers count on from the first, but `2024. Moved to Oulu` is a year.
  ListItem({ from, node }, { source }) {
    const list = node.parent?.name === 'OrderedList' ? node.parent : undefined
    const day = list === undefined ? undefined : dayThatIsANumber(list, source)
    if (day !== undefined) return { ...unmarked, open: `${day}. ` }
    const number = list === undefined ? 0 : numberAt(source, from)
    return { ...element('li', undefined), open: number < 1000 ? '<li>' : `<li value="${number}">` }
  },
  TableCell: ({ node }) => element(node.parent?.name === 'TableHeader' ? 'th' : 'td', 'prose'),
  // The parser has no node for a cell without text.
  TableDelimiter: ({ node }) => ({ whole: isBehindEmptyCell(node) ? '<td></td>' : '' }),
  TaskMarker({ from, to }, { source }) {
    const checked = /x/i.test(source.slice(from, to)) ? ' checked' : ''
    return { whole: `<input type="checkbox" disabled${checked}>` }
  },
  // A Liquid tag over lines looks like the spaces of a hard break to the parser.
  HardBreak: ({ from, to }, { source }) =>
    /^(?:  +|\\)\n/.test(source.slice(from, to)) ? { whole: '<br>' } : bare,
  Escape({ from }, { source }) {
    const character = source.charAt(from + 1)
    return { whole: entities[character] ?? character }
  },
  Link: ({ node }, surroundings) => ({ ...element('a', 'prose'), open: linkHtml(node, surroundings) }),
  Image: ({ node }, surroundings) => ({ whole: imageHtml(node, surroundings) }),
  Autolink: ({ from, to }, { slice }) => ({
    ...element('a', 'prose'),
    open: autolinkHtml(slice(from + 1, to - 1)),
  }),
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;' }

function element(tag: string, text: Enclosed['text']): Enclosed {
  return { open: `<${tag}>`, close: `</${tag}>`, text }
}

function numberAt(source: string, from: number): number {
  return Number.parseInt(source.slice(from, from + 9), 10)
}

function paragraph({ from, node }: SyntaxNodeRef, { source, looseLists }: Surroundings): Rendering {
  const isInTightList = node.parent?.name === 'ListItem' && !looseLists.has(node.parent.parent?.from ?? -1)
  if (isInTightList) return bare
  return blockTag.test(source.slice(from, from + 20)) ? { ...bare, close: '\n' } : element('p', 'prose')
}

/** HTML that is indented so deep that it is a paragraph to the parser. */
const blockTag =
  /^<\/?(?:article|aside|blockquote|center|d[dlt]|details|div|figcaption|figure|footer|form|h[1-6r]|header|li|main|nav|ol|p|section|summary|table|tbody|t[dhr]|tfoot|thead|ul)[\s>/]/i

function isBehindEmptyCell({ parent, prevSibling }: SyntaxNode): boolean {
  return parent?.name !== 'Table' && prevSibling?.name === 'TableDelimiter'
}
