import { diagnostic } from '../model/diagnostic.ts'
import { Failure } from './failure.ts'
import { listed } from './listed.ts'
import { attempting, lstatIfThere, type Output } from './output.ts'
import { type Files, holds } from './write-output.ts'

/** The files that the build before did not write: what already stands at their paths is somebody else's. */
export function filesAdded(before: readonly string[] | undefined, files: Files): Files {
  const known = new Set(before)
  return files.filter(({ path }) => !known.has(path))
}

/** Throws before a file of somebody else would be lost. One that has the very bytes that are to be written is not lost. */
export function refuseForeign(output: Output, added: Files): void {
  const foreign = added.filter((file) => attempting(output, file.path, () => isOther(output, file)))
  if (foreign.length === 0) return
  const { name } = output
  const paths = foreign.map(({ path }) => path)
  const message = `Cannot write into ${name}/: ${listed(paths)} in it ${paths.length === 1 ? 'is' : 'are'} of no earlier build`
  throw new Failure([diagnostic('output-unwritable', message, { hint: remedyIn(output) })])
}

function isOther(output: Output, { path, chunks }: Files[number]): boolean {
  const stat = lstatIfThere(output, path)
  // A folder is in the way, and is told as that.
  if (stat === undefined || stat.isDirectory()) return false
  return !holds(output, path, chunks)
}

function remedyIn(output: Output): string {
  const remedy = 'move them away, or choose another folder with --out'
  return lstatIfThere(output, 'ledger.json') === undefined
    ? `${remedy}; if offprint made them restore ${output.name}/ledger.json from version control, or remove them to start anew`
    : `${remedy}; if offprint made them remove them`
}
