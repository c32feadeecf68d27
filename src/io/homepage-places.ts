import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml'

import type { Place } from '../model/place.ts'

/** Where `offprint.yaml` names the homepage of each person, by their ids. */
export function homepagePlaces(text: string, source: string): ReadonlyMap<string, Place> {
  const lines = new LineCounter()
  const people = parseDocument(text, { lineCounter: lines }).get('people')
  const places = (isSeq(people) ? people.items : []).flatMap((person): (readonly [string, Place])[] => {
    if (!isMap(person)) return []
    const homepage = person.get('homepage', true)
    const { line, col } = lines.linePos((isNode(homepage) ? homepage.range?.[0] : undefined) ?? 0)
    return [[String(person.get('id')), { source, line, column: col }]]
  })
  return new Map(places)
}
