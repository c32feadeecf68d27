import type { Diagnostic } from '../model/diagnostic.ts'
import type { Node, PageRecord } from '../model/page.ts'
import { hiddenReason } from './data-fields.ts'
import { type DataItem, newsOf, talkOf, workOf } from './data-record.ts'
import { leftOut } from '../model/left-out.ts'
import { sampleReason } from './template-samples.ts'

export interface RecordsRead {
  readonly records: readonly PageRecord[]
  /** What was left out, and why. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Items as records of one type, without drafts, hidden ones and samples of templates. */
export function recordsIn(
  type: PageRecord['type'],
  items: readonly (DataItem & { readonly body?: readonly Node[] })[],
): RecordsRead {
  const read = items.map((item): RecordsRead => {
    const record = makers[type](item, item.body)
    const reason = hiddenReason(item.data) ?? (record === undefined ? undefined : sampleReason(record))
    if (record === undefined) return nothing
    if (reason === undefined) return { records: [record], diagnostics: [] }
    return { records: [], diagnostics: [leftOut(titleOf(item), reason, item.place)] }
  })
  return {
    records: read.flatMap(({ records }) => records),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  }
}

const makers = { news: newsOf, talk: talkOf, work: workOf } as const

const nothing: RecordsRead = { records: [], diagnostics: [] }

function titleOf({ data, place }: DataItem): string {
  return typeof data['title'] === 'string' ? data['title'] : place.source
}
