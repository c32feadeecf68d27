import type { Catalog, Event, News, Work } from './catalog.ts'
import type { Instant } from './instant.ts'
import type { PartialDate } from './partial-date.ts'

type Entries = Pick<Catalog, 'news' | 'works' | 'events'>

/** When something that a reader sees last changed, until an instant where one is given; undefined while no entry tells a day. */
export function lastChange(entries: Entries, until?: Instant): Instant | undefined {
  const told = allOf(entries)
    .filter(tellsDay)
    .map(({ updated }) => updated)
    .filter((updated) => until === undefined || updated <= until)
  return told.reduce<Instant | undefined>(
    (last, one) => (last === undefined || one > last ? one : last),
    undefined,
  )
}

/** The months, years and other periods in which something changed on a day that no entry tells. */
export function periodsOfChange(entries: Entries): readonly PartialDate[] {
  return allOf(entries)
    .filter((entry) => !tellsDay(entry))
    .flatMap((entry) => (entry.type === 'work' ? entry.versions[0]?.issued : entry.date) ?? [])
}

function allOf({ news, works, events }: Entries): readonly (News | Work | Event)[] {
  return [...news, ...works, ...events]
}

/** What has no day of its own stands at the end of its month or year, which may be still to come. */
function tellsDay({ approximate, published, updated }: News | Work | Event): boolean {
  return approximate !== true || updated !== published
}
