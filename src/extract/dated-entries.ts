import type { Place } from '../model/place.ts'
import type { Page } from '../model/page.ts'
import { placeAt } from '../model/page.ts'
import type { RichText } from '../model/rich-text.ts'
import { richTextOf } from '../model/rich-text.ts'
import { holdsDate } from './head-date.ts'
import { isDegree } from './history.ts'
import type { Section } from './outline.ts'
import { isResidue } from './residue.ts'
import type { Topic } from './topics.ts'

/** An entry of a list outside of the news that has a date, in its own words or above it. */
export interface DatedEntry {
  readonly place: Place
  readonly list: number
  readonly under: readonly string[]
  readonly content: RichText
  readonly heading: string
}

/** The entries with a date under headings of one topic; degrees are left out. */
export function datedEntries(page: Page, sections: readonly Section[], wanted: Topic): readonly DatedEntry[] {
  return sections
    .filter(({ topic }) => topic === wanted)
    .flatMap(({ items, heading }) =>
      items.map(({ nodes, start, list, under }) => ({
        place: placeAt(page, start),
        list,
        under,
        content: richTextOf(nodes),
        heading,
      })),
    )
    .filter(
      ({ content, under }) =>
        !isResidue(content) && !isDegree(content.text) && (under.length > 0 || holdsDate(content.text)),
    )
}
