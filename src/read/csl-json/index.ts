import { diagnostic, type Diagnostic } from '../../model/diagnostic.ts'
import { type PageRecord, placeAt } from '../../model/page.ts'
import { leftOut } from '../../model/left-out.ts'
import { jsonKindOf } from '../json-kind.ts'
import { lineStartsOf } from '../line-starts.ts'
import { nestedTooDeep } from '../nesting-fault.ts'
import { onRepairedText } from '../on-repaired-text.ts'
import type { Reader } from '../reader.ts'
import { recordPage } from '../record-page.ts'
import { sampleReason } from '../template-samples.ts'
import { itemsIn } from './items.ts'
import { workOf } from './record.ts'

/** A bibliography as Zotero and citation processors exchange it (CSL-JSON, schema 1.0.2). */
export const cslJson: Reader = {
  name: 'csl-json',
  extensions: ['csl'],
  recognises: (text) => jsonKindOf(text) === 'csl',
  read: onRepairedText((document) => {
    const read = itemsIn(document.text)
    const lines = { source: document.source, lineStarts: lineStartsOf(document.text) }
    if ('message' in read) {
      const place = placeAt(lines, Math.min(read.offset, document.text.length))
      const hint = 'Export the file again; it may have been cut'
      const fault = diagnostic('data-invalid', `Cannot read the bibliography: ${read.message}`, {
        place,
        hint,
      })
      return recordPage('csl-json', document, [], [fault])
    }
    const { items, tooDeep } = read
    const own: PageRecord[] = []
    const problems: Diagnostic[] = tooDeep === undefined ? [] : [nestedTooDeep(placeAt(lines, tooDeep))]
    for (const { value, start } of items) {
      const work = workOf(value, placeAt(lines, start))
      if (work === undefined) continue
      const sample = sampleReason(work)
      if (sample === undefined) own.push(work)
      else problems.push(leftOut(work.title, sample, work.place))
    }
    const extents = items.map(({ start, end }) => ({ start, end }))
    return recordPage('csl-json', document, own, problems, { extents })
  }),
}
