import { bucketsOf, pairsIn, type NamesOf } from './buckets.ts'
import type { DisjointSets } from './disjoint-sets.ts'
import { type Pass, passesOf } from './names.ts'
import { byContents } from './order.ts'
import type { WorkRecord } from './record.ts'
import { relationOf } from './titles.ts'
import { contradictionOf, judge, type Verdict } from './verdict.ts'

/** What was decided about two records, by their indexes. */
export interface Decision extends Verdict {
  readonly a: number
  readonly b: number
}

/** Joins the groups of what is one work. */
export function* judged(
  records: Records,
  groups: DisjointSets,
  apart: ReadonlySet<string>,
): Generator<Decision> {
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
