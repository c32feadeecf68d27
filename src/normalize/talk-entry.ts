import type { TalkEntry } from '../model/entry.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnostic } from '../model/diagnostic.ts'
import type { TalkFinding } from '../model/finding.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { isOneDay, partsOf, precisionOf } from '../model/partial-date.ts'
import { withScripts } from '../model/raised-text.ts'
import { lineOf, type RichText, slice } from '../model/rich-text.ts'
import type { VenueMention } from '../model/venue.ts'
import { seriesById } from '../venues/index.ts'
import { dateAtEnd, dateAtHead, saysMonth } from './date-place.ts'
import { dateAnywhere, type ReadingsOf, tailDateOf } from './single-date.ts'
import { linksWithRoles } from './link.ts'
import { recordedDate } from './recorded-date.ts'
import { venuesOfTalk } from './talk-venues.ts'
import { openTimeOf, recordedTime, timeOfDay, type TimeSpan } from './time-of-day.ts'
import { normalizeTitle } from './title.ts'

/** A talk with its date, that of its field, of its entry in a list, or what its occasion ends with: `Example Labs 2025`. */
export function normalizeTalk(finding: TalkFinding, person: string, readingsOf?: ReadingsOf): TalkEntry {
  const { title, occasion, date, under, content, rule, place, isAlone } = finding
  const tail = occasion === undefined || date !== undefined ? undefined : tailDateOf(occasion)
  const own = under === undefined ? undefined : dateAnywhere(content.text, under, readingsOf)
  const day = date === undefined ? (own ?? tail?.date) : recordedDate(date, readingsOf)
  const name =
    tail === undefined ? occasion : occasion?.slice(0, tail.start).replace(/(?<![\s,(])[\s,(]+$/, '')
  return {
    type: 'talk',
    person,
    rule,
    place,
    title: normalizeTitle(title),
    ...(isAlone === undefined ? {} : { text: textOf(content) }),
    ...(name === undefined || name === '' ? {} : { occasion: name }),
    ...(day === undefined ? {} : { date: day }),
    ...(day !== undefined && isOneDay(day) ? timeOf(finding, day) : {}),
    links: linksWithRoles(content),
    venues: heldThen(venuesOfTalk(content, title, occasion), day, content.text),
  }
}

function textOf(content: RichText): string {
  const written = withScripts(content)
  const { textStart, textEnd } = dateAtHead(content.text, content.marks) ??
    dateAtEnd(content) ?? { textStart: 0 }
  return lineOf(slice(written, textStart, textEnd)) || lineOf(written)
}

function timeOf(
  { time, content }: Pick<TalkFinding, 'time' | 'content'>,
  day: PartialDate,
): TimeSpan | undefined {
  return time === undefined ? timeOfDay(content.text, day) : recordedTime(time, day)
}

/** Why a talk whose time is given is in the calendar on its day only. */
export function reportTime(
  { title, time, content, place }: TalkFinding,
  { date, begins }: TalkEntry,
): readonly Diagnostic[] {
  if (date === undefined || begins !== undefined || !isOneDay(date)) return []
  const open = openTimeOf(time ?? content.text, date)
  if (open === undefined) return []
  const message = `Cannot place the time "${open.written}" of the talk "${title}": ${open.reason}`
  const hint = 'write the hours from UTC, such as 16:15 (UTC+2)'
  return [diagnostic('talk-time-unknown', message, { place, hint })]
}

/** A talk is given while its meeting is held: the year behind them is the meeting's; a day at the head may be another. */
function heldThen(
  venues: readonly VenueMention[],
  day: PartialDate | undefined,
  text: string,
): readonly VenueMention[] {
  const year = day === undefined ? undefined : partsOf(day).year
  const head = dateAtHead(text)
  const behind = text.slice(
    day !== undefined && precisionOf(day) !== 'year' && head !== undefined && saysMonth(head)
      ? head.textStart
      : 0,
  )
  if (year === undefined || !behind.includes(String(year))) return venues
  return venues.map((venue) => (venue.year !== undefined || isJournal(venue) ? venue : { ...venue, year }))
}

function isJournal({ kind, series }: VenueMention): boolean {
  return (series === undefined ? kind : seriesById(series)?.kind) === 'journal'
}
