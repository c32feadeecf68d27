import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

import { isMap, isNode, isSeq, LineCounter } from 'yaml'

import { diagnostic, type Diagnostic } from '../model/diagnostic.ts'
import type { ListRow } from '../model/edition-facts.ts'
import { yamlDocument } from '../read/yaml-document.ts'
import { sizeLimit } from './stored-source.ts'
import { shownPath } from './shown-path.ts'
import { reasonFor, systemCodeOf } from './system-error.ts'

/** The rows of lists of deadlines, and the files that could not be read. */
export interface VenueLists {
  readonly rows: readonly ListRow[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads every YAML and JSON file under some paths that holds a list; what a checkout holds besides is passed over. */
export function readVenueLists(cwd: string, paths: readonly string[]): VenueLists {
  const found = paths.map((path) => {
    const full = resolve(cwd, path)
    return attempt(cwd, full, () => {
      const list = basename(full).replace(/\.(?:ya?ml|json)$/i, '')
      const files = statSync(full).isDirectory() ? filesUnder(full, deepest) : [full]
      return together(files.map((file) => attempt(cwd, file, () => rowsOf(cwd, file, list))))
    })
  })
  return together(found)
}

/** The lists that are known lie at most three folders deep. */
const deepest = 5

/** In the order of their names; symbolic links are not followed, for they may lead anywhere. */
function filesUnder(folder: string, depth: number): readonly string[] {
  const children = readdirSync(folder, { withFileTypes: true })
  return children
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((child) => {
      const path = join(folder, child.name)
      if (child.isDirectory()) return depth > 0 ? filesUnder(path, depth - 1) : []
      return child.isFile() && /\.(?:ya?ml|json)$/i.test(child.name) ? [path] : []
    })
}

function rowsOf(cwd: string, file: string, list: string): VenueLists {
  const source = shownPath(cwd, file)
  if (statSync(file).size > sizeLimit) return unreadable(source, 'it is larger than a list can be')
  const lines = new LineCounter()
  const { document, tooDeep } = yamlDocument(readFileSync(file, 'utf8'), {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  })
  const [fault] = document.errors
  if (fault !== undefined) {
    const { line, col } = lines.linePos(fault.pos[0])
    return unreadable(source, fault.message, line, col)
  }
  if (tooDeep !== undefined) {
    const { line, col } = lines.linePos(tooDeep)
    return unreadable(source, 'it is nested too deep to be a list', line, col)
  }
  const starts = startsOf(document.contents)
  const values: unknown = document.toJS({ maxAliasCount: 100 })
  if (isEndless(values)) return unreadable(source, 'an alias stands within what it names')
  const rows = valuesOf(values).map((value, index) => {
    const { line, col } = lines.linePos(starts[index] ?? 0)
    return { value, list, place: { source, line, column: col } }
  })
  return { rows, diagnostics: [] }
}

/** Whether a value holds itself, as `&a [*a]` does. */
function isEndless(value: unknown, around: readonly unknown[] = []): boolean {
  if (typeof value !== 'object' || value === null) return false
  return around.includes(value) || Object.values(value).some((inner) => isEndless(inner, [...around, value]))
}

/** The rows of a list, or those of a table in which each has a key: `iclr2025: { … }`. */
function valuesOf(values: unknown): readonly unknown[] {
  if (Array.isArray(values)) return values
  const rows = typeof values === 'object' && values !== null ? Object.values(values) : []
  return rows.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row)) ? rows : []
}

function startsOf(contents: unknown): readonly number[] {
  if (isMap(contents)) return contents.items.map(({ key }) => startOf(key))
  return isSeq(contents) ? contents.items.map(startOf) : []
}

function startOf(item: unknown): number {
  return isNode(item) ? (item.range?.[0] ?? 0) : 0
}

function attempt(cwd: string, path: string, work: () => VenueLists): VenueLists {
  try {
    return work()
  } catch (error) {
    const source = shownPath(cwd, path)
    // An alias of nothing, or too many of them.
    if (error instanceof ReferenceError) return unreadable(source, error.message)
    const code = systemCodeOf(error)
    if (code === undefined) throw error
    return unreadable(source, reasonFor(code))
  }
}

function unreadable(source: string, reason: string, line = 1, column = 1): VenueLists {
  const hint = 'Correct it, or name another path at `import` in offprint.yaml'
  const place = { source, line, column }
  return {
    rows: [],
    diagnostics: [diagnostic('venue-list-unreadable', `Cannot read "${source}": ${reason}`, { place, hint })],
  }
}

function together(all: readonly VenueLists[]): VenueLists {
  return {
    rows: all.flatMap(({ rows }) => rows),
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
  }
}
