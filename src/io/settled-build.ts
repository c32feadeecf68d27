import { createHash } from 'node:crypto'
import { join } from 'node:path'

import * as v from 'valibot'

import { diagnosticCodes, type Diagnostic, type DiagnosticCode } from '../model/diagnostic.ts'
import { isOutputPath } from '../model/output-path.ts'
import type { BuildInput, Source } from '../pipeline.ts'
import { digestOf } from './cache-entries.ts'
import { digestFile } from './blocks.ts'
import { readFromCache, saveInCache } from './cache-folder.ts'
import { lstatIfThere, type Output } from './output.ts'
import { sourceDigest } from './source-digest.ts'
import { unlessRefused } from './system-error.ts'

/** What a build that changed nothing said. */
export interface Said {
  readonly summary: string
  readonly diagnostics: readonly Diagnostic[]
  /** The paths of all that it would have written. */
  readonly files: readonly string[]
}

/** The last build into an output that changed nothing. */
export interface SettledBuild {
  /** Undefined where anything is not what it was then: this build may change something. */
  readonly said: () => Said | undefined
  readonly remember: (said: Said) => void
}

const cacheFile = 'build.json'

/**
 * What need not be built again: a build that found every file of the output as it would write it finds them so
 * again, while the program, its input and these files are the same. When that was does not matter, for the instant
 * of a build is used only where something changes. What is remembered is of the content that was read last.
 */
export function settledBuild(cwd: string, output: Output, program: string, input: BuildInput): SettledBuild {
  return {
    said() {
      const known = readFromCache(cwd, cacheFile)
      // First, for of another input nothing else matters, and the paths are many.
      const then = v.safeParse(v.looseObject({ input: text }), known)
      if (!then.success || then.output.input !== inputDigest(program, output, input)) return undefined
      const result = v.safeParse(cacheSchema, known)
      if (!result.success) return undefined
      const { said, output: written } = result.output
      return written === outputDigest(output, said.files) ? said : undefined
    },
    remember(said) {
      const written = outputDigest(output, said.files)
      if (written !== undefined)
        saveInCache(
          cwd,
          cacheFile,
          `${JSON.stringify({ version: 1, input: inputDigest(program, output, input), output: written, said })}\n`,
        )
    },
  }
}

function inputDigest(program: string, output: Output, { sources, asOf: _, ...settings }: BuildInput): string {
  return digestOf([
    JSON.stringify([program, process.version, output.folder, settings]),
    ...sources.map(sourceText),
  ])
}

function sourceText(source: Source): string {
  const { path, person, url, kind } = source
  return JSON.stringify([path, person, url, kind, sourceDigest(source)])
}

/** Undefined where one of the files is none. */
function outputDigest(output: Output, paths: readonly string[]): string | undefined {
  return unlessRefused(
    () => {
      const hash = createHash('sha256')
      for (const path of paths) {
        const stat = lstatIfThere(output, path)
        if (stat?.isFile() !== true) return undefined
        hash.update(`\n${path} ${stat.size} `)
        digestFile(output.disk, join(output.folder, path), stat.size, hash)
      }
      return hash.digest('hex')
    },
    () => undefined,
  )
}

const text = v.string()
const number = v.number()

const diagnostic: v.GenericSchema<unknown, Diagnostic> = v.strictObject({
  code: v.custom<DiagnosticCode>((code) => typeof code === 'string' && Object.hasOwn(diagnosticCodes, code)),
  severity: v.picklist(['error', 'warning', 'note']),
  message: text,
  place: v.exactOptional(v.strictObject({ source: text, line: number, column: number })),
  hint: v.exactOptional(text),
})

const cacheSchema = v.strictObject({
  version: v.literal(1),
  input: text,
  output: text,
  said: v.strictObject({
    summary: text,
    diagnostics: v.array(diagnostic),
    files: v.array(v.pipe(text, v.check(isOutputPath))),
  }),
})
