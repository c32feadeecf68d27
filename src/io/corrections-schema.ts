import * as v from 'valibot'

import type { Corrections, FieldCorrection } from '../model/corrections.ts'
import { schemes, type Scheme } from '../model/identifier.ts'
import { normalizeDoi, targetOf } from '../model/link-target.ts'
import { parseDate, type PartialDate } from '../model/partial-date.ts'
import type { Name } from '../model/person.ts'
import type { VenueMention } from '../model/venue.ts'
import { versionKinds } from '../model/version-kind.ts'
import { parseName } from '../normalize/name.ts'
import { registeredVenue, venuesIn } from '../venues/index.ts'
import { describedKey as key, oneOf, text } from './schema-parts.ts'

/** YAML reads a year or a volume as a number; of `2503.01230` it would lose the last digit. */
const scalar = v.union([v.pipe(v.string(), v.minLength(1, 'expected text')), v.number()], 'expected text')
const isExact = v.check<string | number, string>(
  (value) => typeof value === 'string' || Number.isInteger(value),
  'write it in quotes',
)
const asText = v.transform((value: string | number) => String(value).trim())
const isThere = v.check<string, string>((value) => value !== '', 'expected text')

const words = v.pipe(scalar, isExact, asText, isThere)

/** A citation key, an id, `doi:…`, `arxiv:…` or a title. */
const reference = words

const pair = v.pipe(
  v.array(reference, 'expected a pair such as [moreau2025glow, "arxiv:2503.01234"]'),
  v.length(2, 'expected a pair such as [moreau2025glow, "arxiv:2503.01234"]'),
  v.transform(([a = '', b = '']) => ({ works: [a, b] as const })),
)

const date = v.pipe(
  words,
  v.check((value) => parseDate(value) !== undefined, 'expected a date such as 2025, 2025-07 or 2025-07-07 (EDTF)'), // prettier-ignore
  v.transform((value) => parseDate(value)),
)

const name: v.GenericSchema<unknown, Name> = v.union(
  [
    v.pipe(text, v.transform(parseName)),
    v.strictObject({
      family: v.exactOptional(text),
      given: v.exactOptional(text),
      'non-dropping-particle': v.exactOptional(text),
      'dropping-particle': v.exactOptional(text),
      suffix: v.exactOptional(text),
      literal: v.exactOptional(text),
    }),
  ],
  'expected a name such as "Ada Moreau" or { family: Moreau, given: Ada }',
)

const authors = v.pipe(v.array(name, 'expected a list of names'), v.minLength(1, 'expected a list of names'))

const versionKind = oneOf(versionKinds)

const identifier = key(words, 'An identifier; its address is good too')

/** What is an identifier beyond doubt: a wrong one would lead to another work, or to none. */
const forms: Readonly<Partial<Record<Scheme, RegExp>>> = {
  doi: /10\.\d{4,9}\/\S/,
  arxiv: /^(?:arxiv:\s*)?(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?$/i,
  isbn: /^(?:isbn:?\s*)?(?:[\d\s-]*\d[\s-]*){9}[\dX]$/i,
}

function identifierLike(scheme: Scheme, example: string) {
  const hasForm = (written: string): boolean =>
    targetOf(written)?.identifiers[scheme] !== undefined || forms[scheme]?.test(written) === true
  return key(v.pipe(words, v.check(hasForm, `expected ${example}`)), 'An identifier; its address is good too')
}

const fields = v.strictObject({
  work: v.pipe(
    scalar,
    v.description('The work: a citation key, an id, `doi:…`, `arxiv:…` or a title'),
    isExact,
    asText,
    isThere,
  ),
  version: key(versionKind, 'The version that is meant; else the preferred one, and the authors of all'),
  kind: key(versionKind, 'What kind of version it is'),
  title: key(words, 'Title'),
  authors: key(authors, 'Names, each as `Ada Moreau`, `Moreau, Ada` or in the parts of CSL'),
  date: key(date, 'Date of publication, as precise as it is known'),
  venue: key(v.pipe(words, v.transform(venueNamed)), 'Where it appeared, such as EMNLP 2025'),
  containerTitle: key(words, 'Title of the proceedings or the journal'),
  editors: key(authors, 'Editors of the book or the proceedings, as the authors'),
  translators: key(authors, 'Who translated it, as the authors'),
  publisher: key(words, 'Publisher, or the school of a thesis'),
  publisherPlace: key(words, 'Town of the publisher'),
  volume: key(words, 'Volume'),
  issue: key(words, 'Issue, or the number of a report'),
  pages: key(words, 'Pages, such as 101-112'),
  chapter: key(words, 'Chapter'),
  series: key(words, 'Series of books'),
  edition: key(words, 'Edition, such as 2'),
  genre: key(words, 'Kind of the thesis or the report, such as PhD thesis'),
  issn: key(words, 'ISSN'),
  language: key(words, 'Language that it is written in, such as German or de'),
  release: key(words, 'Version of a program or of data, such as 2.1'),
  accessed: key(date, 'Day on which its address was looked at'),
  note: key(words, 'Note'),
  ...v.entriesFromList(schemes, identifier),
  doi: identifierLike('doi', 'a DOI such as 10.1234/glow.2025.7'),
  arxiv: identifierLike('arxiv', 'an arXiv number such as 2503.01234 or math.GT/0309136'),
  isbn: identifierLike('isbn', 'an ISBN of 10 or 13 digits'),
})

const nothingSet = 'expected a field to set, such as title or doi'

const fieldCorrection = v.pipe(
  fields,
  v.minEntries(2, nothingSet),
  v.check(
    ({ work: _, version, ...others }) => version === undefined || Object.keys(others).length > 0,
    nothingSet,
  ),
  v.transform(correctionOf),
)

const hidden = v.pipe(
  reference,
  v.transform((entry) => ({ entry })),
)

/** The part `corrections` of `offprint.yaml`. */
export const correctionsSchema: v.GenericSchema<unknown, Corrections> = v.strictObject({
  same: v.exactOptional(v.pipe(v.array(pair), v.description('Pairs of works that are one')), []),
  different: v.exactOptional(v.pipe(v.array(pair), v.description('Pairs of works that are two')), []),
  set: v.exactOptional(v.pipe(v.array(fieldCorrection), v.description('Fields of works')), []),
  hide: v.exactOptional(
    v.pipe(v.array(hidden), v.description('Works that are not published, and news and events by id or text')),
    [],
  ),
})

function correctionOf({
  work,
  version,
  date: issued,
  ...others
}: v.InferOutput<typeof fields>): FieldCorrection {
  const isScheme = (field: string): boolean => schemes.some((scheme) => scheme === field)
  const all = Object.entries(others)
  const identifiers = Object.fromEntries(
    all.flatMap(([field, value]) =>
      isScheme(field) ? [[field, identifierFormOf(field as Scheme, String(value))]] : [],
    ),
  )
  return {
    work,
    ...(version === undefined ? {} : { version }),
    fields: {
      ...Object.fromEntries(all.filter(([field]) => !isScheme(field))),
      ...(issued === undefined ? {} : { issued: issued as PartialDate }),
      ...(Object.keys(identifiers).length === 0 ? {} : { identifiers }),
    },
  }
}

/** The normal form of an identifier, also of its address. */
function identifierFormOf(scheme: Scheme, written: string): string {
  const linked = targetOf(written)?.identifiers[scheme]
  if (linked !== undefined) return linked
  if (scheme === 'doi') return normalizeDoi(written) ?? written
  const bare = written.replace(/^[a-z]+:\s*/i, '')
  return scheme === 'arxiv' ? bare.replace(/(?<=\d)v\d+$/, '') : bare
}

/** `EMNLP 2025`, with what the registry knows of it. */
function venueNamed(written: string): VenueMention {
  const [match] = venuesIn(written).filter(({ start, end }) => end - start >= written.length / 2)
  if (match === undefined) {
    const [, bare = written, year] = /^(.*\S)\s+((?:19|20)\d\d)$/.exec(written) ?? []
    return { name: bare, ...(year === undefined ? {} : { year: Number(year) }) }
  }
  const { name: bare, series, year, track } = match
  const [id] = series.length === 1 ? series : []
  return {
    ...(id === undefined ? {} : registeredVenue(id)),
    name: bare,
    ...(year === undefined ? {} : { year }),
    ...(track === undefined ? {} : { track }),
  }
}
