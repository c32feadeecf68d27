import matter from 'gray-matter'
import { diagnostic, type Diagnostic, type DiagnosticCode } from '../model/diagnostic.ts'
import { placeAt } from '../model/page.ts'
import type { Place } from '../model/place.ts'
import { parseToml } from './toml-data.ts'
import { indentQuoted } from './indent-quoted.ts'
import { lineStartsOf } from './line-starts.ts'
import { repairMojibake } from './mojibake.ts'
import { nestedTooDeep } from './nesting-fault.ts'
import type { Document } from './reader.ts'
import { editedText } from './source-map.ts'
import { yamlDocument } from './yaml-document.ts'

export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>
  /** Offset of the first character behind it; whatever is wrong with it, the body is still read. */
  readonly bodyStart: number
  readonly diagnostics: readonly Diagnostic[]
}

/** The lines between `---` and `---` (or `...`) at the top of a page, with TOML between `+++` and `+++`, as plain values; dates stay text. */
export function readFrontMatter(document: Document): FrontMatter {
  const block = findTomlBlock(document.text) ?? findBlock(document.text)
  if (block === undefined) return { data: {}, bodyStart: 0, diagnostics: [] }
  const { bodyStart } = block
  const language = languages.includes(block.language.toLowerCase())
  const parsed: Parsed = language ? parse(block) : { data: {} }
  const problems: readonly (Diagnostic | undefined)[] = [
    language ? undefined : refused(document, block),
    block.closed ? undefined : unclosed(document, block),
    parsed.problem && block.closed ? invalid(document, block, parsed.problem) : undefined,
    parsed.tooDeep === undefined
      ? undefined
      : nestedTooDeep(placeIn(document, block.yamlStart + parsed.tooDeep)),
  ]
  return { data: parsed.data, bodyStart, diagnostics: problems.filter((problem) => problem !== undefined) }
}

/** JSON is YAML. */
const languages: readonly string[] = ['', 'yaml', 'yml', 'json', 'toml']

/** A page's front matter has a few lines; more is a page without a closing line. */
const longest = 65_536

interface Block {
  readonly language: string
  readonly yaml: string
  readonly yamlStart: number
  readonly bodyStart: number
  readonly closed: boolean
}

const openingLine = /^---[ \t]*(?:([a-z][\w+-]*)[ \t]*)?(?:\n|$)/i
const closingLine = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/gm
const keyLine = /^["']?[\p{L}\w$][^:\n\r\u2028\u2029#]*:(?:[ \t]|$)/mu
const yamlLine = /^(?:[ \t]+\S|- |-$|#|["']?[\p{L}\w$][^:\n]*:(?:[ \t]|$))/u

/** A page can also begin with a rule: what stands behind it has a `key: value`, or it is no front matter. */
function findBlock(text: string): Block | undefined {
  const opening = openingLine.exec(text)
  if (opening === null) return undefined
  const { 0: { length: yamlStart }, 1: language = '' } = opening // prettier-ignore
  closingLine.lastIndex = yamlStart
  const closing = closingLine.exec(text.slice(0, longest))
  const yamlEnd = closing?.index ?? endOfYamlLines(text, yamlStart)
  const yaml = text.slice(yamlStart, yamlEnd)
  const closed = closing !== null
  const empty = closed && yaml.split('\n').every((line) => /^\s*(?:#|$)/.test(line))
  if (!empty && language === '' && !keyLine.test(yaml) && !/^\s*[{[]/.test(yaml)) return undefined
  return { language, yaml, yamlStart, closed, bodyStart: closed ? yamlEnd + closing[0].length : yamlEnd }
}

/** Hugo's other form. */
function findTomlBlock(text: string): Block | undefined {
  const opening = /^\+\+\+[ \t]*\n/.exec(text)
  if (opening === null) return undefined
  const yamlStart = opening[0].length
  const closing = /^\+\+\+[ \t]*(?:\n|$)/m.exec(text.slice(yamlStart, longest))
  if (closing === null) return undefined
  const yamlEnd = yamlStart + closing.index
  return {
    language: 'toml',
    yaml: text.slice(yamlStart, yamlEnd),
    yamlStart,
    bodyStart: yamlEnd + closing[0].length,
    closed: true,
  }
}

function endOfYamlLines(text: string, start: number): number {
  let end = start
  for (const line of text.slice(start, longest).split('\n')) {
    if (!yamlLine.test(line)) break
    end += line.length + 1
  }
  return Math.min(end, text.length)
}

interface Parsed {
  readonly data: Readonly<Record<string, unknown>>
  readonly problem?: { readonly message: string; readonly offset: number }
  /** Where it begins to be nested too deep. */
  readonly tooDeep?: number | undefined
}

function parse({ language, yaml }: Block): Parsed {
  if (language.toLowerCase() === 'toml') return parseTomlBlock(yaml)
  // gray-matter ends the front matter at any line that begins so; the block ends where its owner ended it.
  const stray = yaml.search(/^---/m)
  if (stray !== -1) return { data: {}, problem: { message: 'a line begins with ---', offset: stray } }
  // Options at every call: without any gray-matter keeps a cache that returns broken pages as empty ones.
  try {
    let tooDeep: number | undefined
    const read = (text: string): object => {
      const { value, tooDeep: at } = parseYaml(text)
      tooDeep = at
      return value
    }
    const engines = { yaml: read, json: read, js: refuse, javascript: refuse, coffee: refuse }
    const { data } = matter({ content: unbuffered(`---\n${yaml}\n---\n`) }, { engines })
    if (!isMapping(data))
      return { data: {}, problem: { message: 'it is no list of keys and values', offset: 0 } }
    // The engine sees the line break behind the opening line as its first character.
    return {
      data: plainMapping(data, deepest),
      tooDeep: tooDeep === undefined ? undefined : Math.max(0, tooDeep - 1),
    }
  } catch (error) {
    return { data: {}, problem: problemOf(error) }
  }
}

function parseTomlBlock(toml: string): Parsed {
  const parsed = parseToml(toml)
  return 'fault' in parsed
    ? { data: {}, problem: parsed.fault }
    : { data: plainMapping(parsed.value, deepest) }
}

/** gray-matter makes a Buffer of every string, and browsers have none; what calls itself one is left as it is. */
function unbuffered(text: string): Buffer {
  const buffer: unknown = { toString: () => text, constructor: { isBuffer: () => true } }
  return buffer as Buffer
}

function parseYaml(yaml: string): { readonly value: object; readonly tooDeep: number | undefined } {
  const strict = yamlDocument(yaml, yamlOptions)
  const [error] = strict.document.errors
  const { document, tooDeep } = error === undefined ? strict : yamlDocument(indentQuoted(yaml), yamlOptions)
  if (error !== undefined && document.errors.length > 0) throw error
  return { value: document.toJS({ maxAliasCount: 50 }), tooDeep }
}

const yamlOptions = {
  schema: 'core',
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
} as const

function refuse(): never {
  throw new Error('it is code')
}

function problemOf(error: unknown): { readonly message: string; readonly offset: number } {
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  const position: unknown = error instanceof Error && 'pos' in error ? error.pos : undefined
  // The engine sees the line break behind the opening line as its first character.
  const offset: unknown = Array.isArray(position) ? position[0] : undefined
  return { message, offset: typeof offset === 'number' ? Math.max(0, offset - 1) : 0 }
}

const deepest = 100

function plain(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return editedText(value, repairMojibake(value), 0, value.length)
  if (depth === 0) return undefined
  if (Array.isArray(value)) return value.map((item) => plain(item, depth - 1))
  return isMapping(value) ? plainMapping(value, depth) : value
}

function plainMapping(mapping: object, depth: number): Readonly<Record<string, unknown>> {
  const entries = Object.entries(mapping).filter(([key]) => key !== '__proto__')
  return Object.fromEntries(entries.map(([key, value]) => [key, plain(value, depth - 1)]))
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function refused(document: Document, { language }: Block): Diagnostic {
  return problem(document, 'front-matter-language', 0, {
    message: `Cannot read front matter in ${JSON.stringify(language)}: only YAML and JSON are read`,
    hint: 'Write it as YAML and begin it with --- alone',
  })
}

function unclosed(document: Document, { bodyStart }: Block): Diagnostic {
  const line = lineStartsOf(document.text.slice(0, Math.max(0, bodyStart - 1))).length
  return problem(document, 'front-matter-unclosed', 0, {
    message: 'Cannot find the end of the front matter: no line is --- alone',
    hint: `Add a line with --- behind line ${line}`,
  })
}

function invalid(document: Document, block: Block, { message, offset }: { message: string; offset: number }) {
  return problem(document, 'front-matter-invalid', Math.min(block.yamlStart + offset, block.bodyStart), {
    message: `Cannot read the front matter: ${message}`,
    hint: 'Put quotation marks around values that hold ": " or begin with a sign',
  })
}

function problem(
  { source, text }: Document,
  code: DiagnosticCode,
  offset: number,
  { message, hint }: { readonly message: string; readonly hint: string },
): Diagnostic {
  return diagnostic(code, message, { place: placeIn({ source, text }, offset), hint })
}

function placeIn({ source, text }: Document, offset: number): Place {
  return placeAt({ source, lineStarts: lineStartsOf(text) }, offset)
}
