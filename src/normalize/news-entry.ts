import type { NewsEntry } from '../model/entry.ts'
import type { NewsFinding, WorkFinding } from '../model/finding.ts'
import { withScripts } from '../model/raised-text.ts'
import { lineOf, slice, trim } from '../model/rich-text.ts'
import type { HeadDate } from './date.ts'
import { kindOf } from './kind.ts'
import { linksWithRoles } from './link.ts'
import { safeHtml } from './safe-html.ts'
import { normalizeTitle } from './title.ts'
import type { PlacedVenue } from './placed-venue.ts'

/** What an item names beside its date. */
export interface Named {
  readonly works: readonly WorkFinding[]
  readonly venues: readonly PlacedVenue[]
}

/** An item of the news without its date, with what it announces and the works that it names. */
export function normalizeNews(
  finding: NewsFinding,
  { date, inferred, textStart, textEnd }: HeadDate,
  { works, venues }: Named,
  person: string,
): NewsEntry {
  const { content, rule, place } = finding
  const titles = works.map(({ titleSpan }) => titleSpan)
  const written = withScripts(content)
  const text = trim(slice(content, textStart, textEnd))
  const announcement = titles.reduce(
    (words, { start, end }) => words.slice(0, start) + ' '.repeat(end - start) + words.slice(end),
    content.text,
  )
  return {
    type: 'news',
    person,
    rule,
    place,
    ...(date === undefined ? {} : { date }),
    ...(inferred === undefined ? {} : { dateInferred: inferred }),
    kind: kindOf(announcement.slice(textStart), {
      ...(finding.kind === undefined ? {} : { heading: finding.kind }),
      venue: venues.some(({ venue: { series, year } }) => series !== undefined || year !== undefined),
      title: titles.length > 0,
    }),
    text: lineOf(slice(written, textStart, textEnd)),
    html: safeHtml(text),
    links: linksWithRoles(content),
    titles: titles.map(({ start, end }) => normalizeTitle(written.text.slice(start, end))),
    venues: venues.map(({ venue }) => venue),
  }
}
