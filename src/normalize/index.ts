import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnostic } from '../model/diagnostic.ts'
import type { Entry } from '../model/entry.ts'
import type { Finding, NewsFinding, WorkFinding } from '../model/finding.ts'
import type { HeadDate } from './date.ts'
import { headDatesOf } from './date.ts'
import { normalizeNews } from './news-entry.ts'
import { normalizeRecordedWork } from './recorded-work.ts'
import { normalizeTalk } from './talk-entry.ts'
import { normalizeWork } from './work-entry.ts'

export { describePerson, personIdOf } from './person.ts'

export interface Normalized {
  readonly entries: readonly Entry[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Findings of one page → entries of one person, in the order of the findings. */
export function normalize(findings: readonly Finding[], person: string): Normalized {
  const dates = datesByItem(findings)
  const entries = findings.map((finding): Entry => {
    if (finding.type === 'talk') return normalizeTalk(finding, person)
    if (finding.type === 'work') return normalizeWork(finding, person)
    if (finding.type === 'recorded-work') return normalizeRecordedWork(finding, person)
    return normalizeNews(finding, dates.get(finding) ?? { textStart: 0 }, worksIn(finding, findings), person)
  })
  const problems = [...dates].flatMap(([item, date]) => reportDate(item, date))
  return { entries, diagnostics: problems }
}

function datesByItem(findings: readonly Finding[]): ReadonlyMap<NewsFinding, HeadDate> {
  const items = findings.filter((finding) => finding.type === 'news')
  const dates = headDatesOf(items)
  return new Map(items.map((item, index) => [item, dates[index] ?? { textStart: 0 }] as const))
}

function worksIn({ place }: NewsFinding, findings: readonly Finding[]): readonly WorkFinding[] {
  return findings.filter(
    (finding) =>
      finding.type === 'work' &&
      finding.announcedAt?.line === place.line &&
      finding.announcedAt.column === place.column,
  ) as readonly WorkFinding[]
}

function reportDate(
  { place, content }: NewsFinding,
  { date, diagnostics = [] }: HeadDate,
): readonly Diagnostic[] {
  if (date !== undefined) return diagnostics
  const message = `Cannot find the date of "${content.text.slice(0, 60)}": the item does not begin with one`
  return [
    diagnostic('date-missing', message, { place, hint: 'begin the item with its date, such as 2025-07-07' }),
  ]
}
