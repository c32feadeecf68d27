import type { Origin } from '../../model/catalog.ts'
import { fieldOfPart } from '../../model/part-origins.ts'
import type { Place } from '../../model/place.ts'
import { disclosure } from './entry.ts'
import { joined, markup, type Content } from './markup.ts'

/** Fields and where they come from. */
export interface Sourced {
  /** What the fields are of, where that must be said: `preprint`. */
  readonly of?: string
  readonly origins: Readonly<Record<string, Origin>>
}

/** Lines of pages: `profiles/ada.md, line 12`, each once. */
export function placesIn(mentions: readonly { readonly place: Place }[]): readonly string[] {
  return [...new Set(mentions.map(({ place }) => lineOf(place.source, place.line)))]
}

/** Where each fact of an entry comes from, for those who ask. */
export function sources(
  sourced: readonly Sourced[],
  mentions: readonly { readonly place: Place }[],
): Content {
  const told = sourced.flatMap(({ of, origins }) =>
    [...fieldsBySource(origins)].map(
      ([source, fields]) => markup`<li>${joined([of, fields.join(', ')], ', ')}: ${source}</li>`,
    ),
  )
  const named = new Set(sourced.flatMap(({ origins }) => Object.values(origins).map(sourceOf)))
  const others = placesIn(mentions).filter((place) => !named.has(place))
  const items = [...told, ...others.map((place) => markup`<li>also: ${place}</li>`)]
  return disclosure('Sources', items.length === 0 ? undefined : markup`<ul class="note">\n${items}\n</ul>`)
}

function fieldsBySource(origins: Readonly<Record<string, Origin>>): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, readonly string[]>()
  for (const [field, origin] of Object.entries(origins).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const source = sourceOf(origin)
    fields.set(source, [...new Set([...(fields.get(source) ?? []), fieldOfPart(field)])])
  }
  return fields
}

/** A line is named by itself; what has none says who knows it. */
function sourceOf({ rule, source, line }: Origin): string {
  if (line !== undefined) return lineOf(source, line)
  return rule === 'metadata' ? source : `${rule}, ${source}`
}

function lineOf(source: string, line: number): string {
  return `${source}, line ${line}`
}
