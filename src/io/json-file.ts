import type { GenericSchema } from 'valibot'
import { safeParse } from 'valibot'

import { diagnostic } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import { Failure } from './failure.ts'
import { syntaxFaultIn } from './syntax-fault.ts'
import { readText } from './text-file.ts'

/** A JSON file of ours, and what to do when it is damaged. */
export interface JsonFile {
  /** As shown: relative to the working folder. */
  readonly source: string
  readonly hint: string
}

/** Reads and validates; undefined when the file does not exist. Throws a `Failure` with the place of each fault. */
export async function readJson<T>(
  cwd: string,
  file: JsonFile,
  schema: GenericSchema<unknown, T>,
): Promise<T | undefined> {
  const text = readText(cwd, file.source)
  return text === undefined ? undefined : validJson(text, file, schema)
}

/** The same for a text that was read. */
export async function validJson<T>(
  text: string,
  { source, hint }: JsonFile,
  schema: GenericSchema<unknown, T>,
): Promise<T> {
  const result = safeParse(schema, parseJson(text, source, hint))
  if (result.success) return result.output
  const { refusalDiagnostics } = await import('./schema-issues.ts')
  throw new Failure(refusalDiagnostics({ source, text, schema, issues: result.issues, hint }))
}

function parseJson(text: string, source: string, hint: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/m.exec(text)
    const fault = syntaxFaultIn(text) ?? { reason: error.message, index: 0 }
    const reason = conflict === null ? fault.reason : 'it has the marks of a merge conflict'
    const place = placeOf(text, conflict?.index ?? fault.index, source)
    throw new Failure([
      diagnostic('configuration-invalid', `Cannot read "${source}": ${reason}`, { place, hint }),
    ])
  }
}

function placeOf(text: string, offset: number, source: string): Place {
  const before = text.slice(0, offset).split('\n')
  return { source, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
