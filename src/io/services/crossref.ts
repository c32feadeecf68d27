import * as v from 'valibot'

import type { Name } from '../../model/person.ts'
import { pageRange } from '../../model/page-range.ts'
import { rowOf } from '../../model/row-of.ts'
import { isPreprintDoi } from '../../model/preprint-servers.ts'
import type { ServiceRecord } from '../../model/service-record.ts'
import type { VersionKind } from '../../model/version-kind.ts'
import { type Service, valueOf } from '../service.ts'
import { isRegisteredDoi } from '../registered-doi.ts'
import {
  dateOfParts,
  doiIn,
  oneLine,
  parsedAs,
  parseJsonAs,
  plainTitle,
  venueOf,
  withoutEmpty,
  yearOf,
} from '../service-values.ts'

/** The DOIs of publishers (www.crossref.org/documentation/retrieve-metadata/rest-api). */
export const crossref: Service = {
  name: 'crossref',
  rank: 2,
  title: 'Crossref',
  base: 'https://api.crossref.org',
  spacing: 200,
  batch: 20,
  format: 'json',
  schemes: ['doi'],
  authority: 'doi',
  asksEach: true,
  // A comma parts the filters.
  accepts: (key) => isRegisteredDoi(key) && !key.includes(','),
  request: (keys) => ({
    path: `/works?filter=${keys.map((key) => `doi:${encodeURIComponent(valueOf(key))}`).join(',')}&rows=${keys.length}`,
  }),
  recordsIn(text, keys) {
    const items = parseJsonAs(answerSchema, text)?.message.items
    if (items === undefined) return undefined
    const wanted = new Set(keys)
    const found = items.flatMap((item) => recordOf(parsedAs(workSchema, item)) ?? [])
    return new Map(
      found.flatMap((record) => {
        const key = `doi:${record.identifiers.doi}`
        return wanted.has(key) ? [[key, record] as const] : []
      }),
    )
  },
}

/** Types that are no work are none here: `journal`, `proceedings`, `component`; a row adds one. */
const kinds: Readonly<Record<string, VersionKind>> = {
  'proceedings-article': 'conference',
  'journal-article': 'journal',
  'posted-content': 'preprint',
  'book-chapter': 'chapter',
  'book-part': 'chapter',
  'book-section': 'chapter',
  'reference-entry': 'chapter',
  book: 'book',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  dissertation: 'thesis',
  report: 'report',
  'report-component': 'report',
}

function recordOf(work: v.InferOutput<typeof workSchema> | undefined): ServiceRecord | undefined {
  const { doi } = doiIn(work?.DOI ?? '')
  if (work === undefined || doi === undefined) return undefined
  const [title = ''] = work.title ?? []
  const [subtitle = ''] = work.subtitle ?? []
  // A series of books stands before the title of the proceedings.
  const container = plainTitle(work['container-title']?.at(-1) ?? '')
  const issued = dateOfParts(work.issued?.['date-parts'])
  const placed = venueOf(container, yearOf(dateOfParts(work.event?.start?.['date-parts'])))
  const kind = isPreprintDoi(doi) ? 'preprint' : (rowOf(kinds, work.type) ?? 'unknown')
  return {
    url: `https://api.crossref.org/works/${encodeURIComponent(doi)}`,
    kind: kind === 'chapter' && placed.venue !== undefined ? 'conference' : kind,
    ...withoutEmpty({
      title: withSubtitle(plainTitle(title), plainTitle(subtitle)),
      authors: (work.author ?? []).flatMap(nameOf),
      issued,
      containerTitle: container,
      publisher: oneLine(work.publisher ?? ''),
      volume: oneLine(work.volume ?? ''),
      issue: oneLine(work.issue ?? ''),
      pages: pageRange(oneLine(work.page ?? '')),
    }),
    ...placed,
    identifiers: { doi },
  }
}

/** Some publishers give the whole title, and the subtitle again. */
function withSubtitle(title: string, subtitle: string): string {
  const isThere = subtitle === '' || title.toLowerCase().includes(subtitle.toLowerCase())
  return isThere || title === '' ? title : `${title}: ${subtitle}`
}

function nameOf({ family, given, name, suffix }: v.InferOutput<typeof authorSchema>): readonly Name[] {
  if (family !== undefined) return [{ family: oneLine(family), ...withoutEmpty({ given: oneLine(given ?? ''), suffix }) }]
  const literal = oneLine(name ?? given ?? '')
  return literal === '' ? [] : [{ literal }]
} // prettier-ignore

const maybe = v.optional(v.string())

const dateSchema = v.object({ 'date-parts': v.array(v.array(v.nullish(v.number()))) })

const authorSchema = v.object({ family: maybe, given: maybe, name: maybe, suffix: maybe })

const workSchema = v.object({
  DOI: v.string(),
  type: maybe,
  title: v.optional(v.array(v.string())),
  subtitle: v.optional(v.array(v.string())),
  author: v.optional(v.array(authorSchema)),
  'container-title': v.optional(v.array(v.string())),
  issued: v.optional(dateSchema),
  event: v.optional(v.object({ start: v.optional(dateSchema) })),
  page: maybe,
  volume: maybe,
  issue: maybe,
  publisher: maybe,
})

const answerSchema = v.object({ message: v.object({ items: v.array(v.unknown()) }) })
