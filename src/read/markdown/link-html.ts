import { type Definitions, linkTarget, normalizeLabel } from './links.ts'
import type { SyntaxNode } from './parser.ts'

interface Context {
  readonly definitions: Definitions
  /** The source as its reader gets it. */
  slice(from: number, to: number): string
}

/** The tag that a link begins with. */
export function linkHtml(node: SyntaxNode, context: Context): string {
  const { url, title } = targetOf(node, context)
  return `<a href="${attribute(url)}"${titleAttribute(title)}>`
}

export function imageHtml(node: SyntaxNode, context: Context): string {
  const { url, title } = targetOf(node, context)
  return `<img src="${attribute(url)}" alt="${attribute(textIn(node, context))}"${titleAttribute(title)}>`
}

/** The tag for `<https://…>` or `<me@example.org>`, or one of them without the brackets (GFM 0.29 § 6.9). */
export function autolinkHtml(address: string): string {
  const scheme = /^(?:[a-z][a-z0-9+.-]*:)/i.test(address)
    ? ''
    : /^www\./i.test(address)
      ? 'http://'
      : 'mailto:'
  return `<a href="${attribute(scheme + address)}">`
}

/** A bare address without the quotation mark or the Chinese text that follows it. */
export function bareAddress(text: string): string {
  const end = text.search(/["'“”‘’«»，。；：！？、（）【】《》]/)
  return end > 0 ? text.slice(0, end) : text
}

function targetOf(node: SyntaxNode, context: Context) {
  const target = node.getChild(linkTarget)
  if (target === null) return definitionOf(node, context)
  const [url, title] = ['URL', 'LinkTitle'].map((name) => sliceOf(target.getChild(name), context))
  return { url: url ?? '', title: title ?? '' }
}

function definitionOf(node: SyntaxNode, context: Context) {
  const explicit = sliceOf(node.getChild('LinkLabel'), context).slice(1, -1)
  const label = explicit === '' ? textIn(node, context) : explicit
  return context.definitions.get(normalizeLabel(label)) ?? { url: '', title: '' }
}

/** What stands between the brackets. */
function textIn(node: SyntaxNode, context: Context): string {
  const [open, close] = node.getChildren('LinkMark')
  return context.slice(open?.to ?? node.from, close?.from ?? node.to)
}

function sliceOf(node: SyntaxNode | null, context: Context): string {
  return node === null ? '' : context.slice(node.from, node.to)
}

function titleAttribute(title: string): string {
  return title === '' ? '' : ` title="${attribute(title.slice(1, -1))}"`
}

/** Takes the angle brackets and backslashes of Markdown off, and leaves entities to the parser of HTML. */
function attribute(text: string): string {
  return text
    .trim()
    .replace(/^<([^]*)>$/, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(?!#?\w+;)/g, '&amp;')
    .replaceAll('"', '&quot;')
}
