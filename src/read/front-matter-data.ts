import matter from 'gray-matter'
import { rowOf } from '../model/row-of.ts'
import { type Data, isData } from './data-fields.ts'
import type { DataFault } from './data-list.ts'
import type { FrontMatterBlock } from './front-matter-block.ts'
import { indentQuoted } from './indent-quoted.ts'
import { repairMojibake } from './mojibake.ts'
import { editedText } from './source-map.ts'
import { parseToml } from './toml-data.ts'
import { quoteValues } from './yaml-data.ts'
import { yamlDocument } from './yaml-document.ts'

/** What a front matter says, as plain values; offsets count in its text. */
export interface ParsedFrontMatter {
  readonly data: Data
  readonly fault?: DataFault
  /** Where it begins to be nested too deep. */
  readonly tooDeep?: number | undefined
}

/** Reads a front matter in one of the languages that are read; undefined for any other. */
export function parseFrontMatter({ language, text }: FrontMatterBlock): ParsedFrontMatter | undefined {
  return rowOf(parsers, language.toLowerCase())?.(text)
}

/** JSON is YAML. */
const parsers: Readonly<Record<string, (text: string) => ParsedFrontMatter>> = {
  '': parseYamlBlock,
  yaml: parseYamlBlock,
  yml: parseYamlBlock,
  json: parseYamlBlock,
  toml: parseTomlBlock,
}

function parseYamlBlock(yaml: string): ParsedFrontMatter {
  // gray-matter ends the front matter at any line that begins so; the block ends where its owner ended it.
  const stray = yaml.search(/^---/m)
  if (stray !== -1) return { data: {}, fault: { ...strayEnd, offset: stray } }
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
    if (!isData(data)) return { data: {}, fault: noMapping }
    // The engine sees the line break behind the opening line as its first character.
    return {
      data: plainMapping(data, deepest),
      tooDeep: tooDeep === undefined ? undefined : Math.max(0, tooDeep - 1),
    }
  } catch (error) {
    return { data: {}, fault: faultOf(error) }
  }
}

const strayEnd = {
  message: 'a line begins with ---',
  hint: 'Begin that line otherwise, or write --- alone where the front matter ends',
}

const noMapping: DataFault = {
  message: 'it is no list of keys and values',
  hint: 'Write a key before each value: title: …',
  offset: 0,
}

function parseTomlBlock(toml: string): ParsedFrontMatter {
  const parsed = parseToml(toml)
  return 'fault' in parsed ? { data: {}, fault: parsed.fault } : { data: plainMapping(parsed.value, deepest) }
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

function faultOf(error: unknown): DataFault {
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  const position: unknown = error instanceof Error && 'pos' in error ? error.pos : undefined
  // The engine sees the line break behind the opening line as its first character.
  const offset: unknown = Array.isArray(position) ? position[0] : undefined
  return {
    message,
    hint: quoteValues,
    offset: typeof offset === 'number' ? Math.max(0, offset - 1) : 0,
  }
}

const deepest = 100

function plain(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return editedText(value, repairMojibake(value), 0, value.length)
  if (depth === 0) return undefined
  if (Array.isArray(value)) return value.map((item) => plain(item, depth - 1))
  return isData(value) ? plainMapping(value, depth) : value
}

function plainMapping(mapping: Data, depth: number): Data {
  const entries = Object.entries(mapping).filter(([key]) => key !== '__proto__')
  return Object.fromEntries(entries.map(([key, value]) => [key, plain(value, depth - 1)]))
}
