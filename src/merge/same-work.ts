import type { WorkEntry } from '../model/entry.ts'
import { numberOfText } from './number-of-text.ts'
import { bucketsOf, pairsIn, type NamesOf } from './same-work/buckets.ts'
import { connectedByNames } from './same-work/connected.ts'
import { type DisjointSets, disjointSets } from './same-work/disjoint-sets.ts'
import type { Pass } from './same-work/names.ts'
import { namesToShare, passesOf } from './same-work/names.ts'
import { byContents } from './same-work/order.ts'
import { recordOfEntry, type WorkRecord } from './same-work/record.ts'
import { relationOf } from './same-work/titles.ts'
import type { Verdict } from './same-work/verdict.ts'
import { contradictionOf, judge } from './same-work/verdict.ts'
export { disagreementOf, type Expected } from './same-work/disagreement.ts'
export { authorsForm, wrote } from './same-work/authors.ts'
export { personForm, type PersonForm, personForms } from './same-work/person-form.ts'
export { recordOfEntry, recordOfFacts, type WorkRecord } from './same-work/record.ts'

/** What was decided about two records, by their indexes. */
export interface Decision extends Verdict {
  readonly a: number
  readonly b: number
}

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
  { recordOf, numbersOf = (one) => numbersToShare(recordOf(one)) }: Recording<Said>,
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
    const records = new Map(
      indexes.flatMap((index) => said.slice(index, index + 1).map((one) => [index, recordOf(one)] as const)),
    )
    for (const decision of judged(records, groups, apart)) decisions.push(decision)
  }
  return { groups: groups.all(), decisions }
}

/** How what is said is seen by who compares it. */
interface Recording<Said> {
  /** Asked only of what may be one work with something else. */
  readonly recordOf: (said: Said) => WorkRecord
  /** `numbersToShare` of its record, where these are known already. */
  readonly numbersOf?: (said: Said) => readonly number[]
}

/** Stand for the names of which two records that may be one work have one in common. */
export function numbersToShare(record: WorkRecord): readonly number[] {
  return [...new Set(namesToShare(record).map(numberOfText))]
}

/** The same of an entry; whose page it is on does not count, for nobody is found by that. */
export function numbersOfEntry(entry: WorkEntry): readonly number[] {
  return numbersToShare(recordOfEntry(entry, []))
}

/** Joins the groups of what is one work. */
function* judged(records: Records, groups: DisjointSets, apart: ReadonlySet<string>): Generator<Decision> {
  const order = byContents(records)
  for (const pass of passesOf([...records.values()])) {
    const company = { records, groups, apart, pass }
    for (const { a, b, isCrowded } of pairsToJudge(records, order, pass)) {
      if (groups.isOne(a, b) || (isCrowded && areNumberedApart(records, a, b))) continue
      const verdict = verdictOn(a, b, company)
      if (verdict === undefined || (isCrowded && !verdict.same)) continue
      yield { a: Math.min(a, b), b: Math.max(a, b), ...verdict }
      if (verdict.same) groups.join(a, b)
    }
  }
}

const noCorrections: Corrections = { same: [], different: [] }

/** By their indexes. */
type Records = ReadonlyMap<number, WorkRecord>

/** The pairs that a pass finds, each crowd once. */
function* pairsToJudge(
  records: Records,
  order: readonly number[],
  pass: Pass,
): Generator<{ readonly a: number; readonly b: number; readonly isCrowded: boolean }> {
  const names = pass.names.map((namesOf) =>
    remembered((index) => {
      const record = records.get(index)
      return record === undefined ? [] : namesOf(record)
    }),
  )
  const crowds = new Set<string>()
  for (const { members, isCrowded } of bucketsOf(order, names)) {
    if (isCrowded && isRepeated(members, crowds)) continue
    for (const [a, b] of pairsIn(members)) yield { a, b, isCrowded }
  }
}

/** Surely two, and in a crowd nobody is told why: of a yearly title each is near each other. */
function areNumberedApart(records: Records, a: number, b: number): boolean {
  return relationOf(records.get(a)?.titles ?? [], records.get(b)?.titles ?? []) === 'numbered'
}

/** What a verdict on two records depends on besides them. */
interface Company {
  readonly records: Records
  /** What was put together so far. */
  readonly groups: DisjointSets
  /** Pairs that a person has decided to be two, as `index index`. */
  readonly apart: ReadonlySet<string>
  readonly pass: Pass
}

function verdictOn(a: number, b: number, company: Company): Verdict | undefined {
  const { records, groups, pass } = company
  const [one, other] = [records.get(a), records.get(b)]
  if (one === undefined || other === undefined || (pass.isNear && haveTitleInCommon(one, other)))
    return undefined
  const verdict = judge(one, other)
  if (verdict?.same !== true) return verdict
  const refusal = refusalBetween(groups.membersOf(a), groups.membersOf(b), company)
  return refusal === undefined ? verdict : { same: false, because: refusal }
}

function refusalBetween(
  left: readonly number[],
  right: readonly number[],
  { records, apart, pass }: Company,
): string | undefined {
  for (const a of left.slice(0, mostCompany)) {
    for (const b of right.slice(0, mostCompany)) {
      if (apart.has(`${a} ${b}`)) return 'offprint.yaml says that they are two'
      const [one, other] = [records.get(a), records.get(b)]
      const reason = one && other && contradictionOf(one, other, pass.objections)
      if (reason !== undefined) return reason
    }
  }
  return undefined
}

/** A record is in a crowd by each of its authors, and so stands in several. */
function remembered(namesOf: NamesOf): NamesOf {
  const known: (readonly string[])[] = []
  return (index) => (known[index] ??= namesOf(index))
}

/** The same crowd is found by each author that its records have in common. */
function isRepeated(members: readonly number[], crowds: Set<string>): boolean {
  const crowd = members.join()
  if (crowds.has(crowd)) return true
  crowds.add(crowd)
  return false
}

/** Of a work that very many list the first records speak for the others. */
const mostCompany = 40

function haveTitleInCommon(a: WorkRecord, b: WorkRecord): boolean {
  return a.titles.some(({ compact }) => b.titles.some((title) => title.compact === compact))
}
