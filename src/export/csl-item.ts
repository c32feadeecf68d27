import type { Version, VersionKind, Work } from '../model/catalog.ts'
import { endOf, formatDate, parseDate, partsOf, startOf, type PartialDate } from '../model/partial-date.ts'
import { fullName, type Name } from '../model/person.ts'
import { citedUrl } from './cited-url.ts'
import { editionNumber } from './edition.ts'
import type { CitedWork } from './cited-works.ts'
import { languageTag } from './language.ts'
import { singleLine } from './single-line.ts'
import { eventTitle, venueTitle } from './venue-title.ts'

/** A work as CSL 1.0.2 describes it, from its preferred version; fields that are not known are not there. */
export interface CslItem {
  readonly id: string
  readonly type: CslType
  readonly title: string
  readonly author?: readonly Name[] | undefined
  readonly editor?: readonly Name[] | undefined
  readonly translator?: readonly Name[] | undefined
  readonly issued?: CslDate | undefined
  readonly accessed?: CslDate | undefined
  readonly 'container-title'?: string | undefined
  readonly 'collection-title'?: string | undefined
  readonly 'collection-number'?: string | undefined
  readonly 'event-title'?: string | undefined
  readonly edition?: string | undefined
  readonly publisher?: string | undefined
  readonly 'publisher-place'?: string | undefined
  readonly genre?: string | undefined
  readonly volume?: string | undefined
  readonly issue?: string | undefined
  readonly 'chapter-number'?: string | undefined
  readonly page?: string | undefined
  readonly number?: string | undefined
  readonly DOI?: string | undefined
  readonly ISBN?: string | undefined
  readonly ISSN?: string | undefined
  readonly PMID?: string | undefined
  readonly PMCID?: string | undefined
  readonly URL?: string | undefined
  /** BCP 47 where it is known. */
  readonly language?: string | undefined
  readonly version?: string | undefined
  readonly note?: string | undefined
}

export type CslType = (typeof cslTypes)[VersionKind]

/** `season` is 1 (spring) to 4. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[]
  readonly season?: number
}

const cslTypes = {
  journal: 'article-journal',
  conference: 'paper-conference',
  workshop: 'paper-conference',
  book: 'book',
  chapter: 'chapter',
  thesis: 'thesis',
  report: 'report',
  patent: 'patent',
  preprint: 'article',
  unknown: 'document',
} as const satisfies Readonly<Record<VersionKind, string>>

/** The type of a work in CSL. */
export function cslType(work: CitedWork): CslType {
  return cslTypes[preferredVersion(work).kind]
}

/** Whether a work has a variable that a format may require: to make the whole item takes much longer. */
export function hasVariable(work: CitedWork, variable: RequirableVariable): boolean {
  const value = requirable[variable](preferredVersion(work), work)
  return Array.isArray(value) ? value.length > 0 : value !== undefined
}

export type RequirableVariable = keyof typeof requirable

const requirable = {
  author: ({ authors }: Version) => namesOf(authors),
  editor: ({ editors }: Version) => namesOf(editors),
  issued: issuedOf,
  'container-title': (version: Version) => (version.kind === 'book' ? undefined : line(venueTitle(version))),
  'extent': ({ chapter, pages }: Version) => line(chapter) ?? line(pages),
  number: ({ kind, issue }: Version) => (kind === 'patent' ? line(issue) : undefined),
  publisher: (version: Version) =>
    line(version.publisher) ?? (preprintNumber(version) === undefined ? undefined : 'arXiv'),
  URL: (version: Version, work: CitedWork) => citedUrl(version, arxivOf(work)),
} // prettier-ignore

export function cslItem(work: CitedWork): CslItem {
  const version = preferredVersion(work)
  const { identifiers, containerTitle, venue, edition } = version
  const arxiv = preprintNumber(version)
  const issued = requirable.issued(version)
  const accessed = parseDate(version.accessed ?? '')
  const url = requirable.URL(version, work)
  const series = line(version.series) ?? (version.kind === 'book' ? line(venueTitle(version)) : undefined)
  return {
    id: work.key,
    type: cslTypes[version.kind],
    title: singleLine(work.title),
    author: requirable.author(version),
    editor: requirable.editor(version),
    translator: namesOf(version.translators),
    issued: issued === undefined ? undefined : cslDate(issued),
    accessed: accessed === undefined || url === undefined ? undefined : cslDate(accessed),
    'container-title': requirable['container-title'](version),
    'event-title': containerTitle === undefined || venue === undefined || !isOfMeeting(version)
      ? undefined
      : singleLine(eventTitle(venue)),
    'collection-title': series,
    edition: edition === undefined ? undefined : line(editionNumber(edition)),
    publisher: requirable.publisher(version),
    'publisher-place': line(version.publisherPlace),
    genre: line(version.genre),
    volume: line(version.volume),
    'chapter-number': line(version.chapter),
    page: line(version.pages),
    ...numbersOf(version, series),
    ...(arxiv === undefined ? {} : { number: `arXiv:${arxiv}` }),
    DOI: line(identifiers.doi),
    ISBN: line(identifiers.isbn) ?? line(version.isbn),
    ISSN: line(version.issn),
    PMID: line(identifiers.pmid),
    PMCID: line(identifiers.pmcid),
    URL: url,
    language: version.language === undefined ? undefined : line(languageTag(version.language)),
    version: line(version.release),
    note: line([version.note, work.note].filter((note) => note !== undefined).join('. ')),
  } // prettier-ignore
}

/** Nobody meets at a journal or a book. */
function isOfMeeting({ kind, venue }: Version): boolean {
  return ['conference', 'workshop', 'unknown'].includes(kind) && venue?.kind !== 'journal'
}

/** What its source calls the number: of the report or the patent, of the volume in a series, else of the issue. */
function numbersOf({ kind, issue }: Version, series: string | undefined): Partial<CslItem> {
  if (kind === 'report' || kind === 'patent') return { number: line(issue) }
  return { [series === undefined || kind === 'journal' ? 'issue' : 'collection-number']: line(issue) }
}

/** The version that a work is cited by. */
export function preferredVersion(work: Work): Version {
  return work.versions[0] ?? { kind: 'unknown', title: work.title, identifiers: {}, links: [], origins: {} }
}

/** When a version appeared, as far as that is known: the edition of its venue says the year. */
export function issuedOf({ issued, venue }: Version): PartialDate | undefined {
  return issued ?? (venue?.year === undefined ? undefined : formatDate({ year: venue.year }))
}

/** The arXiv number of a work's preprint, also when a later version is preferred. */
export function arxivOf(work: Work): string | undefined {
  return arxivVersion(work)?.identifiers.arxiv
}

/** The arXiv number of a version that is a preprint itself. */
function preprintNumber({ kind, identifiers }: Version): string | undefined {
  return kind === 'preprint' ? identifiers.arxiv : undefined
}

/** The version that is arXiv's preprint. */
export function arxivVersion(work: Work): Version | undefined {
  return work.versions.find(({ identifiers }) => identifiers.arxiv !== undefined)
}

function cslDate(date: PartialDate): CslDate {
  const ends = [...new Set([startOf(date), endOf(date)])]
  const { season } = partsOf(date)
  return {
    'date-parts': ends.map((end) => {
      const { year, month, day } = partsOf(end)
      return [year, month, day].filter((part) => part !== undefined)
    }),
    ...(season === undefined ? {} : { season: season - 20 }),
  }
}

function namesOf(names: readonly Name[] | undefined): readonly Name[] | undefined {
  return names?.map(singleLineName).filter((name) => fullName(name) !== '')
}

function singleLineName(name: Name): Name {
  if (Object.values(name).every((text) => text !== '' && singleLine(text) === text)) return name
  const parts: Record<string, string> = {}
  for (const [part, text] of Object.entries(name)) {
    const kept = singleLine(text)
    if (kept !== '') parts[part] = kept
  }
  return parts
}

function line(text: string | undefined): string | undefined {
  const kept = text === undefined ? '' : singleLine(text)
  return kept === '' ? undefined : kept
}
