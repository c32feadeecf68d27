import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml'

import type { Place } from '../model/place.ts'

/** Where a text such as `offprint.yaml` names the homepage or the source of each person, by their ids. */
export function personPlaces(
  text: string,
  source: string,
  field: 'homepage' | 'source',
): ReadonlyMap<string, Place> {
  const lines = new LineCounter()
  const people = parseDocument(text, { lineCounter: lines }).get('people')
  const places = (isSeq(people) ? people.items : []).flatMap((person): (readonly [string, Place])[] => {
    if (!isMap(person)) return []
    const value = person.get(field, true)
    const { line, col } = lines.linePos((isNode(value) ? value.range?.[0] : undefined) ?? 0)
    return [[String(person.get('id')), { source, line, column: col }]]
  })
  return new Map(places)
}
