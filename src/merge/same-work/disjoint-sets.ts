/** Sets of the indexes below a number, each index in one; at first each is alone. */
export interface DisjointSets {
  readonly membersOf: (index: number) => readonly number[]
  readonly isOne: (a: number, b: number) => boolean
  readonly join: (a: number, b: number) => void
  /** Each set ascending, sets by their first. */
  readonly all: () => readonly (readonly number[])[]
}

/** The members of the smaller set move, so joining n indexes costs n log n; what stays alone takes no room. */
export function disjointSets(size: number): DisjointSets {
  const sets = new Map<number, number[]>()
  const setOf = (index: number): number[] => sets.get(index) ?? [index]
  const isOne = (a: number, b: number): boolean => a === b || setOf(a) === setOf(b)
  return {
    membersOf: setOf,
    isOne,
    join: (a, b) => {
      if (isOne(a, b)) return
      const [one, other] = [setOf(a), setOf(b)]
      const [larger, smaller] = one.length < other.length ? [other, one] : [one, other]
      const moving = larger.length === 1 ? [...larger, ...smaller] : smaller
      for (const index of smaller) larger.push(index)
      for (const index of moving) sets.set(index, larger)
    },
    all() {
      const listed = new Set<readonly number[]>()
      const all: (readonly number[])[] = []
      for (let index = 0; index < size; index += 1) {
        const set = setOf(index)
        if (listed.has(set)) continue
        if (set.length > 1) listed.add(set)
        all.push(set.toSorted((a, b) => a - b))
      }
      return all
    },
  }
}
