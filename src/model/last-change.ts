import type { Catalog } from './catalog.ts'
import type { Instant } from './instant.ts'

/** When something that a reader sees last changed, until an instant where one is given; undefined while no entry tells a day. */
export function lastChange(
  { news, works, events }: Pick<Catalog, 'news' | 'works' | 'events'>,
  until?: Instant,
): Instant | undefined {
  const told = [...news, ...works, ...events]
    // What has no day of its own stands at the end of its month or year, which may be still to come.
    .filter(({ approximate, published, updated }) => approximate !== true || updated !== published)
    .map(({ updated }) => updated)
    .filter((updated) => until === undefined || updated <= until)
  return told.reduce<Instant | undefined>((last, one) => (last === undefined || one > last ? one : last), undefined)
} // prettier-ignore
