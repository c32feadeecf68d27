import type { WorkRecord } from '../../model/page.ts'
import { pageRange } from '../../model/page-range.ts'
import type { Place } from '../../model/place.ts'
import { type PublicationText, publicationTextsOf } from '../../model/publication.ts'
import { isWhole } from '../../model/version-kind.ts'
import { dateOf } from './date.ts'
import { identifiersOf, primaryClassOf } from './identifiers.ts'
import { genreOf, kindOf } from './kind.ts'
import { isAddress, linksOf } from './links.ts'
import { namesOfField, textOfField } from './values.ts'

/** The fields of an entry by their lower-case names, values with their commands. */
export interface BibtexEntry {
  readonly type: string
  readonly properties: Readonly<Record<string, string | number>>
}

/** An entry as a work; undefined without a title. */
export function workOf(entry: BibtexEntry, place: Place): WorkRecord | undefined {
  const raw = (name: string): string => String(entry.properties[name] ?? '').trim()
  const field = (...names: readonly string[]): string =>
    names.map((name) => textOfField(raw(name))).find((text) => text !== '') ?? ''
  if (field('title') === '') return undefined
  const type = entry.type.toLowerCase()
  const kind = kindOf(type, field('howpublished', 'journal', 'note'))
  const printedIn = field(...(kind === 'book' ? [] : ['booktitle']), 'journal', 'journaltitle', 'venue_short')
  const isInSeries = printedIn !== '' || isWhole(kind)
  const isPublication = kind === undefined || isWhole(kind)
  const howPublished = isPublication ? besideAddress(raw('howpublished'), field('howpublished')) : ''
  const own: Texts = {
    series: isInSeries ? field('series') : '',
    genre: genreOf(type, kind, field('type')),
    publisher: field('publisher', 'school', 'institution', 'organization') || howPublished,
    note: besideAddress(raw('note'), field('note')),
    pages: pageRange(field('pages', 'eid')),
    isbn: isWhole(kind) ? '' : (/[\d-]{9,17}[\dX]/i.exec(field('isbn'))?.[0] ?? ''),
  }
  const written = {
    kind,
    date: dateOf(field('date') || field('year'), field('month'), field('day')),
    venue: isInSeries ? printedIn : field('series', 'eventtitle'),
    primaryClass: primaryClassOf(raw),
  }
  return {
    type: 'work',
    place,
    title: [field('title'), field('subtitle')].filter((part) => part !== '').join(': '),
    ...Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined && value !== '')),
    ...publicationTextsOf((name) => own[name] ?? field(...(fieldsOf[name] ?? []))),
    ...peopleOf(raw),
    identifiers: identifiersOf(raw),
    links: linksOf(raw),
  }
}

type Texts = Readonly<Partial<Record<PublicationText, string>>>

/** The fields of BibTeX and BibLaTeX that hold a text as it is, the surest first. */
const fieldsOf: Readonly<Partial<Record<PublicationText, readonly string[]>>> = {
  volume: ['volume'],
  issue: ['number', 'issue'],
  edition: ['edition'],
  chapter: ['chapter'],
  publisherPlace: ['address', 'location'],
  issn: ['issn'],
  language: ['language', 'langid', 'hyphenation'],
  release: ['version'],
  accessed: ['urldate', 'lastchecked'],
}

/** What is nothing but an address is a link. */
function besideAddress(written: string, text: string): string {
  return !isAddress(written) && !/^arxiv:?\s?\S+(?: \[[^\]]+\])?$/i.test(text) ? text : ''
}

function peopleOf(raw: (name: string) => string): Pick<WorkRecord, 'authors' | 'editors' | 'translators'> {
  const people = { authors: raw('author'), editors: raw('editor'), translators: raw('translator') }
  const named = Object.entries(people).map(([role, written]) => {
    const { names, truncated } = namesOfField(written)
    return [role, truncated && names.length > 0 ? [...names, 'et al.'] : names] as const
  })
  return Object.fromEntries(named.filter(([, names]) => names.length > 0))
}
