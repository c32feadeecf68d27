import { posix } from 'node:path'

/** A file of the repository; its path is from the root, with slashes. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

export interface Import {
  readonly specifier: string
  /** The path that a relative specifier means; undefined for a package. */
  readonly target?: string
  readonly offset: number
}

/** Every module that a file names: imports and re-exports, of values and of types, `import()` too. */
export function importsOf({ path, text }: SourceFile): readonly Import[] {
  return [...codeOf(text).matchAll(importPattern)].map(({ 0: match, 1: body = '', index }) => {
    const start = index + match.length - 1 - body.length
    const specifier = text.slice(start, start + body.length)
    const relative = specifier.startsWith('.')
    return {
      specifier,
      offset: start,
      ...(relative && { target: posix.join(posix.dirname(path), specifier) }),
    }
  })
}

/**
 * The text with comments, strings and regular expressions blanked, so that what is left is code; every offset
 * stays what it was, strings keep their quotation marks, and code inside `${…}` stays.
 */
export function codeOf(text: string): string {
  const open: string[] = []
  let code = ''
  while (code.length < text.length) {
    const inTemplate = open.at(-1) === '`'
    const { kind, token } = tokenAt(text, code, inTemplate)
    if (token === (inTemplate ? '`' : '}')) open.pop()
    else if (kind.shown === itself && opening.has(token)) open.push(token)
    code += kind.shown(token)
  }
  return code
}

/** The line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** A string is a row of spaces between its quotation marks here. */
const importPattern = /\b(?:from\s*|import\s*\(?\s*)['"]( +)['"]/g

const opening: ReadonlySet<string> = new Set(['`', '{', '${'])

interface TokenKind {
  readonly pattern: RegExp
  shown(token: string): string
}

const itself = (token: string) => token
const blank = (token: string) => token.replace(/[^\n]/g, ' ')
const betweenMarks = (token: string) => `${token[0]}${blank(token.slice(1, -1))}${token.at(-1)}`

const code: readonly TokenKind[] = [
  { pattern: /[^'"`{}/]+/y, shown: itself },
  { pattern: /\/\/.*|\/\*[^]*?\*\//y, shown: blank },
  { pattern: /'(?:\\[^]|[^'\\\n])*'|"(?:\\[^]|[^"\\\n])*"/y, shown: betweenMarks },
]
const regularExpression = { pattern: /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y, shown: blank }
const template: readonly TokenKind[] = [
  { pattern: /\$\{|`/y, shown: itself },
  { pattern: /(?:\\[^]|(?!\$\{)[^`\\])+/y, shown: blank },
]
const character: TokenKind = { pattern: /[^]/y, shown: itself }

function tokenAt(
  text: string,
  before: string,
  inTemplate: boolean,
): { readonly kind: TokenKind; readonly token: string } {
  const kinds = inTemplate ? template : mayBeginValue(before) ? [...code, regularExpression] : code
  const tokens = [...kinds, character].map((kind) => ({
    kind,
    token: matchAt(kind.pattern, text, before.length),
  }))
  return tokens.find(({ token }) => token !== '') ?? { kind: character, token: ' ' }
}

function matchAt(pattern: RegExp, text: string, offset: number): string {
  pattern.lastIndex = offset
  return pattern.exec(text)?.[0] ?? ''
}

/** Whether a slash behind this code begins a regular expression: behind a value it divides. */
function mayBeginValue(before: string): boolean {
  return /(?:^|[(,=:[!&|?{};+\-*%~^<>]|\b(?:return|typeof|case))$/.test(before.slice(-400).trimEnd())
}
