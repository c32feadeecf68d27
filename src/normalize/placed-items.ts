import type { NewsFinding } from '../model/finding.ts'
import type { Reading } from '../model/written-date.ts'
import { above, withinContext } from './date-context.ts'
import type { DatePlace } from './date-place.ts'
import { dateOfHeading } from './date-place.ts'
import { datePlacesOf } from './list-dates.ts'

/** An item with the date that counts for it, in its own words or in figures above it. */
export interface PlacedItem {
  readonly item: NewsFinding
  readonly place: DatePlace | undefined
  /** What the headings above say together. */
  readonly context: Reading | undefined
}

/** The items of one list, each with its date. */
export function placedIn(list: readonly NewsFinding[]): readonly PlacedItem[] {
  const places = datePlacesOf(list)
  return list.map((item, index) => {
    const context = above(item.under ?? [])
    const own = places[index]
    const place = own === undefined ? undefined : withinContext(own, context)
    return place === undefined ? (inFiguresAbove(item) ?? { item, context, place }) : { item, context, place }
  })
}

/** A date in figures that stands above its entry: its list decides how it is read, as where it stands within. */
function inFiguresAbove(item: NewsFinding): PlacedItem | undefined {
  const headings = item.under ?? []
  const heading = dateOfHeading(headings.at(-1) ?? '')
  if (heading === undefined) return undefined
  const context = above(headings.slice(0, -1))
  const place = withinContext(heading, context)
  return place === undefined || place.written.readings.every(({ order }) => order === 'sure')
    ? undefined
    : { item, context, place: { written: place.written, raw: place.raw, textStart: 0 } }
}
