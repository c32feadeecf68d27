import type { Catalog, Deadline, Event, News, Origin, Version, Work } from '../../model/catalog.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { NewsEntry, TalkEntry, WorkEntry } from '../../model/entry.ts'
import type { Identifiers } from '../../model/identifier.ts'
import type { Link } from '../../model/link.ts'
import type { Name, Person } from '../../model/person.ts'
import type { Place } from '../../model/place.ts'
import type { Location, VenueMention } from '../../model/venue.ts'
import type { Shape } from './arrange.ts'

const place: Shape<Place> = { source: 'value', line: 'value', column: 'value' }

const link: Shape<Link> = { href: 'value', text: 'value', role: 'value' }

const name: Shape<Name> = {
  family: 'value',
  given: 'value',
  'non-dropping-particle': 'value',
  'dropping-particle': 'value',
  suffix: 'value',
  literal: 'value',
}

const identifiers: Shape<Identifiers> = {
  doi: 'value',
  arxiv: 'value',
  acl: 'value',
  openreview: 'value',
  pmlr: 'value',
  pmid: 'value',
  pmcid: 'value',
  dblp: 'value',
  openalex: 'value',
  s2: 'value',
  isbn: 'value',
}

const venue: Shape<VenueMention> = {
  name: 'value',
  year: 'value',
  yearInferred: 'value',
  track: 'value',
  series: 'value',
  aliases: ['value'],
  kind: 'value',
  host: { name: 'value', series: 'value' },
}

const location: Shape<Location> = {
  city: 'value',
  region: 'value',
  country: 'value',
  countryCode: 'value',
  latitude: 'value',
  longitude: 'value',
}

const origins: Shape<Readonly<Record<string, Origin>>> = {
  '*': { rule: 'value', source: 'value', line: 'value' },
}

const person: Shape<Person> = {
  id: 'value',
  name: 'value',
  names: ['value'],
  orcid: 'value',
  homepage: 'value',
  sources: ['value'],
}

const said = { type: 'value', person: 'value', rule: 'value', place } as const

const newsEntry: Shape<NewsEntry> = {
  ...said,
  date: 'value',
  dateInferred: 'value',
  kind: 'value',
  text: 'value',
  html: 'value',
  links: [link],
  titles: ['value'],
  venues: [venue],
}

const publication = {
  containerTitle: 'value',
  editors: [name],
  translators: [name],
  publisher: 'value',
  publisherPlace: 'value',
  volume: 'value',
  issue: 'value',
  pages: 'value',
  series: 'value',
  edition: 'value',
  chapter: 'value',
  genre: 'value',
  isbn: 'value',
  issn: 'value',
  language: 'value',
  release: 'value',
  accessed: 'value',
  note: 'value',
  primaryClass: 'value',
} as const

const workEntry: Shape<WorkEntry> = {
  ...said,
  title: 'value',
  authors: [name],
  authorsTruncated: 'value',
  issued: 'value',
  venue,
  published: { kind: 'value', ...publication },
  identifiers,
  links: [link],
  announcedAt: place,
}

const talkEntry: Shape<TalkEntry> = {
  ...said,
  title: 'value',
  text: 'value',
  occasion: 'value',
  date: 'value',
  begins: 'value',
  ends: 'value',
  links: [link],
  venues: [venue],
}

const identified = {
  type: 'value',
  id: 'value',
  people: ['value'],
  published: 'value',
  updated: 'value',
  approximate: 'value',
} as const

const news: Shape<News> = {
  ...identified,
  date: 'value',
  dateInferred: 'value',
  kind: 'value',
  text: 'value',
  html: 'value',
  links: [link],
  works: ['value'],
  events: ['value'],
  venues: [venue],
  mentions: [newsEntry],
}

const version: Shape<Version> = {
  key: 'value',
  kind: 'value',
  title: 'value',
  authors: [name],
  authorsTruncated: 'value',
  issued: 'value',
  venue,
  track: 'value',
  ...publication,
  identifiers,
  links: [link],
  origins,
}

const work: Shape<Work> = {
  ...identified,
  key: 'value',
  aliases: ['value'],
  title: 'value',
  titleVariants: ['value'],
  versions: [version],
  news: ['value'],
  mentions: [workEntry],
}

const event: Shape<Event> = {
  ...identified,
  kind: 'value',
  name: 'value',
  fullName: 'value',
  series: 'value',
  year: 'value',
  date: 'value',
  begins: 'value',
  ends: 'value',
  tentative: 'value',
  remarks: ['value'],
  location,
  venue: 'value',
  url: 'value',
  host: 'value',
  works: ['value'],
  news: ['value'],
  sequence: 'value',
  mentions: [talkEntry],
  origins,
}

const deadline: Shape<Deadline> = {
  id: 'value',
  name: 'value',
  series: 'value',
  year: 'value',
  kind: 'value',
  at: 'value',
  written: 'value',
  source: 'value',
  url: 'value',
  people: ['value'],
  updated: 'value',
  sequence: 'value',
}

const diagnostic: Shape<Diagnostic> = {
  code: 'value',
  severity: 'value',
  message: 'value',
  place,
  hint: 'value',
}

/** Every field of the catalog in the order of the model; `schema/catalog-1.json` says the same to other programs. */
export const catalogShape: Shape<Catalog> = {
  $schema: 'value',
  version: 'value',
  people: [person],
  news: [news],
  works: [work],
  events: [event],
  deadlines: [deadline],
  diagnostics: [diagnostic],
}
