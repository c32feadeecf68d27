import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnostic } from '../model/diagnostic.ts'
import type { Entry } from '../model/entry.ts'
import type { Finding, NewsFinding, WorkFinding } from '../model/finding.ts'
import type { Place } from '../model/place.ts'
import { precisionOf } from '../model/partial-date.ts'
import type { HeadDate } from './date.ts'
import { headDatesOf } from './date.ts'
import type { Named } from './news-entry.ts'
import { normalizeNews } from './news-entry.ts'
import { normalizeRecordedWork } from './recorded-work.ts'
import { readingsOnPage, reportDateOfTalk } from './talk-dates.ts'
import { normalizeTalk, reportTime } from './talk-entry.ts'
import { placedVenuesIn } from './venue.ts'
import { normalizeWork } from './work-entry.ts'

export { describePerson, isPersonId, personIdOf } from './person.ts'

export interface Normalized {
  readonly entries: readonly Entry[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Findings of one page → entries of one person, in the order of the findings. */
export function normalize(findings: readonly Finding[], person: string): Normalized {
  const dates = datesByItem(findings)
  const readingsOf = readingsOnPage(findings)
  const worksAt = worksByPlace(findings)
  const named = new Map(
    [...dates].map(([item, date]) => {
      const works = worksAt.get(placeName(item.place)) ?? []
      return [item, namedIn(item, date, works)] as const
    }),
  )
  const venuesAt = new Map([...named].map(([{ place }, { venues }]) => [placeName(place), venues] as const))
  const entries = findings.map((finding): Entry => {
    if (finding.type === 'talk') return normalizeTalk(finding, person, readingsOf)
    if (finding.type === 'work')
      return normalizeWork(
        finding,
        person,
        finding.announcedAt && venuesAt.get(placeName(finding.announcedAt)),
      )
    if (finding.type === 'recorded-work') return normalizeRecordedWork(finding, person)
    return normalizeNews(
      finding,
      dates.get(finding) ?? { textStart: 0 },
      named.get(finding) ?? { works: [], venues: [] },
      person,
    )
  })
  const problems = [...dates].flatMap(([item, date]) => reportDate(item, date))
  const ofTalks = findings.flatMap((finding, index) => {
    const entry = entries[index]
    return finding.type === 'talk' && entry?.type === 'talk'
      ? [...reportDateOfTalk(finding, entry, readingsOf), ...reportTime(finding, entry)]
      : []
  })
  return { entries, diagnostics: [...problems, ...ofTalks] }
}

/** Searched once for the item and the works that it names. */
function namedIn(
  item: NewsFinding,
  { date, textStart, textEnd }: HeadDate,
  works: readonly WorkFinding[],
): Named {
  const end = item.content.text.length
  // A year alone at the end is that of the meeting before it: `Prize, Conference on Ferns, 2025`.
  const isYear = date !== undefined && precisionOf(date) === 'year'
  const dates = [
    { start: 0, end: textStart },
    { start: isYear ? end : (textEnd ?? end), end },
  ]
  const hidden = [...works.map(({ titleSpan }) => titleSpan), ...dates]
  return { works, venues: placedVenuesIn(item.content, hidden) }
}

function placeName({ line, column }: Place): string {
  return `${line}:${column}`
}

/** The date of every item; the items of one list are decided together. */
function datesByItem(findings: readonly Finding[]): ReadonlyMap<NewsFinding, HeadDate> {
  const items = findings.filter((finding) => finding.type === 'news')
  const dates = headDatesOf(items)
  return new Map(items.map((item, index) => [item, dates[index] ?? { textStart: 0 }] as const))
}

/** The works that the news name, by the place of the item. */
function worksByPlace(findings: readonly Finding[]): ReadonlyMap<string, readonly WorkFinding[]> {
  const works = new Map<string, WorkFinding[]>()
  for (const finding of findings) {
    if (finding.type !== 'work' || finding.announcedAt === undefined) continue
    const name = placeName(finding.announcedAt)
    works.set(name, [...(works.get(name) ?? []), finding])
  }
  return works
}

/** A date that cannot be read is there all the same. */
function reportDate(
  { place, content }: NewsFinding,
  { date, diagnostics = [] }: HeadDate,
): readonly Diagnostic[] {
  if (date !== undefined || diagnostics.length > 0) return diagnostics
  const message = `Cannot find the date of "${content.text.slice(0, 60)}": the item does not begin with one`
  return [
    diagnostic('date-missing', message, { place, hint: 'begin the item with its date, such as 2025-07-07' }),
  ]
}
