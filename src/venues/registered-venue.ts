import type { VenueMention } from '../model/venue.ts'
import { seriesById } from './registry.ts'

/** What the registry says of a series, as an entry names it; undefined for a series that it does not know. */
export function registeredVenue(id: string): Omit<VenueMention, 'year' | 'track'> | undefined {
  const series = seriesById(id)
  if (series === undefined) return undefined
  const { acronym, name, aliases, kind, partOf } = series
  const host = partOf === undefined ? undefined : seriesById(partOf)
  return {
    name: acronym,
    series: id,
    kind,
    aliases: [...(name === undefined ? [] : [name]), ...aliases],
    ...(host === undefined ? {} : { host: { name: host.acronym, series: host.id } }),
  }
}
