import { withoutOwnScript } from '../../model/author-marks.ts'
import type { WorkRecord } from '../../model/page.ts'
import type { Name } from '../../model/person.ts'
import type { Place } from '../../model/place.ts'
import { withTaggedScripts } from '../../model/raised-text.ts'
import { pageRange } from '../../model/page-range.ts'
import { rowOf } from '../../model/row-of.ts'
import { isWhole, type VersionKind } from '../../model/version-kind.ts'
import { type Data, isData, scalar, writtenField } from '../data-fields.ts'

/** An item as a work; undefined when it has no title or is no publication. */
export function workOf(value: unknown, place: Place): WorkRecord | undefined {
  if (!isData(value)) return undefined
  const field = (...names: readonly string[]): string | undefined => plain(writtenField(value, names))
  const title = field('title')
  const type = scalar(value['type'])
  if (title === undefined || notWorks.has(type)) return undefined
  const kind = rowOf(kinds, type)
  const pages = field('page')
  const written = {
    kind,
    date: dateOf(value['issued']),
    authors: authorsOf(value['author']),
    editors: authorsOf(value['editor']),
    translators: authorsOf(value['translator']),
    venue: field('container-title', 'event-title', 'event'),
    publisher: field('publisher'),
    volume: field('volume'),
    issue: field('issue', 'collection-number', 'number'),
    pages: pages === undefined ? undefined : pageRange(pages),
    series: field('collection-title'),
    edition: field('edition'),
    chapter: field('chapter-number'),
    publisherPlace: field('publisher-place'),
    genre: isWhole(kind) ? field('genre') : undefined,
    isbn: isWhole(kind) ? undefined : field('ISBN'),
    issn: field('ISSN'),
    language: field('language'),
    release: field('version'),
    accessed: dateOf(value['accessed']),
  }
  const url = writtenField(value, ['URL'])
  return {
    type: 'work',
    place,
    title,
    ...Object.fromEntries(Object.entries(written).filter(([, part]) => part !== undefined)),
    identifiers: ['DOI', 'PMID', 'PMCID', 'ISBN'].flatMap((name) => {
      const id = writtenField(value, [name])
      return id === undefined ? [] : [`${name.toLowerCase()}:${id}`]
    }),
    links: url === undefined ? [] : [{ href: url, text: 'paper' }],
  }
}

/** Types of CSL 1.0.2, and what a work of each is. */
const kinds: Readonly<Record<string, VersionKind>> = {
  'article': 'preprint',
  'article-journal': 'journal',
  'book': 'book',
  'chapter': 'chapter',
  'manuscript': 'preprint',
  'paper-conference': 'conference',
  'report': 'report',
  'patent': 'patent',
  'thesis': 'thesis',
} // prettier-ignore

const notWorks: ReadonlySet<string> = new Set([
  'dataset',
  'software',
  'speech',
  'webpage',
  'post',
  'post-weblog',
])

function authorsOf(people: unknown): readonly Name[] | undefined {
  if (!Array.isArray(people)) return undefined
  const parts = [
    'family',
    'given',
    'non-dropping-particle',
    'dropping-particle',
    'suffix',
    'literal',
  ] as const
  const names = people.filter(isData).map((person: Data): Name =>
    Object.fromEntries(
      parts.flatMap((part) => {
        const text = withoutOwnScript(scalar(person[part]))
        return text === '' ? [] : [[part, text]]
      }),
    ),
  )
  return names.filter((name) => Object.keys(name).length > 0)
}

/** CSL date variables: `date-parts`, else `literal` or `raw`. */
function dateOf(issued: unknown): string | undefined {
  if (!isData(issued)) return undefined
  const parts: unknown = issued['date-parts']
  const dates = Array.isArray(parts) ? parts.filter(Array.isArray) : []
  const written = dates.map((date: readonly unknown[]) =>
    date.map((part) => scalar(part).padStart(2, '0')).join('-'),
  )
  return written.length > 0 ? written.join('/') : writtenField(issued, ['literal', 'raw'])
}

/** CSL's rich text markup is no part of the title, but for powers and indices. */
function plain(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  return withTaggedScripts(text)
    .replace(/<\/?(?:i|b|sub|sup|sc|span)\b[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
