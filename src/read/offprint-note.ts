import { parseInstant } from '../model/instant.ts'
import type { PageRecord, TalkRecord, WorkRecord } from '../model/page.ts'
import { firstDay, parseDate } from '../model/partial-date.ts'
import type { Name } from '../model/person.ts'
import { publicationTextsOf } from '../model/publication.ts'
import { versionKinds } from '../model/version-kind.ts'
import { type Data, isData, scalar } from './data-fields.ts'

/**
 * What Offprint has noted under `offprint:` in a file that it wrote: the date as precise as it is, and all that the
 * theme has no field for. What the owner of the site changes in the fields of the theme wins.
 */
export function withNote(record: PageRecord, data: Data): readonly PageRecord[] {
  const note = data['offprint']
  if (!isData(note) || !/^urn:uuid:[\da-f-]{36}$/.test(scalar(note['id']))) return [record]
  if (record.type === 'talk') return [talkWith(record, note)]
  if (record.type !== 'work') return [record]
  const versions = listOf(note['versions']).flatMap((version) => versionOf(record, version))
  return [workWith(record, note, scalar(data['citation'])), ...versions]
}

function talkWith(record: TalkRecord, note: Data): TalkRecord {
  const occasion = scalar(note['occasion'])
  const isOwn = occasion !== '' && record.occasion?.startsWith(occasion) === true
  const date = dateOf(record, note)
  const time = date.date === undefined ? {} : timeOf(note)
  return { ...record, ...date, ...time, ...linksOf(note), ...(isOwn ? { occasion } : {}) }
}

/** Ours are in UTC; a template's `Z` is not believed. */
function timeOf(note: Data): { readonly time?: string } {
  const instants = [note['begins'], note['ends']].flatMap((text) => parseInstant(scalar(text)) ?? [])
  return instants.length === 0
    ? {}
    : { time: instants.map((text) => text.replace(/Z$/, '+00:00')).join(' / ') }
}

function workWith(record: WorkRecord, note: Data, citation: string): WorkRecord {
  const { authors, ...facts } = factsOf(note)
  const names = authors?.filter((name) => typeof name !== 'string') ?? []
  const cited = unescaped(citation)
  const isCited = names.every(({ family, literal = '' }) => cited.includes(family ?? literal))
  return {
    ...record,
    ...facts,
    ...dateOf(record, note),
    ...(isCited && authors !== undefined ? { authors } : {}),
  }
}

/** Characters that are written as numbers, so that no theme takes them for markup. */
function unescaped(text: string): string {
  return text.replace(/&#(\d{2,3});/g, (_, code: string) => String.fromCharCode(Number(code)))
}

/** The precise date, unless somebody has put another day into the field of the theme. */
function dateOf({ date = '' }: PageRecord, note: Data): { readonly date?: string } {
  const noted = parseDate(scalar(note['date']))
  return noted !== undefined && firstDay(noted) === date ? { date: noted } : {}
}

function versionOf({ place, title }: WorkRecord, note: Data): readonly WorkRecord[] {
  const date = scalar(note['date'])
  const venue = scalar(note['venue'])
  const facts = { identifiers: [], links: [], ...factsOf(note) }
  return [
    {
      type: 'work',
      place,
      title: scalar(note['title']) || title,
      ...(date === '' ? {} : { date }),
      ...(venue === '' ? {} : { venue }),
      ...facts,
    },
  ]
}

type Facts = Partial<Omit<WorkRecord, 'authors'>> & { readonly authors?: readonly (Name | string)[] }

function factsOf(note: Data): Facts {
  const kind = versionKinds.find((one) => one === note['kind'])
  const texts = publicationTextsOf((name) => scalar(note[name]))
  const truncated = note['authorsTruncated'] === true ? ['et al.'] : []
  const authors = listOf(note['authors']).map(nameOf)
  const editors = listOf(note['editors']).map(nameOf)
  const translators = listOf(note['translators']).map(nameOf)
  return {
    ...(kind === undefined ? {} : { kind }),
    ...texts,
    ...(editors.length === 0 ? {} : { editors }),
    ...(translators.length === 0 ? {} : { translators }),
    ...(authors.length === 0 ? {} : { authors: [...authors, ...truncated] }),
    ...(Array.isArray(note['identifiers']) ? { identifiers: note['identifiers'].map(scalar) } : {}),
    ...linksOf(note),
  }
}

function linksOf({ links }: Data): Partial<Pick<WorkRecord, 'links'>> {
  if (!Array.isArray(links)) return {}
  return { links: listOf(links).map(({ href, text }) => ({ href: scalar(href), text: scalar(text) })) }
}

const nameParts = ['family', 'given', 'non-dropping-particle', 'dropping-particle', 'suffix', 'literal']

function nameOf(written: Data): Name {
  const parts = nameParts.map((part) => [part, scalar(written[part])] as const)
  return Object.fromEntries(parts.filter(([, text]) => text !== ''))
}

function listOf(value: unknown): readonly Data[] {
  return Array.isArray(value) ? value.filter(isData) : []
}
