/** Records that bear one name, by their indexes. */
export interface Bucket {
  readonly members: readonly number[]
  /** So many bear the first name that they were told apart by further ones. */
  readonly isCrowded: boolean
}

/** The names of one kind that a record bears. */
export type NamesOf = (index: number) => readonly string[]

/** A name that more records bear says too little about each; a paper of a large group is in as many lists. */
const mostBearers = 60

/**
 * Puts indexes together that share a name of the first kind; where too many do, those that also share one of
 * the second kind, and so on, so that work and memory grow with the number of records and not of pairs.
 */
export function* bucketsOf(
  indexes: readonly number[],
  [namesOf, ...further]: readonly NamesOf[],
  isCrowded = false,
): Generator<Bucket> {
  if (namesOf === undefined) return
  for (const members of bearersOf(indexes, namesOf)) {
    if (members.length > mostBearers && further.length > 0) yield* bucketsOf(members, further, true)
    else if (members.length > 1) yield { members, isCrowded }
  }
}

function bearersOf(indexes: readonly number[], namesOf: NamesOf): Iterable<readonly number[]> {
  const bearers = new Map<string, number[]>()
  for (const index of indexes) {
    for (const name of new Set(namesOf(index))) {
      const others = bearers.get(name)
      if (others === undefined) bearers.set(name, [index])
      else others.push(index)
    }
  }
  return bearers.values()
}

/** Each with each; of very many each with the first ones. */
export function* pairsIn(members: readonly number[]): Generator<readonly [number, number]> {
  for (const [at, index] of members.entries()) {
    for (const other of members.slice(0, Math.min(at, mostBearers))) yield [other, index]
  }
}
