import { diagnostic } from '../../model/diagnostic.ts'
import { type PageRecord, placeAt } from '../../model/page.ts'
import { leftOut } from '../../model/left-out.ts'
import { jsonKindOf } from '../json-kind.ts'
import { lineStartsOf } from '../line-starts.ts'
import type { Reader } from '../reader.ts'
import { recordPage } from '../record-page.ts'
import { sampleReason } from '../template-samples.ts'
import { yamlLists } from '../data-lists.ts'
import { workOf } from './record.ts'

/** A bibliography as Zotero and citation processors exchange it (CSL-JSON, schema 1.0.2). */
export const cslJson: Reader = {
  name: 'csl-json',
  extensions: ['csl'],
  recognises: (text) => jsonKindOf(text) === 'csl',
  read(document) {
    const lists = yamlLists(document.text)
    const lines = { source: document.source, lineStarts: lineStartsOf(document.text) }
    if ('message' in lists) {
      const place = placeAt(lines, Math.min(lists.offset, document.text.length))
      const hint = 'Export the file again; it may have been cut'
      const fault = diagnostic('data-invalid', `Cannot read the bibliography: ${lists.message}`, {
        place,
        hint,
      })
      return recordPage('csl-json', document, [], [fault])
    }
    const works = lists.flatMap(({ items }) =>
      items.flatMap(({ value, offset }) => workOf(value, placeAt(lines, offset)) ?? []),
    )
    const samples = works.flatMap((work) => {
      const reason = sampleReason(work)
      return reason === undefined ? [] : [leftOut(work.title, reason, work.place)]
    })
    const own: readonly PageRecord[] = works.filter((work) => sampleReason(work) === undefined)
    return recordPage('csl-json', document, own, samples)
  },
}
