/** Two things that may be one: indexes of an older and of a newer list. */
export interface Pair {
  readonly older: number
  readonly newer: number
}

/** So many others are looked at for one thing: the time stays proportional to their number. */
const most = 48

/** The pairs that share a key, for each of the newer those with the rarest keys first, and no more than `most`. */
export function pairsByKeys(
  newer: readonly (readonly string[])[],
  older: readonly (readonly string[])[],
): readonly Pair[] {
  const holders = new Map<string, number[]>()
  for (const [index, keys] of older.entries()) {
    for (const key of new Set(keys)) {
      const others = holders.get(key)
      if (others === undefined) holders.set(key, [index])
      else others.push(index)
    }
  }
  return newer.flatMap((keys, index) => {
    const lists = [...new Set(keys)].flatMap((key) => {
      const list = holders.get(key)
      return list === undefined ? [] : [list]
    })
    const found = new Set<number>()
    for (const list of lists.toSorted((a, b) => a.length - b.length)) {
      if (found.size >= most) break
      for (const one of list.slice(0, most)) found.add(one)
    }
    return [...found].map((one) => ({ newer: index, older: one }))
  })
}

/**
 * Chooses among pairs one to one, the best first, as git finds renames; `score` is 0 for those that are not one. By
 * the index of the newer.
 */
export function bestPairs(
  pairs: readonly Pair[],
  score: (pair: Pair) => number,
): ReadonlyMap<number, number> {
  const scored = pairs.map((pair) => ({ ...pair, score: score(pair) })).filter((pair) => pair.score > 0)
  const ordered = scored.toSorted((a, b) => b.score - a.score || a.newer - b.newer || a.older - b.older)
  const chosen = new Map<number, number>()
  const taken = new Set<number>()
  for (const { newer, older } of ordered) {
    if (chosen.has(newer) || taken.has(older)) continue
    chosen.set(newer, older)
    taken.add(older)
  }
  return chosen
}
