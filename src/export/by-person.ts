/** What each person has part in, in the given order: asking for everybody takes no longer than reading it once. */
export function byPerson<Item extends { readonly people: readonly string[] }>(
  items: readonly Item[],
): (person: string) => readonly Item[] {
  return listsBy(items, ({ people }) => people)
}

/** The items under each of their keys, in the given order. */
export function listsBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): (key: string) => readonly Item[] {
  const lists = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const own = lists.get(key)
      if (own === undefined) lists.set(key, [item])
      else own.push(item)
    }
  }
  return (key) => lists.get(key) ?? []
}
