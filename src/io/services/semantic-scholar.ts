import * as v from 'valibot'

import type { Identifiers } from '../../model/identifier.ts'
import { pageRange } from '../../model/page-range.ts'
import { rowOf } from '../../model/row-of.ts'
import { isPreprintDoi, preprintServerIn } from '../../model/preprint-servers.ts'
import type { ServiceRecord } from '../../model/service-record.ts'
import type { VersionKind } from '../../model/version-kind.ts'
import { parseName } from '../../normalize/name.ts'
import { type Service, valueOf } from '../service.ts'
import {
  dayIn,
  doiIn,
  oneLine,
  parsedAs,
  parseJsonAs,
  plainTitle,
  venueOf,
  withoutEmpty,
} from '../service-values.ts'

const fields = 'title,authors,year,venue,externalIds,publicationDate,publicationTypes,journal'

/** Semantic Scholar's graph (api.semanticscholar.org/api-docs): one record for all versions of a paper. */
export const semanticScholar: Service = {
  name: 's2',
  rank: 5,
  title: 'Semantic Scholar',
  base: 'https://api.semanticscholar.org',
  spacing: 1100,
  batch: 200,
  format: 'json',
  schemes: ['s2', 'doi', 'acl', 'arxiv', 'pmid', 'pmcid'],
  asksEach: false,
  credential: { variable: 'S2_API_KEY', header: 'x-api-key' },
  request: (keys) => ({
    path: `/graph/v1/paper/batch?fields=${fields}`,
    body: JSON.stringify({ ids: keys.map(idOf) }),
  }),
  // In the order of the question, null for what it does not know.
  recordsIn(text, keys) {
    const items = parseJsonAs(v.array(v.unknown()), text)
    if (items === undefined || items.length !== keys.length) return undefined
    return new Map(
      keys.flatMap((key, index) => {
        const record = recordOf(parsedAs(paperSchema, items[index]))
        return record === undefined ? [] : [[key, record] as const]
      }),
    )
  },
}

const prefixes: Readonly<Record<string, string>> = {
  doi: 'DOI:',
  acl: 'ACL:',
  arxiv: 'ARXIV:',
  pmid: 'PMID:',
  pmcid: 'PMCID:',
}

function idOf(key: string): string {
  const scheme = key.slice(0, key.indexOf(':'))
  const value = valueOf(key)
  return `${prefixes[scheme] ?? ''}${scheme === 'pmcid' ? value.replace(/^PMC/i, '') : value}`
}

const kinds: Readonly<Record<string, VersionKind>> = {
  JournalArticle: 'journal',
  Conference: 'conference',
  Book: 'book',
  BookSection: 'chapter',
}

/** Its date is often that of the preprint while the venue is that of the publication, so only the year is taken. */
function recordOf(paper: v.InferOutput<typeof paperSchema> | undefined): ServiceRecord | undefined {
  if (paper === undefined) return undefined
  const container = plainTitle(paper.journal?.name || paper.venue || '')
  const isPreprint = container === '' || /^arxiv(?:\.org)?$/i.test(container) || preprintServerIn(container)?.name === container
  const identifiers = identifiersOf(paper)
  const issued = isPreprint ? dayIn(paper.publicationDate ?? String(paper.year ?? '')) : dayIn(String(paper.year ?? ''))
  const kind = (paper.publicationTypes ?? []).flatMap((type) => rowOf(kinds, type) ?? [])[0] ?? 'unknown'
  return {
    url: `https://api.semanticscholar.org/graph/v1/paper/${paper.paperId}`,
    kind: isPreprint ? 'preprint' : kind,
    ...withoutEmpty({
      title: plainTitle(paper.title ?? ''),
      authors: (paper.authors ?? []).flatMap(({ name }) => (name ? [parseName(name)] : [])),
      issued,
      ...(isPreprint ? {} : { containerTitle: container, volume: oneLine(paper.journal?.volume ?? ''), pages: pageRange(oneLine(paper.journal?.pages ?? '')) }),
    }),
    ...(isPreprint ? {} : venueOf(container)),
    identifiers,
  }
} // prettier-ignore

function identifiersOf({
  paperId,
  externalIds,
}: v.InferOutput<typeof paperSchema>): Identifiers {
  const { DOI, ArXiv, ACL, DBLP, PubMed, PubMedCentral } = externalIds ?? {}
  const { doi } = doiIn(DOI ?? '')
  return withoutEmpty({
    doi: doi === undefined || (isPreprintDoi(doi) && ArXiv) ? '' : doi,
    arxiv: ArXiv ?? '',
    acl: ACL ?? '',
    pmid: /^\d+$/.exec(PubMed ?? '')?.[0],
    pmcid: PubMedCentral ? `PMC${PubMedCentral.replace(/^PMC/, '')}` : '',
    // "journals/corr/…" is the copy of the preprint.
    dblp: DBLP && !DBLP.startsWith('journals/corr/') ? DBLP : '',
    s2: paperId,
  })
} // prettier-ignore

const maybe = v.nullish(v.string())

const paperSchema = v.object({
  paperId: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
  title: maybe,
  authors: v.nullish(v.array(v.object({ name: maybe }))),
  year: v.nullish(v.number()),
  venue: maybe,
  publicationDate: maybe,
  publicationTypes: v.nullish(v.array(v.string())),
  journal: v.nullish(v.object({ name: maybe, volume: maybe, pages: maybe })),
  externalIds: v.nullish(
    v.object({ DOI: maybe, ArXiv: maybe, ACL: maybe, DBLP: maybe, PubMed: maybe, PubMedCentral: maybe }),
  ),
})
