import { join } from 'node:path'

import { attempting, lstatIfThere, type Output } from './output.ts'
import { bytesOf, holds, obsolete, type Files, type OnFile } from './write-output.ts'

/** What a file of the output is not as a build would write it. */
export type Difference =
  | { readonly kind: 'missing' | 'obsolete'; readonly path: string }
  | {
      readonly kind: 'different'
      readonly path: string
      /** The first line that differs, from 1, as it is and as it would be; undefined past the end of the file. */
      readonly line: number
      readonly before: string | undefined
      readonly after: string | undefined
    }

/** What `writeOutput` would change, in the order of the paths. */
export function compareOutput(
  output: Output,
  files: Files,
  previous: readonly string[],
  onFile?: OnFile,
): readonly Difference[] {
  const differences = files.flatMap(({ path, chunks }, index): readonly Difference[] => {
    onFile?.(index + 1, files.length)
    const bytes = bytesOf(chunks)
    if (attempting(output, path, () => holds(output, path, bytes))) return []
    const present = attempting(output, path, () => contentOf(output, path))
    return [
      present === undefined ? { kind: 'missing', path } : firstDifference(path, present, bytes.toString()),
    ]
  })
  const gone = obsolete(output, files, previous).map((path) => ({ kind: 'obsolete', path }) as const)
  return [...differences, ...gone].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

function contentOf(output: Output, path: string): string | undefined {
  if (lstatIfThere(output, path)?.isFile() !== true) return undefined
  return output.disk.readFileSync(join(output.folder, path), 'utf8')
}

function firstDifference(path: string, present: string, built: string): Difference {
  const [old, fresh] = [present.split('\n'), built.split('\n')]
  const same = old.findIndex((line, index) => line !== fresh[index])
  const index = same === -1 ? old.length : same
  return { kind: 'different', path, line: index + 1, before: old[index], after: fresh[index] }
}
