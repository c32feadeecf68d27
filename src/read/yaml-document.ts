import {
  Composer,
  CST,
  type Document,
  type DocumentOptions,
  Lexer,
  type ParseOptions,
  Parser,
  type SchemaOptions,
  YAMLParseError,
} from 'yaml'
import { deepest } from './nesting-fault.ts'

/** A document of YAML, and where its lists and mappings begin to be nested too deep. */
export interface YamlDocument {
  readonly document: Document.Parsed
  readonly tooDeep: number | undefined
}

/**
 * Reads YAML and JSON as `parseDocument` does, which goes down by recursion, however deep it is: a stack that is full
 * ends the program where a regular expression runs in it, so that no `catch` is enough.
 */
export function yamlDocument(
  text: string,
  options: ParseOptions & DocumentOptions & SchemaOptions,
): YamlDocument {
  const { tokens, tooDeep, isClosed } = shallowTokens(text, options)
  const [document, another] = new Composer(options).compose(tokens, true, text.length)
  if (document === undefined) throw new Error('Cannot happen: a text of nothing is a document, too')
  if (another !== undefined && options.logLevel !== 'silent')
    document.errors.push(
      new YAMLParseError(startOf(another), 'MULTIPLE_DOCS', 'Source contains multiple documents'),
    )
  // What is wrong from there on is that signs of it were left out.
  if (tooDeep !== undefined && isClosed)
    document.errors = document.errors.filter(({ pos: [start] }) => start < tooDeep)
  return { document, tooDeep }
}

function startOf({ range: [start, end] }: Document.Parsed): [number, number] {
  return [start, end]
}

/** Signs that begin a list or a mapping within what there is. */
const openings: ReadonlySet<CST.TokenType | null> = new Set(['flow-seq-start', 'flow-map-start', 'seq-item-ind', 'explicit-key-ind', 'map-value-ind']) // prettier-ignore
const brackets: ReadonlySet<CST.TokenType | null> = new Set(['flow-seq-start', 'flow-map-start'])
const closings: ReadonlySet<CST.TokenType | null> = new Set(['flow-seq-end', 'flow-map-end'])

interface ShallowTokens extends Pick<YamlDocument, 'tooDeep'> {
  readonly tokens: readonly CST.Token[]
  /** Whether every bracket that was left out has its other half. */
  readonly isClosed: boolean
}

/** The tree before it is composed, without the signs by which it would be too deep. */
function shallowTokens(text: string, { lineCounter }: ParseOptions): ShallowTokens {
  const parser = new Parser(lineCounter?.addNewLine)
  const tokens: CST.Token[] = []
  let tooDeep: number | undefined
  let open = 0
  let isText = false
  lineCounter?.addNewLine(0)
  for (const sign of new Lexer().lex(text)) {
    const type: CST.TokenType | null = isText ? null : CST.tokenType(sign)
    isText = type === 'scalar'
    const isTooDeep = parser.stack.length > deepest && openings.has(type)
    const isEnd = open > 0 && closings.has(type)
    if (isTooDeep) tooDeep ??= parser.offset
    if (isTooDeep && brackets.has(type)) open += 1
    if (isEnd) open -= 1
    if (isTooDeep || isEnd) parser.offset += sign.length
    else for (const token of parser.next(sign)) tokens.push(token)
  }
  for (const token of parser.end()) tokens.push(token)
  return { tokens, tooDeep, isClosed: open === 0 }
}
