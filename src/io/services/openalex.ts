import * as v from 'valibot'

import { isPreprintDoi } from '../../model/preprint-servers.ts'
import { rowOf } from '../../model/row-of.ts'
import type { ServiceRecord } from '../../model/service-record.ts'
import type { VersionKind } from '../../model/version-kind.ts'
import { parseName } from '../../normalize/name.ts'
import { isRegisteredDoi } from '../registered-doi.ts'
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

/** OpenAlex (docs.openalex.org), by DOI, of which it takes many at once. */
export const openalex: Service = {
  name: 'openalex',
  rank: 6,
  title: 'OpenAlex',
  base: 'https://api.openalex.org',
  spacing: 200,
  batch: 50,
  format: 'json',
  schemes: ['doi'],
  asksEach: false,
  accepts: (key) => isRegisteredDoi(key) && !/[|,]/.test(key),
  credential: { variable: 'OPENALEX_API_KEY', parameter: 'api_key' },
  request: (keys) => ({
    path: `/works?filter=doi:${keys.map(valueOf).map(encodeURIComponent).join('%7C')}&per_page=${keys.length}&select=${fields}`,
  }),
  recordsIn(text, keys) {
    const items = parseJsonAs(answerSchema, text)?.results
    if (items === undefined) return undefined
    const found = items.flatMap((item) => recordOf(parsedAs(workSchema, item)) ?? [])
    return new Map(
      keys.flatMap((key) => {
        const record = found.find(({ identifiers }) => `doi:${identifiers.doi}` === key)
        return record === undefined ? [] : [[key, record] as const]
      }),
    )
  },
}

const fields = 'id,doi,title,type,publication_date,primary_location,authorships,biblio,ids'

/** By type and the type of the place; its `article` is of journals and conferences alike. */
const kinds: Readonly<Record<string, VersionKind>> = {
  preprint: 'preprint',
  book: 'book',
  'book-chapter': 'chapter',
  dissertation: 'thesis',
  report: 'report',
}
const sourceKinds: Readonly<Record<string, VersionKind>> = {
  journal: 'journal',
  conference: 'conference',
  repository: 'preprint',
}

function recordOf(work: v.InferOutput<typeof workSchema> | undefined): ServiceRecord | undefined {
  const { doi } = doiIn(work?.doi ?? '')
  const id = /W\d+$/.exec(work?.id ?? '')?.[0]
  if (work === undefined || doi === undefined || id === undefined) return undefined
  const { source, raw_source_name: raw } = work.primary_location ?? {}
  const container = plainTitle(raw || source?.display_name || '')
  const issued = dayIn(work.publication_date ?? '')
  const { volume, issue, first_page: first, last_page: last } = work.biblio ?? {}
  return {
    url: `https://api.openalex.org/works/${id}`,
    kind: isPreprintDoi(doi) ? 'preprint' : (rowOf(kinds, work.type) ?? rowOf(sourceKinds, source?.type) ?? 'unknown'),
    ...withoutEmpty({
      title: plainTitle(work.title ?? ''),
      authors: (work.authorships ?? []).flatMap(({ raw_author_name: name, author }) => parsedName(name || author?.display_name)),
      issued,
      containerTitle: container,
      volume: oneLine(volume ?? ''),
      issue: oneLine(issue ?? ''),
      pages: [...new Set([first, last].flatMap((page) => page || []))].join('-'),
    }),
    ...venueOf(container),
    identifiers: { doi, ...pmidIn(work.ids?.pmid ?? ''), openalex: id },
  }
} // prettier-ignore

function parsedName(name: string | null | undefined) {
  return name ? [parseName(name)] : []
}

function pmidIn(address: string): { readonly pmid?: string } {
  const pmid = /\/(\d+)\/?$/.exec(address)?.[1]
  return pmid === undefined ? {} : { pmid }
}

const maybe = v.nullish(v.string())

const workSchema = v.object({
  id: v.string(),
  doi: maybe,
  title: maybe,
  type: maybe,
  publication_date: maybe,
  primary_location: v.nullish(
    v.object({ raw_source_name: maybe, source: v.nullish(v.object({ display_name: maybe, type: maybe })) }),
  ),
  authorships: v.nullish(
    v.array(v.object({ raw_author_name: maybe, author: v.nullish(v.object({ display_name: maybe })) })),
  ),
  biblio: v.nullish(v.object({ volume: maybe, issue: maybe, first_page: maybe, last_page: maybe })),
  ids: v.nullish(v.object({ pmid: maybe })),
})

const answerSchema = v.object({ results: v.array(v.unknown()) })
