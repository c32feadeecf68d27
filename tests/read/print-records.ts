import { type Page, type PageRecord, textOf } from '../../src/model/page.ts'

/** Records as people can review them: the place in front, the text of what has markup. */
export function printRecords({ records = [] }: Page): readonly object[] {
  return records.map(printRecord)
}

function printRecord(record: PageRecord): object {
  const at = `${record.place.line}:${record.place.column}`
  const { place: _, ...fields } = record
  if (fields.type !== 'news') return { at, ...fields }
  const { nodes, ...rest } = fields
  return { at, ...rest, text: textOf(nodes), links: hrefsIn(nodes) }
}

function hrefsIn(nodes: Page['nodes']): readonly string[] {
  return nodes.flatMap((node) =>
    node.type !== 'element'
      ? []
      : [
          ...(node.attributes['href'] === undefined ? [] : [node.attributes['href']]),
          ...hrefsIn(node.children),
        ],
  )
}
