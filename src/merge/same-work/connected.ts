import { disjointSets } from './disjoint-sets.ts'

/**
 * The indexes of records of which each has a name in common with another, or with one that has: no pass puts records
 * of two such sets together, so each can be judged by itself. What has no name in common with any is in none of them.
 *
 * No record is kept for it, nor a name: two names may have one number by chance, which only makes a set larger.
 */
export function connectedByNames<Said>(
  said: readonly Said[],
  numbersOf: (said: Said) => readonly number[],
  together: readonly (readonly [number, number])[],
): readonly (readonly number[])[] {
  const sets = disjointSets(said.length)
  for (const [a, b] of together) sets.join(a, b)
  const bearers = new Map<number, number>()
  for (const [index, one] of said.entries()) {
    for (const number of numbersOf(one)) {
      const first = bearers.get(number)
      if (first === undefined) bearers.set(number, index)
      else sets.join(first, index)
    }
  }
  return sets.all().filter(({ length }) => length > 1)
}
