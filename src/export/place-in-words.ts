import type { Event } from '../model/catalog.ts'

/** The building, then the town; registries often repeat the town in or behind the building's name. */
export function placeInWords({ venue = '', location }: Pick<Event, 'venue' | 'location'>): string {
  const { city = '', region = '', country = '' } = location ?? {}
  const building = venue
    .split(', ')
    .filter((part) => ![city, region, country].includes(part))
    .join(', ')
  const town = building.split(/[\s,]+/).includes(city) ? '' : city
  // Singapore is both.
  const state = country === city ? '' : country
  return [building, town, region, state].filter((part) => part !== '').join(', ')
}
