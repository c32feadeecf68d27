import { GFM, type InlineContext, type InlineParser, parser } from '@lezer/markdown'
import { type Definition, type Definitions, linkParsers, linkTarget, normalizeLabel } from './links.ts'

export type Tree = ReturnType<typeof parser.parse>
export type SyntaxNode = Tree['topNode']
export type SyntaxNodeRef = Parameters<Parameters<Tree['iterate']>[0]['enter']>[0]

export interface ParsedMarkdown {
  /** What was parsed, of the same length as the source. */
  readonly text: string
  readonly tree: Tree
  readonly definitions: Definitions
}

/** A sign that counts no more, because its paragraph has too many. */
export const excess = 'Excess'

/** Parses CommonMark with GFM's tables, strikethrough, task lists and bare addresses. */
export function parseMarkdown(text: string): ParsedMarkdown {
  const tree = withoutDefinitions.parse(text)
  const definitions = /\[[^[\]\n]+\]:/.test(text) ? definitionsIn(tree, text) : none
  if (definitions.size === 0) return { text, tree, definitions }
  return { text, tree: configured(definitions).parse(text), definitions }
}

/** Time for emphasis and unfinished tags grows with the square of their number in a paragraph, and `***` is three in one another. */
const mostSigns = 2000
const signs: ReadonlySet<number> = new Set([...'*_~<'].map((sign) => sign.charCodeAt(0)))
const signsOf = new WeakMap<InlineContext, number>()

const limit: InlineParser = {
  name: excess,
  before: 'Escape',
  parse(context, next, start) {
    if (!signs.has(next)) return -1
    let end = start + 1
    while (end - start <= mostSigns && context.char(end) === next) end += 1
    const count = (signsOf.get(context) ?? 0) + end - start
    signsOf.set(context, count)
    return count > mostSigns ? context.addElement(context.elt(excess, start, end)) : -1
  },
}

/** Else the parser looks from each of many spaces for the end of the line. */
const spaces: InlineParser = {
  name: 'Spaces',
  before: 'HardBreak',
  parse(context, next, start) {
    if (next !== space) return -1
    let end = start + 1
    while (context.char(end) === space) end += 1
    return context.char(end) === lineEnd ? -1 : end
  },
}

const [space, lineEnd] = [32, 10]

/** Within a word nothing begins: the parser need not try every sign of Markdown at every letter. */
const words: InlineParser = {
  name: 'Words',
  before: 'Escape',
  parse(context, next, start) {
    if (!isAlphanumeric(next)) return -1
    if (!isAlphanumeric(context.char(start - 1))) return isOneTooMany(context, start) ? start + 1 : -1
    let end = start + 1
    while (isAlphanumeric(context.char(end))) end += 1
    return end
  },
}

function isAlphanumeric(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

/** Time for bare addresses grows with the square of their number in a paragraph, too. */
const mostAddresses = 4000
const addressesOf = new WeakMap<InlineContext, number>()

function isOneTooMany(context: InlineContext, start: number): boolean {
  if (!/^(?:http|www\.)/.test(context.slice(start, Math.min(start + 4, context.end)))) return false
  const count = (addressesOf.get(context) ?? 0) + 1
  addressesOf.set(context, count)
  return count > mostAddresses
}

/** Homepages hold no indented code, but a lot of HTML that is indented for looks. */
function configured(definitions: Definitions) {
  return parser.configure([
    GFM,
    {
      remove: ['IndentedCode'],
      defineNodes: [linkTarget, excess],
      parseInline: [limit, words, spaces, ...linkParsers(definitions)],
    },
  ])
}

const none: Definitions = new Map()
const withoutDefinitions = configured(none)

function definitionsIn(tree: Tree, text: string): Definitions {
  const definitions = new Map<string, Definition>()
  tree.iterate({
    enter({ name, node }) {
      if (name !== 'LinkReference') return
      const part = (child: string) => {
        const found = node.getChild(child)
        return found === null ? '' : text.slice(found.from, found.to)
      }
      const label = normalizeLabel(part('LinkLabel').slice(1, -1))
      // Of two definitions the first holds, CommonMark 0.31.2 § 4.7.
      if (!definitions.has(label)) definitions.set(label, { url: part('URL'), title: part('LinkTitle') })
    },
  })
  return definitions
}
