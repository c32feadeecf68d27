import type { WorkEntry } from '../model/entry.ts'
import { numberOfText } from './number-of-text.ts'
import { connectedByNames } from './same-work/connected.ts'
import { disjointSets } from './same-work/disjoint-sets.ts'
import { type Decision, judged } from './same-work/judged.ts'
import { namesToShare } from './same-work/names.ts'
import { recordOfEntry, type WorkRecord } from './same-work/record.ts'
export { disagreementOf, type Expected } from './same-work/disagreement.ts'
export { authorsForm, wrote } from './same-work/authors.ts'
export type { Decision } from './same-work/judged.ts'
export { personForm, type PersonForm, personForms } from './same-work/person-form.ts'
export { recordOfEntry, recordOfFacts, type WorkRecord } from './same-work/record.ts'

/** Decisions of a person, by indexes of records. */
export interface Corrections {
  readonly same: readonly (readonly [number, number])[]
  readonly different: readonly (readonly [number, number])[]
}

export interface SameWorks {
  /** Indexes of records that are one work, each group ascending, groups by their first. */
  readonly groups: readonly (readonly number[])[]
  /** Every merge, and every merge that was near and refused. */
  readonly decisions: readonly Decision[]
}

/**
 * Puts records together that are one work.
 *
 * Only records that share a name (an identifier, a title, the head of a title) are judged, in an order that
 * follows from what they say, so that the order in which they were read changes nothing. What `corrections` put into a
 * group has a say in who joins it, whatever its names.
 */
export function sameWorks<Said>(
  said: readonly Said[],
  { recordOf, numbersOf = (one) => numbersToShare(recordOf(one)), recalled = judgedAnew }: Recording<Said>,
  corrections: Corrections = noCorrections,
): SameWorks {
  const groups = disjointSets(said.length)
  const decisions: Decision[] = []
  for (const [a, b] of corrections.same) {
    groups.join(a, b)
    decisions.push({ a, b, same: true, because: 'offprint.yaml says so' })
  }
  const apart = new Set(corrections.different.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  for (const indexes of connectedByNames(said, numbersOf, corrections.same)) {
    const members = indexes.flatMap((index) => said.slice(index, index + 1).map((one) => ({ index, one })))
    const judge = (): readonly Decision[] => {
      const records = new Map(members.map(({ index, one }) => [index, recordOf(one)]))
      return inPlaces([...judged(records, groups, apart)], indexes)
    }
    const isFree = corrections === noCorrections
    const found = isFree ? recalled(members.map(({ one }) => one), judge) : judge() // prettier-ignore
    for (const { a, b, ...verdict } of found) {
      const decision = { a: indexes[a] ?? a, b: indexes[b] ?? b, ...verdict }
      if (decision.same) groups.join(decision.a, decision.b)
      decisions.push(decision)
    }
  }
  return { groups: groups.all(), decisions }
}

/** The same decisions, by the places of their records in the list of indexes. */
function inPlaces(decisions: readonly Decision[], indexes: readonly number[]): readonly Decision[] {
  const places = new Map(indexes.map((index, place) => [index, place]))
  return decisions.map(({ a, b, ...verdict }) => ({
    a: places.get(a) ?? a,
    b: places.get(b) ?? b,
    ...verdict,
  }))
}

function judgedAnew(_said: unknown, judge: () => readonly Decision[]): readonly Decision[] {
  return judge()
}

/** How what is said is seen by who compares it. */
interface Recording<Said> {
  /** Asked only of what may be one work with something else. */
  readonly recordOf: (said: Said) => WorkRecord
  /** `numbersToShare` of its record, where these are known already. */
  readonly numbersOf?: (said: Said) => readonly number[]
  /** Gives what `judge` gives of these who may be one work, by their places, perhaps without calling it. */
  readonly recalled?: (said: readonly Said[], judge: () => readonly Decision[]) => readonly Decision[]
}

/** Stand for the names of which two records that may be one work have one in common. */
export function numbersToShare(record: WorkRecord): readonly number[] {
  return [...new Set(namesToShare(record).map(numberOfText))]
}

/** The same of an entry; whose page it is on does not count, for nobody is found by that. */
export function numbersOfEntry(entry: WorkEntry): readonly number[] {
  return numbersToShare(recordOfEntry(entry, []))
}

const noCorrections: Corrections = { same: [], different: [] }
