import type { Catalog, Work } from '../model/catalog.ts'
import type { Configuration } from '../model/configuration.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { formatInstant } from '../model/instant.ts'
import type { Ledger } from '../model/ledger.ts'
import type { Condense, Exporter, OutputFile } from './exporter.ts'
import { fileOfParts } from './file-parts.ts'
import * as formats from './formats.ts'
import { ledgerText } from './ledger-text.ts'
import { writeAllOwn } from './own-exporter.ts'
import { viewsInTurn } from './views-in-turn.ts'
import { viewsOf, type ExportOptions } from './views.ts'
import { writeView, writtenView } from './write-view.ts'

export type { Condense, Exporter, FilePart, Material, OutputFile, Piece, View } from './exporter.ts'
export type { ExtractedItem, ExtractedVenue, ExtractedWork, Extraction } from './extraction.ts'
export { extractionOf } from './extraction.ts'
export { reportSite } from './views.ts'

/** Every output format that there is. */
export const exporters: readonly Exporter[] = Object.values(formats)

export interface Exported {
  /** Paths relative to `out/`; `ledger.json`, which names them all, is one of them. */
  readonly files: readonly OutputFile[]
  /** With the list of these files. */
  readonly ledger: Ledger
  /** Of exporters of one's own. */
  readonly problems: readonly Diagnostic[]
}

/** What is to be written besides what always is. */
interface Wanted {
  /** Names of formats on demand. */
  readonly also?: readonly string[]
  /** Exporters of one's own; undefined where nobody has loaded those of the configuration. */
  readonly own?: readonly Exporter[] | undefined
  /** The files of the build before. */
  readonly filesBefore?: readonly string[] | undefined
  /** Without it every view is made again for the materials of its files. */
  readonly condense?: Condense | undefined
  /** Hears how many views have been prepared, and of how many. */
  readonly onView?: ((done: number, all: number) => void) | undefined
}

/** What of the configuration the files depend on. */
type Settings = Pick<Configuration, 'site' | 'works' | 'feeds' | 'outputs' | 'plugins'>

/** A work before anybody knows when it was published. */
type Untimed = Omit<Work, 'news' | 'published' | 'updated' | 'approximate'>

/** Tells what the formats cannot say of a work, which nothing else in the catalog changes. */
export function reportsOfWork(
  { site, works }: Settings,
  options: ExportOptions = {},
): (work: Untimed) => readonly Diagnostic[] {
  const nothing = { people: [], news: [], works: [], events: [], diagnostics: [] }
  const catalog = { $schema: '', version: 1, ...nothing } as const
  const [makeGroup] = viewsOf(catalog, site, { ...works, ...options })
  const group = makeGroup?.()
  if (group === undefined) return () => []
  const [published, updated] = [formatInstant(0), formatInstant(0)]
  return (work) => {
    const view = { ...group, catalog: { ...catalog, works: [{ ...work, news: [], published, updated }] } }
    return exporters.flatMap((exporter) => exporter.report?.(view) ?? [])
  }
}

/** Items link to the page, and the next build reads the catalog. */
const indispensable: readonly string[] = ['html', 'json']

/** Writes the catalog in every format that the configuration does not leave out, for all people and for each; of those on demand only the formats in `also`. */
export function exportCatalog(
  catalog: Catalog,
  ledger: Ledger,
  { site, works, feeds, outputs, plugins = [] }: Settings,
  { also = [], own, filesBefore = [], condense, onView, ...options }: ExportOptions & Wanted = {},
): Exported {
  const isWanted = ({ name, onDemand }: Exporter): boolean =>
    also.includes(name) ||
    (outputs === undefined ? onDemand !== true : [...indispensable, ...outputs].includes(name))
  const wanted = exporters.filter(isWanted)
  const wantedOwn = (own ?? []).filter(isWanted)
  const views = viewsOf(catalog, site, { ...works, ...options, ledger, feeds })
  const later = viewsInTurn((view) => writeView(view, wanted), { count: views.length, condense })
  const written = views.map((make, index) => {
    onView?.(index, views.length)
    const view = make()
    const { files, beside } = writtenView(view, wanted)
    const more = writeAllOwn(wantedOwn, view, { others: files, beside })
    const folder = view.person === undefined ? '' : `${view.person.id}/`
    return {
      files: [
        ...later(make, files, folder),
        ...more.files.map((file) => ({ ...file, path: `${folder}${file.path}` })),
      ],
      problems: more.problems,
    }
  })
  onView?.(views.length, views.length)
  const noJekyll = { path: '.nojekyll', chunks: [] }
  const files = [...written.flatMap((view) => view.files), noJekyll]
  const problems = written.flatMap((view) => view.problems)
  const names = new Set([...files.map(({ path }) => path), 'ledger.json'])
  const mayHaveOwn =
    outputs === undefined || outputs.some((name) => !exporters.some((one) => one.name === name))
  const isUnloaded = own === undefined && plugins.length > 0 && mayHaveOwn
  // What an exporter wrote that fails now, or is not loaded, stays, and stays known.
  const paths = [
    ...names,
    ...(isUnloaded || problems.some(isFailure) ? filesBefore.filter((path) => !names.has(path)) : []),
  ]
  const remembered = { ...ledger, files: paths.toSorted() }
  const ledgerFile = fileOfParts('ledger.json', () => ledgerText(remembered))
  return { files: [...files, ledgerFile], ledger: remembered, problems }
}

function isFailure({ code }: Diagnostic): boolean {
  return code === 'plugin-failed'
}
