import type { Diagnostic } from '../model/diagnostic.ts'
import { type Node, type PageRecord, placeAt, type Spanned } from '../model/page.ts'
import { type Data, dateField, isData, writtenField } from './data-fields.ts'
import type { DataList } from './data-list.ts'
import { tomlLists } from './toml-data.ts'
import { yamlLists } from './yaml-data.ts'
import { typeByName } from './data-type.ts'
import { sectionNodes } from './data-sections.ts'
import type { FrontMatter } from './front-matter.ts'
import { lineStartsOf } from './line-starts.ts'
import { repairMojibake } from './mojibake.ts'
import type { Document, MarkupReader } from './reader.ts'
import { recordsIn } from './records-in.ts'
import { mapEdited } from './source-map.ts'

export interface Recorded {
  /** The text of sections that stand there. */
  readonly nodes: readonly Node[]
  readonly records: readonly PageRecord[]
  readonly extents: readonly Spanned[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The news that a page keeps in its front matter for its layout to show, under a key that says so:
 *
 *     news_section:
 *       items:
 *         - date: May 2024
 *           text: A paper on rain.
 */
export function frontMatterRecords(
  { source, text }: Document,
  { data, bodyStart }: FrontMatter,
  markup: MarkupReader,
): Recorded {
  if (!Object.values(data).some((value) => typeof value === 'object' && value !== null)) return nothing
  if (!mayList.test(text.slice(0, bodyStart))) return nothing
  const lines = { source, lineStarts: lineStartsOf(text) }
  const front = text.slice(0, bodyStart)
  const { html: repaired, sourceStart, sourceEnd } = mapEdited(front, 0, repairMojibake(front))
  const read = listsIn(repaired).flatMap((list) => {
    const type = typeOf(list, data)
    const items = list.items.map(({ value, start }) => ({
      data: isData(value) ? value : typeof value === 'string' ? { text: value } : {},
      place: placeAt(lines, sourceStart(start)),
      markup,
    }))
    return type === undefined
      ? []
      : [
          {
            ...recordsIn(type, items),
            extents: list.items.map(({ start, end }) => ({ start: sourceStart(start), end: sourceEnd(end) })),
          },
        ]
  })
  return {
    nodes: sectionNodes(text, bodyStart, markup),
    records: read.flatMap(({ records }) => records),
    extents: read.flatMap(({ extents }) => extents),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  }
}

/** Most front matter lists addresses and tags only, which need no second look. */
const mayList =
  /(?:news|update|announce|highlight|milestone|award|hono|priz|talk|presentation|lecture|seminar|item|entries|section|aktuell|neuig|notici|noved|novid|notiz|actual|お知らせ|新闻)[\w-]*["'\]]*\s?:?\s*\n/i

const nothing: Recorded = { nodes: [], records: [], extents: [], diagnostics: [] }

/** With offsets that count in the page; what is wrong with the front matter its own reader says. */
function listsIn(block: string): readonly DataList[] {
  const open = /^(?:---|\+\+\+).*\n/.exec(block)?.[0].length ?? 0
  const written = block.slice(open).replace(/\n(?:---|\+\+\+|\.\.\.)[ \t]*\n?$/, '\n')
  const read = block.startsWith('+++') ? tomlLists(written) : yamlLists(written)
  if ('message' in read) return []
  return read.lists.map(({ key, items }) => ({
    key,
    items: items.map(({ value, start, end }) => ({ value, start: start + open, end: end + open })),
  }))
}

/** Awards count when they have dates; a list that is called no more than "item" is what the page is called. */
function typeOf({ key, items }: DataList, data: Data): PageRecord['type'] | undefined {
  const name = key.replace(/[-_](?:section|items?|list|entries)$/i, '')
  const wanted = /^items?$/i.test(name) ? lettersOf(writtenField(data, ['title']) ?? '') : name
  const type = typeByName(wanted)
  const first = items[0]?.value
  if (type === 'news') return typeof first === 'string' || isData(first) ? 'news' : undefined
  const isDated = isData(first) && dateField(first) !== undefined
  if (!isDated || type === 'work') return undefined
  return /^(?:awards?|honou?rs?|prizes)$/i.test(wanted) ? 'news' : type
}

function lettersOf(title: string): string {
  return title.replace(/[^\p{L}\s]+/gu, '').trim()
}
