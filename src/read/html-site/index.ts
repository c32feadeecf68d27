import { isAmong, shownPages } from '../shown-pages.ts'
import type { SiteReader } from '../site-reader.ts'

/** Pages as a server shows them: written by hand, or made by a generator whose source is not here. */
export const htmlSite: SiteReader = {
  name: 'html-site',
  read(site) {
    const shown = shownPages(site, pages)
    const bibliographies = site.paths
      .filter((path) => /^(?:bib\/)?[^/]+\.bib$/i.test(path))
      .filter((path) => !isAmong(shown, site, path))
    return [...shown, ...bibliographies.flatMap((path) => site.page(path) ?? [])]
  },
}

/** `news.html` and `news/index.html`; what lies deeper is a page for each item of a list. */
const pages = /^(?:[^/]+|[^/]+\/index)\.html?$/i
