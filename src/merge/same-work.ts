import { disjointSets } from './same-work/disjoint-sets.ts'
import type { WorkRecord } from './same-work/record.ts'
import { slipForm, withoutNumbers } from './same-work/titles.ts'
export { personForm } from './same-work/people.ts'
export { recordOfEntry, recordOfFacts } from './same-work/record.ts'
import type { Verdict } from './same-work/verdict.ts'
import { contradictionOf, judge } from './same-work/verdict.ts'

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
 * Records are looked up by names that a pair has in common (identifiers, titles, titles with a slip); only
 * such pairs are judged, and of a name that very many have only the first, so that time grows with their number.
 */
export function sameWorks(records: readonly WorkRecord[], corrections?: Corrections): SameWorks {
  const groups = disjointSets(records.length)
  const decisions: Decision[] = []
  const apart = new Set((corrections?.different ?? []).flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  for (const [a, b] of corrections?.same ?? []) {
    groups.join(a, b)
    decisions.push({ a, b, same: true, because: 'offprint.yaml says so' })
  }
  const unsigned = new Set(
    records.filter(isUnsigned).flatMap(({ titles }) => titles.map(({ compact }) => compact)),
  )
  for (const namesOf of [identifierNames, titleNames(unsigned), nearNames]) {
    for (const [a, b] of pairsOf(records, namesOf)) {
      if (groups.isOne(a, b)) continue
      const verdict = verdictOn(a, b)
      if (verdict === undefined) continue
      decisions.push({ a, b, ...verdict })
      if (verdict.same) groups.join(a, b)
    }
  }
  return { groups: groups.all(), decisions }

  function verdictOn(a: number, b: number): Verdict | undefined {
    const [one, other] = [records[a], records[b]]
    if (one === undefined || other === undefined) return undefined
    const verdict = judge(one, other)
    if (verdict?.same !== true) return verdict
    const refusal = refusalBetween(groups.membersOf(a), groups.membersOf(b))
    return refusal === undefined ? verdict : { same: false, because: refusal }
  }

  function refusalBetween(left: readonly number[], right: readonly number[]): string | undefined {
    for (const a of left) {
      for (const b of right) {
        if (apart.has(`${a} ${b}`)) return 'offprint.yaml says that they are two'
        const [one, other] = [records[a], records[b]]
        const reason = one === undefined || other === undefined ? undefined : contradictionOf(one, other)
        if (reason !== undefined) return reason
      }
    }
    return undefined
  }
}

/** A name that so many records share says nothing about any of them. */
const mostBearers = 20

function* pairsOf(
  records: readonly WorkRecord[],
  namesOf: (record: WorkRecord) => readonly string[],
): Generator<readonly [number, number]> {
  const bearers = new Map<string, number[]>()
  for (const [index, record] of records.entries()) {
    const met = new Set<number>()
    for (const name of new Set(namesOf(record))) {
      const others = bearers.get(name) ?? []
      for (const other of others) {
        if (!met.has(other)) yield [other, index]
        met.add(other)
      }
      if (others.length === 0) bearers.set(name, [index])
      else if (others.length < mostBearers) others.push(index)
    }
  }
}

function identifierNames({ identifiers }: WorkRecord): readonly string[] {
  return identifiers
}

function isUnsigned({ authors }: WorkRecord): boolean {
  return authors.people.length === 0
}

/**
 * By the title with each family name, and by the title alone where somebody gives it without authors, so that what
 * many papers are called is looked up among those of one author, and what is printed every year in its year.
 */
function titleNames(unsigned: ReadonlySet<string>): (record: WorkRecord) => readonly string[] {
  return ({ titles, authors, year }) =>
    titles.flatMap(({ compact, weight }) => [
      ...(unsigned.has(compact) ? [compact] : []),
      ...authors.people
        .slice(0, 20)
        .map(({ family }) => `${compact} ${family}${weight > 1 ? '' : ` ${year ?? ''}`}`),
    ])
}

/** By what is left of a title without subtitle, numbers and slips; the first author has to be the same. */
function nearNames({ titles, authors: { people }, year }: WorkRecord): readonly string[] {
  const by = `${people[0]?.family ?? ''} ${people.length}`
  return titles.flatMap((title) => [
    ...[title.compact, title.head ?? title.compact].map((head) => `head ${head} ${by}`),
    ...(title.numbers.length === 0 ? [] : [`numbers ${withoutNumbers(title)} ${by} ${year ?? ''}`]),
    `slip ${title.words.map(slipForm).join(' ')} ${by}`,
  ])
}
