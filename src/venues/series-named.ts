import { venueNames } from './names.ts'
import { once } from '../model/once.ts'
import { seriesById } from './registry.ts'

/**
 * The ids of the series that exactly this name can be, never by a part of it: by capitals and signs as written,
 * else without regard to them. Several where one acronym is two series.
 */
export function seriesNamed(acronym: string, name?: string): readonly string[] {
  const ids = byText().get(acronym) ?? byText().get(foldedSeries(acronym)) ?? []
  const meetings = ids.filter((id) => seriesById(id)?.kind !== 'journal')
  if (meetings.length < 2 || name === undefined) return meetings
  const named = new Set(byText().get(foldedSeries(name)) ?? [])
  const agreed = meetings.filter((id) => named.has(id))
  return agreed.length === 1 ? agreed : meetings
}

/** Letters and digits alone, in small letters. */
export function foldedSeries(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const byText = once(() => {
  const ids = new Map<string, readonly string[]>()
  const names = venueNames()
  for (const { text, series } of names) {
    const folded = foldedSeries(text)
    ids.set(folded, [...new Set([...(ids.get(folded) ?? []), ...series])])
  }
  for (const { text, series } of names) ids.set(text, series)
  return ids
})
