import type { View } from './exporter.ts'
import type { ViewIndex } from './view-index.ts'

/** More people than this do not fit on one page. */
const mostPeople = 50

/** Whether the page of a view is only an index, and each entry stands on the pages of its people. */
export function isIndex({ folders }: View): boolean {
  return folders.length > mostPeople
}

/** The folder of the page that shows an entry, relative to the view's. */
export function pageFolderOf(
  { people }: { readonly people: readonly string[] },
  { view, places }: ViewIndex,
): string {
  if (!isIndex(view)) return ''
  const first = Math.min(...people.map((id) => places.get(id) ?? Infinity))
  return view.folders[first]?.path ?? ''
}
