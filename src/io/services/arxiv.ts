import { parseName } from '../../normalize/name.ts'
import { parseXml, type XmlElement } from '../../read/feed/xml.ts'
import { primaryClassIn } from '../../model/primary-class.ts'
import type { ServiceRecord } from '../../model/service-record.ts'
import { type Service, valueOf } from '../service.ts'
import { dayIn, doiIn, oneLine, withoutEmpty } from '../service-values.ts'
import { childrenOf, childText, elementsIn } from '../xml-elements.ts'

/** The query interface of arXiv (info.arxiv.org/help/api): Atom, every version by its number. */
export const arxiv: Service = {
  name: 'arxiv',
  rank: 4,
  title: 'arXiv',
  base: 'https://export.arxiv.org',
  spacing: 3000,
  batch: 50,
  format: 'xml',
  schemes: ['arxiv'],
  authority: 'arxiv',
  asksEach: false,
  accepts: (key) => /^arxiv:(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?$/i.test(key),
  // Without max_results it gives the first ten.
  request: (keys) => ({
    path: `/api/query?id_list=${keys.map(valueOf).map(encodeURIComponent).join(',')}&max_results=${keys.length}`,
  }),
  recordsIn(text, keys) {
    if (!text.trimEnd().endsWith('</feed>')) return undefined
    const entries = elementsIn(parseXml(text), 'entry')
    if (entries.some((entry) => childText(entry, 'id').includes('/api/errors'))) return undefined
    const found = entries.flatMap((entry) => recordOf(entry) ?? [])
    return new Map(
      keys.flatMap((key) => {
        const record = found.find((one) => isAskedBy(key, one))
        return record === undefined ? [] : [[key, record] as const]
      }),
    )
  },
  earlier: (key, { version = 1 }) =>
    Array.from({ length: Math.min(version, mostVersions) - 1 }, (_, index) => `${key}v${index + 1}`),
}

/** Of a paper that changes every week the first ones. */
const mostVersions = 20

function isAskedBy(key: string, { identifiers, version }: ServiceRecord): boolean {
  const id = identifiers.arxiv?.toLowerCase() ?? ''
  return [id, `${id}v${version}`].includes(valueOf(key).toLowerCase())
}

/** The entry of an unknown id has neither title nor authors. */
function recordOf(entry: XmlElement): ServiceRecord | undefined {
  const { id, version } = /\/abs\/(?<id>.+?)(?:v(?<version>\d+))?$/.exec(childText(entry, 'id'))?.groups ?? {}
  const title = oneLine(childText(entry, 'title'))
  if (id === undefined || title === '') return undefined
  const number = Number(version ?? 1)
  // `published` is the day of the first version, `updated` that of this one.
  const issued = dayIn(childText(entry, 'updated'))
  const [category] = childrenOf(entry, 'arxiv:primary_category')
  const primaryClass = primaryClassIn(category?.attributes['term'] ?? '')
  return {
    url: `https://arxiv.org/abs/${id}v${number}`,
    title,
    ...withoutEmpty({ authors: authorsOf(entry) }),
    kind: 'preprint',
    ...(issued === undefined ? {} : { issued }),
    ...(primaryClass === undefined ? {} : { primaryClass }),
    identifiers: { ...doiIn(childText(entry, 'arxiv:doi')), arxiv: id },
    version: number,
  }
}

/** arXiv writes names in reading order, so a comma inside one is a slip of whoever submitted. */
function authorsOf(entry: XmlElement) {
  const names = elementsIn(entry, 'author').map((author) => oneLine(childText(author, 'name')))
  return names.filter((name) => name !== '').map((name) => parseName(name.replaceAll(',', '')))
}
