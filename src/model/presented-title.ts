import type { Event, Work } from './catalog.ts'

/** The title under which a work is presented there, which may not be the one that it is known by now. */
export function presentedTitle(
  { series, year }: Pick<Event, 'series' | 'year'>,
  { title, versions }: Pick<Work, 'title' | 'versions'>,
): string {
  const presented = versions.find(
    ({ venue }) => venue !== undefined && venue.series === series && venue.year === year,
  )
  return presented?.title ?? title
}
