/** A list for the catalog or the ledger: one that was gathered has room to spare, and there are millions of them. */
export function toKeep<Item>(items: readonly Item[]): readonly Item[] {
  return items.length === 0 ? nothing : items.slice()
}

const nothing: readonly never[] = []
