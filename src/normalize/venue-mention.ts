import type { RichText } from '../model/rich-text.ts'
import { linksOf } from '../model/rich-text.ts'
import type { VenueMention } from '../model/venue.ts'
import type { VenueMatch } from '../venues/index.ts'
import { registeredVenue, seriesById, seriesOfUrl } from '../venues/index.ts'

/**
 * A venue that a text names, with what the registry knows of it.
 *
 * A link under the name tells apart what the name leaves open, and knows a workshop where the name is its host's.
 */
export function mentionOf(match: VenueMatch, content: RichText): VenueMention {
  const site = siteUnder(content, match)
  const bySite = site !== undefined && isMeant(site.series, match) ? site.series : undefined
  const series = bySite ?? (match.series.length === 1 ? match.series[0] : undefined)
  const registered = series === undefined ? undefined : registeredVenue(series)
  const { name: shortName, aliases = [], ...known } = registered ?? { name: match.name }
  const names = new Set([shortName, ...aliases, ...(match.aliases ?? [])])
  const others = [...names].filter((name) => name !== match.name)
  const inferred = bySite === undefined ? undefined : site?.year
  const track = match.track ?? (bySite === undefined ? undefined : site?.track)
  const kind = match.kind ?? (track === 'workshop' ? 'workshop' : undefined)
  return {
    ...(series === undefined && kind !== undefined ? { kind } : {}),
    ...known,
    name: match.name,
    ...yearOf(match.year, inferred),
    ...(track === undefined ? {} : { track }),
    ...(others.length === 0 ? {} : { aliases: others }),
  }
}

/** The venue whose site a link under the name leads to. */
function siteUnder(content: RichText, { start, end }: VenueMatch): ReturnType<typeof seriesOfUrl> {
  const links = linksOf(content).filter((link) => link.start < end && start < link.end)
  return links.map(({ href }) => seriesOfUrl(href)).find((site) => site !== undefined)
}

function isMeant(series: string, match: VenueMatch): boolean {
  return match.series.includes(series) || match.series.includes(seriesById(series)?.partOf ?? '')
}

function yearOf(
  stated: number | undefined,
  inferred: number | undefined,
): Pick<VenueMention, 'year' | 'yearInferred'> {
  if (stated !== undefined) return { year: stated }
  return inferred === undefined ? {} : { year: inferred, yearInferred: true }
}
