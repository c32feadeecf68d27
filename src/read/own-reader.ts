import { diagnostic, type Diagnostic, isDiagnostic } from '../model/diagnostic.ts'
import type { Node, Page } from '../model/page.ts'
import { decodeText } from './decode-text.ts'
import type { MarkupReader, Reader } from './reader.ts'

/** A page as somebody's own reader gives it, or why it gives none. */
export type OwnRead =
  | { readonly page: Page; readonly diagnostics: readonly Diagnostic[] }
  | { readonly diagnostics: readonly Diagnostic[] }

/** Reads a file with the first of these readers that takes it; undefined where none does. It never throws. */
export function readByOwn(
  path: string,
  bytes: Uint8Array,
  readers: readonly Reader[],
  markup: MarkupReader,
): OwnRead | undefined {
  const decoded = decodeText(path, bytes)
  if ('failure' in decoded) return undefined
  const { text } = decoded
  for (const reader of readers) {
    try {
      if (!takes(reader, text, path)) continue
      const page: unknown = reader.read({ source: path, text }, markup)
      if (!isPage(page)) return { diagnostics: [readerFailed(path, reader.name, 'it gave no page')] }
      return { page: { ...page, source: path, format: reader.name }, diagnostics: page.diagnostics }
    } catch (error) {
      return { diagnostics: [readerFailed(path, reader.name, error)] }
    }
  }
  return undefined
}

/** Says of a source that a plug-in kept it from being read. */
export function readerFailed(source: string, name: string, reason: unknown): Diagnostic {
  const said = reason instanceof Error ? reason.message : String(reason)
  return diagnostic('plugin-failed', `Cannot read "${source}" with the plug-in "${name}": ${said}`, {
    place: { source, line: 1, column: 1 },
    hint: 'Mend the plug-in, or build without --plugins; until then what was published stays',
  })
}

function takes({ extensions, recognises }: Reader, text: string, path: string): boolean {
  return (
    extensions.some((extension) => path.toLowerCase().endsWith(`.${extension}`)) || recognises(text, path)
  )
}

function isPage(value: unknown): value is Page {
  if (!isRecord(value)) return false
  const { frontMatter, nodes, lineStarts, diagnostics, records = [] } = value
  return (
    isRecord(frontMatter) &&
    areAll(nodes, isNode) &&
    areAll(lineStarts, (start) => typeof start === 'number') &&
    areAll(diagnostics, isDiagnostic) &&
    areAll(records, (one) => isRecord(one) && isRecord(one['place']) && typeof one['type'] === 'string')
  )
}

function isNode(value: unknown): value is Node {
  if (!isRecord(value) || typeof value['start'] !== 'number' || typeof value['end'] !== 'number') return false
  const { type, name, attributes, children } = value
  if (type === 'text' || type === 'comment') return typeof value['value'] === 'string'
  return type === 'element' && typeof name === 'string' && isRecord(attributes) && areAll(children, isNode)
}

function areAll(value: unknown, isRight: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isRight)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
