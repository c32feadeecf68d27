import type { Page } from '../../model/page.ts'
import { publicationTextsOf } from '../../model/publication.ts'
import { repairsPage } from '../site-page.ts'
import type { Site } from '../site-reader.ts'

/** What `index.md` leaves out and the `cite.bib` beside it says: editors, volume, pages, DOI. */
export function withBibtex(site: Site, path: string, page: Page): readonly Page[] {
  const [work] = page.records ?? []
  const beside = `${path.slice(0, path.lastIndexOf('/') + 1)}cite.bib`
  if (work?.type !== 'work' || !path.endsWith('/index.md') || !site.paths.includes(beside)) return [page]
  const cited = site.page(beside)?.records?.[0]
  if (cited?.type !== 'work') return [page]
  const { authors, editors, translators, kind, identifiers } = cited
  const isSame = work.kind === undefined || kind === undefined || work.kind === kind
  const texts = publicationTextsOf((name) => cited[name])
  const facts = { authors, ...(isSame ? { kind, editors, translators, ...texts } : {}) }
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
  const whole = { ...known, ...work, identifiers: [...work.identifiers, ...identifiers] }
  return [{ ...page, records: [whole] }, ...repairsPage(site, beside)]
}
