import type { Diagnostic } from '../model/diagnostic.ts'
import { type Node, type PageRecord, textOf } from '../model/page.ts'
import { hiddenReason, writtenField } from './data-fields.ts'
import type { DataItem } from './data-item.ts'
import { newsOf } from './data-news.ts'
import { talkOf } from './data-talk.ts'
import { workOf } from './data-work.ts'
import { leftOut } from '../model/left-out.ts'
import { sampleReason } from './template-samples.ts'

export interface RecordsRead {
  readonly records: readonly PageRecord[]
  /** What was left out, and why. */
  readonly diagnostics: readonly Diagnostic[]
}

interface Item extends DataItem {
  /** The text of a file that is one item. */
  readonly body?: readonly Node[]
}

/** Items as records of one type, without drafts, hidden ones and samples of templates. */
export function recordsIn(type: PageRecord['type'], items: readonly Item[]): RecordsRead {
  const read = items.map((item): RecordsRead => {
    const record = makers[type](item, item.body)
    const reason = hiddenReason(item.data) ?? (record === undefined ? undefined : sampleReason(record))
    if (record === undefined) return nothing
    if (reason === undefined) return { records: [record], diagnostics: [] }
    return { records: [], diagnostics: [leftOut(nameOf(record, item), reason, item.place)] }
  })
  return {
    records: read.flatMap(({ records }) => records),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  }
}

const makers = { news: newsOf, talk: talkOf, work: workOf } as const

const nothing: RecordsRead = { records: [], diagnostics: [] }

/** An announcement without a title is known by its file where it has one of its own, else by its words. */
function nameOf(record: PageRecord, { data, place, body }: Item): string {
  if (record.type !== 'news') return record.title
  return writtenField(data, ['title']) ?? (body === undefined ? textOf(record.nodes) : place.source)
}
