import type { Published } from '../model/entry.ts'
import type { ListedParts } from '../model/finding.ts'
import type { NumberedGenre } from '../model/numbered-genres.ts'
import { patentClause, reportClause } from '../model/numbered-genres.ts'
import type { Span } from '../model/rich-text.ts'
import { institutionIn } from './written-school.ts'

/** A report that an entry of a list of publications calls so behind its title, with its number and who published it. */
export function writtenReport(text: string, title: Span, { venue }: ListedParts): Published | undefined {
  const clause = behindTitle(text, title, venue, reportClause)
  if (clause === undefined) return undefined
  const { genre, number, end } = clause
  const publisher = clause.publisher ?? institutionIn(text.slice(title.end + end, title.end + end + longest))
  return {
    kind: 'report',
    ...(genre === undefined ? {} : { genre }),
    ...(number === undefined ? {} : { issue: number }),
    ...(publisher === undefined ? {} : { publisher }),
  }
}

/** A patent with its number, and the office as far as the entry names it: `US Patent 10,123,456`. */
export function writtenPatent(text: string, title: Span, { venue }: ListedParts): Published | undefined {
  const clause = behindTitle(text, title, venue, patentClause)
  if (clause?.number === undefined) return undefined
  const { genre, number } = clause
  return { kind: 'patent', ...(genre === undefined ? {} : { genre }), issue: number }
}

/** So far behind the title its kind may be told. */
const longest = 400

/** `J. Algebra 3 (2018). Technical report 5`: what appeared elsewhere only comes from a report. */
function behindTitle(
  text: string,
  title: Span,
  venue: Span | undefined,
  clauseIn: (text: string) => NumberedGenre | undefined,
): NumberedGenre | undefined {
  const clause = clauseIn(text.slice(title.end, title.end + longest))
  const isElsewhere = venue !== undefined && venue.start < title.end + (clause?.start ?? 0)
  return clause === undefined || isElsewhere ? undefined : clause
}
