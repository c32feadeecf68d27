import type { Catalog, Version, VersionKind, Work } from '../../src/model/catalog.ts'
import type { PartialDate } from '../../src/model/partial-date.ts'
import type { Exporter, View } from '../../src/export/exporter.ts'

/** A work with one version, invented where the arguments leave it open. */
export function workOf(version: Partial<Version>, work: Partial<Work> = {}): Work {
  const preferred: Version = {
    kind: 'conference',
    title: 'Quiet Layouts for Small Screens',
    authors: [{ family: 'Moreau', given: 'Ada' }],
    issued: '2025-07' as PartialDate,
    identifiers: {},
    links: [],
    origins: {},
    ...version,
  }
  return {
    type: 'work',
    id: 'urn:uuid:00000000-0000-5000-8000-000000000001',
    key: 'moreau2025quiet',
    aliases: [],
    title: preferred.title,
    titleVariants: [],
    versions: [preferred],
    people: ['ada-moreau'],
    news: [],
    mentions: [],
    published: '2025-07-31T23:59:59Z' as Work['published'],
    updated: '2025-07-31T23:59:59Z' as Work['updated'],
    ...work,
  }
}

/** Of every kind, a version with all that its kind usually has. */
export const completeVersions: Readonly<Record<VersionKind, Partial<Version>>> = {
  journal: { containerTitle: 'Journal of Invented Results', volume: '12', issue: '3', pages: '1-40', publisher: 'Quill' },
  conference: { containerTitle: 'Proceedings of the 3rd VISCONF', pages: '101-112', publisher: 'Invented Press' },
  workshop: { venue: { name: 'TINYVIS', year: 2025, kind: 'workshop', host: { name: 'VISCONF' } } },
  book: { publisher: 'Invented Press', identifiers: { isbn: '978-3-16-148410-0' } },
  chapter: { containerTitle: 'A Handbook of Layouts', pages: '7-19', publisher: 'Invented Press' },
  thesis: { publisher: 'Example University' },
  report: { publisher: 'Example Labs' },
  patent: { genre: 'US Patent', issue: '10,123,456' },
  preprint: { identifiers: { arxiv: '2503.01234' } },
  unknown: { venue: { name: 'Layout Colloquium', year: 2025 } },
} // prettier-ignore

/** A view of nothing but works. */
export function viewOf(works: readonly Work[]): View {
  const catalog: Catalog = {
    $schema: '',
    version: 1,
    people: [],
    news: [],
    works,
    events: [],
    diagnostics: [],
  }
  return { catalog, title: 'Invented', language: 'en', url: 'https://example.org/', folders: [] }
}

/** What an exporter writes about works, as one text. */
export function written(exporter: Exporter, works: readonly Work[], view: Partial<View> = {}): string {
  return [...exporter.write({ ...viewOf(works), ...view })].flatMap(({ chunks }) => [...chunks]).join('')
}
