import type { Exporter, Material, View } from './exporter.ts'

/** Everything that the files of a view depend on, piece by piece: a whole catalog may be longer than a string can be. */
export function materialOf(view: View, exporters: readonly Exporter[]): Material {
  return { [Symbol.iterator]: () => piecesOf(view, exporters) }
}

function* piecesOf(
  { catalog, newest, ...rest }: View,
  exporters: readonly Exporter[],
): Iterator<string | object> {
  yield JSON.stringify([exporters.map(({ name }) => name), rest, [...(newest ?? [])]])
  for (const [field, value] of Object.entries(catalog)) {
    yield field
    if (Array.isArray(value)) yield* value
    else yield JSON.stringify(value)
  }
}
