import {
  type NewsRecord,
  type Node,
  type PageRecord,
  type RecordedLink,
  type TalkRecord,
  textOf,
  type WorkRecord,
} from '../model/page.ts'
import type { Place } from '../model/place.ts'
import { rowOf } from '../model/row-of.ts'
import type { VersionKind } from '../model/version-kind.ts'
import {
  type Data,
  dateField,
  isAddress,
  isData,
  linkFieldsOf,
  scalar,
  shownField,
  shownTitle,
  timeField,
  writtenField,
} from './data-fields.ts'
import type { MarkupReader } from './reader.ts'

/** One item of a data file, or the front matter of one file of a collection. */
export interface DataItem {
  readonly data: Data
  readonly place: Place
  readonly markup: MarkupReader
}

const titleFields = ['title', 'name', 'paper', 'papertitle']
const textFields = ['headline', 'text', 'content', 'news', 'body', 'description', 'details', 'announcement', 'message', 'summary', 'item', 'html', 'markdown', 'en', 'de', 'fr', 'es', 'pt', 'it', 'zh', 'ja', 'ko'] // prettier-ignore

/** A publication in the words of any template; undefined without a title. */
export function workOf({ data, place, markup }: DataItem): WorkRecord | undefined {
  const title = shownTitle(data, titleFields, markup)
  if (title === undefined) return undefined
  const kind = kindOf(data)
  const written = {
    kind,
    date: dateField(data),
    authors: authorsOf(data, title, markup),
    venue: venueOf(data, markup),
    volume: writtenField(data, ['volume']),
    issue: writtenField(data, ['issue', 'number']),
    pages: writtenField(data, ['pages']),
  }
  const links = linkFieldsOf(data)
  return { type: 'work', place, title, ...present(written), identifiers: identifiersOf(data), links }
}

/** An announcement: its text, behind its title where it has both. */
export function newsOf(
  { data, place, markup }: DataItem,
  body: readonly Node[] = [],
): NewsRecord | undefined {
  const title =
    shownField(data, titleFields, markup) === undefined
      ? leadOf(data)
      : (writtenField(data, titleFields) ?? '')
  const text = writtenField(data, textFields) ?? (title === '' ? dateWithText(data) : '')
  const isHead = title !== '' && !/[.!?:…][^\p{L}\p{N}]{0,9}$/u.test(textOf(markup(title)))
  const written = markup([title, text].filter((part) => part !== '').join(isHead ? ': ' : ' '))
  const shown = [...written, ...(text === '' ? body : [])]
  const nodes = linked(shown, linkFieldsOf(data), title === '' || text === '' ? [] : markup(title))
  if (textOf(nodes) === '') return undefined
  const date = text !== '' && text === dateField(data) ? undefined : dateField(data)
  return { type: 'news', place, nodes, ...present({ date }) }
}

/** `- date: 1. September 2024 - We are open!`: the whole line in the field of the date. */
function dateWithText(data: Data): string {
  const date = dateField(data) ?? ''
  return /(?<!\p{L})(?:\p{L}+[^\p{L}]+){4}/u.test(date) ? date : ''
}

/** A badge of some words stands before the text: `ICML 2026`; a single word is a category. */
function leadOf(data: Data): string {
  const badge = writtenField(data, ['heading', 'tag', 'badge', 'label']) ?? ''
  return /\S\s\S/.test(badge) ? badge : ''
}

/** The address of a field of its own is where its template links the item to: all of it, or its title. */
function linked(
  nodes: readonly Node[],
  [link]: readonly RecordedLink[],
  title: readonly Node[],
): readonly Node[] {
  if (link === undefined) return nodes
  if (!nodes.some(holdsLink)) return linkAround(nodes, link)
  const rest = withoutText(nodes, textOf(title))
  return title.length === 0 || title.some(holdsLink) || rest === undefined
    ? nodes
    : [...linkAround(title, link), ...rest]
}

function linkAround(nodes: readonly Node[], { href }: RecordedLink): readonly Node[] {
  const [first] = nodes
  if (first === undefined) return nodes
  const { start, end } = first
  return [{ type: 'element', name: 'a', attributes: { href }, children: nodes, start, end }]
}

/** What is left of an item when its title is taken off its head; undefined where it does not begin with it. */
function withoutText(nodes: readonly Node[], text: string): readonly Node[] | undefined {
  const [first, ...others] = nodes
  if (first?.type === 'element') {
    const inner = withoutText(first.children, text)
    return inner === undefined ? undefined : [...inner, ...others]
  }
  return first?.type === 'text' && text !== '' && first.value.trimStart().startsWith(text)
    ? [{ ...first, value: first.value.trimStart().slice(text.length) }, ...others]
    : undefined
}

function holdsLink(node: Node): boolean {
  return node.type === 'element' && (node.name === 'a' || node.children.some(holdsLink))
}

/** A talk, with where it was given. */
export function talkOf({ data, place, markup }: DataItem): TalkRecord | undefined {
  const title = shownTitle(data, titleFields, markup)
  if (title === undefined) return undefined
  const meeting = shownField(
    data,
    ['event', 'venue', 'conference', 'institution', 'university', 'where'],
    markup,
  )
  const address = data['address']
  const town = isData(address)
    ? [scalar(address['city']), scalar(address['country'])].filter((part) => part !== '').join(', ')
    : ''
  const location = town || shownField(data, ['location', 'place', 'city'], markup)
  const occasion = placesTogether(trimmed(meeting), trimmed(location))
  const written = { date: dateField(data), time: timeField(data), occasion: occasion || undefined }
  return { type: 'talk', place, title, ...present(written), links: linkFieldsOf(data) }
}

/** Two fields often say one place. */
function placesTogether(meeting: string, location: string): string {
  if (meeting.includes(location)) return meeting
  return location.split(', ').includes(meeting) || meeting === '' ? location : `${meeting}, ${location}`
}

function trimmed(place = ''): string {
  return place.replace(/(?<![\s,;])[\s,;]+$/, '')
}

/** What an item is by the fields that it has; undefined when they are not only those of one type. */
export function typeByFields(data: Data): PageRecord['type'] | undefined {
  const has = (names: readonly string[]): boolean => names.some((name) => data[name] !== undefined)
  if (has(titleFields) && has(['authors', 'citation', 'doi', 'conference_short', 'journal', 'paperurl']))
    return 'work'
  if (dateField(data) === undefined) return undefined
  if (has(titleFields) && has(['event', 'conference'])) return 'talk'
  return has(['headline', 'news', 'announcement']) ? 'news' : undefined
}

/** Names of files, folders and keys that say what is in them; a row a type. */
const names: readonly { readonly type: PageRecord['type']; readonly pattern: RegExp }[] = [
  {
    type: 'news',
    pattern:
      /(?:^|[^a-z])(?:news|newsitems|updates?|announcements?|highlights|milestones|aktuelles|neuigkeiten|noticias|novedades|novidades|notizie|actualites|actualités|お知らせ|新闻)$/i,
  },
  {
    type: 'work',
    pattern: /(?:^|[^a-z])(?:publications?|papers?|pubs|citations|preprints|articles|publist)$/i,
  },
  { type: 'talk', pattern: /(?:^|[^a-z])(?:talks?|presentations?|lectures|seminars)$/i },
]

/** `news.yml`, `_data/publications.json`, `talk`: what the name promises. */
export function typeByName(name: string): PageRecord['type'] | undefined {
  return names.find(({ pattern }) => pattern.test(name))?.type
}

const venueFields = ['venue', 'journal', 'conference', 'booktitle', 'publication', 'publisher', 'pub', 'publication_short', 'conference_short', 'where'] // prettier-ignore

/** `publication` is a link in some templates and the name of the journal in others. */
function venueOf(data: Data, markup: MarkupReader): string | undefined {
  const names = venueFields.filter((name) => !isAddress(scalar(data[name])))
  return shownField(data, names, markup)?.replace(/^In:?\s+(?=\p{Lu})/u, '')
}

/** AcademicPages keeps the authors in the text of the citation only: what stands before the year or the title. */
function authorsOf(data: Data, title: string, markup: MarkupReader): WorkRecord['authors'] {
  const listed = data['authors'] ?? data['author']
  const people = Array.isArray(listed) ? listed : isData(listed) ? Object.values(listed) : undefined
  if (people !== undefined) return people.map((name) => textOf(markup(isData(name) ? (writtenField(name, ['name', 'title']) ?? '') : scalar(name)))).filter((name) => name !== '') // prettier-ignore
  const written = shownField(data, ['authors', 'author'], markup)
  if (written !== undefined) return written
  const citation = shownField(data, ['citation'], markup)?.replace(/^[\s\ufeff]+/, '') ?? ''
  const ends = [
    citation.search(/\(?(?:19|20)\d\d|\((?:in press|forthcoming|accepted|submitted)/i),
    citation.indexOf(title),
    citation.search(/["“]/),
  ]
  const end = Math.min(...ends.filter((at) => at > 0))
  return Number.isFinite(end)
    ? inReadingOrder(
        citation
          .slice(0, end)
          .replace(/(?<![\s,.:;(])[\s,.:;(]+$/, (tail) => (tail.startsWith('.') ? '.' : '')),
      )
    : undefined
}

/** `Moss, Ada, Ben Alder, and Cyd Hazel`: some styles turn the first name around and no other. */
function inReadingOrder(list: string): string {
  const [, family = '', given = '', rest = ''] = /^([^,\s]+), ([^,]*)((?:,[^]*)?)$/.exec(list) ?? []
  const others = rest
    .split(/,| and | & /)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'and')
  return /\p{L}\p{L}/u.test(given) && others.every((name) => /\S\s+\S/.test(name)) && !/ and /.test(given)
    ? `${given} ${family}${rest}`
    : list
}

/** By Hugo's `publication_types`, as numbers until 2023 and as CSL's names since, and by the words of other templates. */
const kinds: Readonly<Record<string, VersionKind>> = {
  '1': 'conference', '2': 'journal', '3': 'preprint', '4': 'report', '5': 'book', '6': 'chapter', '7': 'thesis',
  'paper-conference': 'conference', 'article-journal': 'journal', 'article': 'preprint', 'manuscript': 'preprint',
  'report': 'report', 'book': 'book', 'chapter': 'chapter', 'thesis': 'thesis',
  'conferences': 'conference', 'conference': 'conference', 'journal': 'journal', 'workshop': 'workshop', 'preprint': 'preprint',
} // prettier-ignore

function kindOf(data: Data): VersionKind | undefined {
  const [type] = [data['publication_types'], data['publication_type'], data['category'], data['type']].flat().map((value) => String(value ?? '').toLowerCase()).filter((value) => Object.hasOwn(kinds, value)) // prettier-ignore
  return rowOf(kinds, type)
}

function identifiersOf(data: Data): readonly string[] {
  const named = ['doi', 'arxiv', 'pmid', 'pmcid', 'isbn'].flatMap((scheme) => {
    const value = scalar(data[scheme] ?? data[scheme.toUpperCase()])
    return value === '' ? [] : [`${scheme}:${value}`]
  })
  const id = scalar(data['id'])
  return /^(?:doi|arxiv|pmid|pmcid|isbn):/i.test(id) ? [...named, id] : named
}

function present<Values extends object>(
  values: Values,
): { [Key in keyof Values]?: Exclude<Values[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as ReturnType<
    typeof present<Values>
  >
}
