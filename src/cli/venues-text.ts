import type { Edition, KnownVenues, Series } from '../venues/index.ts'
import { visibleText } from './visible-text.ts'

/** The series that hold a text in a name, an address or a town, with their editions; without one every series, a line each. */
export function listText(
  venues: KnownVenues,
  search: string | undefined,
): { readonly text: string; readonly count: number } {
  const wanted = search === undefined ? undefined : folded(search)
  const found = venues.all.filter((series) => wanted === undefined || matches(venues, series, wanted))
  const exact = found.filter(({ id, acronym }) => id === wanted || folded(acronym) === wanted)
  const shown = exact.length > 0 ? exact : found
  const lines = shown.flatMap((series) => [
    seriesLine(series),
    ...(wanted === undefined
      ? []
      : venues
          .editionsOf(series.id)
          .flatMap((edition) => [editionLine(edition), ...deadlineLines(venues, edition)])),
  ])
  return { text: lines.map((line) => `${visibleText(line)}\n`).join(''), count: shown.length }
}

function matches(
  venues: KnownVenues,
  { id, acronym, name = '', aliases, hosts }: Series,
  wanted: string,
): boolean {
  const towns = venues.editionsOf(id).map(({ location, year }) => `${location?.city ?? ''} ${year}`)
  return [id, acronym, name, ...aliases, ...hosts, ...towns].some((text) => folded(text).includes(wanted))
}

function seriesLine({ acronym, name, kind }: Series): string {
  return [acronym, name ?? '', kind === 'conference' ? '' : `(${kind})`].filter(Boolean).join('  ')
}

/** Its year, days, town, sources and website, as far as they are known. */
function editionLine({ year, date, location, building, sources, url }: Edition): string {
  const place = location === undefined ? building : `${location.city}, ${location.country}`
  const columns = [date ?? 'days unknown', place, sources, url]
  return `  ${[year, ...columns].filter((text) => text !== undefined).join('  ')}`
}

/** `        paper  2025-05-19 23:59 AoE (UTC−12) = 2025-05-20T11:59:00Z` */
function deadlineLines(venues: KnownVenues, { series, year }: Edition): readonly string[] {
  return venues
    .deadlinesOf(series, year)
    .map(({ kind, written, at }) => `        ${kind}  ${written} = ${at}`)
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
