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
    ...(wanted === undefined ? [] : venues.editionsOf(series.id).map(editionLine)),
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

/** `  2025  2025-11-04/2025-11-09  Suzhou, China  aclanthology, dblp  https://2025.emnlp.org/` */
function editionLine({ year, date, location, building, sources, url }: Edition): string {
  const place = location === undefined ? building : `${location.city}, ${location.country}`
  const columns = [date ?? 'days unknown', place, sources, url]
  return `  ${[year, ...columns].filter((text) => text !== undefined).join('  ')}`
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
