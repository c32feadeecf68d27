import type { Diagnostic } from '../model/diagnostic.ts'
import type { TalkEntry } from '../model/entry.ts'
import type { Finding, TalkFinding } from '../model/finding.ts'
import { once } from '../model/once.ts'
import { isOneDay } from '../model/partial-date.ts'
import { ambiguous } from './ambiguous-date.ts'
import { decidedReadings } from './date-order.ts'
import { doubtIn, figuresIn, type ReadingsOf } from './single-date.ts'

/** What dates in the figures of talks mean: the other talks of the page show it, else its news. */
export function readingsOnPage(findings: readonly Finding[]): ReadingsOf {
  const decided = once(() => {
    const figures = findings.flatMap((finding) =>
      finding.type === 'talk' || finding.type === 'news'
        ? [{ type: finding.type, dates: figuresIn(finding.date ?? finding.content.text) }]
        : [],
    )
    const talks = figures.flatMap(({ type, dates }) => (type === 'talk' ? dates : []))
    return decidedReadings(talks, figures.flatMap(({ dates }) => dates)) // prettier-ignore
  })
  return (date) =>
    date.readings.length > 1 && date.readings.every(({ day }) => day !== undefined)
      ? decided()(date)
      : date.readings
}

/** Tells a date of a talk that leaves its day open because nothing shows which part is the month. */
export function reportDateOfTalk(
  { date, under, content, place }: TalkFinding,
  entry: TalkEntry,
  readingsOf: ReadingsOf,
): readonly Diagnostic[] {
  if (entry.date !== undefined && isOneDay(entry.date)) return []
  const doubt = doubtIn(date ?? content.text, under, readingsOf)
  return doubt === undefined ? [] : [ambiguous(doubt, place)]
}
