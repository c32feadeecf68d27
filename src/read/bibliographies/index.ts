import type { SiteReader } from '../site-reader.ts'

/** A folder with a bibliography a topic or a year. */
export const bibliographies: SiteReader = {
  name: 'bibliographies',
  read: (site) => site.paths.filter((path) => /\.bib$/i.test(path)).flatMap((path) => site.page(path) ?? []),
}
