import type { Catalog } from '../model/catalog.ts'
import type { Configuration } from '../model/configuration.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Ledger } from '../model/ledger.ts'
import type { Exporter, OutputFile } from './exporter.ts'
import * as formats from './formats.ts'
import { materialOf } from './material.ts'
import { viewsOf, type ExportOptions } from './views.ts'
import { writeView } from './write-view.ts'

export type { Exporter, OutputFile, View } from './exporter.ts'
export type { Extraction } from './extraction.ts'
export { extractionOf } from './extraction.ts'
export { reportSite } from './views.ts'

/** Every output format that there is. */
export const exporters: readonly Exporter[] = Object.values(formats)

export interface Exported {
  /** Paths relative to `out/`; `ledger.json`, which names them all, is one of them. */
  readonly files: readonly OutputFile[]
  /** With the list of these files. */
  readonly ledger: Ledger
}

/** What of the configuration the files depend on. */
type Settings = Pick<Configuration, 'site' | 'works' | 'feeds' | 'outputs'>

/** What the formats cannot say of the catalog. */
export function reportExport(
  catalog: Catalog,
  { site, works }: Settings,
  options: ExportOptions = {},
): readonly Diagnostic[] {
  const [group] = viewsOf({ ...catalog, people: [] }, site, { ...works, ...options })
  return group === undefined ? [] : exporters.flatMap((exporter) => exporter.report?.(group) ?? [])
}

/** Items link to the page, and the next build reads the catalog. */
const indispensable: readonly string[] = ['html', 'json']

/** Writes the catalog in every format that the configuration does not leave out, for all people and for each; of those on demand only the formats in `also`. */
export function exportCatalog(
  catalog: Catalog,
  ledger: Ledger,
  { site, works, feeds, outputs }: Settings,
  { also = [], ...options }: ExportOptions & { readonly also?: readonly string[] } = {},
): Exported {
  const wanted = exporters.filter(
    ({ name, onDemand }) =>
      also.includes(name) ||
      (outputs === undefined ? onDemand !== true : [...indispensable, ...outputs].includes(name)),
  )
  const written = viewsOf(catalog, site, { ...works, ...options, ledger, feeds }).flatMap((view) => {
    const material = materialOf(view, wanted)
    return writeView(view, wanted).map(({ path, chunks }) => ({
      path: view.person === undefined ? path : `${view.person.id}/${path}`,
      chunks,
      material,
    }))
  })
  const noJekyll = { path: '.nojekyll', chunks: [] }
  const paths = [...written.map(({ path }) => path), noJekyll.path, 'ledger.json'].toSorted()
  const remembered = { ...ledger, files: paths }
  const ledgerFile = { path: 'ledger.json', chunks: { [Symbol.iterator]: () => textOf(remembered) } }
  return { files: [...written, noJekyll, ledgerFile], ledger: remembered }
}

function* textOf(ledger: Ledger): Iterator<string> {
  yield `${JSON.stringify(ledger, null, 2)}\n`
}
