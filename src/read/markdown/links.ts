import type { DelimiterType, Element, InlineContext, InlineParser } from '@lezer/markdown'

/** `[label]: url "title"` */
export interface Definition {
  readonly url: string
  readonly title: string
}

/** By label as `normalizeLabel` writes it. */
export type Definitions = ReadonlyMap<string, Definition>

/** What stands in parentheses behind a link's text. */
export const linkTarget = 'LinkTarget'

/** Labels match without regard to case and white space, CommonMark 0.31.2 § 4.7. */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase()
}

/**
 * Links and images, CommonMark 0.31.2 § 6.3 and § 6.4, in linear time.
 *
 * They stand in for the parser's own, which is quadratic, and takes `[PDF]` for a link without a definition,
 * so that the common `[[PDF]](paper.pdf)` is none.
 */
export function linkParsers(definitions: Definitions): readonly InlineParser[] {
  return [
    {
      name: 'Link',
      parse: (context, next, start) => (next === openBracket ? open(context, start, 'Link') : -1),
    },
    {
      name: 'Image',
      parse: (context, next, start) =>
        next === exclamationMark && context.char(start + 1) === openBracket
          ? open(context, start, 'Image')
          : -1,
    },
    {
      name: 'LinkEnd',
      parse: (context, next, start) => (next === closeBracket ? close(context, start, definitions) : -1),
    },
  ]
}

const [exclamationMark, openParenthesis, closeParenthesis, openBracket, closeBracket] = [33, 40, 41, 91, 93]

interface Opener {
  readonly kind: 'Link' | 'Image'
  /** One of its own for each, so that it is found again among all others. */
  readonly delimiter: DelimiterType
  readonly from: number
  readonly to: number
}

interface Brackets {
  readonly openers: Opener[]
  /** Of the openers before this index those of links are void: a link holds no link. */
  voidUntil: number
}

/** The parser has no place of its own for what an extension knows about a paragraph. */
const bracketsOf = new WeakMap<InlineContext, Brackets>()

function open(context: InlineContext, from: number, kind: Opener['kind']): number {
  const brackets = bracketsOf.get(context) ?? { openers: [], voidUntil: 0 }
  const opener = { kind, delimiter: {}, from, to: from + (kind === 'Link' ? 1 : 2) }
  bracketsOf.set(context, brackets)
  brackets.openers.push(opener)
  return context.addDelimiter(opener.delimiter, from, opener.to, true, false)
}

function close(context: InlineContext, at: number, definitions: Definitions): number {
  const brackets = bracketsOf.get(context)
  const opener = brackets?.openers.pop()
  if (brackets === undefined || opener === undefined) return -1
  const remaining = brackets.openers.length
  const isVoid = opener.kind === 'Link' && remaining < brackets.voidUntil
  brackets.voidUntil = Math.min(brackets.voidUntil, remaining)
  const target = isVoid
    ? undefined
    : (inlineTarget(context, at + 1) ?? referenceTarget(context, opener.to, at, definitions))
  const index = target && context.findOpeningDelimiter(opener.delimiter)
  if (target === undefined || index === null || index === undefined) return -1
  if (opener.kind === 'Link') brackets.voidUntil = remaining
  const text = context.takeContent(index)
  const marks = [context.elt('LinkMark', opener.from, opener.to), context.elt('LinkMark', at, at + 1)]
  const children = [...marks.slice(0, 1), ...text, ...marks.slice(1), ...(target.to > at + 1 ? [target] : [])]
  return context.addElement(context.elt(opener.kind, opener.from, Math.max(target.to, at + 1), children))
}

/** `(url "title")` */
function inlineTarget(context: InlineContext, at: number): Element | undefined {
  if (context.char(at) !== openParenthesis) return undefined
  const from = context.skipSpace(at + 1)
  const to = endOfDestination(context, from)
  const title = to === undefined ? undefined : context.skipSpace(to)
  if (to === undefined || title === undefined) return undefined
  const titleEnd = title > to ? endOfTitle(context, title) : to
  const end = context.skipSpace(titleEnd)
  if (context.char(end) !== closeParenthesis) return undefined
  const children = [
    context.elt('URL', from, to),
    ...(titleEnd > title ? [context.elt('LinkTitle', title, titleEnd)] : []),
  ]
  return context.elt(linkTarget, at, end + 1, children)
}

const bracketedDestination = /<(?:[^<>\n\\]|\\.)*>/y
const title = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^()\\]|\\[^])*\)/y
const label = /\[((?:[^[\]\\]|\\[^]){0,999})\]/y

function endOfTitle(context: InlineContext, at: number): number {
  return at + (matchAt(title, context, at)?.[0].length ?? 0)
}

function endOfDestination(context: InlineContext, from: number): number | undefined {
  const bracketed = matchAt(bracketedDestination, context, from)
  if (bracketed !== undefined) return from + bracketed[0].length
  let depth = 0
  for (let at = from; at < context.end; at += 1) {
    const character = context.char(at)
    if (character <= 32) return depth === 0 ? at : undefined
    if (character === backslash) at += 1
    else if (character === openParenthesis) depth += 1
    else if (character === closeParenthesis) {
      if (depth === 0) return at
      depth -= 1
    }
    // As cmark does, and what keeps `[a](` repeated without end linear.
    if (depth > 32) return undefined
  }
  return undefined
}

const backslash = 92

/** `[text][label]`, `[label][]`, `[label]` */
function referenceTarget(
  context: InlineContext,
  from: number,
  at: number,
  definitions: Definitions,
): Element | undefined {
  if (definitions.size === 0) return undefined
  const explicit = matchAt(label, context, at + 1)
  const name = explicit?.[1] ? explicit[1] : context.slice(from, Math.min(at, from + 1000))
  if (!definitions.has(normalizeLabel(name))) return undefined
  return context.elt('LinkLabel', at + 1, at + 1 + (explicit?.[0].length ?? 0))
}

function matchAt(pattern: RegExp, context: InlineContext, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at - context.offset
  return pattern.exec(context.text) ?? undefined
}
