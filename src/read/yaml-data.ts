import { isMap, isScalar, isSeq, type Node, visit, type YAMLMap } from 'yaml'
import type { Spanned } from '../model/page.ts'
import { type Data, isData } from './data-fields.ts'
import type { DataFault, DataList, DataLists } from './data-list.ts'
import { yamlDocument } from './yaml-document.ts'

/** Dates stay text; what is odd but can be read is nobody's business. */
const options = { schema: 'core', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const
const deepest = 4
const aliases = { maxAliasCount: 50 }

/** The lists of a YAML or JSON file (JSON is YAML), at its top or under keys; dates stay text. */
export function yamlLists(text: string): DataLists | DataFault {
  const { document, tooDeep } = yamlDocument(text, options)
  const [fault] = document.errors
  if (fault !== undefined)
    return { message: fault.message.split('\n')[0] ?? '', hint: quoteValues, offset: fault.pos[0] }
  const valueOf = (node: Node): unknown => node.toJS(document, aliases)
  const listsIn = (node: unknown, key: string, depth: number): readonly DataList[] => {
    if (depth === 0) return []
    if (isSeq<Node>(node)) return [{ key, items: node.items.flatMap((item) => itemsIn(item, valueOf)) }]
    if (!isMap<Node, Node | null>(node)) return []
    const dated = datedTexts(node)
    if (dated.length > 0) return [{ key, items: dated }]
    return node.items.flatMap((pair) =>
      listsIn(pair.value, nameOf(isScalar(pair.key) ? String(pair.key.value) : '', key), depth - 1),
    )
  }
  try {
    return { lists: listsIn(document.contents, '', deepest), tooDeep }
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error), hint: quoteValues, offset: 0 }
  }
}

/** What helps most who write YAML that is none. */
export const quoteValues = 'Put quotation marks around values that hold ": " or begin with a sign'

/** `items` under `news_section` says less than the name above it. */
function nameOf(key: string, above: string): string {
  return above !== '' && /^(?:items?|entries|list|content|data)$/i.test(key) ? above : key
}

/** An item, or those of a group: `- year: 2024` with a list of `items`, which are of that year. */
function itemsIn(item: Node, valueOf: (node: Node) => unknown): DataList['items'] {
  const extent = extentOf(item)
  const value = valueOf(item)
  const group = isMap<Node, Node | null>(item) ? groupIn(item) : undefined
  if (group === undefined || !isData(value)) return [{ value, ...extent }]
  const { year = value['name'] ?? value['title'] } = value
  return group.flatMap((inner) => {
    const own = valueOf(inner)
    const under = isYear(year) ? { year } : {}
    return [{ value: isData(own) ? { ...under, ...own } : own, ...extentOf(inner) }]
  })
}

function extentOf({ range }: Pick<Node, 'range'>): Spanned {
  const [start, end] = range ?? [0, 0]
  return { start, end }
}

/** The list of a group, which besides says nothing but its year. */
function groupIn(map: YAMLMap<Node, Node | null>): readonly Node[] | undefined {
  const lists = map.items.flatMap(({ value }) => (isSeq<Node>(value) ? [value.items] : []))
  const [list] = lists
  const isGroup = lists.length === 1 && map.items.length <= 2 && list?.every((item) => isMap(item))
  return isGroup === true ? list : undefined
}

function isYear(value: unknown): boolean {
  return /^(?:19|20)\d\d$/.test(String(value))
}

/** `2024-03-02: We won a prize.` */
function datedTexts(map: YAMLMap<Node, Node | null>): DataList['items'] {
  const items = map.items.flatMap(({ key, value }) => {
    const date = isScalar(key) ? String(key.value) : ''
    const isDated = /^\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?$/.test(date)
    return isDated && isScalar(value) && typeof value.value === 'string'
      ? [{ value: { date, text: value.value }, start: extentOf(key).start, end: extentOf(value).end }]
      : []
  })
  return items.length === map.items.length ? items : []
}

/** A text under a key, written over several lines as a list in Markdown or HTML. */
export interface DataText extends Spanned {
  readonly key: string
  readonly value: string
}

/** The longer texts of a YAML file, under keys. */
export function yamlTexts(text: string): readonly DataText[] {
  if (!/:[ \t]*[|>]|<li\b/.test(text)) return []
  const found: DataText[] = []
  visit(yamlDocument(text, options).document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') return
      if (value.value.includes('\n') || value.value.includes('<li'))
        found.push({ key: String(key.value), value: value.value, ...extentOf(value) })
    },
  })
  return found
}

/** A YAML mapping as plain values; undefined when it is none. */
export function parseYaml(text: string): Data | undefined {
  const { document } = yamlDocument(text, options)
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined
  try {
    return document.toJS(aliases) as Data
  } catch {
    return undefined // too many aliases
  }
}
