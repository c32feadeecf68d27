import type { Diagnostic } from '../model/diagnostic.ts'
import type { Page, PageRecord } from '../model/page.ts'
import { textOf } from '../model/page.ts'
import { type Data, isData, writtenField } from './data-fields.ts'
import { withNote } from './offprint-note.ts'
import { recordsIn } from './records-in.ts'
import type { Site } from './site-reader.ts'

/** One file of a collection as a page with one record, or without any where it is not to be exported. */
export function collectionPage(
  site: Site,
  path: string,
  type: PageRecord['type'],
  people: People,
): Page | undefined {
  const page = site.page(path)
  if (page === undefined) return undefined
  const place = { source: page.source, line: 1, column: 1 }
  const data = { ...dateOfName(path), ...withPeople(page.frontMatter, people) }
  const item = type === 'news' ? newsItem(data, page) : { data, body: page.nodes }
  const { records, diagnostics } = recordsIn(type, [{ ...item, place, markup: site.markup }])
  const { citations: _, ...file } = page
  return {
    ...(records.length === 0 ? file : page),
    nodes: [],
    // What nobody is shown needs no putting right.
    ...(records.length === 0 ? {} : { body: page.nodes }),
    records: records.flatMap((record) => withNote(record, data)),
    extents: [{ start: 0, end: (page.lineStarts.at(-1) ?? 0) + 1 }],
    diagnostics: [...without(page.diagnostics, 'needs-file'), ...diagnostics],
  }
}

/** Full names by the short ones that a site's files use for its people. */
export type People = ReadonlyMap<string, string>

export function without(diagnostics: readonly Diagnostic[], code: Diagnostic['code']): readonly Diagnostic[] {
  return diagnostics.filter((one) => one.code !== code)
}

/** `_posts/2024-09-05-title.md` */
function dateOfName(path: string): Data {
  const date = /(?:^|\/)(\d{4}-\d{1,2}-\d{1,2})-[^/]*$/.exec(path)?.[1]
  return date === undefined ? {} : { date }
}

/** A site shows the title of a long item and the text of a short one; an item without a title is short. */
function newsItem(data: Data, { nodes }: Page): { readonly data: Data; readonly body?: Page['nodes'] } {
  const { title, date, publishDate, draft, published, hidden, hide } = data
  const isInline = data['inline'] === true || writtenField(data, ['title']) === undefined
  const facts = { date, publishDate, draft, published, hidden, hide }
  return isInline && textOf(nodes) !== '' ? { data: facts, body: nodes } : { data: { ...facts, title } }
}

/** A short name that no file explains is no name, and a list without one of its authors is no list. */
function withPeople({ authors: listed, author = listed, ...data }: Data, people: People): Data {
  if (!Array.isArray(author)) return author === undefined ? data : { ...data, authors: author }
  const authors = author.map((one: unknown) => (typeof one === 'string' ? (people.get(one) ?? one) : one))
  const isWhole = authors.every((one: unknown) => typeof one !== 'string' || !/^[a-z][\w-]*$/.test(one))
  return isWhole ? { ...data, authors } : data
}

/** `jane: { name: Jane Moss }` */
export function namesIn(data: Data): People {
  return new Map(
    Object.entries(data).flatMap(([key, value]) => {
      const name = isData(value) ? writtenField(value, ['name', 'title']) : undefined
      return name === undefined ? [] : [[key, name] as const]
    }),
  )
}
