import type { Event, News, Work } from '../model/catalog.ts'
import { amended } from '../model/put-away.ts'
import type { Exporter, Material, Piece, View } from './exporter.ts'

/** Everything that the files of a view depend on, piece by piece: a whole catalog may be longer than a string can be. */
export function materialOf(view: View, exporters: readonly Exporter[]): Material {
  return { [Symbol.iterator]: () => piecesOf(view, exporters) }
}

function* piecesOf(
  { catalog, newest, ...rest }: View,
  exporters: readonly Exporter[],
): Generator<string | Piece> {
  const { news, works, events, diagnostics, ...others } = catalog
  yield JSON.stringify([exporters.map(({ name }) => name), rest, [...(newest ?? [])], others])
  yield 'diagnostics'
  // Each tells of one page.
  for (const data of diagnostics) yield { data, isShared: false }
  for (const [field, entries] of Object.entries({ news, works, events })) {
    yield field
    for (const entry of entries) yield* piecesOfEntry(entry)
  }
}

/** What many announce is an item of its own in the view of each; what each of them says is the same in all. */
export function* piecesOfEntry(entry: News | Work | Event): Generator<string | Piece> {
  const isShared = entry.people.length > 1
  if (entry.type === 'work' || entry.mentions.length < 2) return yield { data: entry, isShared }
  yield { data: amended(entry, { mentions: [] }), isShared: false }
  for (const data of entry.mentions) yield { data, isShared }
}
