import type { TalkEntry } from '../model/entry.ts'
import type { TalkFinding } from '../model/finding.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { isOneDay, partsOf, precisionOf } from '../model/partial-date.ts'
import type { VenueMention } from '../model/venue.ts'
import { seriesById } from '../venues/index.ts'
import { dateAtHead } from './date-place.ts'
import { dateAnywhere, tailDateOf } from './single-date.ts'
import { linksWithRoles } from './link.ts'
import { recordedDate } from './recorded-date.ts'
import { venuesOfTalk } from './talk-venues.ts'
import { timeOfDay } from './time-of-day.ts'
import { normalizeTitle } from './title.ts'

/** A talk with its date, that of its field, of its entry in a list, or what its occasion ends with: `Example Labs 2025`. */
export function normalizeTalk(
  { title, occasion, date, under, content, rule, place }: TalkFinding,
  person: string,
): TalkEntry {
  const tail = occasion === undefined || date !== undefined ? undefined : tailDateOf(occasion)
  const own = under === undefined ? undefined : dateAnywhere(content.text, under)
  const day = date === undefined ? (own ?? tail?.date) : recordedDate(date)
  const name =
    tail === undefined ? occasion : occasion?.slice(0, tail.start).replace(/(?<![\s,(])[\s,(]+$/, '')
  return {
    type: 'talk',
    person,
    rule,
    place,
    title: normalizeTitle(title),
    ...(name === undefined || name === '' ? {} : { occasion: name }),
    ...(day === undefined ? {} : { date: day }),
    ...(day !== undefined && isOneDay(day) ? timeOfDay(content.text, day) : {}),
    links: linksWithRoles(content),
    venues: heldThen(venuesOfTalk(content, title, occasion), day, content.text),
  }
}

/** A talk is given while its meeting is held: the year behind them is the meeting's; a day at the head may be another. */
function heldThen(
  venues: readonly VenueMention[],
  day: PartialDate | undefined,
  text: string,
): readonly VenueMention[] {
  const year = day === undefined ? undefined : partsOf(day).year
  const behind = text.slice(
    day !== undefined && precisionOf(day) !== 'year' ? (dateAtHead(text)?.textStart ?? 0) : 0,
  )
  if (year === undefined || !behind.includes(String(year))) return venues
  return venues.map((venue) => (venue.year !== undefined || isJournal(venue) ? venue : { ...venue, year }))
}

function isJournal({ kind, series }: VenueMention): boolean {
  return (series === undefined ? kind : seriesById(series)?.kind) === 'journal'
}
