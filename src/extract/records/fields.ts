import type { Finding } from '../../model/finding.ts'
import type { NewsRecord, PageRecord } from '../../model/page.ts'
import { linkedWords, richTextOf } from '../../model/rich-text.ts'
import { isResidue } from '../residue.ts'
import type { Rule } from '../rule.ts'

/** What a structured source tells in fields, taken at its word. */
export const recordedFields: Rule = {
  name: 'records/fields',
  find: ({ records = [] }) => records.flatMap(findingsOf),
}

/** A list of its own, beside those of the page's text, which are numbered from 0. */
const list = -1

function findingsOf(record: PageRecord): readonly Finding[] {
  const seen = { rule: recordedFields.name, place: record.place }
  if (record.type === 'work') return [{ ...seen, type: 'recorded-work', record }]
  if (record.type === 'news') return newsIn(record)
  const { type, title, occasion, date, time, links } = record
  return [
    {
      ...seen,
      type,
      title,
      ...(occasion === undefined ? {} : { occasion }),
      ...(date === undefined ? {} : { date }),
      ...(time === undefined ? {} : { time }),
      content: linkedWords(links),
    },
  ]
}

function newsIn({ type, place, date, nodes }: NewsRecord): readonly Finding[] {
  const content = richTextOf(nodes)
  if (isResidue(content)) return []
  const seen = { rule: recordedFields.name, place, content }
  return [{ ...seen, type, list, ...(date === undefined ? {} : { date }) }]
}
