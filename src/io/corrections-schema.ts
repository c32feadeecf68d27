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

const text = v.pipe(
  v.string(),
  v.trim(),
  v.check((value) => value !== '', 'expected text'),
)

/** YAML reads a year or a volume as a number; of `2503.01230` it would lose the last digit. */
const words = v.pipe(
  v.union([v.string(), v.number()], 'expected text'),
  v.check((value) => typeof value === 'string' || Number.isInteger(value), 'write it in quotes'),
  v.transform((value) => String(value).trim()),
  v.check((value) => value !== '', 'expected text'),
)

/** A citation key, an id, `doi:…`, `arxiv:…` or a title. */
const reference = words

const pair = v.pipe(
  v.array(reference, 'expected a pair such as [moreau2025glow, "arxiv:2503.01234"]'),
  v.check(({ length }) => length === 2, 'expected a pair such as [moreau2025glow, "arxiv:2503.01234"]'),
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

const authors = v.pipe(
  v.array(name, 'expected a list of names'),
  v.check(({ length }) => length > 0, 'expected a list of names'),
)

const versionKind = v.picklist(versionKinds, `expected one of ${versionKinds.join(', ')}`)

const fields = v.strictObject({
  work: reference,
  version: v.exactOptional(versionKind),
  kind: v.exactOptional(versionKind),
  title: v.exactOptional(words),
  authors: v.exactOptional(authors),
  date: v.exactOptional(date),
  venue: v.exactOptional(v.pipe(words, v.transform(venueNamed))),
  containerTitle: v.exactOptional(words),
  publisher: v.exactOptional(words),
  volume: v.exactOptional(words),
  issue: v.exactOptional(words),
  pages: v.exactOptional(words),
  ...v.entriesFromList(schemes, v.exactOptional(words)),
})

const fieldCorrection = v.pipe(
  fields,
  v.check(
    ({ work: _, version: __, ...others }) => Object.keys(others).length > 0,
    'expected a field to set, such as title or doi',
  ),
  v.transform(correctionOf),
)

const hidden = v.pipe(
  reference,
  v.transform((entry) => ({ entry })),
)

/** The part `corrections` of `offprint.yaml`. */
export const correctionsSchema: v.GenericSchema<unknown, Corrections> = v.strictObject({
  same: v.exactOptional(v.array(pair), []),
  different: v.exactOptional(v.array(pair), []),
  set: v.exactOptional(v.array(fieldCorrection), []),
  hide: v.exactOptional(v.array(hidden), []),
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
