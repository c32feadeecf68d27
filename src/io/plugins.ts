import { existsSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import * as v from 'valibot'

import { diagnostic, type Diagnostic } from '../model/diagnostic.ts'
import { sourceKindNames } from '../model/source-kind.ts'
import { thrownText } from '../model/thrown-text.ts'
import { exporters as known, type Exporter } from '../export/index.ts'
import type { Reader } from '../read/index.ts'
import { Failure } from './failure.ts'
import { nearestFile } from './nearest-file.ts'
import { plainName } from './schema-parts.ts'

/** Readers and exporters of one's own, under the contract of those that come along. */
export interface Plugins {
  readonly readers: readonly Reader[]
  readonly exporters: readonly Exporter[]
}

/** Says that plug-ins are programs, which nobody runs unasked. */
export function reportUnloaded(
  names: readonly string[],
  outputs: readonly string[] = [],
): readonly Diagnostic[] {
  if (names.length === 0) return []
  const theirs = outputs.filter((format) => !known.some(({ name }) => name === format))
  const unwritten =
    theirs.length === 0 ? '' : `, nor write formats that only they can have (${theirs.join(', ')})`
  const message = `Did not load the plug-ins of offprint.yaml (${names.join(', ')})${unwritten}: they are programs, which can do all that you can`
  return [diagnostic('plugins-not-loaded', message, { hint: 'If you trust them, add --plugins' })]
}

/** Loads modules by path (`./plugin.js`) or package name, as seen from `cwd`; throws a `Failure` that names each fault. */
export async function loadPlugins(cwd: string, names: readonly string[]): Promise<Plugins> {
  const loaded = await Promise.all(names.map((name) => load(cwd, name)))
  const plugins = {
    readers: loaded.flatMap(({ readers }) => readers),
    exporters: loaded.flatMap(({ exporters }) => exporters),
  }
  refuseTwins('reader', [...sourceKindNames, ...plugins.readers.map(({ name }) => name)])
  refuseTwins(
    'exporter',
    [...known, ...plugins.exporters].map(({ name }) => name),
  )
  return plugins
}

async function load(cwd: string, name: string): Promise<Plugins> {
  const result = await imported(cwd, name)
  if (!result.success) {
    const [{ message }] = result.issues
    throw failure(`Cannot use the plug-in "${name}": ${v.getDotPath(result.issues[0]) ?? ''}: ${message}`)
  }
  const { readers, exporters } = result.output
  if (readers.length + exporters.length === 0)
    throw failure(`Cannot use the plug-in "${name}": it exports neither \`readers\` nor \`exporters\``)
  return { readers, exporters }
}

async function imported(cwd: string, name: string): Promise<v.SafeParseResult<typeof moduleSchema>> {
  try {
    const file = createRequire(join(cwd, 'offprint.yaml')).resolve(name)
    // With its time, for what is imported once is not read again, and `watch` loads it after each change.
    const url = `${pathToFileURL(file).href}?${statSync(file).mtimeMs}`
    const module: object = await import(/* @vite-ignore */ url)
    return v.safeParse(moduleSchema, { ...exportsOfCommonJs(module), ...module })
  } catch (error) {
    // A module may throw whatever it likes, also when it is looked at.
    const [reason = ''] = thrownText(error).split('\n', 1)
    throw failure(`Cannot load the plug-in "${name}": ${reason}`, hintFor(cwd, name))
  }
}

/** What `module.exports` holds, of which Node.js tells only some by name. */
function exportsOfCommonJs(module: object): object {
  const exported: unknown = 'default' in module ? module.default : undefined
  return typeof exported === 'object' && exported !== null ? exported : {}
}

/** For a path without `./`, which is the name of a package, or with a slip in it. */
function hintFor(cwd: string, name: string): string | undefined {
  const isThere = !name.startsWith('.') && existsSync(resolve(cwd, name))
  const meant = isThere ? name : nearestFile(cwd, resolve(cwd, name))
  return meant === undefined ? undefined : `Did you mean "./${meant}"?`
}

function refuseTwins(what: string, names: readonly string[]): void {
  const twin = names.find((name, index) => names.indexOf(name) !== index)
  if (twin !== undefined) throw failure(`Cannot use the plug-ins: two have the ${what} "${twin}"`)
}

function failure(
  message: string,
  hint = 'Correct `plugins` in offprint.yaml or the plug-in; nothing was written',
): Failure {
  return new Failure([diagnostic('plugin-failed', message, { hint })])
}

const reader = v.custom<Reader>(
  (value) => v.is(readerShape, value),
  'expected a reader: name, extensions, recognises(), read()',
)

const readerShape = v.looseObject({
  name: plainName,
  extensions: v.array(v.pipe(v.string(), v.regex(/^[^./\\]+$/))),
  recognises: v.function(),
  read: v.function(),
})

const exporter = v.custom<Exporter>(
  (value) => v.is(exporterShape, value),
  'expected an exporter: name, title, standard, mediaType, scope, files, write()',
)

const exporterShape = v.looseObject({
  name: plainName,
  title: v.string(),
  standard: v.string(),
  mediaType: v.string(),
  scope: v.picklist(['each', 'group', 'person']),
  files: v.string(),
  onDemand: v.optional(v.literal(true)),
  onlyWorks: v.optional(v.literal(true)),
  showsOthers: v.optional(v.literal(true)),
  write: v.function(),
  report: v.optional(v.function()),
})

const moduleSchema = v.looseObject({
  readers: v.optional(v.array(reader), []),
  exporters: v.optional(v.array(exporter), []),
})
