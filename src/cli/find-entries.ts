import type { Catalog, Event, News, Work } from '../model/catalog.ts'
import { identifierTexts } from '../model/identifier.ts'
import type { Place } from '../model/place.ts'
import { foldText } from '../merge/likeness.ts'
import { identifiersNamed } from '../merge/work-reference.ts'

/** A published entry of any type. */
export type PublishedEntry = Work | News | Event

/** What a person means who writes a key, an id, an identifier, a title or text, or `FILE:LINE`. */
export function entriesNamed(catalog: Catalog, reference: string): readonly PublishedEntry[] {
  const { news, events } = catalog
  const works = worksNamed(catalog, reference)
  if (works.length > 0) return works
  const line = lineNamed(reference)
  if (line !== undefined) {
    const there = entriesIn(catalog, line.source, { from: line.line, to: line.line })
    if (there.length > 0) return there
  }
  const words = foldText(reference)
  return [
    ...news.filter(({ id, text }) => id === reference || foldText(text) === words),
    ...events.filter(({ id, name }) => id === reference || foldText(name) === words),
  ]
}

/** `FILE:LINE` and `FILE:LINE:COLUMN`, as diagnostics have it. */
export function lineNamed(reference: string): Pick<Place, 'source' | 'line'> | undefined {
  const [, source, line] = /^(.+?):(\d+)(?::\d+)?$/.exec(reference) ?? []
  return source === undefined ? undefined : { source, line: Number(line) }
}

/** What stands on some lines of a page. */
export function entriesIn(
  { works, news, events }: Catalog,
  source: string,
  { from, to }: { readonly from: number; readonly to: number },
): readonly PublishedEntry[] {
  const all: readonly PublishedEntry[] = [...works, ...news, ...events]
  const isThere = (place: Place): boolean => place.source === source && place.line >= from && place.line <= to
  return all.filter(({ mentions }) => mentions.some(({ place }) => isThere(place)))
}

/** The works that go by a key, an id, an identifier or a title; a key that a work has comes before one that it had. */
export function worksNamed({ works }: Catalog, reference: string): readonly Work[] {
  const keyed = works.filter(({ key, id }) => key === reference || id === reference)
  if (keyed.length > 0) return keyed
  const former = works.filter(({ aliases }) => aliases.includes(reference))
  if (former.length > 0) return former
  const names = new Set(identifiersNamed(reference))
  return works.filter((work) => namesOf(work).some((name) => names.has(name)))
}

/** What one may write for a work, for a suggestion. */
export function keysOf({ works }: Catalog): readonly string[] {
  return works.flatMap(({ key, aliases }) => [key, ...aliases])
}

function namesOf({ versions, mentions, title, titleVariants }: Work): readonly string[] {
  return [
    ...[...versions, ...mentions].flatMap(({ identifiers }) => identifierTexts(identifiers)),
    ...[title, ...titleVariants].map((text) => `title:${foldText(text)}`),
  ]
}
