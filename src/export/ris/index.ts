import { pagesBetweenDashes } from '../../model/page-range.ts'
import { parseDate, partsOf, startOf, type PartialDate } from '../../model/partial-date.ts'
import type { Name } from '../../model/person.ts'
import { pdfUrl } from '../cited-url.ts'
import { citedWorks, type CitedWork } from '../cited-works.ts'
import { arxivOf, cslItem, issuedOf, preferredVersion, type CslType } from '../csl-item.ts'
import type { Exporter } from '../exporter.ts'
import { familyName } from '../family-name.ts'
import { singleLine } from '../single-line.ts'

/** RIS, for EndNote, Mendeley and the rest. */
export const ris: Exporter = {
  name: 'ris',
  title: 'RIS 2011',
  standard: 'https://en.wikipedia.org/wiki/RIS_(file_format)',
  mediaType: 'application/x-research-info-systems',
  scope: 'each',
  onlyWorks: true,
  files: 'works.ris',
  *write(view) {
    yield { path: 'works.ris', chunks: { [Symbol.iterator]: () => records(citedWorks(view)) } }
  },
}

function* records(works: Iterable<CitedWork>): Generator<string> {
  for (const work of works) {
    yield `${fieldsOf(work).flatMap(formatField).join('')}ER  - \r\n\r\n`
  }
}

/** A long text stays in one line: readers put a space, or nothing, where it was broken. */
function formatField([tag, text]: Field): readonly string[] {
  return text === undefined ? [] : [`${tag}  - ${singleLine(text)}\r\n`]
}

type Field = readonly [tag: string, text: string | undefined]

/** Each under the tag that its type has for it: the town of the publisher is `C1` of a paper of a conference. */
function fieldsOf(work: CitedWork): readonly Field[] {
  const item = cslItem(work)
  const version = preferredVersion(work)
  const issued = issuedOf(version)
  const accessed = parseDate(version.accessed ?? '')
  const [firstPage, lastPage] = firstAndLast(item.page)
  const arxiv = arxivOf(work)
  const isBook = item.type === 'book'
  return [
    ['TY', types[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map((name): Field => ['AU', nameText(name)]),
    ...(item.editor ?? []).map((name): Field => ['ED', nameText(name)]),
    ...(item.translator ?? []).map((name): Field => ['A4', nameText(name)]),
    ['TI', item.title],
    ['T2', item['container-title'] ?? (isBook ? item['collection-title'] : undefined)],
    ['T3', isBook ? undefined : item['collection-title']],
    ['PY', issued === undefined ? undefined : String(partsOf(issued).year)],
    ['DA', issued === undefined ? undefined : dateText(issued)],
    ['VL', item.volume],
    ['IS', item.issue ?? item['collection-number']],
    ['SE', item['chapter-number']],
    ['SP', firstPage],
    ['EP', lastPage],
    ['ET', item.edition ?? item.version],
    ['PB', item.publisher],
    [item.type === 'paper-conference' ? 'C1' : 'CY', item['publisher-place']],
    ['M3', item.genre],
    [
      'SN',
      item.ISBN ?? item.ISSN ?? (item.type === 'report' || item.type === 'patent' ? item.number : undefined),
    ],
    ['DO', item.DOI],
    ['AN', arxiv === undefined ? undefined : `arXiv:${arxiv}`],
    ['UR', item.URL],
    ['Y2', accessed === undefined || item.URL === undefined ? undefined : dateText(accessed)],
    ['LA', item.language],
    ['L1', pdfUrl(version)],
    ['N1', item.note],
  ]
}

/** GEN and UNPB are left out because Zotero makes journal articles of them. */
const types: Readonly<Record<CslType, string>> = {
  'article-journal': 'JOUR',
  'paper-conference': 'CONF',
  'chapter': 'CHAP',
  'book': 'BOOK',
  'thesis': 'THES',
  'report': 'RPRT',
  'patent': 'PAT',
  'article': 'MANSCPT',
  'document': 'MANSCPT',
} // prettier-ignore

/** `Family, Given, Suffix`. */
function nameText(name: Name): string {
  const { literal, given, suffix } = name
  return literal ?? [familyName(name), given, suffix].filter((part) => part !== undefined).join(', ')
}

const seasons = ['Spring', 'Summer', 'Autumn', 'Winter']

/** `YYYY/MM/DD/other`, empty where nothing is known. */
function dateText(issued: PartialDate): string {
  const { year, month, day, season } = partsOf(startOf(issued))
  const [mm, dd] = [month, day].map((part) => (part === undefined ? '' : String(part).padStart(2, '0')))
  return `${year}/${mm}/${dd}/${season === undefined ? '' : seasons[season - 21]}`
}

function firstAndLast(pages: string | undefined): readonly (string | undefined)[] {
  const ends = pagesBetweenDashes(pages ?? '')
  return ends.length === 2 && ends.every((page) => /^\S+$/.test(page)) ? ends : [pages]
}
