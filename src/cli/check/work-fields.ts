import type { Version, VersionKind, Work } from '../../model/catalog.ts'
import { fullName, type Name } from '../../model/person.ts'
import { type Fields, type Telling, type Titles, toldBy, unseen, venueText } from './telling.ts'

/** What a reader sees of a paper, in its preferred version and in the others. */
export function fieldsOfWork(work: Work, titles: Titles): Fields {
  const { versions } = work
  const [preferred, ...others] = versions
  const told = (version: Version): Fields => toldBy(versionFields, version, titles)
  return {
    ...(preferred === undefined ? {} : told(preferred)),
    'identifier list': ofAll(versions, ({ identifiers }) =>
      Object.entries(identifiers).map((pair) => pair.join(':')).toSorted()),
    'link list': ofAll(versions, ({ links }) => links.map(({ role, href }) => `${role} ${href}`)),
    ...toldBy(workFields, work, titles),
    ...Object.fromEntries(
      others.flatMap((version, index) => {
        const name = nameAmong(versions.slice(0, index + 1), version)
        return Object.entries(told(version)).map(([field, text]) => [`${field} of ${name}`, text])
      }),
    ),
  }
} // prettier-ignore

/** What belongs to another version than the preferred one says so. */
function ofAll(versions: readonly Version[], partsOf: (version: Version) => readonly string[]): string {
  return versions
    .flatMap((version, index) =>
      partsOf(version).map((part) => (index === 0 ? part : `${part} (${kindNames[version.kind]})`)),
    )
    .join(' ')
}

/** `the preprint`, and of a kind that there was before `preprint 2`. */
function nameAmong(before: readonly Version[], { kind }: Version): string {
  const count = before.filter((version) => version.kind === kind).length
  return count === 0 ? `the ${kindNames[kind]}` : `${kindNames[kind]} ${count + 1}`
}

const kindNames = {
  journal: 'article',
  conference: 'conference paper',
  workshop: 'workshop paper',
  book: 'book',
  chapter: 'chapter',
  thesis: 'thesis',
  report: 'report',
  patent: 'patent',
  preprint: 'preprint',
  unknown: 'other version',
} as const satisfies Readonly<Record<VersionKind, string>>

const workFields: Telling<Work> = {
  ...unseen,
  title: ['title', ({ title }) => title],
  versions: ['version list', ({ versions }) => versions.map(({ kind }) => kind).join(', ')],
  people: ['people list', ({ people }) => people.join(', ')],
  key: undefined,
  aliases: undefined,
  titleVariants: undefined,
  news: undefined,
  mentions: undefined,
}

const versionFields: Telling<Version> = {
  title: ['title', ({ title }) => title],
  authors: ['author list', ({ authors = [], authorsTruncated }) =>
    [...authors.map(fullName), ...(authorsTruncated === true ? ['et al.'] : [])].join(', ')],
  editors: ['editor list', ({ editors }) => namesText(editors)],
  translators: ['translator list', ({ translators }) => namesText(translators)],
  issued: ['date', ({ issued }) => issued],
  kind: ['kind', ({ kind }) => kind],
  venue: ['venue', ({ venue }) => venue && venueText(venue)],
  track: ['track', ({ track, venue }) => track ?? venue?.track],
  containerTitle: ['proceedings', ({ containerTitle }) => containerTitle],
  publisher: ['publisher', ({ publisher }) => publisher],
  publisherPlace: ['town of the publisher', ({ publisherPlace }) => publisherPlace],
  volume: ['volume', ({ volume }) => volume],
  issue: ['issue', ({ issue }) => issue],
  chapter: ['chapter', ({ chapter }) => chapter],
  pages: ['page range', ({ pages }) => pages],
  series: ['series', ({ series }) => series],
  edition: ['edition', ({ edition }) => edition],
  genre: ['type', ({ genre }) => genre],
  isbn: ['ISBN', ({ isbn }) => isbn],
  issn: ['ISSN', ({ issn }) => issn],
  language: ['language', ({ language }) => language],
  release: ['version of it', ({ release }) => release],
  accessed: ['day when its address was looked at', ({ accessed }) => accessed],
  note: ['note', ({ note }) => note],
  primaryClass: ['arXiv subject', ({ primaryClass }) => primaryClass],
  authorsTruncated: undefined,
  identifiers: undefined,
  links: undefined,
  key: undefined,
  origins: undefined,
} // prettier-ignore

function namesText(names: readonly Name[] = []): string {
  return names.map(fullName).join(', ')
}
