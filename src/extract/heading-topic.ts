import { textOf } from '../model/page.ts'
import type { CutSection } from './cut-sections.ts'
import { holdsDate, isDateAlone, isDatedTitle } from './head-date.ts'
import type { Topic } from './topics.ts'
import { isWeakNews, topicOf } from './topics.ts'

/**
 * The topic that a heading announces below one of another topic; undefined where it says nothing by itself
 * (`2024`) or is an entry of what is above.
 *
 * Below publications a long heading is the title of one. Below news a heading with a date is an entry, though
 * it tells of a paper: `Two papers at CHI (May 2024)`.
 */
export function topicBelow(above: Topic, heading: string, isOneOfMany: boolean): Topic | undefined {
  if (isDateAlone(heading) || (above === 'service' && isVenues(heading))) return undefined
  const topic = topicOf(heading)
  if (topic === 'news' && isWeakNews(heading) && gatherings.has(above)) return undefined
  if (above === 'publications' && stages.test(heading)) return undefined
  const isLong = heading.split(' ').length > 5
  const isEntry = above === 'news' && (isOneOfMany || isDatedTitle(heading) || isLong)
  const isPaper = above === 'publications' && isLong
  return (isEntry && topic !== 'news') || (isPaper && topic !== 'publications') ? undefined : topic
}

/** Below publications these part them by when they were written: `Independent career`, `PhD work`. */
const stages =
  /\bcareer\b|\b(?:ph\.?d\.?|doctoral|graduate|undergraduate|postdoc(?:toral)?|independent|early|earlier|older|recent|previous|past|other|selected|joint|collaborative) (?:works?|research)\b/i

/** `Other Journals:` below "Services" lists whom one serves, no papers. */
function isVenues(heading: string): boolean {
  return /\b(?:journals?|proceedings|conferences?)\W{0,9}$/i.test(heading)
}

/** Below these "Upcoming" and "Highlights" are parts of them. */
const gatherings: ReadonlySet<Topic> = new Set(['talks', 'events', 'publications', 'awards', 'teaching'])

/** Headings of one level in a row of which two or more have a date among other words: `A prize (May 2024)`. */
export function headingsOfEntries(sections: readonly CutSection[]): ReadonlySet<CutSection> {
  const rows: CutSection[][] = []
  for (const section of sections) {
    const last = rows.at(-1)
    if (!mayBeEntry(section)) rows.push([])
    else if (last !== undefined && (last[0]?.level ?? section.level) === section.level) last.push(section)
    else rows.push([section])
  }
  const isDatedRow = (row: readonly CutSection[]): boolean =>
    row.filter(({ title }) => holdsDate(textOf(title))).length > 1
  return new Set(rows.filter(isDatedRow).flat())
}

function mayBeEntry({ title, level }: CutSection): boolean {
  const heading = textOf(title)
  const isTopic = topicOf(heading) !== undefined && !/(?:19|20)\d\d/.test(heading)
  return level > 0 && !isDateAlone(heading) && !isTopic
}
