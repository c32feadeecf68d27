import { diagnostic, type Diagnostic, isDiagnostic } from '../model/diagnostic.ts'
import { foldedPath, isOutputPath } from '../model/output-path.ts'
import { hearPromisesIn, listed, refusePromise, refusePromises } from '../model/refuse-promise.ts'
import { thrownText } from '../model/thrown-text.ts'
import type { Beside, Exporter, FileBeside, OutputFile, View } from './exporter.ts'
import { fileBeside, onlyWorks } from './write-view.ts'

/** What one of somebody's own exporters wrote of a view, or why that is not used. */
export interface OwnFiles {
  readonly files: readonly OutputFile[]
  readonly problems: readonly Diagnostic[]
}

/** Files that belong to no format. */
const reserved = ['ledger.json', '.nojekyll']

/** What all of them write of a view, beside the files of the others. */
export function writeAllOwn(
  exporters: readonly Exporter[],
  view: View,
  { others, beside }: Surroundings,
): OwnFiles {
  const scope = view.person === undefined ? 'group' : 'person'
  const wanted = exporters.filter((exporter) => exporter.scope === 'each' || exporter.scope === scope)
  const [first, last] = [false, true].map((shows) =>
    wanted.filter((one) => (one.showsOthers ?? false) === shows),
  )
  const listed: FileBeside[] = [...beside.files]
  return [...(first ?? []), ...(last ?? [])].reduce<OwnFiles>(
    ({ files, problems }, exporter) => {
      const taken = new Set([...others, ...files].map(({ path }) => foldedPath(path)))
      const own = writeOwn(exporter, view, taken, { ...beside, files: [...listed] })
      if (exporter.showsOthers !== true)
        listed.push(...own.files.flatMap(({ path }) => fileBeside(exporter, path)))
      return { files: [...files, ...own.files], problems: [...problems, ...own.problems] }
    },
    { files: [], problems: [] },
  )
}

/** What lies around the files of one's own. */
interface Surroundings {
  /** The files of the formats that come along. */
  readonly others: readonly OutputFile[]
  readonly beside: Beside
}

/**
 * Lets an exporter write a view, all of it or nothing: it may throw, or name a file that is outside of the view's
 * folder, or is another's. `taken` holds the paths of the others, folded.
 */
function writeOwn(exporter: Exporter, view: View, taken: ReadonlySet<string>, beside: Beside): OwnFiles {
  try {
    // A copy, for what it changes of it is its own matter.
    const copy = structuredClone(exporter.onlyWorks === true ? onlyWorks(view).shown : view)
    const shown = exporter.showsOthers === true ? { ...copy, beside } : copy
    const written = filesIn(exporter.write(shown))
    const mine = new Set<string>()
    for (const { path, chunks } of written) {
      const objection = objectionTo(path, view, taken, mine)
      if (objection !== undefined) return failed(exporter, view, `"${path}" ${objection}`)
      if (!chunks.every(isText)) return failed(exporter, view, `"${path}" holds what is no text`)
      mine.add(foldedPath(path))
    }
    const files = written.map(({ path, chunks }) => ({ path, chunks: [chunks.join('')] }))
    const problems = refusePromises(exporter.report?.(shown) ?? [])
    return problems.every(isDiagnostic)
      ? { files, problems }
      : failed(exporter, view, 'report() gave what is no diagnostic')
  } catch (error) {
    return failed(exporter, view, thrownText(error))
  }
}

interface WrittenFile {
  readonly path: string
  readonly chunks: readonly string[]
}

/** All files are asked for their chunks before the first fault counts, for every promise among them must be heard. */
function filesIn(files: Iterable<OutputFile>): readonly WrittenFile[] {
  const faults: unknown[] = []
  const written: WrittenFile[] = []
  for (const file of listed(files)) {
    try {
      written.push(fileOf(file))
    } catch (error) {
      faults.push(error)
    }
  }
  for (const fault of faults) throw fault
  return written
}

function fileOf(file: OutputFile): WrittenFile {
  hearPromisesIn(file)
  const { path, chunks } = refusePromise(file)
  return { path: refusePromise(path), chunks: refusePromises(chunks) }
}

function objectionTo(
  path: unknown,
  view: View,
  taken: ReadonlySet<string>,
  mine: ReadonlySet<string>,
): string | undefined {
  if (typeof path !== 'string' || !isOutputPath(path)) return 'is no path of a file inside the output'
  const name = foldedPath(path)
  if (isTaken(name, taken) || isTaken(name, new Set(reserved))) return 'is the file of another'
  if (isTaken(name, mine)) return 'is written twice'
  const [folder = ''] = name.split('/')
  const isPersons = view.folders.some(({ path: own }) => own === `${folder}/`)
  return isPersons ? 'is in the folder of a person' : undefined
}

function isText(chunk: unknown): boolean {
  return typeof chunk === 'string'
}

/** Whether a path, or a folder in it, is that of a file already, or a folder of one; all folded. */
function isTaken(name: string, taken: ReadonlySet<string>): boolean {
  const parts = name.split('/')
  return (
    parts.some((_, index) => taken.has(parts.slice(0, index + 1).join('/'))) ||
    [...taken].some((path) => path.startsWith(`${name}/`))
  )
}

function failed({ name }: Exporter, { person }: View, reason: string): OwnFiles {
  const whose = person === undefined ? '' : ` for ${person.name}`
  const message = `Cannot write the plug-in's format "${name}"${whose}: ${reason}`
  const hint = 'Mend the plug-in, or build without --plugins; until then what it wrote before stays'
  return { files: [], problems: [diagnostic('plugin-failed', message, { hint })] }
}
