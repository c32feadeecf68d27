import * as v from 'valibot'

import type { Name } from '../../model/person.ts'
import { rowOf } from '../../model/row-of.ts'
import { isPreprintDoi } from '../../model/preprint-servers.ts'
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

/** The DOIs of repositories and of some publishers (support.datacite.org/docs/api). */
export const datacite: Service = {
  name: 'datacite',
  rank: 3,
  title: 'DataCite',
  base: 'https://api.datacite.org',
  spacing: 700,
  batch: 1,
  format: 'json',
  schemes: ['doi'],
  authority: 'doi',
  asksEach: true,
  unless: 'crossref',
  accepts: isRegisteredDoi,
  request: ([key = '']) => ({ path: `/dois/${encodeURIComponent(valueOf(key))}` }),
  recordsIn(text, [key = '']) {
    const data = parseJsonAs(answerSchema, text)?.data
    if (data === undefined) return undefined
    const record = recordOf(parsedAs(attributesSchema, data.attributes))
    return new Map(
      record === undefined || `doi:${record.identifiers.doi}` !== key ? [] : [[key, record] as const],
    )
  },
}

/** By `types.resourceTypeGeneral`; a row adds one. */
const kinds: Readonly<Record<string, VersionKind>> = {
  ConferencePaper: 'conference',
  ConferenceProceeding: 'conference',
  JournalArticle: 'journal',
  Preprint: 'preprint',
  BookChapter: 'chapter',
  Book: 'book',
  Dissertation: 'thesis',
  Report: 'report',
}

function recordOf(work: v.InferOutput<typeof attributesSchema> | undefined): ServiceRecord | undefined {
  const { doi } = doiIn(work?.doi ?? '')
  if (work === undefined || doi === undefined) return undefined
  const dates = work.dates ?? []
  const day = dates.find(({ dateType }) => dateType === 'Issued')?.date
  const issued = dayIn(day ?? String(work.publicationYear ?? ''))
  const { title, volume, issue, firstPage, lastPage } = work.container ?? {}
  const container = plainTitle(title ?? '')
  return {
    url: `https://api.datacite.org/dois/${encodeURIComponent(doi)}`,
    kind: isPreprintDoi(doi) ? 'preprint' : (rowOf(kinds, work.types?.resourceTypeGeneral) ?? 'unknown'),
    ...withoutEmpty({
      title: plainTitle(work.titles[0]?.title ?? ''),
      authors: (work.creators ?? []).map(nameOf),
      issued,
      containerTitle: container,
      publisher: oneLine(typeof work.publisher === 'string' ? work.publisher : (work.publisher?.name ?? '')),
      volume: oneLine(volume ?? ''),
      issue: oneLine(issue ?? ''),
      pages: [firstPage, lastPage].flatMap((page) => page || []).join('-'),
    }),
    ...venueOf(container),
    identifiers: { doi },
  }
}

function nameOf({ name, nameType, givenName, familyName }: v.InferOutput<typeof creatorSchema>): Name {
  if (familyName) return { family: oneLine(familyName), ...withoutEmpty({ given: oneLine(givenName ?? '') }) }
  return nameType === 'Organizational' ? { literal: oneLine(name) } : parseName(name)
}

const maybe = v.nullish(v.string())

const creatorSchema = v.object({ name: v.string(), nameType: maybe, givenName: maybe, familyName: maybe })

const attributesSchema = v.object({
  doi: v.string(),
  titles: v.array(v.object({ title: v.string() })),
  creators: v.nullish(v.array(creatorSchema)),
  publisher: v.nullish(v.union([v.string(), v.object({ name: maybe })])),
  publicationYear: v.nullish(v.number()),
  dates: v.nullish(v.array(v.object({ date: maybe, dateType: maybe }))),
  types: v.nullish(v.object({ resourceTypeGeneral: maybe })),
  container: v.nullish(
    v.object({ title: maybe, volume: maybe, issue: maybe, firstPage: maybe, lastPage: maybe }),
  ),
})

const answerSchema = v.object({ data: v.object({ attributes: v.unknown() }) })
