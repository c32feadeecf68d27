import type { Place } from '../../model/place.ts'
import type { RecordedLink, WorkRecord } from '../../model/page.ts'
import { rowOf } from '../../model/row-of.ts'
import type { VersionKind } from '../../model/version-kind.ts'
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
  const title = [field('title'), field('subtitle')].filter((part) => part !== '').join(': ')
  const { names, truncated } = namesOfField(raw('author'))
  const kind = kindOf(entry.type.toLowerCase(), field('howpublished', 'journal', 'note'))
  const written = {
    kind,
    date: dateOf(field('date') || field('year'), field('month')),
    venue: field(
      'booktitle',
      'journal',
      'journaltitle',
      'venue_short',
      ...(kind === 'thesis' || kind === 'report' ? [] : ['series', 'eventtitle']),
    ),
    publisher: field('publisher', 'school', 'institution', 'organization'),
    volume: field('volume'),
    issue: field('number', 'issue'),
    pages: field('pages').replace(/(?<!\s)\s*[-–—]+\s*/g, '-'),
    primaryClass: archiveOf(raw) === 'arxiv' || archiveOf(raw) === '' ? classOf(raw) : '',
    authors: names.length === 0 ? undefined : truncated ? [...names, 'et al.'] : names,
  }
  return {
    type: 'work',
    place,
    title,
    ...Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined && value !== '')),
    identifiers: identifiersOf(raw),
    links: linksOf(raw),
  }
}

/** Entry types of BibTeX and BibLaTeX, and what a work of each is. */
const kinds: Readonly<Record<string, VersionKind>> = {
  article: 'journal',
  suppperiodical: 'journal',
  inproceedings: 'conference',
  conference: 'conference',
  proceedings: 'conference',
  book: 'book',
  collection: 'book',
  booklet: 'book',
  inbook: 'chapter',
  incollection: 'chapter',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  thesis: 'thesis',
  techreport: 'report',
  report: 'report',
  manual: 'report',
  unpublished: 'preprint',
}

const preprintServer = /\b(?:ar|bio|med|chem|psyar)xiv\b|\bpreprint\b|\bssrn\b|\bcorr\b|\bunder review\b/i

function kindOf(type: string, where: string): VersionKind | undefined {
  return preprintServer.test(where) && ['article', 'misc', 'online', 'unpublished'].includes(type)
    ? 'preprint'
    : rowOf(kinds, type)
}

function dateOf(year: string, month: string): string {
  if (!/^\d{4}$/.test(year)) return year
  return /^\d{1,2}$/.test(month)
    ? `${year}-${month.padStart(2, '0')}`
    : month === ''
      ? year
      : `${month} ${year}`
}

function identifiersOf(raw: (name: string) => string): readonly string[] {
  const places = `${raw('journal')} ${raw('howpublished')} ${raw('note')}`
  const found = [
    ['doi', doiOf(raw('doi'))],
    ['arxiv', eprintOf(raw) || raw('arxiv')],
    ['arxiv', /arxiv[:. ]+(?<id>\d{4}\.\d{4,5})/i.exec(places)?.groups?.['id'] ?? ''],
    ['arxiv', /^abs\/(?<id>.+)$/i.exec(raw('volume'))?.groups?.['id'] ?? ''],
    ['pmid', raw('pmid')],
    ['pmcid', raw('pmcid')],
    ['isbn', raw('isbn')],
  ] as const
  return found.flatMap(([scheme, value]) => (value === '' ? [] : [`${scheme}:${value}`]))
}

/** With the brackets of old DOIs, which TeX has to be told. */
function doiOf(written: string): string {
  return written
    .replace(/\\textless\b|\$<\$|\$?\\lt\b\$?/g, '<')
    .replace(/\\textgreater\b|\$>\$|\$?\\gt\b\$?/g, '>')
    .replace(/\\(?=[_&%#])|[{} ]/g, '')
}

/** arXiv's, when the entry says so or the number looks it; those before 2007 had the archive in front. */
function eprintOf(raw: (name: string) => string): string {
  const eprint = raw('eprint').replace(/^arxiv:\s?/i, '')
  if (archiveOf(raw) !== 'arxiv' && !/^\d{4}\.\d{4,5}(?:v\d+)?$/.test(eprint)) return ''
  const [subject = ''] = classOf(raw).split('.')
  return /^\d{7}(?:v\d+)?$/.test(eprint) && subject !== '' ? `${subject}/${eprint}` : eprint
}

function archiveOf(raw: (name: string) => string): string {
  return `${raw('archiveprefix')}${raw('eprinttype')}`.toLowerCase()
}

/** As BibTeX calls it, or BibLaTeX. */
function classOf(raw: (name: string) => string): string {
  return raw('primaryclass') || raw('eprintclass')
}

/** Fields that lead somewhere, in the order of preference; the ones behind `url` are al-folio's. */
const linkFields = [
  'url',
  'ee',
  'howpublished',
  'html',
  'pdf',
  'code',
  'slides',
  'poster',
  'video',
  'website',
  'supp',
  'blog',
] as const

const papers: ReadonlySet<string> = new Set(['url', 'ee', 'howpublished', 'html'])

function linksOf(raw: (name: string) => string): readonly RecordedLink[] {
  const links = linkFields.map((text) => ({
    href: addressOf(raw(text)),
    text: papers.has(text) ? 'paper' : text,
  }))
  return links.filter(
    ({ href }, index) => href !== '' && links.findIndex((link) => link.href === href) === index,
  )
}

/** al-folio keeps a file that is only named in `assets/pdf/`. */
function addressOf(written: string): string {
  const address = written.replace(/^\\url\{(.*)\}$/, '$1').replace(/\\(?=[_&%#~])/g, '')
  return /^[^/:\s]+\.(?:pdf|pptx?|key)$/i.test(address)
    ? `/assets/pdf/${address}`
    : /^(?:https?:|\/|\.)/i.test(address)
      ? address
      : /^(?:www\.|(?:dx\.)?doi\.org\/|arxiv\.org\/)/i.test(address)
        ? `https://${address}`
        : ''
}
