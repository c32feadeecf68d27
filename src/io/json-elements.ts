import { closeSync, openSync } from 'node:fs'
import { resolve } from 'node:path'

import * as v from 'valibot'

import { diagnostic, type Diagnostic } from '../model/diagnostic.ts'
import { comparePlaces, type Place } from '../model/place.ts'
import { Failure } from './failure.ts'
import { JsonFault } from './json-elements/json-fault.ts'
import { conflictIn, placeInFile } from './json-elements/place-in-file.ts'
import type { Outline } from './json-elements/outline.ts'
import { type JsonElement, type Listener, scanJson } from './json-elements/scan.ts'
import type { PassageMemory } from './json-elements/passages.ts'
import type { JsonFile } from './json-file.ts'
import { readingFile, unreadableFor } from './text-file.ts'

export type { Passage, PassageMemory } from './json-elements/passages.ts'
export type { JsonElement } from './json-elements/scan.ts'

/** What the elements of a list have to be, and who takes them. */
export interface ElementReader {
  readonly schema: v.GenericSchema
  /** False where the schema refuses it. */
  readonly take: (element: JsonElement) => boolean
}

export function elementsLike<Value>(
  schema: v.GenericSchema<Value>,
  take: (value: Value, element: JsonElement) => void,
): ElementReader {
  return {
    schema,
    take(element) {
      const { value } = element
      if (!v.is(schema, value)) return false
      take(value, element)
      return true
    },
  }
}

/** What a file is made of: the elements of its lists by their fields, and the rest with empty lists. */
export interface FileReader<Rest> {
  readonly elements: Readonly<Record<string, ElementReader>>
  /** What it knows is not looked at again, nor handed on to the readers of elements. */
  readonly memory?: PassageMemory | undefined
  /** Looked at when all elements were taken. */
  readonly rest: v.GenericSchema<unknown, Rest>
}

/** So many elements are told of: who has more mends another thing than elements. */
const mostRefused = 20

/**
 * Reads and validates a file of ours that may be longer than a string can be: the elements are handed on one by one,
 * the rest is given back; undefined when the file does not exist. Throws a `Failure` with the place of each fault.
 */
export async function readJsonElements<Rest>(
  cwd: string,
  file: JsonFile,
  reader: FileReader<Rest>,
): Promise<Rest | undefined> {
  const descriptor = readingFile(file.source, () => openSync(resolve(cwd, file.source), 'r'))
  if (descriptor === undefined) return undefined
  try {
    return await readOpen({ ...file, descriptor }, reader)
  } finally {
    closeSync(descriptor)
  }
}

interface OpenFile extends JsonFile {
  readonly descriptor: number
}

async function readOpen<Rest>(file: OpenFile, { elements, memory, rest }: FileReader<Rest>): Promise<Rest> {
  const refused: Refused[] = []
  const hear = (element: JsonElement): void => {
    const { field, index, start, text, value } = element
    const reader = elements[field]
    if (reader === undefined || reader.take(element) || refused.length === mostRefused) return
    const startOf = (at: number): number => start + Buffer.byteLength(text.slice(0, at))
    refused.push({ text, schema: reader.schema, value, path: [field, index], startOf })
  }
  const outline = scanned(file, { fields: Object.keys(elements), hear, memory })
  const { startOf } = outline
  const text = outline.text()
  const value: unknown = JSON.parse(text)
  const result = v.safeParse(rest, value)
  if (result.success && refused.length === 0) return result.output
  throw await refusalOf(file, [...refused, { text, schema: rest, value, path: [], startOf }])
}

function scanned(file: OpenFile, listener: Listener): Outline {
  try {
    return scanJson(file.descriptor, listener)
  } catch (error) {
    if (error instanceof JsonFault) throw syntaxFailure(file, error)
    throw unreadableFor(file.source, error)
  }
}

function syntaxFailure({ descriptor, source, hint }: OpenFile, { message, at }: JsonFault): Failure {
  const conflict = conflictIn(descriptor)
  const reason = conflict === undefined ? message : 'it has the marks of a merge conflict'
  const place = placeInFile(descriptor, conflict ?? at, source)
  return new Failure([
    diagnostic('configuration-invalid', `Cannot read "${source}": ${reason}`, { place, hint }),
  ])
}

/** A part of a file that its schema may refuse, and where its characters stand in the file. */
interface Refused {
  readonly text: string
  readonly schema: v.GenericSchema
  readonly value: unknown
  readonly path: readonly (string | number)[]
  readonly startOf: (index: number) => number
}

async function refusalOf(
  { descriptor, source, hint }: OpenFile,
  parts: readonly Refused[],
): Promise<Failure> {
  const { refusalDiagnostics } = await import('./schema-issues.ts')
  const found = parts.flatMap(({ text, schema, value, path, startOf }): readonly Diagnostic[] => {
    const { issues = [] } = v.safeParse(schema, value)
    const placeAt = (index: number): Place => placeInFile(descriptor, startOf(index), source)
    return refusalDiagnostics({ source, text, schema, issues, hint, part: { path, placeAt } })
  })
  return new Failure(found.toSorted((a, b) => comparePlaces(placeOf(a), placeOf(b))))
}

function placeOf({ place }: Diagnostic): Place {
  return place ?? { source: '', line: 1, column: 1 }
}
