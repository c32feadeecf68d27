import type { Name } from '../../model/person.ts'
import type { ServiceRecord } from '../../model/service-record.ts'
import { parseXml, type XmlElement } from '../../read/feed/xml.ts'
import { registeredVenue, seriesOfAnthologyId } from '../../venues/index.ts'
import { type Service, valueOf } from '../service.ts'
import { dayIn, doiIn, oneLine, withoutEmpty } from '../service-values.ts'
import { childrenOf, childText, elementsIn, withoutInline } from '../xml-elements.ts'

/** The ACL Anthology: a file of MODS beside each paper. */
export const acl: Service = {
  name: 'acl',
  rank: 1,
  title: 'ACL Anthology',
  base: 'https://aclanthology.org',
  spacing: 1000,
  batch: 1,
  format: 'xml',
  schemes: ['acl'],
  authority: 'acl',
  asksEach: true,
  accepts: (key) => /^acl:(?:\d{4}\.[a-z0-9_]+-[a-z0-9]+\.\d+|[A-Z]\d\d-\d{4})$/.test(key),
  request: ([key = '']) => ({ path: `/${valueOf(key)}.xml` }),
  recordsIn(text, [key = '']) {
    if (!text.trimEnd().endsWith('</modsCollection>')) return undefined
    const [mods] = elementsIn(parseXml(withoutInline(text)), 'mods')
    return mods === undefined ? undefined : new Map([[key, recordOf(mods, valueOf(key))]])
  },
}

/** What stands inside `relatedItem` is the volume's. */
function recordOf(mods: XmlElement, id: string): ServiceRecord {
  const [host] = childrenOf(mods, 'relateditem')
  const [part] = childrenOf(mods, 'part')
  const [extent] = part === undefined ? [] : childrenOf(part, 'extent')
  const pages = extent === undefined ? [] : ['start', 'end'].map((name) => childText(extent, name))
  const placed = seriesOfAnthologyId(id)
  const identifiers = childrenOf(mods, 'identifier')
  return {
    url: `https://aclanthology.org/${id}/`,
    kind: (placed === undefined ? undefined : registeredVenue(placed.series)?.kind) ?? 'unknown',
    ...withoutEmpty({
      title: titleIn(mods),
      authors: childrenOf(mods, 'name').filter(isAuthor).flatMap(nameOf),
      issued: dayIn(elementsIn(mods, 'dateissued')[0]?.text ?? ''),
      containerTitle: host === undefined ? '' : titleIn(host),
      publisher: host === undefined ? '' : oneLine(elementsIn(host, 'publisher')[0]?.text ?? ''),
      pages: [...new Set(pages.filter((page) => page !== ''))].join('-'),
      venue: placed,
    }),
    identifiers: {
      ...doiIn(identifiers.find(({ attributes }) => attributes['type'] === 'doi')?.text ?? ''),
      acl: id,
    },
  }
}

function titleIn(element: XmlElement): string {
  const [info] = childrenOf(element, 'titleinfo')
  return info === undefined ? '' : oneLine(childText(info, 'title'))
}

function isAuthor(name: XmlElement): boolean {
  const roles = elementsIn(name, 'roleterm').map(({ text }) => text.trim())
  return roles.length === 0 || roles.includes('author')
}

function nameOf(name: XmlElement): readonly Name[] {
  const part = (type: string): string =>
    oneLine(childrenOf(name, 'namepart').filter(({ attributes }) => attributes['type'] === type).map(({ text }) => text).join(' '))
  const [family, given] = [part('family'), part('given')]
  if (family !== '') return [{ family, ...withoutEmpty({ given }) }]
  const literal = given === '' ? oneLine(childText(name, 'namepart')) : given
  return literal === '' ? [] : [{ literal }]
} // prettier-ignore
