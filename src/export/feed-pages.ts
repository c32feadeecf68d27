/** A feed's entries as the documents that they stand in. */
export interface Pages<Entry> {
  readonly main: readonly Entry[]
  /** The oldest first. */
  readonly archives: readonly (readonly Entry[])[]
}

/**
 * Parts entries into the newest and full archive documents (RFC 5005 § 4). An archive is a row of places in the order
 * of first publication, so that it never takes in another entry once it is full; who is gone leaves a place empty.
 */
export function pagesOf<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  ids: readonly string[],
  length: number,
): Pages<Entry> {
  if (ids.length <= length) return { main: entries, archives: [] }
  const places = new Map(ids.map((id, place) => [id, place]))
  const placeOf = ({ id }: Entry): number => places.get(id) ?? ids.length
  const newest = new Set<string>()
  for (const id of newestFirst(entries, ids, places)) {
    if (newest.size === length) break
    newest.add(id)
  }
  const archives = Array.from({ length: Math.floor(ids.length / length) }, (): Entry[] => [])
  for (const entry of entries) archives[Math.floor(placeOf(entry) / length)]?.push(entry)
  return { main: entries.filter(({ id }) => newest.has(id)), archives }
}

/** What has no place yet stands behind all that have one. */
function* newestFirst(
  entries: readonly { readonly id: string }[],
  ids: readonly string[],
  places: ReadonlyMap<string, number>,
): Generator<string> {
  const present = new Set(entries.map(({ id }) => id))
  for (const id of present) if (!places.has(id)) yield id
  for (const id of ids.toReversed()) if (present.has(id)) yield id
}
