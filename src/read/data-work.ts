import { textOf, type WorkRecord } from '../model/page.ts'
import { rowOf } from '../model/row-of.ts'
import type { VersionKind } from '../model/version-kind.ts'
import {
  type Data,
  dateField,
  isAddress,
  isData,
  linkFieldsOf,
  scalar,
  shownField,
  shownTitle,
  writtenField,
} from './data-fields.ts'
import { type DataItem, present, titleFields } from './data-item.ts'
import type { MarkupReader } from './reader.ts'

/** A publication in the words of any template; undefined without a title. */
export function workOf({ data, place, markup }: DataItem): WorkRecord | undefined {
  const title = shownTitle(data, titleFields, markup)
  if (title === undefined) return undefined
  const written = {
    kind: kindOf(data),
    date: dateField(data),
    authors: authorsOf(data, title, markup),
    venue: venueOf(data, markup),
    volume: writtenField(data, ['volume']),
    issue: writtenField(data, ['issue', 'number']),
    pages: writtenField(data, ['pages']),
  }
  const links = linkFieldsOf(data)
  return { type: 'work', place, title, ...present(written), identifiers: identifiersOf(data), links }
}

function kindOf(data: Data): VersionKind | undefined {
  const fields = ['publication_types', 'publication_type', 'category', 'type'].flatMap((name) => data[name])
  const types = fields.map((value) => String(value ?? '').toLowerCase())
  return types.map((type) => rowOf(kinds, type)).find((kind) => kind !== undefined)
}

/** By Hugo's `publication_types`, as numbers until 2023 and as CSL's names since, and by the words of other templates. */
const kinds: Readonly<Record<string, VersionKind>> = {
  '1': 'conference', '2': 'journal', '3': 'preprint', '4': 'report', '5': 'book', '6': 'chapter', '7': 'thesis', '8': 'patent',
  'paper-conference': 'conference', 'article-journal': 'journal', 'article': 'preprint', 'manuscript': 'preprint',
  'report': 'report', 'book': 'book', 'chapter': 'chapter', 'thesis': 'thesis', 'patent': 'patent',
  'conferences': 'conference', 'conference': 'conference', 'journal': 'journal', 'workshop': 'workshop', 'preprint': 'preprint',
} // prettier-ignore

function authorsOf(data: Data, title: string, markup: MarkupReader): WorkRecord['authors'] {
  const listed = data['authors'] ?? data['author']
  const people = Array.isArray(listed) ? listed : isData(listed) ? Object.values(listed) : undefined
  if (people === undefined)
    return shownField(data, ['authors', 'author'], markup) ?? citedAuthors(data, title, markup)
  const names = people.map((one) => (isData(one) ? writtenField(one, ['name', 'title']) : scalar(one)) ?? '')
  return names.map((name) => textOf(markup(name))).filter((name) => name !== '')
}

/** AcademicPages keeps the authors in the text of the citation only: what stands before the year or the title. */
function citedAuthors(data: Data, title: string, markup: MarkupReader): string | undefined {
  const citation = shownField(data, ['citation'], markup)?.replace(/^[\s\ufeff]+/, '') ?? ''
  const ends = [
    citation.search(/\(?(?:19|20)\d\d|\((?:in press|forthcoming|accepted|submitted)/i),
    citation.indexOf(title),
    citation.search(/["“]/),
  ]
  const end = Math.min(...ends.filter((at) => at > 0))
  if (!Number.isFinite(end)) return undefined
  const list = citation.slice(0, end)
  return inReadingOrder(
    list.replace(/(?<![\s,.:;(])[\s,.:;(]+$/, (tail) => (tail.startsWith('.') ? '.' : '')),
  )
}

/** `Moss, Ada, Ben Alder, and Cyd Hazel`: some styles turn the first name around and no other. */
function inReadingOrder(list: string): string {
  const [, family = '', given = '', rest = ''] = /^([^,\s]+), ([^,]*)((?:,[^]*)?)$/.exec(list) ?? []
  const others = rest
    .split(/,| and | & /)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'and')
  return /\p{L}\p{L}/u.test(given) && others.every((name) => /\S\s+\S/.test(name)) && !/ and /.test(given)
    ? `${given} ${family}${rest}`
    : list
}

/** `publication` is a link in some templates and the name of the journal in others. */
function venueOf(data: Data, markup: MarkupReader): string | undefined {
  const names = venueFields.filter((name) => !isAddress(scalar(data[name])))
  return shownField(data, names, markup)?.replace(/^In:?\s+(?=\p{Lu})/u, '')
}

const venueFields = ['venue', 'journal', 'conference', 'booktitle', 'publication', 'publisher', 'pub', 'publication_short', 'conference_short', 'where'] // prettier-ignore

function identifiersOf(data: Data): readonly string[] {
  const named = ['doi', 'arxiv', 'pmid', 'pmcid', 'isbn'].flatMap((scheme) => {
    const value = scalar(data[scheme] ?? data[scheme.toUpperCase()])
    return value === '' ? [] : [`${scheme}:${value}`]
  })
  const id = scalar(data['id'])
  return /^(?:doi|arxiv|pmid|pmcid|isbn):/i.test(id) ? [...named, id] : named
}
