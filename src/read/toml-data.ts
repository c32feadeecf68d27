import { parse as parseTomlText, TomlDate } from 'smol-toml'
import type { Data } from './data-fields.ts'
import type { DataFault, DataLists } from './data-list.ts'
import { deepest } from './nesting-fault.ts'
import { tablesIn } from './toml-tables.ts'

/** The arrays of tables of a TOML file; dates become text again. */
export function tomlLists(text: string): DataLists | DataFault {
  const data = parseToml(text)
  if ('fault' in data) return data.fault
  const lists = Object.entries(data.value).flatMap(([key, value]) => {
    if (!Array.isArray(value)) return []
    const tables = tablesIn(text, key)
    const whole = { start: 0, end: text.length }
    const items = value.map((item, index) => ({ value: item, ...(tables[index] ?? tables[0] ?? whole) }))
    return [{ key, items }]
  })
  return { lists }
}

/** A TOML file as plain values; dates become text again. */
export function parseToml(text: string): { readonly value: Data } | { readonly fault: DataFault } {
  try {
    const value = plain(parseTomlText(text, { maxDepth: deepest }), deepest)
    return { value: value as Data }
  } catch (error) {
    const line: unknown = error instanceof Error && 'line' in error ? error.line : 1
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    const offset = offsetOfLine(text, typeof line === 'number' ? line : 1)
    return { fault: { message, hint: 'Put quotation marks around text: title = "…"', offset } }
  }
}

function plain(value: unknown, depth: number): unknown {
  if (value instanceof TomlDate) return value.toISOString()
  if (typeof value !== 'object' || value === null) return value
  // Its parser counts brackets, and no names such as `a.a.a`.
  if (depth < 0) throw new Error('tables are nested too deep')
  if (Array.isArray(value)) return value.map((inner) => plain(inner, depth - 1))
  const entries = Object.entries(value).filter(([key]) => key !== '__proto__')
  return Object.fromEntries(entries.map(([key, inner]) => [key, plain(inner, depth - 1)]))
}

function offsetOfLine(text: string, line: number): number {
  return text.split('\n', line - 1).reduce((offset, one) => offset + one.length + 1, 0)
}
