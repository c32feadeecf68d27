import type { Beside, Exporter, FileBeside, OutputFile, View } from './exporter.ts'

/** The files of a view in several formats; a format that shows the others comes after them. */
export function writeView(view: View, exporters: readonly Exporter[]): readonly OutputFile[] {
  const own = exporters.filter(({ scope }) => scope === 'each' || (scope === 'person') === isPersonal(view))
  const first = own
    .filter(({ showsOthers }) => showsOthers !== true)
    .map((exporter) => ({ exporter, files: [...exporter.write(view)] }))
  const beside: Beside = {
    files: first.flatMap(({ exporter, files }) => files.flatMap(({ path }) => fileBeside(exporter, path))),
    render: (format, work) => exporters.find(({ name }) => name === format)?.entry?.(work, view),
  }
  const later = own
    .filter(({ showsOthers }) => showsOthers === true)
    .flatMap((exporter) => [...exporter.write({ ...view, beside })])
  return [...first.flatMap(({ files }) => files), ...later]
}

function isPersonal({ person }: View): boolean {
  return person !== undefined
}

/** A file in a folder of its own is a part of something, not a thing to download. */
function fileBeside({ title, mediaType }: Exporter, path: string): readonly FileBeside[] {
  return path.includes('/') ? [] : [{ path, title, mediaType }]
}
