import { diagnostic, type Diagnostic, isDiagnostic } from '../model/diagnostic.ts'
import { isOutputPath } from '../model/output-path.ts'
import type { Exporter, OutputFile, View } from './exporter.ts'

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
  others: readonly OutputFile[],
): OwnFiles {
  const scope = view.person === undefined ? 'group' : 'person'
  return exporters
    .filter((exporter) => exporter.scope === 'each' || exporter.scope === scope)
    .reduce<OwnFiles>(
      ({ files, problems }, exporter) => {
        const taken = new Set([...others, ...files].map(({ path }) => path.toLowerCase()))
        const own = writeOwn(exporter, view, taken)
        return { files: [...files, ...own.files], problems: [...problems, ...own.problems] }
      },
      { files: [], problems: [] },
    )
}

/**
 * Lets an exporter write a view, all of it or nothing: it may throw, or name a file that is outside of the view's
 * folder, or is another's. `taken` holds the paths of the others in small letters.
 */
function writeOwn(exporter: Exporter, view: View, taken: ReadonlySet<string>): OwnFiles {
  try {
    const files = [...exporter.write(view)].map(({ path, chunks }) => ({
      path,
      chunks: [[...chunks].join('')],
    }))
    const mine = new Set<string>()
    for (const { path } of files) {
      const objection = objectionTo(path, view, taken, mine)
      if (objection !== undefined) return failed(exporter, view, `"${path}" ${objection}`)
      mine.add(path.toLowerCase())
    }
    const problems = [...(exporter.report?.(view) ?? [])]
    return problems.every(isDiagnostic)
      ? { files, problems }
      : failed(exporter, view, 'report() gave what is no diagnostic')
  } catch (error) {
    return failed(exporter, view, error instanceof Error ? error.message : String(error))
  }
}

function objectionTo(
  path: unknown,
  view: View,
  taken: ReadonlySet<string>,
  mine: ReadonlySet<string>,
): string | undefined {
  if (typeof path !== 'string' || !isOutputPath(path)) return 'is no path of a file inside the output'
  const name = path.toLowerCase()
  if (taken.has(name) || reserved.includes(name)) return 'is the file of another'
  if (mine.has(name)) return 'is written twice'
  const [folder = ''] = name.split('/')
  const isPersons = view.folders.some(({ path: own }) => own === `${folder}/`)
  return isPersons ? 'is in the folder of a person' : undefined
}

function failed({ name }: Exporter, { person }: View, reason: string): OwnFiles {
  const whose = person === undefined ? '' : ` for ${person.name}`
  const message = `Cannot write the plug-in's format "${name}"${whose}: ${reason}`
  const hint = 'Mend the plug-in, or build without --plugins; until then what it wrote before stays'
  return { files: [], problems: [diagnostic('plugin-failed', message, { hint })] }
}
