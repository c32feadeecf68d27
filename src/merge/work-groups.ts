import type { WorkEntry } from '../model/entry.ts'
import type { Metadata, WorkFacts } from '../model/metadata.ts'
import { spellingsOf, type Person } from '../model/person.ts'
import { partedByOwner } from './cited-works.ts'
import { type DecidedBefore, nothingDecided } from './decided-before.ts'
import type { Corrections, Decision, WorkRecord } from './same-work.ts'
import {
  numbersOfEntry,
  numbersToShare,
  personForm,
  personForms,
  recordOfEntry,
  recordOfFacts,
  sameWorks,
} from './same-work.ts'
import { toKeep } from './to-keep.ts'

/** What is said about one work: by the pages, in their order, and by `metadata.json`. */
export interface WorkGroup {
  readonly entries: readonly WorkEntry[]
  readonly facts?: WorkFacts
}

/** Why two entries are one work, or are not though they look it. */
export interface WorkDecision extends Pick<Decision, 'same' | 'because'> {
  readonly a: Sayer
  readonly b: Sayer
}

export interface WorkGroups {
  readonly groups: readonly WorkGroup[]
  readonly unused: readonly UnusedRow[]
  /** What pages cite and neither list nor wrote. */
  readonly ofOthers: readonly WorkEntry[]
  readonly decisions: readonly WorkDecision[]
}

/** A row of `metadata.json` that no work is told by. */
export interface UnusedRow {
  readonly row: WorkFacts
  /** The one on the same work that comes first; without it the row is of no work of the pages. */
  readonly instead?: WorkFacts
}

/** Whoever says something of a work: a place of a page, or `metadata.json`. */
export type Sayer = WorkEntry | WorkFacts

/** Decisions of a person: the members of each set are one work, and those of the two sides are two. */
export interface Decided {
  readonly same: readonly (readonly Sayer[])[]
  readonly different: readonly (readonly [readonly Sayer[], readonly Sayer[]])[]
}

interface Manner {
  readonly decided?: Decided
  readonly numbersOf?: typeof numbersOfEntry
  readonly decidedBefore?: DecidedBefore
  /** Hears of each entry before it is compared with others. */
  readonly onEntry?: () => void
}

/** Puts entries together that are one work, with what `metadata.json` knows of it. */
export function groupWorks(
  entries: readonly WorkEntry[],
  metadata: Metadata | undefined,
  people: readonly Person[],
  { decided, numbersOf = numbersOfEntry, decidedBefore = nothingDecided, onEntry }: Manner = {},
): WorkGroups {
  const spellings = new Map(people.map((person) => [person.id, spellingsOf(person)]))
  const owners = new Map(
    [...spellings].map(([id, literals]) => [id, literals.map((literal) => personForm({ literal }))]),
  )
  const said: readonly Sayer[] = [...(metadata?.works ?? []), ...entries]
  const formOf = personForms()
  const recordOf = (one: Sayer): WorkRecord =>
    isEntry(one) ? recordOfEntry(one, owners.get(one.person) ?? [], formOf) : recordOfFacts(one)
  const numbersOfSayer = (one: Sayer): readonly number[] => {
    if (!isEntry(one)) return numbersToShare(recordOfFacts(one))
    onEntry?.()
    return numbersOf(one)
  }
  const { groups: indexes, decisions } = sameWorks(
    said,
    {
      recordOf,
      numbersOf: numbersOfSayer,
      recalled(members, judge) {
        const owned = members.map((one) => (isEntry(one) ? spellings.get(one.person) : undefined))
        return decidedBefore.on([members, owned], judge)
      },
    },
    decided && indexed(decided, said),
  )
  decidedBefore.ended()
  const groups = indexes.map((members) => members.flatMap((index) => said[index] ?? []))
  const parted = groups.map((members) => partedByOwner(members.filter(isEntry), (id) => owners.get(id) ?? []))
  return {
    groups: groups.flatMap((members, index) => groupOf(members, parted[index]?.own ?? [])),
    ofOthers: parted.flatMap(({ ofOthers }) => ofOthers),
    unused: groups.flatMap(unusedOf),
    decisions: decisions.flatMap(({ a, b, same, because }) => {
      const [one, other] = [said[a], said[b]]
      return one === undefined || other === undefined ? [] : [{ a: one, b: other, same, because }]
    }),
  }
}

function indexed({ same, different }: Decided, said: readonly Sayer[]): Corrections {
  const indexes = new Map(said.map((sayer, index) => [sayer, index]))
  const indexesOf = (sayers: readonly Sayer[]): readonly number[] =>
    sayers.flatMap((sayer) => indexes.get(sayer) ?? [])
  return {
    same: same.flatMap((sayers) => {
      const [first, ...others] = indexesOf(sayers)
      return first === undefined ? [] : others.map((other) => [first, other] as const)
    }),
    different: different.flatMap(([left, right]) =>
      indexesOf(left).flatMap((a) => indexesOf(right).map((b) => [a, b] as const)),
    ),
  }
}

/** Everybody who says something of a work. */
export function sayersOf({ entries, facts }: WorkGroup): readonly Sayer[] {
  return [...entries, ...(facts === undefined ? [] : [facts])]
}

function groupOf(members: readonly Sayer[], entries: readonly WorkEntry[]): readonly WorkGroup[] {
  const [facts] = members.flatMap((member) => (isEntry(member) ? [] : [member]))
  return entries.length === 0 ? [] : [{ entries: toKeep(entries), ...(facts === undefined ? {} : { facts }) }]
}

function unusedOf(members: readonly Sayer[]): readonly UnusedRow[] {
  const [first, ...others] = members.flatMap((member) => (isEntry(member) ? [] : [member]))
  if (first === undefined) return []
  return [
    ...(members.some(isEntry) ? [] : [{ row: first }]),
    ...others.map((row) => ({ row, instead: first })),
  ]
}

export function isEntry(said: Sayer): said is WorkEntry {
  return 'type' in said
}
