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
    if (attempting(output, path, () => holds(output, path, chunks))) return []
    const present = attempting(output, path, () => contentOf(output, path))
    return [
      present === undefined ? { kind: 'missing', path } : firstDifference(path, present, bytesOf(chunks)),
    ]
  })
  const gone = obsolete(output, files, previous).map((path) => ({ kind: 'obsolete', path }) as const)
  return [...differences, ...gone].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

function contentOf(output: Output, path: string): Buffer | undefined {
  if (lstatIfThere(output, path)?.isFile() !== true) return undefined
  return output.disk.readFileSync(join(output.folder, path))
}

const lineBreak = 0x0a

/** Looks at bytes, for a file may be longer than a string can be. */
function firstDifference(path: string, present: Buffer, built: Buffer): Difference {
  let [line, start] = [1, 0]
  for (let end = 0; end < present.length && present[end] === built[end]; end += 1)
    if (present[end] === lineBreak) [line, start] = [line + 1, end + 1]
  const [before, after] = [lineAt(present, start), lineAt(built, start)]
  if (before !== after) return { kind: 'different', path, line, before, after }
  // One of them ends here.
  const next = start + Buffer.byteLength(before ?? '') + 1
  return {
    kind: 'different',
    path,
    line: line + 1,
    before: lineAt(present, next),
    after: lineAt(built, next),
  }
}

/** Undefined past the end. */
function lineAt(bytes: Buffer, start: number): string | undefined {
  if (start > bytes.length) return undefined
  const end = bytes.indexOf(lineBreak, start)
  return bytes.toString('utf8', start, end === -1 ? bytes.length : end)
}
