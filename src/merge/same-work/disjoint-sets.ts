/** Sets of the indexes below a number, each index in one; at first each is alone. */
export interface DisjointSets {
  readonly membersOf: (index: number) => readonly number[]
  readonly isOne: (a: number, b: number) => boolean
  readonly join: (a: number, b: number) => void
  /** Each set ascending, sets by their first. */
  readonly all: () => readonly (readonly number[])[]
}

/** The members of the smaller set move, so joining n indexes costs n log n. */
export function disjointSets(size: number): DisjointSets {
  const sets = Array.from({ length: size }, (_, index) => [index])
  const membersOf = (index: number): readonly number[] => sets[index] ?? []
  const isOne = (a: number, b: number): boolean => sets[a] === sets[b]
  return {
    membersOf,
    isOne,
    join: (a, b) => {
      const [one, other] = [sets[a] ?? [], sets[b] ?? []]
      if (one === other) return
      const [larger, smaller] = one.length < other.length ? [other, one] : [one, other]
      for (const index of smaller) {
        sets[index] = larger
        larger.push(index)
      }
    },
    all: () =>
      [...new Set(sets)]
        .map((members) => members.toSorted((a, b) => a - b))
        .toSorted(([a = 0], [b = 0]) => a - b),
  }
}
