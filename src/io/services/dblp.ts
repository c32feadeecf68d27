import type { ServiceRecord } from '../../model/service-record.ts'
import { pageRange } from '../../model/page-range.ts'
import { rowOf } from '../../model/row-of.ts'
import type { VersionKind } from '../../model/version-kind.ts'
import { parseName } from '../../normalize/name.ts'
import { parseXml, type XmlElement } from '../../read/feed/xml.ts'
import { type Service, valueOf } from '../service.ts'
import { dayIn, doiIn, oneLine, venueOf, withoutEmpty } from '../service-values.ts'
import { childrenOf, childText, withoutInline } from '../xml-elements.ts'

/** DBLP, by its own keys, which pages or other services give. */
export const dblp: Service = {
  name: 'dblp',
  rank: 7,
  title: 'DBLP',
  base: 'https://dblp.org',
  spacing: 1000,
  batch: 1,
  format: 'xml',
  schemes: ['dblp'],
  asksEach: false,
  accepts: (key) => /^dblp:(?:conf|journals|books|phd|series)\/[\w-]+\/[\w-]+$/.test(key),
  request: ([key = '']) => ({ path: `/rec/${valueOf(key)}.xml` }),
  recordsIn(text, [key = '']) {
    if (!text.trimEnd().endsWith('</dblp>')) return undefined
    const [root] = childrenOf(parseXml(withoutInline(text)), 'dblp')
    const [entry] = root?.children ?? []
    if (entry === undefined) return undefined
    return new Map(
      entry.attributes['key'] === valueOf(key) ? [[key, recordOf(entry, valueOf(key))] as const] : [],
    )
  },
}

const kinds: Readonly<Record<string, VersionKind>> = {
  article: 'journal',
  inproceedings: 'conference',
  incollection: 'chapter',
  book: 'book',
  proceedings: 'book',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
}

/** Names of venues are short forms ("RecSys"), which name the series and are no title of the proceedings. */
function recordOf(entry: XmlElement, key: string): ServiceRecord {
  const journal = oneLine(childText(entry, 'journal'))
  const venue = journal === '' ? oneLine(childText(entry, 'booktitle')) : journal
  const year = childText(entry, 'year')
  const isPreprint = entry.attributes['publtype'] === 'informal' || journal === 'CoRR'
  const dois = childrenOf(entry, 'ee').map(({ text }) => doiIn(text))
  return {
    url: `https://dblp.org/rec/${key}.html`,
    kind: isPreprint ? 'preprint' : (rowOf(kinds, entry.name) ?? 'unknown'),
    ...withoutEmpty({
      title: oneLine(childText(entry, 'title')).replace(/\.$/, ''),
      authors: childrenOf(entry, 'author').map(({ text }) => parseName(oneLine(text).replace(/ \d{4}$/, ''))),
      issued: dayIn(year),
      containerTitle: isPreprint ? '' : journal,
      volume: oneLine(childText(entry, 'volume')),
      issue: oneLine(childText(entry, 'number')),
      pages: pageRange(oneLine(childText(entry, 'pages'))),
    }),
    ...(isPreprint ? {} : venueOf(venue, Number(year) || undefined)),
    identifiers: { ...dois.find(({ doi, arxiv }) => doi !== undefined || arxiv !== undefined), dblp: key },
  }
} // prettier-ignore
