import type { Beside, Exporter, FileBeside, Material, OutputFile, View } from './exporter.ts'
import { materialOf } from './material.ts'

/** The files of a view in several formats, with their materials; a format that shows the others comes after them. */
export function writeView(view: View, exporters: readonly Exporter[]): readonly OutputFile[] {
  return writtenView(view, exporters).files
}

/** The same, with what a format of one's own is shown of the others. */
export function writtenView(
  view: View,
  exporters: readonly Exporter[],
): { readonly files: readonly OutputFile[]; readonly beside: Beside } {
  const own = exporters.filter(({ scope }) => scope === 'each' || (scope === 'person') === isPersonal(view))
  // Any change is one of the whole catalog, so to remember what its other files are made from is of no use.
  const whole = { shown: view, material: isPersonal(view) ? materialOf(view, exporters) : undefined }
  const works = isPersonal(view) ? whole : onlyWorks(view)
  const first = own
    .filter(({ showsOthers }) => showsOthers !== true)
    .map((exporter) => {
      const { shown, material } = exporter.onlyWorks === true ? works : whole
      return { exporter, files: withMaterial(exporter.write(shown), material) }
    })
  const beside: Beside = {
    files: first.flatMap(({ exporter, files }) => files.flatMap(({ path }) => fileBeside(exporter, path))),
    render(format, work) {
      const exporter = exporters.find(({ name }) => name === format)
      return exporter?.entry?.(work, exporter.onlyWorks === true ? works.shown : view)
    },
  }
  const later = own
    .filter(({ showsOthers }) => showsOthers === true)
    .flatMap((exporter) => withMaterial(exporter.write({ ...view, beside }), whole.material))
  return { files: [...first.flatMap(({ files }) => files), ...later], beside }
}

/** Of a large view, what most formats of bibliographies are written from; nothing else can change their files. */
export function onlyWorks(view: View): { readonly shown: View; readonly material: Material } {
  const { $schema, version, works } = view.catalog
  const catalog = { $schema, version, people: [], news: [], works, events: [], diagnostics: [] }
  const shown = { ...view, catalog, folders: [], history: [] }
  return { shown, material: materialOf(shown, []) }
}

function withMaterial(files: Iterable<OutputFile>, material: Material | undefined): readonly OutputFile[] {
  return [...files].map((file) => (material === undefined ? file : { material: () => material, ...file }))
}

function isPersonal({ person }: View): boolean {
  return person !== undefined
}

/** A file in a folder of its own is a part of something, not a thing to download. */
export function fileBeside({ title, mediaType }: Exporter, path: string): readonly FileBeside[] {
  return path.includes('/') ? [] : [{ path, title, mediaType }]
}
